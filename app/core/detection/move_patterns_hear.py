"""Hearing and acknowledging: the feeling named, the apology, the offer of help, the questions."""

from app.core.detection.move_patterns_said import said
from app.core.vocabulary import Move

_REST = r"[^.?!\n]*"

ACKNOWLEDGE = (
    *said(
        Move.ACKNOWLEDGE,
        "{that} {modal} {intense}{bad}",
        "{that} ({modal} {intense}){tough}",
        "{that}'s {intense}({bad}|{tough})",
        "{that} (isn't|is not|wasn't|was not|hasn't been|shouldn't be|should not be|can't be|cannot be|can't have been) "
        "{intense}(easy|good enough|okay|ok|acceptable|on|right|fair|fun|nice|pleasant|great|ideal|what you {w}|how|the way|"
        "the service|the experience|the start|a good|convenient|funny|small|trivial)",
        "(must|can't|cannot|has to|would|could) (be|have been|feel|have felt|leave you|have left you|make you|have made you) "
        "{intense}({bad}|{felt}|tough|hard|a shock|a lot|difficult|easy)",
        "must be (wearing|getting|driving|costing|weighing|stressing|making|eating)",
        "({w}|{w}'s) (is|are|was|were|sounds|isn't|is not) {intense}{bad}",
        "how {intense}({bad}|{tough}) (it|that|this|things) (is|must|was|has|can|have)",
        "(such a|what a|what an|a real|a right|a proper) ({bad}|{tough}) (\\w+ )?(shock|pain|thing|day|week|way|experience|"
        "situation|position|time|spot|start|morning|night|place|nuisance|mess|hassle|wait|nightmare|blow|headache|one)",
        "(such a|what a|what an|a real|a right|a proper|quite a) (shock|pain|nightmare|nuisance|mess|hassle|blow|headache|"
        "letdown|let down|bother|trial|struggle|ordeal|long wait|pity|shame|bummer|disappointment|rough ride)",
        "(would|does|do|can|will|'d) (frustrate|annoy|upset|anger|worry|stress|drive|infuriate|exasperate|wear) "
        "(anyone|anybody|me|you|out|any of us|a saint|everyone)",
        unless="(if|whether|unless|when|not sure|in case|saying|says|hope|think|to say|screen|button|cable|menu) "
        "({that}|{w} {w}) {modal} {intense}({bad}|{tough})|({that}) ({modal} )?(too many|too long|a lot|too much) "
        "(for|of|to|digits|characters|letters)|it is (hard|difficult|tough) to (say|tell|see|know|miss|read|find)|"
        "(don't|do not|never) {gap2}(an?|the) {bad}|(i|i'd|we) {w} it'?s? (be )?(hard|difficult)|"
        "(file|password|name|message|document|video|code|text|picture|photo|number|word|subject|cable|lead|hose) "
        "(is|was|are) (too|a bit too) (long|many|much)|what('s| is| was) wrong|(what|something|anything|nothing|whatever) "
        "(is|was|'s|went) wrong|is (bad|wrong|poor|sad)\\?|the wrong|wrong (one|size|address|number|item|tax|code|part|"
        "date|line|colour|color|{w})|(ridiculous|hysterical|dramatic|unfair|difficult|rude)",
    ),
    *said(
        Move.ACKNOWLEDGE,
        "(i'm|i am|i was|we're|we are) {intense}sorry (to hear|to read|to learn|to see|you're having|you are having|"
        "that you're having|that you are having|you're going through|that you're going through|for your loss|"
        "about your loss|you're feeling|you are feeling)",
        "{^}({w} ){0,2}sorry (to hear|to read|to learn|for your loss)",
        unless="(hear|read|learn|see) {gap2}(weather|rain|snow|traffic|you're leaving|that you are leaving|you go|you want to leave)|"
        "sorry (to see you go|to hear you're leaving)",
    ),
    *said(
        Move.ACKNOWLEDGE,
        "(understand|see|hear|get|appreciate|know|realise|realize|recognise|recognize|imagine|feel|sense|tell|acknowledge|"
        "sympathise with|sympathize with|empathise with|empathize with|gather|notice|note|accept) "
        "{gap4}({felt}|your {gap2}{feeling}|how you feel|how you're feeling|how you are feeling|how you must|what you're going through|"
        "what you are going through|where you're coming from|where you are coming from|how important|how much|how long|"
        "how hard|how difficult|how tough|how tiring|how it must|how that|how this|what a {w}|what this|it's not easy|isn't easy|not been easy|"
        "why you|how stressful|how frustrating|how annoying|how upsetting|how disappointing|how inconvenient|how bad|"
        "how urgent|how serious|how worrying|{bad}|your pain|the pain|the trouble|the stress|the hassle|the frustration|"
        "the disappointment|the inconvenience|the urgency|the bother|your day|had enough|at stake|"
        "it's hard|is hard|you've had|you have had|you've been|you have been|you had to|you're in|riding on|"
        "depends on|depending on|it matters|that matters|this matters|matters to you|feel (unheard|ignored|let down))",
        "(i|we) ({w} )?({w} )?(hear|feel|get) (you|u|ya|ye)",
        "(i|we) (do |really |totally |completely |can |certainly |fully )?(hear|get|understand) (that|it|this|ye|how)( one)?{$}",
        "{^}(i|we) (get|hear) (that|it|why|how)",
        "(i|we) (do |really |totally |can |completely |fully |well |only |certainly |quite |so )+(understand|sympathise|"
        "sympathize|empathise|empathize|relate|appreciate|imagine|see why|see that)( sir| ma| madam| ma'am)?{$}",
        "i can (only |just |well |fully )?(imagine|understand|see why|see how|hear how|hear that|tell|feel)",
        "i {intense}(get|see|understand|hear|know) (exactly )?why",
        "(that|it)'s (completely |totally |perfectly |entirely |quite |very |only )?(understandable|natural|valid|reasonable)",
        "(that|it|this) (is|'d be|would be) (completely |totally |perfectly |entirely |quite |only |very )?"
        "(understandable|natural to|reasonable to)",
        "(your {gap2}(frustration|anger|annoyance|concern|concerns|complaint|point|feelings|reaction|worry|disappointment) "
        "(is|are) {intense}(valid|genuine|understandable|fair|understood|justified|noted|legitimate|right|reasonable|well founded))",
        "(no|small|little) wonder (you|that|u|ye)",
        "(i|we) (don't|do not|can't|cannot|couldn't|wouldn't) blame (you|ye|u)",
        "(every|all the|a|full|the|perfect) (right|reason) (to be|to feel|to complain|to expect|to ask|to say)",
        "(you're|you are|ye're|youre|quite|absolutely|are) (absolutely |quite |completely |totally |perfectly |entirely )?"
        "(right|entitled|justified) to (be|feel|complain|expect|say|point|ask|raise)",
        "({person}|anyone|anybody|everyone|everybody|i|i'd|we|we'd|i would|most people|any customer|any parent) "
        "(would|'d|will) (be|feel|have been|lose|react) {intense}({felt}|(just |exactly )?the same|like that|the same way|patience|this way)",
        "(i'd|i would|we'd|id) (probably |certainly |definitely |also )?(be|feel|have been) {intense}({felt}|the same|as {felt})",
        "i'd feel (just |exactly |probably )?the same",
        "(anyone|anybody|everyone) (would|'d){$}",
        "(in your|if i were in your|walk in your) (shoes|place|position)",
        "of course (you're|you are|you feel|you were|ye are|you want|it's|that's|this is|it is) {intense}({felt}|{bad}|answers)",
        "(you|ye|u) (shouldn't|should not|should never|ought not|don't deserve|didn't deserve|deserve|deserved|oughtn't) "
        "(be|have|to have|to be|better|this|that|a|an|more|answers|proper)",
        "(nobody|no one|noone|no customer|no family|no parent) (should|deserves|wants|likes|enjoys|needs|expects) {gap2}"
        "(be|have|to|wait|ask|sit|stand|explain|go|live|spend|chase|treated|spoken|left|being|that|this|put)",
        "(you've|you have|ye've|youve|you) (had|been having|been through|gone through|been put through|had to|been waiting|"
        "waited|been dealing|put up with|been left|been passed|been sent|been chasing|been more than) "
        "{gap2}({bad}|{tough}|long|dreadful|a lot|enough|far too|too|so long|hell|more than|quite|such|plenty|patient|quite enough|"
        "round|around|from pillar)",
        "you've (clearly |already |really )?(been|had|done|gone|tried|waited) (more than )?(enough|through enough|your part|"
        "through a lot|so patient|very patient|patient|all you could)",
        "(thank you|thanks) for (telling|letting|being so|raising|pointing|bringing|flagging|being honest|being open|speaking) "
        "{gap3}(me|us|this|it|patient|patience|open|that|honest|up)",
        "({n} {gap3}(days?|weeks?|months?|hours?|calls?|times?|emails?|mails?|messages?|visits?|attempts?|years?|letters?|"
        "minutes?|nights?|tries|agents?) {gap8}(is|was|isn't|that's|are|must|it's|which is|that is|would|sounds|can't|not) "
        "{intense}({bad}|{tough}|{felt}|wear|drive|a joke|no way|far|enough|too|be|good|okay|easy|exhaust))",
        "(know|see|realise|realize|understand|get|appreciate) (that )?(this|it|that|things|you|your day|your week|waiting) "
        "(has|hasn't|have|haven't|is|isn't|'s|wasn't|was) {gap2}(not |n't )?(easy|hard|difficult|stressful|frustrating|"
        "annoying|upsetting|urgent|important|serious|been easy|been hard|been a|a lot|tough|rough|a pain|painful|worrying|had)",
        "(that|this|it|thats) (is |'s |was )?(just |really |simply |definitely |so )?(not on|not good enough|not okay|not right|no way to|not how|no good|"
        "out of order|no joke|a disgrace|terrible|awful)",
        "(is|isn't|not) (a )?(way|how) (to|anyone|you) (treat|be treated|should|want|spend|start)",
        "(it|that|this) (pains|hurts|saddens|bothers|upsets|troubles) me",
        "({bad}|{tough}) (way|time|day|week|month|start|end|situation|position|place|spot|thing|news|experience|run|night|morning|patch|wait) "
        "(to|for|you|that|of|and|i'm|at|so)",
        "(you have|you've|you've got|that's|it's|its) a (fair|good|valid|very good|perfectly good|reasonable|legitimate) "
        "(point|question|complaint|concern)",
        "(fair|good) (question|point|enough)",
        "(bother|burden|trouble|weight|worry|blow|nuisance) (that|this|it) (is|has|must|causes|caused|puts|put)",
        "(i'm|i am) (really |so |very )?(glad|grateful) (you|that you) (told|said|raised|mentioned|came|got in touch|let)",
        "({^}|and |no )(ouch|oh no|oh dear|yikes|oof|ugh|chai|ah no|oh man|oh gosh|goodness|that's awful|how awful|"
        "how annoying|how frustrating|how stressful|how upsetting|how horrible|how horrid|how disappointing|bless)",
        "the last thing (you|anyone|anybody|one|a person|a family|somebody|people) (needs?|wants?|needed|wanted)",
        "you (sound|seem|look|must be|are clearly|are obviously|are understandably|have been understandably|are rightly|feel) "
        "{intense}{felt}",
        "it (sounds|seems|looks) (like|as if|as though) (you've|you have|you're|you are|this has|it has|this is|it's) "
        "{gap3}({bad}|{felt}|{tough}|through|too long|wait|exhaust)",
        unless="in your voice|in your words|because i {gap3}want|to hear (the|your) (whole )?(story|side)|"
        "(you'll|you will|please|kindly|do you|did you|if you|hope you|could you|can you) (understand|know|see|get|appreciate|"
        "imagine|tell|notice|hear)|(don't|do not|didn't|cannot|can't) (quite |really )?(understand|see|hear|get|know)|"
        "(sent|fair|good) enough to|how (long|much) (it|the|this|that|does|do|have|is|was|would|will|did|are)( takes?| costs?| you)?{gap2}\\?|"
        "(tell|know) (me|us|you)|how much (it|the|you) (costs?|pay|paid|is|owe)|i hear (that )?(the|a|there)|"
        "overreact|get a grip|hysterical|ridiculous|for (being|your) {gap2}loyal|see (the|how) (much|long|to)|"
        "i can (see|tell) (that )?(from|the|on|in|it was|it is|your|you have|you've|here|you paid|you had|you) {gap2}"
        "(order|account|system|parcel|booking|payment|log|record|screen|ticket|charge|refund)|thanks? (you )?for letting (me|us) know (the|your)",
    ),
)

