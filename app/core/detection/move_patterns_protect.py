"""Protecting and handing over: the line drawn, what follows, a break, the way out, the right people, another channel."""

from app.core.detection.move_patterns_said import said
from app.core.vocabulary import Move

_REST = r"[^.?!\n]*"

SET_BOUNDARY = (
    *said(
        Move.SET_BOUNDARY,
        "(don't|do not|not|never|stop|quit|refrain from|without|no|enough|rather you didn't|ask you not to|avoid) ({w} )?({w} )?(call|calling|called|speak to|speaking to|talk to|talking to|"
        "shout|shouting|swear|swearing|yell|yelling|curse|cursing|cuss|cussing|insult|insulting|threaten|threatening|scream|screaming|abuse|abusing|bully|bullying|harass|harassing|name calling|raise your voice|raising your voice|"
        "use (that|such|this|foul|bad|abusive) )( at| to| with| of)?",
        "(keep|stay|remain|be|being|stick to) (it|this|that|things|our|the|your|a|us|both|on|being) ?({w} )?({w} )?({w} )?{civil}",
        "(can|could|let's|let us|lets|please|need|must|ask|want|kindly) {gap4}(keep|stay|remain|be) {gap4}{civil}",
        "(mind|watch|moderate|tone down|lower|check|change|drop|soften|mend) (your|ur|the|that) (language|tone|voice|words|mouth|manners)",
        "(language|tone|words|comments?|remarks?|behaviou?r|shouting|swearing|insults|names|threats|abuse|that|this|name calling) {gap4}(isn't|is not|are not|aren't|'s not|not|won't be|will not be|is un|un)( something| a thing)? ?"
        "({w} )?(acceptable|ok|okay|appropriate|tolerated|accepted|allowed|welcome|called for|necessary|helping|i'?ll accept|i (can|will|'ll|'m going to)|we (accept|tolerate|can)|on{$}|right{$}|needed|fair to me|part of my job)",
        "(i|we) (don't|do not|won't|will not|can't|cannot|am not going to|'m not going to|shouldn't have to|refuse to|'m not here to|am not here to|wouldn't) {gap2}(accept|tolerate|be|take|stand for|put up|answer|respond to|listen to|discuss|have|let|allow|want|deserve|engage) {gap6}"
        "{rude}( at)?( me| us)?",
        "(i|we) (don't|do not|won't|will not|am not|'m not|are not|'re not) {gap3}(be|being) (shouted|sworn|yelled|screamed|spoken|talked|insulted|abused|cursed|threatened|called|treated|addressed|bullied|harassed)",
        "(while|when|if|as long as|unless|once|until) {gap4}(being )?(shouted at|sworn at|yelled at|screamed at|insulted|abused|cursed at|threatened|called names|spoken to like|you('re| are)? (shout|swear|yell|insult|scream|curse|stop (shout|swear|yell|insult))\\w*)",
        "(treat|treated|treating|speak|spoken|talk|talked|address) {gap3}(with|in a|more) ({w} )?(respect|courtesy|civil|respectful|dignity|polite|decency|civility|professional)",
        "(respect|respectful|courtesy|civility|civil|polite) {gap3}(both ways|from both|each other|one another|please|on both|works both|goes both|too{$})",
        "(need|want|ask|asking|expect|like|would like|have to ask|must ask|request) {gap2}(you|ye|u) (to )?(please )?(stop|keep|speak|talk|be|treat|not|lower|calm|refrain|watch|moderate|mind|show) {gap4}({rude}|{civil}|respect|voice|names|me|while|so)",
        "(shouting|swearing|yelling|screaming|cursing|insulting|threatening|name calling|abusing) (at )?(me|us|my colleagues?|staff)",
        "(i won't|i will not|not going to|i don't|i'm not here to) (answer|discuss|respond|talk about) {gap3}(questions? about|remarks? about|my (body|private|personal|looks|age|race|family|accent|religion))",
        "(my|our) (personal|private) (life|details|information) (is|are)( not|n't)?",
        "(insults|names|swearing|shouting|abuse|threats|personal attacks) (don't|do not|won't|will not|doesn't) (help|get|speed|solve|make|belong|bring)",
        "(i'm|i am) a (person|human|human being)( too)?",
        "(would|d) (appreciate|prefer) it if you {gap4}(didn't|stopped|kept|spoke|not|toned|lowered|talked)",
        unless="don't (call|phone|ring|speak) (before|after|on|until|the|us if|me if|between)|(don't|do not) (want|have|need) to (talk|speak|call)|no (call|calling|talking|threat|swear)( out| charge| box| card| signal|s|$)|"
        "not (calling|speaking to|talking to|call)( you| the| a|{$}| on| from)|never (called|call|spoke)|(not|don't) (call|speak to|talk to) (the|your|a|anyone|my|him|her|them|you|us back)|"
        "without (calling|speaking to|talking to) (the|you|them|your|anyone|us|him)|(not|n't|never) ({w} )?({w} )?(called|calling) (you|them|him|her|back|about|to)|you should(n't| not)? (have|be|not)|nobody (called|spoke)|"
        "abuse (team|department|desk|form|report)|be (clear|honest|polite) (to|with) (the|your)|stop (the|calling)",
    ),
)

