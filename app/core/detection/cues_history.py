"""How customers say that they have been here before, have waited, and were not heard."""

from app.core.detection.patterns import Pattern, ways
from app.core.vocabulary import Cue

_AGAIN = "(again|once more|once again|yet again|another time|one more time)"
_CONTACTS = "(calls|phone calls|emails|e mails|mails|messages|chats|texts|letters|tickets|complaints|requests|attempts)"
_WHEN = (
    "({day}|on {gap1}{day}|last (week|month|night|time|year|{day})|earlier( today)?|this (morning|afternoon|week|month)|"
    "the other day|before|already|previously|{n} {longunit} ago|a (week|month|fortnight|while|day) ago|in \\w+|"
    "on (the )?\\d+(st|nd|rd|th)?)"
)
_REPORTED = "(called|phoned|rang|rung|contacted|emailed|e mailed|mailed|messaged|texted|wrote|written|reported|complained)"

REPEAT_CONTACT: tuple[Pattern, ...] = (
    *ways(
        "cue",
        Cue.REPEAT_CONTACT,
        "for the (second|third|fourth|fifth|sixth|seventh|tenth|hundredth|millionth|umpteenth|nth|\\d+(st|nd|rd|th)|"
        "last|thousandth|twentieth|ninth|eighth) (bloody |damn |fucking )?time",
        "(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|hundredth|millionth|nth|\\d+(nd|rd|th)) "
        "(phone |separate |bloody |damn )?(call|email|e mail|mail|message|chat|letter|text|complaint|attempt|"
        "contact|enquiry|conversation|reminder|time of asking)",
        "(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|hundredth|millionth|nth|\\d+(nd|rd|th)) "
        "time ({gap3})({contacting}|i call|i ask|i write|i ring|i phone|i explain|i tell|i've had to|we've had to|"
        "i have had to|we have had to|i had to|having to|i've ({contacted}|been in touch|been on)|we've {contacted}|"
        "{i} have {contacted}|i am {contacting}|i'm {contacting}|in touch|trying)",
        "(second|third|fourth|fifth|sixth|umpteenth|\\d+(nd|rd|th)) (person|agent|advisor|adviser|rep|one of you|colleague|"
        "operator|human) ({gap3})({i}|to (ask|hear|tell)|in|today|now|who)",
        unless="(second|third|\\d+nd|\\d+rd|\\d+th) (email|e mail|mail) (address|account|id)|third party|second (message|text|"
        "email) (box|field|template)|time (i've|i have|we've|we have|i|that i've) (ordered|bought|booked|used|stayed|shopped)",
    ),
    *ways(
        "cue",
        Cue.REPEAT_CONTACT,
        "{ive} (now |already |just |been )*({contacted}|been (on|in touch)|been {contacting}|chased) {gap4}"
        "({n} times|twice|thrice|\\d+x|over and over|again and again|time and again|repeatedly|multiple times|once already|"
        "so many times|daily|every (single )?(day|week|hour)|countless times|loads of times|a million times)",
        "({n}|both) (previous |earlier |unanswered |separate |different |long |whole |phone )?" + _CONTACTS +
        " (later|now|already|so far|since|today|this|in|over|and|about|unanswered|ignored|to|with|for|from|no|later)",
        "(my|our|those|these) (last|previous|earlier|other|past|first) ({n} )?({contact}|" + _CONTACTS + ")",
        "{i} (have to |had to |just )?(keep|keeps|kept) (on )?(having to )?{contacting}",
        "(keep|kept|keeping|to keep) (on )?(having to |calling|ringing|phoning|chasing|emailing|writing|messaging|contacting)",
        "(having|had|have) to (keep )?(call|ring|phone|write|email|message|chase|contact|ask|explain|repeat|come back)"
        " ({gap4})(again|back|over|every|each|so many|twice|you up|(this|it) up|myself|yourselves|up)",
        "(been|i'm|still|tired of|sick of|fed up of|spent|always) (chasing|chased)",
        "chas(ed|ing) (you|this|it|up|them|for|about|my|your|the)",
        "calling {gap2}(all|every|each) (day|week|morning|month|hour)",
        "every (single )?time {i} (call|ring|phone|contact|write|get in touch|chat|speak|email|message|get through|ask)",
        "each (and every )?time {i} (call|ring|phone|contact|write|get in touch|chat|speak|email|message|get through|ask)",
        unless="(last|previous|first|earlier) (order|message|text|chat|email) (box|field)|{n} emails (a|per) (day|week)|"
        "first (call|phone call|email|message|chat|contact)",
    ),
    *ways(
        "cue",
        Cue.REPEAT_CONTACT,
        "{^}<(it's |its |hi |hello |yes |ok |hey |only |just )*(me|us) again>",
        "(here|back) (i am|we are|i'm|i come) " + _AGAIN,
        "here {gap2}again(,| ?[.!]| with| about| for)",
        "(i'm|i am|we're|we are|am) (back|here) " + _AGAIN,
        "(calling|ringing|phoning|writing|contacting you|getting in touch|messaging|emailing|reaching out|coming|checking|"
        "asking|following up|chasing|on (to you|here|the phone|the line)|in touch|bothering you|mailing|raising|repeating|"
        "explaining) (in |up |back |here |you |this |it |all |yet )*" + _AGAIN,
        "(to|must|have to|had to|i) (call|ring|phone|write|contact|email|message|bother|trouble|chase|ask|explain)"
        "( to)?( you)?( guys| people| lot| all| everything| it| this| myself)*( all)?( over)? " + _AGAIN,
        "(calling|ringing|phoning|getting|writing|coming|messaging|emailing) back (about|with|regarding|because|as|cos|to|on)",
        "(sorry|apolog\\w+) (to|for) (bother|trouble|disturb|chas|pester|nag)\\w* {gap2}" + _AGAIN,
        "follow(ing)? up (on|about|regarding|with|to) (my|our|the|a|an|yesterday|last|that|this|from)",
        "follow(ing)? up (from|after) (my|our|the|a|an|yesterday|last)",
        "as (per|i said in|i mentioned in|explained in|stated in|noted in|i wrote in) (my|our) {gap2}"
        "({contact}|" + _CONTACTS + ")",
        "{ive} (already|previously) ({contacted}|been in touch|sent|had this|done this|been through|been told|given)",
        "(already|previously) {contacted} {gap3}(you|about|this|it|them|{staff}|support|service|twice)",
        "{i} " + _REPORTED + " (you |in |to you |to |about |this |it |them |that |up |my |the |your )*{gap4}" + _WHEN,
        "{i} (have |had )?(spoke|spoken|chatted|talked|been speaking|was speaking|was talking|was on|got through) "
        "(to|with|w) {gap6}" + _WHEN,
        "(spoke|spoken|talked|chatted) (to|with) ({n}|several|so many|every|another|different|your|one of your|a "
        "different|{gap1}other) {gap2}(agents|people|reps|advisors|advisers|colleagues?|staff|departments|representatives|"
        "operators|managers|persons|teams)",
        "(explained|told|gave|repeated|went through|said) {gap4}(the |your |to )*(last|previous|other|first|earlier|"
        "different|every|{nth}|all the) {gap1}({staff}|ones?|time)",
        "(lodged|logged|raised|opened|filed|registered|submitted|made|put in|launched) (a|an|the|my|this|that|same|{n}) {gap2}"
        "(complaints?|tickets?|cases?|requests?|claims?|reports?|query|queries|enquir(y|ies)) {gap3}(" + _WHEN + "|and|but|{n})",
        "(complaint|ticket|case|request) {i} (lodged|logged|raised|opened|filed|registered|submitted|made|sent)",
        "same ({gap1})(problem|issue|question|q|complaint|fault|thing|story|query|request|error) "
        "(again|as (before|last|yesterday)|i (called|rang|reported|wrote|asked|raised|told|emailed|mentioned)|"
        "{gap3}(last (week|month|time)|yesterday|every))",
        "(same|a different) {gap3}, ?(same|different) {gap3}, ?(same|different)",
        "(wrote|texted|messaged|tried) (you |u |ye )?on \\w+ ?(and |then )?(wrote|texted|messaged|tried) (you |u |ye )?on",
        "(know|have) my (number|voice|name|account) (off )?by (heart|now)",
        "(wrote|written|emailed|mailed|phoned|rang|called|messaged|texted|asked)( \\w+)?( \\w+)? and (then )?(wrote|written|"
        "emailed|mailed|phoned|rang|called|messaged|texted|asked|again)",
        "(explain|tell|repeat|go through|give|say) {gap3}(from the (start|beginning|top)|all over again|over again|"
        "every time|each time|yet again|a (third|fourth|fifth|tenth) time|to everyone|for the {nth})",
        "(start|starting|begin) (all )?(over )?again (from|with|every)",
        "(passed|bounced|shunted|transferred|pushed|sent|shoved|thrown|handed) (around|about|from|between|back and forth|"
        "pillar|to {n}|{n} times|to (another|a different|yet another))",
        "(pillar to post|round the houses|(round|around) (and|in) (round|around|circles)|merry go round|wild goose chase)",
        "(been|went|gone|going) (back and forth|through this|over this|round in circles|in circles)",
        "promised {gap1}({n} (times|callbacks|calls|visits)|three|four|five|twice)",
        "(dealing|struggling|battling|fighting|arguing) with (this|you|your|it|the same) {gap4}(for|since) ",
        "(n?o (one|body)|nobody|never) {gap3}(replied|answered|responded|reply|respond) {gap1}to {gap1}(my|our|any)",
        "not (the )?first time {gap4}(call|contact|complain|ask|report|happen|rais|writ)\\w*",
        "tried (calling|ringing|phoning|emailing|contacting|messaging|the chat|to (call|ring|reach|contact|get)) {gap4}"
        "(times|twice|yesterday|all|already|before|again|and|since|no|last|for|today)",
        "(last|previous) (agent|rep|advisor|adviser|person|guy|lady|colleague|bloke|woman|man|operator)"
        " {gap2}(told|promised|assured|swore|{i} (called|spoke|rang|asked|dealt))",
        "your colleague {gap2}(told|said|promised|assured|{day}|last)",
        unless="(solicitor|lawyer|attorney|journalist|ombudsman|police)|thanks again|might (call|ring|write) again|(call|ring|ask|write|try|come|speak|talk|check) again "
        "(tomorrow|later|next|on|if|when|once|in|soon)|again (tomorrow|later|next|soon)|(will|can i|could i|shall i|may i|"
        "should i|i'll) (call|ring|ask|write|contact|phone) {gap2}again",
    ),
)