APOLOGISE = (
    *said(
        Move.APOLOGISE,
        "({iam} |we're )?{intense}sorry (about|for|that|you|we|it|this|this has|i|i've|i was|i am|once|again|sir|ma|ma'am|"
        "madam|mr|mrs|ms|on behalf|if we|if i|to have|to keep|about|because|the|our|my|your|there|was|were|they|nobody|"
        "no one|so|but|and|abt|dear|the trouble|each|every|over|4|o)",
        "(i'm|i am|im|we're|we are|and|really|truly|so|very|terribly|deeply|genuinely) sorry",
        "sorry{$}",
        "{^}(so |very |really |again |once again |terribly )?sorry",
        "(my|our|many|sincere|sincerest|deepest|humble|full|heartfelt|please accept|accept|big|with|unreserved|massive|huge) "
        "({w} )?apolog(y|ies)",
        "{^}({w} )?apologies",
        "(i|we|i'd like to|i want to|do|sincerely|let me|must|to|and|really|truly|humbly|deeply|wholeheartedly|fully|"
        "kindly|unreservedly|again) apologi[sz]e",
        "apologi[sz]e (for|about|that|to you|on|sincerely|profusely|again|if|once|unreservedly|deeply)",
        "apologi[sz]ing (for|to)",
        "(owe|owes) you (an|a|our|my|a big|a proper|a sincere|one|a real) ({w} )?apology",
        "(an|our|my|the) apology (is|from|for|to you)",
        "(please )?(do )?(forgive|pardon|excuse) (us|me|the|our|my|this|that) (for|{w} {gap2}(delay|mix up|wait|mistake|error|trouble|"
        "confusion|mess|mess up|slip|oversight|inconvenience|silence|late|lateness))",
        "(please )?forgive (us|me){$}",
        "(beg|ask) (your|for your|for) (pardon|forgiveness)( for)",
        "({^}|that's |that was |totally |all |entirely )my bad",
        "mea culpa",
        "(i|we) (deeply |truly |sincerely |really |do |very much )?regret (that|the|any|this|what|how|having|not)",
        unless="sorry\\?|sorry (what|who|which|where|when|how|can|could|would|did you|do you|say|come again|pardon|was that|"
        "is that|are you|i didn't (catch|hear|get)|i missed|i couldn't (catch|hear)|didn't catch|you're breaking|you are breaking|"
        "you broke|you cut|one more|just|one (second|moment|sec)|bear|give me|hold|to (hear|read|learn|see|bother|interrupt|ask|"
        "jump|cut in|disturb|trouble you|be a pain|say|tell|inform|disappoint)|looking|you feel|you feel that|that you feel|if you feel|"
        "if you felt|you think|state|excuse|for your loss|but (i|we|that|it|this|there|the|you|your|our|no)|"
        "(i|we) (can't|cannot|am not able|are not able|couldn't find|don't see|do not see|don't have|do not have|am unable|"
        "are unable|don't know|have no|won't|will not)|no {w}|there (is|are) no|there's no|that's not|thats not|it is not|it's not|"
        "not my|you're having|you are having|that you're (having|going)|that you are (having|going)|you're going|you are going|"
        "you're feeling|you are feeling|about your loss)|"
        "(not|no need to be|don't be|do not be|feel|felt|than|needn't be|no|never|you're|you are|you'll be|be|looks|look|"
        "not a bit|nothing to be|never be) sorry|sorry looking|sorry (tale|excuse|business)|sorry sight|"
        "(don't|do not|don't have to|no need to|needn't|not need to|you can|you should|not going to|won't|should|must|"
        "accept (your|her|his|the)|your|her|his) apolog(y|ies|i[sz]e)|"
        "(your|their|his|her) (own )?apolog|(an|the) apology (letter|email|template|card|form)|apologi[sz]e (enough )?(to|before|first) (me|my)",
    ),
    *said(
        Move.APOLOGISE,
        "(i|we) (can't|cannot|couldn't) apologi[sz]e enough",
        "(i|we) (should|ought to) (have )?(apologi[sz]ed?)",
        "we {w}? ?let you down",
        "we('ve| have)? (really |badly |clearly |totally )?(let you down|failed you|messed you (about|around))( there| here| badly| again)?"
        "( and)? (i'm |i am |we're |so |very )*sorry",
    ),
)