_SEQUEL = (
    "((i'll|i will|we'll|we will|i'm going to|i am going to|we're going to|i shall|i'd|i would|i must|we must|i'm|i am|i can|i may|will|then i) ({w} )?({w} )?({w} )?{end}|"
    "(have|need|be forced|be obliged|had|no choice but|no option but) to ({w} )?{end}|(this|the|our|your) {talk} ({w} )?({w} )?(over|end|ends|closed|closes|be (ended|closed|terminated|cut|disconnected)|finished|done|stops)|"
    "(only|just) (deal|communicate|reply|talk|correspond|speak|hear) (with you )?({w} )?(in writing|by (letter|mail|email|post))|(hang|hanging) up|(police|authorities|security|legal team) |"
    "(account|number|access) {gap3}(closed|blocked|suspended|restricted|barred)|(block|bar|suspend|restrict|limit) (you|your)|in writing only|"
    "(stop|end|close|leave) (here|there|it here|this))"
)

WARN = said(
    Move.WARN,
    f"(if|unless|should|as long as|in case|whenever) [^.?!\\n]*({{rude}}|you (carry on|keep|continue|do (that|it)|don't stop|go on|persist|can't keep)|(goes|go) on|continues?|doesn't stop|does not stop|not stop|won't stop|happens again|again|{{civil}})[^.?!\\n]*{_SEQUEL}",
    f"{_SEQUEL}[^.?!\\n]*(if|unless|should|the next time|next time) [^.?!\\n]*({{rude}}|you (carry on|keep|continue|do (that|it)|don't stop|go on|persist|can't|cannot)|(goes|go) on|continues?|doesn't stop|does not stop|not stop|again|stops?|{{civil}})",
    f"(next|one more|another|any more|any further|further|more) ({{w}} )?({{w}} )?({{rude}}|word|one|time|outburst|instance|of (that|this|it))[^.?!\\n]*{_SEQUEL}",
    f"(otherwise|or else|or|else|and then|in that case) [^.?!\\n]*{_SEQUEL}",
    "(final|last|second|only|formal|fair|first and) (and (final|last) )?warning",
    "(this|that|it)'s (a|the|your|my) (final |last |second |formal |fair )?warning",
    "(i'm|i am|i have to|i must|i'll have to|consider yourself|this is to|let me) (now )?warn(ed|ing)?( you)?",
    f"(one|the|for the|a) last time[^.?!\\n]*({{rude}}|over|{{end}}|please|stop|civil)",
    "(asked|told|warned) you (once|twice|already|before|now)[^?\\n]*(if|should|unless|next|again|one more) [^?\\n]*{_S}".replace("{_S}", _SEQUEL),
    "(last|final) (chance|reminder|request)( to|:|,| before| that)? {gap4}({civil}|{rude}|stop|i|we|keep|the)",
    "(the )?consequences? (of|is|are|will|would|if)( {w}){0,6} ?({rude}|{end}|continue)",
    unless="if it (keeps|goes|continues|does|happens)|if the (light|beep|line|noise|signal|error|machine|app|screen|alarm)|if you (close|end|hang) |warning (light|label|sign|letter|message|lamp|triangle)|"
    "(or|otherwise) [^.?!\\n]*(call|chat|contact) (me|us|back|again|later)|or (i|we) can (stop|end|close)|(i|we) can (close|stop|end) (the|your) (account|subscription|order|contract|ticket)",
)