_STUFF = (
    "(order|parcel|package|refund|money|delivery|reply|answer|response|engineer|technician|card|callback|call|email|"
    "item|replacement|passport|letter|update|visa|payment|cheque|luggage|bag|bags|suitcase|ticket|result|results|"
    "appointment|repair|router|statement|invoice|part|parts|stuff|goods|product|plumber|electrician|driver|date|"
    "confirmation|word|news|sim|keys?|code|contract|documents?|certificate|licen[cs]e|activation|installation)"
)

WAITING: tuple[Pattern, ...] = (
    *ways(
        "cue",
        Cue.WAITING,
        "(been|was|am|i'm|we're|still|kept|left|keep|stuck|sat|sitting|stood|standing|just|here|are|have|were) (here )?"
        "(still )?(sat |stood |sitting |standing |stuck |here |just |also |already )*waiting",
        "(waiting|waited|wait) {gap4}(for|since|over|almost|nearly|more than|about|like|around|at least) {gap4}"
        "({unit}|ages|forever|an eternity|(all|half|the whole) (the )?(day|morning|week|afternoon)|{day}|january|february|march|april|"
        "may|june|july|august|september|october|november|december|so long|too long|god knows)",
        "(waiting|waited|wait) {n} {gap1}{unit}",
        "(waiting|waited) (on|for) ({a} )?{gap2}" + _STUFF,
        "{still} (waiting|no (sign|word|news|reply|answer|refund|delivery|update|response|date|parcel|order|card|engineer|one|money)|nothing|(haven't|have not|hasn't|has not|didn't|did not|don't|do not|not) (got|get|gotten|have|"
        "received|arrived|come|here|delivered|seen|been (sent|delivered|refunded|processed|dispatched|paid|shipped|resolved|fixed|credited)|heard|had|resolved|shipped|refunded|turned up))",
        "(how (much )?long(er)?|when) {gap4}(still |actually |finally )(take|waiting|wait|be|get|come|going)",
        "how much longer",
        "how long (do|does|am|must|should|are|is|did|will) {gap3}(have to|need to|supposed to|expected to|meant to|got to|"
        "gonna|going to) {gap2}(wait|be|take|hold|last|sit|stand|hang)",
        "how long (am|must|should|do) i (to )?(keep )?wait",
        "(take|takes|taking|took|taken) ((so|too|this|that|way too|absolutely|very|such a|for) (bloody |damn |fucking )?(long|ages|forever|ever)|forever|ages|an (age|eternity))",
        "(it's|it has|its|that's|it is|has) (now |already )?been (over |almost |nearly |more than |about |like |at least |a |"
        "whole |good |around )*({n}|an?|half an?) {gap1}({unit}|fortnight)",
        "(been|was|sat|sitting|stood|stuck|kept|put|left|listening|hanging|am|i'm|spent|wasted|were|we're) {gap4}(on hold|"
        "in (a|the|your|this|that) (queue|line|phone queue)|in queue|on the (phone|line)|hold music|that music|your music)",
        "on hold (for|since|again|over|almost|nearly|about|{n})",
        "(can't|cannot|can not|won't|couldn't|not) (keep |afford to |be )?(wait|waiting) (any|much|another|around|that|this|"
        "{n}|for ever|forever|till|until|longer|more)",
        "({n}|half an|another|whole|over an|nearly an) {gap1}(hour|hours|minutes|mins|hrs|days|weeks|week|months|month|years|fortnight|wks) (later|now|already|and counting|without|"
        "overdue|behind|waiting|(have |has )?(passed|gone by)|running|straight|too long|on hold|and (still|nothing|nobody|not|no one)|to (post|send|process|deliver|fix|answer|reply))",
        "(that was|promised|supposed|due|should|ordered|paid|sent|returned|applied|submitted|bought|posted|placed|approved|booked) {gap8}({n}|over|nearly|about) {gap2}(days|weeks|months|hours|years|fortnight) ago",
        "(been|was|were|sat|stuck|stood|broken|without|dead|down|off|missing|lost|gone|there|repair|pending|workshop|queue|dark) {gap6}for {gap3}(minutes|hours|days|weeks|months|years|fortnight|ages|yonks)( now| already|{$})",
        "and (then|now) (it was |it's |they said |another )*(another|a further) {gap1}(minutes|hours|days|weeks|months|week|month|hour|day|fortnight)",
        "{^}<({n}|over {n}|nearly {n}|almost {n}|more than {n}) (whole |full |bloody |long |working |business )*(minutes|hours|days|weeks|months|years)( {n} (weeks|days|hours|months))?>[.!]",
        "{n} (weeks|months|days|hours) (would|should|ought to|was|is|seems) {gap2}(enough|plenty|ample|too long|ridiculous|excessive|long)",
        "{^}<{n} (weeks|months|days|hours) for (a|an|one|some|this|that|my)> {w}",
        "(any (minute|moment|day|second) now|next week|tomorrow|soon|shortly|momentarily) {gap3}(since|every time|for ({n}|the) "
        "|they said|you said)",
        "(delayed|postponed|pushed back|moved|rescheduled|put off) {gap2}(again|{n} times|twice|for the|once more|yet)",
        "(was|were|is|are|should|supposed to|meant to|due|promised) {gap4}(arrive|be here|come|delivered|due|ready|land|"
        "turn up|be (done|delivered|sorted|fixed|with)|{day}|next day|last week|in {n} days) {gap6}(it's now|and (it's|its|"
        "today|now|i|we|here|nothing|no|still)|but (it's|still|no|nothing|i|we|here)|still|that was|{n} {unit} ago|today is)",
        "promised {gap6}(delivery|days?|hours?|week|morning|{day}) {gap1}[.;!?] ?(that was|it's now|its now|it is now|today is|"
        "now it's|still|nothing) {gap3}{w}",
        "(overdue|long overdue|delayed (by|for)|(\\d+|{n}) days late)",
        "for (ages|donkey's years|yonks|an eternity|weeks|months|days|hours|an age|far too long|too long|a long time now|"
        "so long)( now| and| already| on end| with| just| i| we|{$})",
        "(all|whole|entire|half) (the )?(bloody |damn )?(day|morning|afternoon|evening|week|month|hour) (waiting|for|on hold|"
        "at home|sat|and nobody|and no|in|stood|on the phone|here)",
        "(nobody|no one|noone|not (one|a single)) {gap3}(called (me )?back|got back|gets back|getting back|replied|responded|answered)",
        "(no|without|zero|not a|not one) (reply|response|answer|word|news|update|callback|movement|progress|sign|contact|"
        "communication|feedback|date|eta|tracking|single (reply|word|update|call|response)) ({gap4})(since|for|yet|in|from|"
        "at all|so far|after|today|as yet|till)",
        "(haven't|have not|hasn't|has not|never|didn't|did not|not) (even )?(heard|had|got|gotten|received|seen|been given|"
        "arrived|turned up|shown up|come|been (delivered|dispatched|shipped|refunded|credited|processed|contacted|paid)) "
        "{gap4}(yet|still|back|since|anything|so far|a (reply|response|thing)|any (reply|response|update|news|word)|from (you|"
        "anyone|anybody|them|your)|as yet)",
        "since (when )?{gap3}(\\d+|half|{n}) {gap2}(o'clock|am|pm|this morning|in the morning|past)",
        "(queue|queued|queuing|queueing) {gap3}({unit}|killing|moving|ages|forever|so long|too long|since|for)",
        "(this|your|the) (queue|hold|wait|delay|waiting)( time| line| music)? (is|has been|was|'s) (killing|a joke|ridiculous|"
        "unacceptable|endless|insane|crazy|forever|too|so|driving|beyond|taking|longer|mad)",
        "(taking|took|taken|takes) (your|their|its|its own|all) (sweet|own) time",
        "(dragging|dragged|drags|drag) (on|out|for|its|your|their|your feet|their feet)",
        "(keep|keeps|kept|keeping) (me|us|people|customers) (waiting|hanging|on hold|in the dark|in limbo)",
        "says? (still )?(processing|pending|in transit|preparing|awaiting|being prepared|out for delivery|on its way|dispatched) "
        "{gap4}(for|since|still|after|{n})",
        "{still} (says|saying|showing|shows|stuck|sitting|at|in|on|marked|being|\"?processing|pending|under|the same)",
        "(processing|pending|in transit|under review|under process|being processed|being looked into) {gap3}(for|since) "
        "{gap4}({unit}|{day}|\\d+|ages|forever|last)",
        unless="can't wait (to|for|till|until)|cannot wait (to|for|till|until)|happy to wait|(don't|do not) mind waiting|"
        "how long (does|do|is|will|would) {gap4}(usually|normally|typically|standard|take to|delivery|shipping|the "
        "(battery|warranty|guarantee|offer|trial|film|course))|no rush|how long (does|do) (the|a|it) {w} take{$}|"
        "{n} (months|years|weeks|days) (long|ago) (and|i) (love|it works|works)|no longer|waiting list|wait list|take your time|"
        "waiting room|wait a (minute|second|sec|moment)|still (works|working|under warranty|in warranty|available|valid|open|possible|"
        "on for|have time|time)|in (two|three|four|\\d+) (weeks|days|months) (to|for|on) (holiday|business|my)|"
        "customers? for {n} years|for {n} years (now )?and (love|never had|always)",
    ),
)

