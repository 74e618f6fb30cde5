"""Protecting the agent: the line drawn, what follows, a break, the way out."""

from app.core.detection.move_patterns_said import said
from app.core.vocabulary import Move

SET_BOUNDARY = said(
    Move.SET_BOUNDARY,
    r"""
    (don't|do not|not|never|stop|quit|refrain from|without|no|rather you didn't|ask you not to|
        avoid) ({w} )?({w} )?(call me|call us|call my|call him|call her|calling me|calling us|calling my|
        calling people|speak to (me|us|my|him|her)|talk to (me|us|my)|shout|shouting|swear|swearing|yell|
        yelling|curse|cursing|insult|insulting|threaten|threatening|scream|screaming|abuse|abusing|bully|
        bullying|harass|harassing|name calling|raise your voice|raising your voice|use (that|such|this|
        foul|bad|abusive))( at| to| with| of)?
    (stop|drop|without|enough|leave out|cut out) ({w} )?({w} )?(the )?(insults?|name calling|names|
        swearing|shouting|abuse|threats|screaming|cursing|language|yelling|remarks)
    (keep|stay|remain|be|being|stick to|write|speak|talk) ({w} ){0,5}{civil}({pause}| and| so| or| that| \
        please| with| on| from| while| to| too| then| in| then)
    (mind|watch|moderate|tone down|lower|check|change|drop|soften|mend) (your|ur|the|that) (language|tone|
        voice|words|mouth|manners)
    (language|tone|words|comments?|remarks?|behaviou?r|shouting|swearing|insults|names|threats|abuse|
        name calling)( at me)? {gap2}(isn't|is not|are not|aren't|'s not|not|won't be|will not be|is un|
        un)( something| a thing)? ?({w} )?(acceptable|ok|okay|appropriate|tolerated|accepted|allowed|
        welcome|called for|necessary|helping|i'?ll accept|i (can|will|'ll|'m going to)|we (accept|
        tolerate|can)|on{pause}|right{pause}|needed|fair|part of)
    (that|this) (kind|sort|type) of (language|talk|tone|word|words|remark|comment|behaviou?r)
    (not|but not|never) (in|with) (this|that|such a|such|your) (tone|manner|way|language|voice|words)
    (you|u) (can't|cannot|can not|may not|must not|mustn't|should not|shouldn't|don't get to|
        have no right to) ({w} )?(talk|speak|shout|swear|yell|call|treat|address|behave|insult|threaten|
        use) {gap3}(me|us|like|that|this|my|people|such|in that)
    (no|not any) (place|room|business) in (this|our|a|any|my) ({w} )?(chat|call|conversation|line|office|
        mail)
    (words?|language|insults?|remarks?|names) (has|have|had) no place
    but not (about|to|at|of|against) (me|us|my|our|the people|the staff|colleagues)
    (you) (may|can|must|should|will|shall) (not|never) (call|speak to|talk to|shout at|swear at|insult|
        threaten|treat|address) (me|us|my)
    (leave|keep|cut|drop|take) (the |your |those |such )*(insults?|names|swearing|threats|shouting|
        language|abuse|personal remarks|remarks|comments) (out|away|aside|to yourself|off)
    (ask|expect) (for )?(the same|that too|it too|the same in return|that in return|the same (respect|
        courtesy|tone))({pause}| from| of| in| back)
    (swearing|shouting|insulting|cursing|yelling|screaming|insults|threats|abuse)( at me| at us)? (won't|
        will not|can't|cannot|must not|is not|isn't) (be|a|part|go|work|happen|stand)
    (i'm|i am) (here|happy|glad|ready) to {w} {gap6}(but|not|only if|as long as) {gap4}(shout|swear|sworn|
        insult|insulted|abuse|abused|shouted|called|names|civil|respect|polite|respectful)\w*
    (i|we) (don't|do not|won't|will not|can't|cannot|am not going to|'m not going to|shouldn't have to|
        refuse to|'m not here to|am not here to) {gap2}(accept|tolerate|be|take|stand for|put up|answer|
        respond to|listen to|engage with) {gap6}{rude}( at)?( me| us)?
    (i|we)('m| am|'re| are)? (don't|do not|won't|will not|not) {gap3}(be|being) (shouted|sworn|yelled|
        screamed|spoken|talked|insulted|abused|cursed|threatened|called|treated|addressed|bullied|harassed)
    (while|when|if|as long as|until|not) {gap4}(being )?(shouted at|sworn at|yelled at|screamed at|
        insulted|abused|cursed at|threatened|called names|spoken to like)
    (treat|treated|treating|speak|spoken|talk|talked|address) {gap3}(with|in a|more) ({w} )?(respect|
        courtesy|civil|respectful|dignity|polite|decency|civility)
    (respect|respectful|courtesy|civility) {gap3}(both ways|from both|each other|one another|on both|
        works both|goes both)
    (need|want|ask|asking|expect|would like|have to ask|must ask|request) {gap2}(you|ye|
        u) (to )?(please )?(stop|keep|speak|talk|be|treat|not|lower|refrain|watch|moderate|mind|show|
        write) {gap6}({rude}|{civil}|respect|voice|names|insults)
    (shouting|swearing|yelling|screaming|cursing|insulting) (at )(me|us|my)
    (i won't|i will not|not going to|i don't|i'm not here to) (answer|discuss|respond|
        talk about) {gap3}(questions? about|remarks? about|my (body|private|personal|looks|age|race|
        family|accent|religion))
    (my|our) (personal|private|body|family|accent|looks|religion) ({w} )?(is|are|has) (not|no|nothing|
        none|off)
    (insults|names|swearing|shouting|abuse|threats|personal attacks) (don't|do not|won't|will not|
        doesn't) (help|get|speed|solve|make|belong|bring)
    i'?m a (person|human|human being)( too)?({pause}| and| just| same)
    (would|d) (appreciate|prefer) it if you {gap4}(didn't|stopped|kept|spoke|not|toned|lowered|talked)
    """,
    unless=r"""
    no need to raise|change the language|language (setting|option|menu)
    don't (call|phone|ring|speak) (me |us )?(before|after|on|until|the|if|between)|no (call|calling|
        talking|threat|swear|abuse)( out| charge| box| card| signal|s|{$})
    (not|never|n't) ({w} )?({w} )?(call|called|calling|speak to|talk to) (me|us|my|him|her) (back|about|
        to|on|yet|at|in time|when)
    you (should|shouldn't) (not )?have|nobody (called|spoke)|abuse (team|department|desk|form|report)|
        be (clear|honest|polite) (to|with) (the|your)
    (keep|stay|be) (kind of|sort of|in contact|clean and dry|professionals)|keep (the|your) {w} clean|
        (i'll|i will|we'll|i'm) (be|keep|stay) {gap3}{civil}|very kind|so kind|too kind|been (kind|polite|
        respectful)
    (can|could) call (me|us)
    """,
)