COOL_OFF = said(
    Move.COOL_OFF,
    "(take|have|need|use|want|do with|grab|call|get|give) (us |you |ourselves |both |ye |each |it )*(a|an|ten|five|fifteen|twenty|thirty|half an|some|\\d+|a few|a couple of|the) ?({w} )?(break|breather|pause|minutes|mins|minute|hour|time out|timeout|breath|rest|moment to|time to (calm|cool|breathe|think|let))",
    "(pause|stop|leave (it|this|things)|park (it|this)|break|rest|hold|press pause) (here|there|for|now|at this point|the conversation|this (conversation|call|chat)|it)[^?!.\\n]*(pick|start|talk|speak|carry|continue|resume|go on|come back|call|ring|meet|try|again|back|tomorrow|fresh|later|{when})",
    "(pick|take|start|carry|continue|resume|come back to) (it|this|that|things|up|on|the (conversation|chat|call)|over|again|fresh)( up| on| over| again)? {gap4}({when}|later|tomorrow|when|with (a )?(fresh|clear|cool)|after (a|we|you|lunch))",
    "(fresh|clear|cool|cooler|calmer|clearer|rested) (head|heads|mind|minds|eyes|start)",
    "(aren't|are not|not|isn't|is not|'re not) getting (anywhere|any further|far|very far)",
    "(going|talking|run|running|went) (round |around )?in circles",
    "(when|once|until|after) (we've|we have|things|you've|you have|everyone|tempers|we both|both of us|you) {gap4}(calm|calmed|cooled|settled|had (a|some|time)|slept|caught (our|your)|breath\\w*|cool)",
    "(let|give) (things|this|it|the dust|tempers|yourself|us both|you) ({w} )?(settle|cool|calm|rest|breathe|a moment|some (time|space)|breathing)",
    "(cool|cooling|calm) (off|down|things down)? ?(period|break|time|for (a|an|ten|five))",
    "(step|stepping) (away|back)( from this)? (for|and|until)",
    "(breather|breathing space|breathing room|time out|timeout)",
    "(offer|suggest|propose|like) {gap4}(a )?(short |brief |quick |small |little )?(break|pause|breather|time out)",
    unless="(call|need|take|give me|have|just|wait|hold) (for )?(a|one|two|the|me a|another) ?(few |couple of )?(minute|minutes|mins|moment|hour|second)( please| to| while|{$})|(take|takes|need|give me|about|have|got|within|next) ({w} )?(five|ten|fifteen|twenty|\\d+|a few|couple of|a) (more )?(minutes|mins|minute|hour)( to| more| or| at| for| while| please|{$})|"
    "(coffee|lunch|tea|prison|spring|career|tax|bank) break|let the {w} cool|let it (cool|rest|settle|dry)|engine|kettle|oven|pump|battery|device|router|before you (open|restart)|break (down|clause|of contract)",
)

EXIT = said(
    Move.EXIT,
    "(i'm|i am|i will|i'll|we're|we are|we will|we'll|i have to|i must|i'm going to|i am going to|i shall) ({w} )?({w} )?({w} )?(end|ending|close|closing|terminate|terminating|disconnect|disconnecting|hang up|hanging up|stop|stopping|finish|finishing|leave|leaving|conclude|concluding|cut) "
    "({w} )?(this|the|our|your|here|it here|now|things here)? ?({talk}|now|here|line|sir|madam)",
    "(i'm|i am|i will|i'll|we're|i have to|i must|i'm going to|i am going to) (now )?(disconnecting|hanging up|hang up|disconnect|ending it|putting the phone down|put the phone down|ending things)",
    "(this|the|our|your) {talk} (is|has|will|must) (now |therefore |hereby |been |be |come to )*(over|closed|ended|at an end|finished|terminated|an end|end(ing)?|stop|stopped|disconnected|done)( here| now)?",
    "(that|this) (ends|concludes|closes|is the end of|is where) (this|the|our|i|we) ?({talk}|stop|end)?",
    "(i|we) (will|'ll|won't|can't|cannot|am|are|'m|'re|do) (not )?(be )?(go on|going on|continue|continuing|carry on|carrying on|proceed|proceeding|take part)( with)? (this|the|our|any|like)( {talk})?( further| any further| any longer| any more)?",
    "(i|we) (will not|won't|can't|cannot|am not going to|'m not going to|are not going to) (go on|continue|carry on|proceed|keep going) ({w} )?({w} )?({talk}|like this|further|any longer|any more|now|today)",
    "(call|chat|conversation|line) (ended|closed|terminated|over)( now| here)?{$}",
    "(ending|closing|terminating|disconnecting) (this|the|our) {talk}",
    unless="(end|close|closing|ending|stop|stopping|terminate|cut|cancel) (the|your|this|that) (account|subscription|contract|ticket|case|policy|line rental|payment|order|line (and|at|for)|card)|"
    "(was|is|be|are|if|did|before|help|anything) {gap5}(i|we) (close|end)|before (i|we) (end|close|hang|stop)|the (chat|office|line|phone) (closes|is closed (on|at|until|from|over))|"
    "(your|the) case|not (ending|closing|leaving|hanging)|(stop|stopping) here for|let's (stop|pause)|(i'm|i am|i'll|i will|i) ({w} )?leav(e|ing) (here|now|at|this (office|with))",
    absent="\\b(have|has) (a|an) (nice|great|good|lovely) (day|evening|weekend|one)\\b",
)