OFFER_HELP = said(
    Move.OFFER_HELP,
    "(want|wanna|like|love|happy|glad|keen|ready|delighted|pleased|willing|here|able|going|try|mean|around|eager|committed|"
    "gladly|hoping|determined|more than happy|only too happy|looking) to ({w} )?(help|assist|support)",
    "(want|wanna|like|love|happy|glad|keen|ready|determined|going|here) (to )({w} )?(get|see|make|put|sort|fix|solve|find|make sure) "
    "(you|this|it|that|things) {gap4}(sorted|right|fixed|working|solved|resolved|back|online|running|home|there|moving|out|through|"
    "answer|behind|done|settled|straight|for you|with you)",
    "let me (see if i can |see how i can |try to |try and |please )?(help|assist|support)",
    "(i'll|i will|we'll|we will|i shall|let's|i'm going to|gonna) (do |try )(my|our|the|everything|all|whatever|what|very|absolute) "
    "({w} )?(best|can|utmost|i can|we can|possible|it takes|in my power|hardest|bit)",
    "({will} )({w} )?(help|assist|support) (you|u|ye|sort|with|get|as|out|in|him|her|your)",
    "(do|doing|try|trying) (my|our) (very |level |absolute |utter )?(best|utmost|hardest)",
    "(everything|all|whatever|anything) (that )?(i|we) (possibly )?can( do)?( for you| to help| to)?",
    "(i'm|i am|we're|we are|im) (right |still |all |fully )?(here|there) (for you|with you|to help|to sort|to get|to listen|to support|as long as)",
    "(i've|i have) (got )?(all the|plenty of|as much|all) time",
    "(you're|you are|ye're) (not |never )(alone|on your own|by yourself)",
    "(i'm|i am|we're|we are) (with you|on your side|beside you|alongside you|in this together|behind you)( on this| here| all the way)?",
    "(we'll|we will|let's|we can|we're going to) (get|work|go|figure|sort|solve|see|fix|tackle|face) {gap3}(through|together|this out|it out)",
    "(let's|let us|lets) (get|see|try to get|make sure|go and get|find|have) {gap5}(sorted|fixed|solved|resolved|working|back|right|"
    "back on|running|going|moving|straight|home|you out|for you|behind you|a way|an answer)",
    "(let's|let us|lets) (fix|solve|sort|resolve|tackle|crack) (this|it|that|your)( out)?( for you| together| now| right away)?",
    "(you can|please) (count|rely|lean|depend) on (me|us)",
    "(i'm|i am|you've|you have|you're|you are) (got me|in good hands|in the right place|in safe hands|glad to be of|at your service|all yours)",
    "you('ve| have) (come to the right place|reached the right person|got the right person|got me now)",
    "(i|we) want (you )?to (get|be|have|see|leave|make this|make it|put this|feel) {gap3}(right|sorted|answer|help|happy|well|looked after)",
    "(i|we) (really |do |truly |would |'d )*(care|want to be of)( about| help)?",
    "(here|there) for (you|ye|u)",
    "(hear|sense) (the |how |that |it |your |some )?{gap4}in your (voice|words|message|tone)",
    unless="how (can|may|could|might|do) (i|we) (help|assist)|(what|anything|something|how) {gap4}(i|we) can (do|help)|"
    "what (i|we) can|not (able|going|here) to help|unable to (help|assist)|(can't|cannot|won't|wouldn't|couldn't) (help|assist)|"
    "only to|need help|help (page|button|desk|centre|center|menu|section|file|article|text)|"
    "help yourself|if you (want|like|need|wish)|do you (want|need)|(would you|you'd) (like|want)|you (want|need) to|"
    "nothing|whatever you|what would you|see what (i|we) can|all (i|we) can (see|offer|do is|say|give)|don't want to",
)