NOT_LISTENED_TO: tuple[Pattern, ...] = (
    *ways(
        "cue",
        Cue.NOT_LISTENED_TO,
        "{youre} (just |simply |clearly |obviously |still |really )*not (even |really |actually )*(listening|reading|hearing|"
        "understanding|getting (it|me|the point)|answering|paying attention|following|taking (this|me) serious)\\w*",
        "(do|did|can|could|have|are|will|would|does|has) (you|u|ya|anyone|anybody|someone|somebody|they|nobody|any of you)"
        "( people| guys| lot| all| there| here)* (even |actually |ever |please |just |bother to |bothered to |not )*"
        "(read|listen|listening|reading|hear|heard|understand|understood|listened|look at|looked at|paying attention|check|"
        "speak english|follow) ({gap5})(what|my|to me|a (single )?word|it|these|this|any|the|i|me|at all|before|properly|"
        "first|messages?|mails?|emails?|question|notes|case|history)",
        "(are|r) (you|u|ya|ye|any of you|you people|you lot|you guys) (even |actually |really )*(listening|reading|deaf|hearing)",
        "(not|n't|never|stop|please|actually|just|nobody|refuse to|to|bother to|and) (listen|listening|listened) to (me|a word|anything|what (i|we)|us|my|a thing|your customers|customers|your own)",
        "(nobody|no one|noone|none of you|not one of you|no-one) {gap3}(listen|listens|listening|listened|read|reads|cares|"
        "care|hears|heard|understands|understand|bothers|bothered|pays|takes|took|is reading|is listening)\\w*",
        "{you} (just |clearly |obviously |really |simply |still |people |lot |guys )*(don't|do not|didn't|did not|won't|haven't|"
        "have not|never|aren't|are not|refuse to|fail to|failed to|can't|cannot)( even| actually| once| really| ever| bother"
        "( to)?| seem to| want to)* (listen|listened|read|hear|heard|understand|understood|get it|get the point|care|cared|"
        "answer|answered|answering|address|addressed|grasp|grasped|pay attention|paid attention|take (me|this) seriously|"
        "acknowledge|acknowledged|follow)\\w*",
        "{you} (keep|keeps|kept|just keep|are|just|always|only) (on )?(repeating|saying|sending|pasting|copy|copying|talking|"
        "asking|telling|giving|interrupting|cutting|ignoring|talking over|missing|reading|quoting|going on|dodging|avoiding|"
        "changing|speaking|answering|pushing|coming back|referring|insisting|assuming|typing)",
        "(stop|quit|enough|no more|enough with|spare me|without) (with )?(just )?(the )?(pasting|copying|copy|repeating|reading "
        "(from )?(the|a|your) script|sending me (the same|that|this|these|links|articles)|interrupting|cutting|talking over|"
        "ignoring|canned|scripted|script|asking me the same|quoting|giving me the same|fobbing|telling me)",
        "(copy|copied|copying|cut) (and |& |n )?past(e|ed|ing)",
        "(canned|scripted|automated|generic|stock|template|templated|boilerplate|standard|robotic|pre written|auto|copy paste) "
        "(reply|replies|response|responses|answer|answers|message|messages|email|emails|line|lines|apology|text)",
        "(reading|read) (off|from|out)? ?(a|the|your|that) script",
        "(talking|speaking|talk|speak) to (a|the) (brick )?(wall|machine|robot|bot|parrot)",
        "(are|is) (you|this|that|it|i talking to|anyone|there) {gap3}(a )?(bot|robot|chatbot|recording|automated|machine)",
        "(let|allow) me (to )?(finish|speak|explain|talk|get a word|complete)",
        "(stop|you keep|you're|keep|kept|keeps|don't|please don't|were|you) (cutting|cut|talking|talk|speaking|interrupting|"
        "interrupt|butting|jumping) (me )?(off|across|over|in|me|on me)",
        "(not|n't|never) (even )?(been )?(listened to|heard|understood|taken seriously|addressed|acknowledged|answered|what "
        "(i|we) (asked|said|wrote|meant|reported|am asking|was asking|wanted|ordered))",
        "(not|n't|nothing|has nothing|had nothing|nowt) to do with (my|what|the|our|it|anything)",
        "(that's|thats|that is|this is|it's) (not|a reply to|an answer to|for|about) {gap3}(my|what (i|we)|the|another|some(body|one)|"
        "a different|the wrong|other) {gap3}(question|asked|problem|issue|said|asking|point|case|customer|enquiry|query|wrote|"
        "complaint|order|somebody else)",
        "(mine|my (question|problem|issue|email|point|case|query|complaint)) (was|is) (about|regarding|that|whether|why|how|a|not)",
        "(brushed|brushing|fobbed|fobbing|brush|fob|palmed|palming|blown|blowing|dismissed|shrugged|laughed|shut) (me |us |it |this )?"
        "(off|aside|away|down|under)",
        "(being|been|feel|feeling|felt|getting|was|am|i'm|completely|totally|just|simply|always|keep getting|keeps getting) "
        "(completely |totally |just |so |constantly |utterly )*(ignored|dismissed|unheard|overlooked|fobbed|brushed|stonewalled|"
        "talked down|patronised|patronized|disregarded|forgotten|sidelined)",
        "(ignor(e|ed|ing|es)) (me|us|my|our|what|every|everything|the|this|it|half|all|that|customers)",
        "(i|we)( have|'ve| had)? (already |just |literally |clearly |plainly |specifically |repeatedly )+(told|said|explained|"
        "answered|given|gave|sent|provided|mentioned|stated|done|did|tried|written|wrote|confirmed)",
        "(as|like) (i|we)( have|'ve| had| was)? (already |just |clearly |previously |repeatedly |literally |now )*(said|told|explained|"
        "stated|mentioned|wrote|written|saying|pointed out|indicated|noted) (already|before|earlier|{n}|in|twice|several|above|"
        "many|three|to|on|at|yesterday|multiple|repeatedly|you)",
        "i (said|told you|wrote|asked for|ordered|specified|specifically|clearly|never (said|asked|mentioned|ordered|wrote)) "
        "{gap4}not ",
        "(told|said|wrote|explained|mentioned) {gap5}(not|times|already|twice|in (my|the) (first|last|previous|original|very))",
        "i (haven't|have not|hadn't|never|did not|didn't) (once |even |ever )?(mention|mentioned|asked|ask|said|say|talk\\w*|bring|brought)"
        " {gap4}(once|about|for|that|anything|the|a)",
        "how many times (must|should)",
        "how many times (do|have|will|does|am) (i|we|one|someone) {gap3}(have|need|had|got|told|said|asked|explained|going|supposed|repeat)",
        "how many times{$}",
        "(read|re read|reread|look at|check|scroll|go back|see) (my|what i|the|it|back|up|to my) {gap4}(again|message|email|mail|wrote|said|"
        "properly|carefully|up|first|slowly|before you|history|notes|above)",
        "(have you|did you|can you|could you|please|do you) (even |actually |please )*(read|look at) (my|what|the|it|a single|any)",
        "(seems|seem|appears|appear) to have been (missed|overlooked|ignored|lost|misunderstood|skipped)",
        "(since|as|because) (it|that|this) (seems|was|has been|appears) {gap4}(missed|ignored|overlooked|not (read|understood))",
        "(missed|missing|miss|skipped|skip|skipping|dodged|dodging|avoided|avoiding|ignored|sidestepped|evaded|evading|glossed) "
        "(over )?(my|the|our|half|every|what) {gap2}(point|question|questions|issue|part|bit|problem)",
        "(you've|you have|you|u) (completely |totally |clearly |just |obviously )*(misunderstood|missed|misread|skipped|got the wrong|"
        "lost me|the wrong end)",
        "(don't|do not|doesn't|didn't) (believe|think|feel) {gap3}(understood|understand|listen|read|get it|heard|grasped|looked)\\w*",
        "(somebody|someone|anybody|anyone|you|they) (actually |would |to |had |just |could |might |please )*(read|reads|listen|"
        "listened|listens) (to )?(what|my|me|it|these|the|this)",
        "(asking|ask|asked|asks) (me )?(for )?(the )?same (thing|things|question|questions|information|info|details|again|number) "
        "{gap3}(again|over|every|{n}|each|twice)?",
        "(same|identical) (useless |generic |canned |stupid |copy )*(reply|response|answer|article|link|links|email|text|paragraph|"
        "message|sentence|line|advice) (again|every|each|over|as|{n}|for the|i|you|to|three|back|twice|from)",
        "(talk|talking|speak|speaking|spoke|talked) (down )?to (me|us) (like|as if|as though) (i|we|an? (child|idiot))",
        "(take|taking|takes|took) (me|this|it|us|my \\w+) serious(ly)?",
        "(don't|do not|doesn't|does not|couldn't|could not|can't) (even )?(seem to )?(give a (damn|fuck|shit|toss|monkey\\w*)|care about "
        "(me|us|your|customers|my)|care less|give two)",
        "(is|isn't|ain't) (there )?(anyone|anybody|nobody|no one|someone) (there )?{gap2}(who |that )?(can |could |actually |will )*"
        "(read|listen|understand|speak english|think)",
        "in (one|1) ear",
        "falling on deaf ears|fell on deaf ears|fall on deaf ears",
        "may as well (be )?(talk|speak|shout|writ)\\w*",
        "(what part|which part|which bit|what bit) of {gap6}(understand|get|unclear|confus\\w*|clear|not|don't|do you)",
        unless="(read|listen) (it|that|this|them)? ?back to|don't understand (the|what|how|why|this|my|which)|let me (explain|read|finish) "
        "(that|it )?(back|to you|how|the (form|order|setup|game|book))|standard (delivery|reply|response) (time|takes)|"
        "sorry (i|for|that)|automated (payment|phone|line|message) (service|option|system)|i (misread|misunderstood)|i asked for (the|a) .{0,30} thanks",
    ),
)