ESCALATE = said(
    Move.ESCALATE,
    "({will}|{iam}|{ihave}|{ican}|i'd like to|i want to|and|to|i'm|going to|shall i|am) {adv}(bring|get|loop|ask|pull|add|have|put|pass|hand|transfer|raise|refer|connect|involve|invite|take|call|fetch|grab|bringing|getting|looping|asking|pulling|adding|"
    "putting|passing|handing|transferring|raising|referring|connecting|involving|inviting|taking|calling|fetching|flagging|passed|handed|transferred|raised|referred|connected|involved|brought|asked|looped|flagged|forward|forwarding|forwarded|patching|patch|reached out|reaching out|speak|speaking|spoken|talking|walk|walking|brief|briefing|briefed|hand over|handing over|handed over|send|sending|sent) {gap6}{senior}",
    "(escalate|escalated|escalating|escalation) (this|it|that|your|the|to|up|straight|immediately|now|right|with|for|on|is|has|been|further|directly|case|internally)",
    "({will}|{iam}|{ihave}|i|we|i'd) {adv}(escalate|escalated|escalating)",
    "(of course |certainly |sure |yes |absolutely )?(you can|you may|you'll|you will) (of course |certainly |absolutely |definitely )?(speak|talk) (to|with) {gap3}{senior}",
    "{senior} (will|is going to|'ll|can|is|has agreed to|would) ({w} )?({w} )?(join|joining|take (this|it|over)|step in|come in|coming|jump|ring you|call you|pick (this|it) up|decide|listen|with us|here)",
    "(someone|somebody|a person|the person|colleague|specialist|expert) (with|who has|who can|who|that can) ({w} )?({w} )?(more|the|greater|higher|approve|decide|authori[sz]e|power|make|sign|the right) ?(authority|power|say|experience|access|rank|decision|decisions|that|this|it)?",
    "(above|over|beyond|outside|more than) (my|our) (authority|pay grade|level|head|remit|mandate|sign off|powers?)",
    "(warm|proper) (transfer|hand ?over)",
    "(stay|remain|be) (on the line|with you|in the chat|on the call) (while|until|till|and) {gap6}(explain|introduce|hand|connect|transfer|pick|join|she|he|they)",
    "(put|putting|connect|connecting|transfer|transferring|patch|patching|pass|passing) (you|ye|u) (straight |right |now |over |through |directly )*(to|onto|with) {gap4}(who|and (i|explain|tell|brief|stay)|{senior})",
    "(asking|ask|got|get|getting|have|having|inviting|bring|bringing|pulled|pulling) ({w} ){1,3}(to )?(come|join|joining|step|in|into|on|look|take|jump) (in|into|us|on|onto|over|this|the|our) ?({w} )?(chat|call|conversation|line|now|here|us)?",
    unless="escalat(or|ors)|(can't|cannot|won't|not able to|unable to|no) {gap4}(escalate|manager|supervisor)|manager's|you (need|have|must|will have|'ll have|should|could|'d have) to (speak|talk|contact|call|write|ask)|"
    "no (manager|supervisor)|has been forwarded|(get|getting|bring|have|take) (a|the|your|it|that|this) {gap3}(in|on|into) (the|your) (post|system|mail|account)|lead time|leads? to|lead (the|us|you) |ask you (to|if)|i'm asking you|"
    "invite you|get back (in|on)|take (a look|it|that) (in|into)|(getting|get|have|having) (back|it|that|this|you|your|them|the {w}) (on|in|into|over)|put (it|that|this|you) (on|in|into)|(take|takes|taking) {gap3}(into account|on board)",
)