WARN = said(
    Move.WARN,
    r"""
    (if|unless|should|as long as|whenever) {upto}({rude}|you (carry on|keep|continue|do (that|it) again|
        say that again|don't stop|go on|persist)|(goes|go|going) on|continues?|doesn't stop|does not stop|
        not stop|won't stop|happens again|again|{civil}){rest} {sequel}
    {sequel}{rest} (if|unless|should|the next time|next time) {upto}({rude}|you (carry on|keep|continue|
        do (that|it)|don't stop|go on|persist|can't|cannot)|(goes|go) on|continues?|doesn't stop|
        does not stop|not stop|again|stops?|{civil})
    (next|one more|another|any more|any further|further|more) ({w} )?({w} )?({rude}|word|outburst|
        instance|time|of (that|this|it)){rest} {sequel}
    (otherwise|or else|or) {upto}{sequel}
    (keep|carry|go) (it up|this up|that up|on like (that|this)|on|going) (and|then) {upto}{sequel}
    if i (hear|read|see|get) {upto}{sequel}
    (one|a|your|the) (more|last|final) chance( to| and| before| or|{pause})
    after that (the|this|our|i|we) {upto}(close|closes|end|ends|over|hang|stop|gone)
    (next|third|second|last) time (i|you|it|we|that) {upto}(end|close|over|hang|done|stop|goodbye)
    (only|just) ({w} )?({w} )?(carry|go|continue|stay|help|speak|talk|
        work) ({w} )?({w} )?if {upto}({rude}|{civil}|stops?)
    (final|last|second|only|formal|fair) (and (final|last) )?warning
    (this|that|it)'s (a|the|your|my) (final |last |second |formal |fair )?warning
    (consider yourself|i have|i've|i must|i have to|i'll have to) (now )?warn(ed)?( you)?
    (one|the|for the|a) last time{rest}({rude}|over|{end}|please|stop|civil)
    (last|final) (chance|reminder|request)( to|,| before| that|:)? {gap4}({civil}|{rude}|stop|i|we|keep|the)
    (the )?consequences? (of|is|are|will|would|if) {gap6}({rude}|{end}|continue)
    """,
    unless=r"""
    if it (keeps|goes|continues|does|happens)|if the (light|beep|line|noise|signal|error|machine|app|
        screen|alarm)|if you (close|end|hang)|warning (light|label|sign|letter|message|lamp|triangle)
    (or|otherwise) [^.?!\n]*(call|chat|contact) (me|us|back|again|later)|or (i|we) can (stop|end|close)|
        (i|we) can (close|stop|end) (the|your) (account|subscription|order|contract|ticket)
    (change|comment|remark) (the|it|that) (line|code)|or (close|end|stop|drop)
    """,
)