_QUESTION_OF_CONSENT = (
    "(shall|should) (i|we)|(would|do|will|wud) (you|u|ye) (like|want|prefer|rather|mind|be (ok|okay|happy|willing|able|open))|"
    "(is|'s|are|would|does|will|do|sound|sounds) (that|this|it|you|these|u) {gap3}(ok|okay|alright|all right|fine|good|work|works|suit|suits|"
    "acceptable|fair|happy|enough|agree|agreeable|better|manageable|convenient|for you|with you|by you|satisf\\w+)|"
    "anything else|any other (question|concern|issue|thing)|something else|(how|what|anything) (can|may|could|might|else) (i|we) (help|do|be of|assist)|"
    "how (can|may) (i|we)|(can|may|could) (i|we) (help|call|ring|phone|give you a|put you|place you|offer|suggest|send|book|"
    "go ahead|do that|take (that|it) as|assist|set|invite|transfer|text|reach|interest)|"
    "(hold|holding|bear with|wait|waiting|patient|stay|excuse|give me (a|one|two))|how are you|how is your day|how's it going|"
    "how are things|you know\\?|right\\?|isn't it\\?|aren't you\\?|{^}(ok|okay|yes|no|really|sorry|hello|what|pardon|hm|deal|agreed|"
    "alright|all right|are you there|hello are you there)\\?|is it\\?|did you\\?|did you even|even (read|listen|look)|"
    "how many times|what do you (expect|think i|want me)|do i (have|need|look)|who do you|is that clear|are you (serious|kidding|stupid|deaf|blind)|"
    "wrong with you|can we (agree|please|not|pause|take|keep|leave|stop|talk|pick|meet|do a|move|jump|hop|switch|resume|start over)|"
    "could we (please )?(keep|talk|speak|meet|do|pause|jump|hop|switch|take|pick|leave)|"
    "(how|what) about|why don't (we|you|i)|what if (we|i)|any (joy|questions)|with you\\?|"
    "(can|could|would|will) you (please )?(not|stop|calm|relax|keep|lower|try|check|let me (finish|speak))|"
    "so now it's|poor you|what a {w}"
)