SWITCH_CHANNEL = said(
    Move.SWITCH_CHANNEL,
    "(easier|better|quicker|faster|simpler|best|more efficient|clearer|smoother) (done |sorted |explained |handled |to (talk|speak|do|discuss|sort|explain|go) {gap5})?(by|over|on|via|if (i|we)|face to face|in person|through|with) (the |a |an |i )?(phone|call|called|rang|phoned|ring|telephone|video|zoom|teams|voice|quick|short|spoke|talked|speak|talk|met|face|person)",
    "(may|can|shall|could|should|would you like me to|want me to|let me|how about i|why don't i|do you want me to|would you prefer i|would you mind if i|is it ok if i|happy for me to|i'd like to|i would like to|i'd be glad to|is there a number i can|which number can i|what number can i) "
    "(please |just |quickly |maybe |perhaps |also )?(call|ring|phone|give you a (quick |short |proper )?(call|ring|bell|buzz|shout)|video call|telephone)( you| ye| u)?",
    "(video|phone|zoom|teams|voice|face ?time|whats ?app|skype|conference|telephone) (call|meeting|chat|session)( {w})? ?(and|so|with|to|instead|would|where|now|about|on|if|{$}|later|today|tomorrow|for|rather|you)",
    "(quick|short|proper|brief) (phone |video |voice )?(call|chat on the phone|meeting)( {w})? ?(instead|would|might|to|and|so|about|with|now|{$}|be|work|today|tomorrow|rather)",
    "(hop|jump|get|go|move|switch|take (this|it)|switching|moving|hopping|swap|continue|do this|sort this|talk) (this |it |over |across |you )*(on|onto|to|over|by|via|through) (a |an |the )?(quick |short |brief |proper )*(call|phone|video|zoom|teams|email|chat|voice|screen ?share|live chat|whatsapp|telephone)",
    "(set up|arrange|schedule|organi[sz]e|book|have|propose|suggest|offer|invite you to|come in for|plan) (you )?(a |an |the |another )*(quick |short |brief |proper |joint |personal |three way |online |virtual |on site |face to face )*(meeting|call|video call|phone call|conference call|visit to our|site visit|screen share|screen sharing|appointment in)( with|{$}| at| for| so| between| to| where| and| tomorrow| today| instead| this| next)",
    "(face to face|in person|at our (office|branch|store|shop)|at your (site|office|place)|screen ?share|screen sharing|share your screen)",
    "(chat|email|mail|text|typing|writing|this channel|emails|messages) (isn't|is not|'s not|aren't|isnt|may not be|might not be) (really |so )?(great|ideal|the best|working|good|right|suited|enough|the right|getting)",
    "(talk|speak|chat) (this |it )?(through |over )?(by|on|over) (the )?(phone|telephone|video)",
    "(rather|instead) (than|of) (more |another |all this |going back and forth |back and forth |exchanging |sending |typing |writing )+(emails?|messages?|chat|mails?|typing|writing|texts?|in chat|by email|here)?",
    unless="(call|ring|phone|call you|ring you|phone you) (you )?(back|again)|call (centre|center|out)|(was|were|came|is|had|about|missed|during|after|your|the|that|from) (a |the |your |an? )?(video|phone) (call|meeting) (came|was|on|with|of|about)|call (it|this|that) (a|off)|"
    "video calls? need|(may|can|could|should) i call (you )?(by|mr|mrs|ms|sir|madam|{w}{$})|you (can|need to|have to|must|should|could) (call|phone|ring|go|visit)|on the phone (with|to) (the|them|my|our)|"
    "(i'm|i am|while|still) (on|talking|speaking) ({w} )?(on )?the phone|fitting|photo",
)

PROTECT = (*SET_BOUNDARY, *WARN, *COOL_OFF, *EXIT, *ESCALATE, *SWITCH_CHANNEL)