COOL_OFF = said(
    Move.COOL_OFF,
    r"""
    (let's|lets|let us|shall we|we|we both|we could both|why don't we|how about we|can we|could we|
        suggest|propose|use|offer you) {gap4}(take|have|need|use|do with|grab|call|suggest|a|
        propose) {gap3}(break|breather|pause|minutes|mins|minute|half an hour|time out|breath|moment to|
        time to (calm|cool|breathe|think))
    (pause|stop|leave (it|this|things)|park (it|this)|break|rest|press pause|call it a day) (here|there|
        for|now|at this point|the conversation|this|it){rest} (pick|start|talk|speak|carry|continue|
        resume|go on|come back|call|ring|meet|try|again|back|fresh|{when})
    (let's|lets|shall we|we can|we could|and|then|how about we|may i|can i) {gap2}(pick|take|start|carry|
        continue|resume|come back to|talk|speak|call you|ring you) (it |this |that |things |up |on |over |
        again |fresh )*{gap4}(with (a )?(fresh|clear|cool|calm)|when (we|you|i|things|tempers)('ve|'re| \
        have| are)? (calm|calmed|cooled|had|both))
    (fresh|clear|cool|cooler|calmer|clearer|rested) (head|heads|mind|minds|eyes)
    (aren't|are not|not|isn't|is not|'re not) getting (anywhere|any further|very far)
    (going|talking|running|went) (round |around )?in circles
    (when|once|until|after) (we've|we have|things|you've|you have|everyone|tempers|we both|
        both of us) {gap4}(calm|calmed|cooled|settled|slept|caught (our|your) breath|cool)
    (let|give) (things|the dust|tempers|yourself|us both|you|ourselves) ({w} )?({w} )?(settle|cool|calm|
        breathe|some (time|space)|breathing)
    (cool|cooling|calm) (off|down)? ?(period|break)
    (step|stepping) (away|back)( from this)? (for|and|until)
    breather|breathing space|breathing room|time ?out for
    (a|short|quick|little|brief|small|the) (short |quick |little |brief |small )?(break|pause|
        breather) (does|would|will|might|could|may|is|now|can|for us|for both|here)
    (stop|stopped|pause|paused|rest|break) for (a (few|couple|moment|while|bit)|ten|five|fifteen|twenty|
        half|an hour|{n}) ?(minutes|mins|an hour|hour)?
    sleep on (it|this|that)
    (emotions|tempers|things|feelings|voices|nerves) (are|get|got|have|run|running|is) ({w} )?(high|hot|
        heated|fraying|frayed|raised|loud|raw)
    (shall|can|could|let's|may|should) (we |us |i )?({w} )?(continue|carry on|go on|resume|
        take this up) {upto}(later|tomorrow|{when}|this evening|another time)
    (get|take|need|catch|some) (us |both |a |some |a bit of )*(air|fresh air|breath){$}
    (get|take|need|catch) (us |both |some |a bit of )*(fresh )?air (and|then|first)
    (stop|leave it|call it|that's enough|enough) (for|here for)? ?(today|tonight|now|
        the day){rest} (tomorrow|go on|carry on|again|morning|continue|start)
    (give|leave) (it|this|that|us|ourselves|each other) {gap3}(hour|minutes|half|day|evening|night|rest|
        while|time) {upto}(start|begin|talk|speak|come back|try|again|fresh|then|resume|carry)
    (how about|shall we|let's|why don't we|what about|suggest) {gap4}(break|pause|breather|time out|
        half an hour|ten minutes|quarter of an hour)
    when (it's|it is|things are|we're|you're) (quieter|calmer|both calmer|rested|less)
    (offer|suggest|propose|like) {gap4}(a )?(short |brief |quick |small |little )?(break|pause|breather)
    (would you like|do you want) (a|to take a|some) (short |brief |quick |few )?(break|pause|minutes|
        moment|time)
    """,
    unless=r"""
    (coffee|lunch|tea|prison|spring|career|tax|bank) break|let the {w} cool|let it (cool|rest|settle|dry)|
        engine|kettle|oven|pump|battery|router|before you (open|restart)
    break (down|clause|of contract)|(it|that|ride|trip|will|'ll) {gap3}(takes?|need|needs|
        have) {gap3}(minutes|mins|minute)( to|{$}| and| until| before)
    give it a break|without a break
    """,
)