_TELL = (
    "(tell|give|confirm|spell|say|share|send|describe|show|repeat|explain|provide|walk|talk|let me (know|have)|"
    "remind|read|look up|check|take me|help me understand|clarify|verify|specify|state|forward|upload|attach|advise|"
    "elaborate|be more specific|mention|drop|point|type|see|find|hear|remember|try|recall)"
)

ASK = (
    *said(
        Move.ASK,
        f"{{w}} {{w}} ?({{w}} ?)?{_REST}\\?",
        unless=_QUESTION_OF_CONSENT,
    ),
    *said(
        Move.ASK,
        f"{{^}}{{gap4}}(can|could|would|will|may|cud) (you|u|ye|i) (please |pls |plz |kindly |just |possibly |also |quickly |maybe )?{_TELL}",
        "(can|could|may|might|shall) i (please |just |kindly |also |quickly |first )?(have|take|get|grab|know|ask|see|check|confirm|note) "
        "(your|the|a|you|what|which|who|when|where|how|why|if|whether|that|some|down|u|ur|few|one|for)",
        "{^}({w} ){0,4}(what|which|when|where|who|whose|how|wat|wot|why) (is|was|are|were|do|does|did|has|have|had|can|could|would|"
        "will|should|exactly|'s|kind of|sort of|time did|time was|type of|happened|happens|else|ll) ",
        "{^}({w} ){0,3}(what|which|how) (many|much|long|often|old|far|big|soon|{w}|{w} {w}|{w} {w} {w}) "
        "(is|was|are|were|do|does|did|has|have|had|would|will) (you|it|the|that|this|your|they|he|she|there|u|ye|we|been)",
        "{^}(so |and |but |ok |okay |right |also |sorry |now |just |well |alright |thanks |great |sure |then |yes |no |hi |hello |"
        "um |er |sir |madam |ma |please |got it ){0,3}(do|did|have|has|are|is|was|were|does|had) (you|u|ye|it|that|this|the|your|there|"
        "anyone|anybody|he|she|they|someone|somebody|any|ur) ",
        "(please|kindly|pls|plz|just|and|{^}) (please |kindly |pls |just )?(tell|tell me|let me know|share|confirm|provide|give me|send me|spell|describe|"
        "walk me through|talk me through|run me through|take me through|explain to me|help me understand|remind me) "
        "(with me |me |us |to me |out )?(the|your|what|which|when|where|who|how|whether|more|a bit|a little|exactly|about|what's|ur|all|"
        "why|a photo|a picture|some|her|his|their|any|as much)",
        "{^}tell me (a bit |a little |some )?(more|about|what|which|when|where|how|exactly|the|in your own)",
        "({will}|i|we|i'd|i just|i do|i also|first i|i would) (just |also |first |only |still |then )?(need|require) (to (know|ask|check|confirm|get|take|verify) )?"
        "(your|the|a|an|some|a few|what|which|when|where|how|if|whether|ur|you to (tell|confirm|give|send|share)) "
        "{gap4}(number|name|address|postcode|zip|date|serial|reference|email|id|details?|code|photos?|pictures?|"
        "screenshots?|happened|time|phone|digits|information|info|proof|copy|dob|birth|tell)",
        "(i'd|i would) (just |also |first )?like to (know|ask|hear|check with you|understand) {gap2}(what|which|when|where|who|how|if|whether|more|about|a|you)",
        "i was wondering (if|whether|what|which|when|how|where)",
        "(send|email|mail|text|whatsapp|upload|share) (me|us|over|through|across)? ?(a|the|your|some|any|those|that) {gap2}"
        "(photo|photos|picture|pictures|pic|screenshot|screenshots|copy|video|receipt|proof|invoice|scan|details|id)",
        "(may|can) (i|we) (know|ask)",
        "your {gap2}(name|number|postcode|email|address|reference|date of birth|order number|id)( and {gap3}{w})? please",
        unless=_QUESTION_OF_CONSENT + "|i need you to|what (i|we) can do (is|for)|(what|which|how|when|where|who|why) {w} (i|we|you) "
        "(suggest|propose|hear|mean)|what (is|'s|was) (more|best|possible|happening|going on is)|what happened (is|was|here|there|then is)|"
        "here's what|let me (know|see) if|let me know (when|once|how (you|it))|which is|which was|which are|"
        "who (is|can|will|has|was|would|could) (in|able|responsible|on|best|help|join|decide|approve|take|sort|deal)|"
        "where (is|are) (we|i)|where we|where things|when (is|are) (ready|done)|what i (hear|can)|"
        "how (i|we) can|how (can|may) (i|we)|what's (going to happen|next is)|(that|this|it|is|know) (is |was )?(how|what|when|where|why|which) ",
    ),
)