_QUESTION = (
    "(when|where|what|why|how|who|which|is (it|there|that|this|the|my|he|she)|are (you|they|there|we|the|my)|can (i|you|we|it)|"
    "will (it|you|i|they|the|my)|does (it|that|the|this)|did (it|you|they|i)|do (i|you|they|we)|was (it|that|the|my))"
)

ASKS_AGAIN_IN_CONTEXT: tuple[Pattern, ...] = ways(
    "reply",
    Cue.ASKS_AGAIN,
    "(is|was|are) it {gap6}or not{$}",
    "{^}<(so|but|ok but|okay but|right but|yes but|yeah but|fine but|great but|sure but|no but|sorry but|thanks but|so again|again|once more|"
    "one more time|i repeat|i'll ask again) " + _QUESTION + ">",
    "(simple|yes or no|straight|direct|straightforward|same) (yes or no|question|answer)",
    "(yes or no|or not) ?[?]",
)
"""Asking again, if there was a question before."""

ASKS_AGAIN: tuple[Pattern, ...] = (
    *ways(
        "cue",
        Cue.ASKS_AGAIN,
        "(you|u|ye|that|this|it|which|they|nobody|no one)( still| just| really| people| guys| lot| has| have)*"
        "( haven't| have not| didn't| did not| doesn't| does not| hasn't| has not| don't| never|'ve not| not| isn't| is not|'s not)"
        "( even| actually| really| yet| still| quite| exactly)*"
        "( answer| answered| answering| told me| tell me| tells me| said| say| explain| explained| responded| respond| addressed| address| an answer)"
        "( to)?( me| us)?( my| what| why| when| where| how| whether| if| the| anything| that| it| me| our| about)",
        "(answer|answered|skipped|ignored|dodged|dodging|avoiding|avoided|missed|skip|ignoring|sidestepped|overlooked) (to )?(my|our) "
        "(actual |simple |original |first |second |other |main |one |only )*question",
        "(my|the) (actual |simple |original |first |real |one |only )*question (is|was|still|remains|again|stands|hasn't|has not|wasn't)",
        "(i|we) (asked|am asking|'m asking|was asking|did ask|had asked|just asked|only asked|wanted to know|want to know|need to know)"
        " {gap1}(how|what|why|when|where|whether|if|which|who|about|for|you) {gap6}(not|n't|instead)",
        "(that's|thats|that is|this is|it's) {gap3}(hours|times|price|address|not what i asked|not an answer|not the question)"
        " {gap3}i (asked|wanted|meant) {gap3}{w}",
        "(other|second|first|next) (thing|part|bit|half|question|one) {gap1}(i|we) (asked|was asking|wanted|had|mentioned)",
        "(let me|i'll|i will|may i|can i|i'd|i would|i have to|i must|i need to|im) (just )?(ask|repeat|rephrase|re ask|say|try|put) "
        "(it |that |this |you |the (same )?question |my question |the question |again )*(again|once more|one more time|differently|another way|"
        "a (second|third|fourth) time|my question|the question|more simply|in a different way)",
        "(when|where|what|why|how|who|which|is|are|can|will|does|do)( \\w+){1,8}\\? ?(i )?(asked|again|once more|second time|third time|asking)",
        "(second|third|fourth|2nd|3rd|4th) time (of )?(asking|i('m| am)? ask|i've asked|i have asked)",
        unless="(can|could|may) i ask (another|one more|a different|you another)|ask again (next|tomorrow|later|when|in|if)|"
        "if (you|u) (haven't|didn't|don't)|question (is|was) (answered|about a|about an)|answers my question",
    ),
)

HISTORY: tuple[Pattern, ...] = REPEAT_CONTACT + WAITING + NOT_LISTENED_TO + ASKS_AGAIN + ASKS_AGAIN_IN_CONTEXT