EXIT = said(
    Move.EXIT,
    r"""
    (i'm|i am|i will|i'll|we're|we are|we will|we'll|i have to|i must|i'm going to|i am going to|
        i shall) ({w} )?({w} )?({w} )?(end|ending|close|closing|terminate|terminating|disconnect|
        disconnecting|hang up|hanging up|stop|stopping|finish|finishing|leave|leaving|conclude|concluding|
        cut) ({w} )?(this|the|our|your|here|it here|now|things here)? ?({talk}|now|here|line|sir|madam)
    (i'm|i am|i will|i'll|we're|i have to|i must|i'm going to|i am going to) (now )?(disconnecting|
        hanging up|hang up|disconnect|ending it|putting the phone down|put the phone down|ending things)
    (this|the|our|your) {talk} (is|has|will|must) (now |therefore |hereby |been |be |come to )*(over|
        closed|ended|at an end|finished|terminated|an end|end(ing)?|stop|stopped|disconnected)( here| now)?
    (this|that) (ends|concludes|closes|is the end of|is where) (this|the|our|i|we) ?({talk}|stop|end)?
    (i|we)('m| am|'re| are)? (will not|won't|can't|cannot|not going to|'ll not) (go on|continue|carry on|
        proceed|keep going) ({w} )?({w} )?({talk}|like this|further|any longer|any more|now|today)
    (call|chat|conversation|line) (ended|closed|terminated)( now| here)?{$}
    (this|the|our) {talk} (ends|stops|closes|finishes|is ending|is closing) (here|now|today|at this point|
        with this|{pause})
    (we're|we are|i'm|i am) (now )?(finished|done|through) (here|now|with this|for today)(,? sir|,? madam|
        {pause}| goodbye)
    (ending|closing|terminating|disconnecting) (this|the|our) {talk}
    """,
    unless=r"""
    (end|close|closing|ending|stop|stopping|terminate|cut|cancel) (the|your|this|that) (account|
        subscription|contract|ticket|case|policy|line rental|payment|order|line (and|at|for)|card)
    (was|is|be|are|if|did|before|help|anything) {gap5}(i|we) (close|end)|before (i|we) (end|close|hang|
        stop)|the (chat|office|line|phone) (closes|is closed (on|at|until|from|over))
    not (ending|closing|leaving|hanging)|(stop|stopping) here for|let's (stop|pause)|leav(e|ing) (here|
        now|at|this (office|with))
    """,
    absent=r"""
    (have|has) a (nice|great|good|lovely) (day|evening|weekend|one)
    """,
)

PROTECT = (*SET_BOUNDARY, *WARN, *COOL_OFF, *EXIT)