ASK_IMPACT = said(
    Move.ASK_IMPACT,
    f"(how|what|where|is|are|does|do|has|will|in what way|whats|hows|what's|how's|can|did|which) {_REST}(affect|affects|affecting|affected|impact|impacts|impacting|"
    "impacted|costing you|cost you|cost ya|mean for (you|your)|means for (you|your)|meant for (you|your)|hold up|holding (you|up)|"
    "holding you|held up|disrupt|disrupting|"
    "hurting (you|your)|setting you back|set you back|getting in the way|coping|managing|depend on|depends on|depending on|"
    "relies on|rely on|relying on|at stake|stopping you|stop you|preventing you|keeping you from|kept you from|losing|lose out|missing out|"
    "urgent|urgency|at risk|in danger|stranded|stuck without|run out|running out|vulnerable|safe|"
    "knock on|consequences?|miss (the|your|a)|deadline|waiting on|pressing|time sensitive|critical)",
    "how (urgent|soon|quickly|badly|bad|serious|pressing|critical|fast|long can you) {gap4}"
    "(is|do you need|would you need|will you need|does it|must|for you|you need|manage|hold|last|wait|cope)",
    "(when|by when|what time|what day|what date|which day|how soon) (exactly |latest |at the latest )?(do|would|will|must|does) (you|u|ye|it|this|they|your {w}) {gap3}"
    "(need|have to|leave|travel|require|want (it|this)|be there|be done|open|start)",
    "(what|anything) {gap2}(would|could|might|will|can|i can do that would|'d) (really |actually |immediately |best )?(help|ease|relieve|make (it|things|this) (easier|better|bearable)|"
    "take the pressure) {gap4}",
    "(is|are) (there )?(anyone|anybody|somebody|someone|people|children|kids|any children|any kids|your (family|kids|children|staff|customers|team)) "
    "{gap5}(home|house|household|depend|depending|relying|vulnerable|ill|sick|unwell|affected|without|elderly|waiting|baby|unable|disabled|stuck|medical)",
    "(how many|how much) (of your |of the |of you )?(people|staff|customers|orders|users|guests|clients|employees|colleagues|hours|sales|"
    "days|money|business|work|family|children|machines|tills|sites|shops|income|time|bookings|deliveries|trade|revenue) "
    "{gap3}(are|is|can't|cannot|have|has|do|does|did|will|would|being|get|lost|affected|waiting|unable|stuck|costing|cost|losing|miss)",
    "(can|are|will|could) (you|u|ye|your (staff|team|family|business|customers|shop)) (still |even |at all |able to |be able to )+(to )?"
    "(work|trade|open|sleep|cook|operate|sell|serve|travel|drive|eat|pay|wash|manage|do your job|get (to|by|around)|carry on|run|use|live|take (orders|payments))",
    "(do|have) (you|u|ye) (still |got |even |currently |at least |both |all )*(have |got )?(hot water|heating|heat|water|power|food|medication|medicine|somewhere|"
    "a place|another (phone|card|way|car|device|computer|line|laptop|bed|fridge|cooker)|a spare|a backup|any way|enough|an alternative|money|access to|"
    "something (to|else)|anywhere|transport|a lift|other means|anything (planned|booked|coming up))",
    "(is|was|do|does|did|has|have|are) (there|you|this|it|that|that going to|it going to) {gap3}(a |an |any |your )?(deadline|deadlines|event|occasion|"
    "appointment|wedding|flight|trip|exam|date you need|reason you need|timeframe|time limit|date it has to|date in mind|day you need|business trip)",
    "(are|is) you(r \\w+)? (somewhere )?(safe|okay|ok|all right|alright)( where| right now| at the moment| there| now|{$})",
    "(what|how) (are|have|would|will|do) you (be )?(missing|losing|doing without|doing in the meantime|managing|getting by|coping)",
    "(tell me|explain|understand|describe|know) {gap4}(what (this|it) (is doing|does|means|costs|has cost)|how (this|it|that) (affects|is affecting|impacts|hits)|"
    "the impact|how urgent|what's at stake)",
    "is (it|this|that) (for|a) ({w} )?(gift|work|business|birthday|present|event|medical|an event|occasion)",
    "(does|is|did|has|will) (this|it|that|the \\w+) (also |already |really |going to )?(stop|hit|hurt|block|leave|cause|mean|throw|hold|mess|put|prevent|keep)(ing|ped|s)? "
    "(up )?(you|your|anyone|that you)",
    unless="impact (rating|driver|resistant|resistance)|what would you (like|want|prefer)|would (that|this|it) help|how (can|may|could) i help|"
    "would that (work|suit|do|be)|(put|make|set) (this|it|things) right|(what|that)'s a critical|how (can|could) (i|we)|is that|which option",
)

HEAR = (*ACKNOWLEDGE, *APOLOGISE, *OFFER_HELP, *ASK, *ASK_IMPACT)
