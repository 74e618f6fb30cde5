"""Faults of tone: what inflames, what insults, and what could have been said to anybody."""

from app.core.detection.move_patterns_said import said
from app.core.vocabulary import Move

INFLAME = said(
    Move.INFLAME,
    r"""
    calm (down|urself|yourself)
    (settle|simmer) down|chill out
    ((you|u|please|just|need to|try to) (to )?|{^})(calm|relax|chill)( please| sir| madam| ma'am| mate| \
        love|{pause}| it| and| ok| okay)
    take a (chill|deep breath)|keep your (hair|shirt) on|get over (it|yourself)|easy tiger|lighten up|
        pipe down
    (as|like) (i|we)( have|'ve|'ve just)? (already |just |previously |clearly |keep |only )*(said|told|
        explained|mentioned|stated|saying|written|wrote|informed|repeated|explaining|
        telling)( you)?( before| already| earlier| just now| twice| several| previously| many)?
    (i|we)('ve| have| had)? already (told|said|explained|informed|mentioned|answered (that|this|your|you)|
        been (through|over)|gone through|covered|advised)
    (i|we) (just|literally just|only just) (told|said|explained)( you)?( that| this)?
    (i've|i have) (told|explained|said|answered|repeated) (it |this |that |you |to you |you that |
        you this )*(several|many|three|two|four|five|a hundred|a thousand|\d+|a dozen|countless|enough|
        so many|multiple|twice|already) ?(times)?
    how (many|often) (more )?(times|must|do|should|will) (do |must |should |have |will |shall |would )?(i|
        we)
    for the (last|umpteenth|third|fourth|hundredth|tenth|final) time
    (you|u) (people|lot|guys|customers) (always|never|are (all|so|always)|think|want|just|keep|don't|
        expect|can't|all)
    you people{pause}|(people|customers) like you (always|never|keep)
    (you|u|ye) (should|shoulda|should've|ought to)( have| of| a)* (thought|read|checked|known|
        called (us )?(earlier|before|first)|told|said (so|that)|listened|asked|backed|looked|chosen|
        mentioned|contacted|noticed|reported|saved|used|followed|written|been (at home|there|more|
        careful)|paid|come (earlier|sooner)|ordered|gone|done|taken|kept)
    no (need|reason|point|use|call) (to|for|in) (you to |getting |be |get |being |all |the |that |this |
        such |so )*(hysterical|upset|angry|shout|shouting|yell|yelling|rude|worked up|like that|drama|
        tone|attitude|aggressive|emotional|panic|cry|nasty|snap|swear|raise|mad|complain|complaining|
        dramatic|exaggerate|moan|sarcastic|make a (scene|fuss)|fuss|snarky|difficult)
    (nothing|not worth|hardly (worth|anything)) (to |getting )?(be |get |getting |so )?(upset|angry|mad|
        worked up|cry|excited|annoyed|shouting|complain|moan)( about| over)?
    overreact\w*|over reacting|hysterical|get a grip|exaggerat\w*
    (so |too |such a |being |all this |so very )(dramatic|melodramatic|drama|drama queen|tantrum|
        theatrics|unreasonable|oversensitive|sensitive|touchy|paranoid|childish|impatient|demanding|
        impossible|negative|hostile|difficult about)
    throwing a tantrum|making a (scene|fuss|mountain|big deal|drama)|end of the world|life or death|
        nobody (has )?died|no one died
    let me finish|stop interrupting|are you (even |actually )?(listening|done|finished)|(will|would|could|
        can) you (just |please )?(listen|let me (speak|talk|explain)|stop (talking|interrupting|moaning|
        complaining|whining|going on|exaggerating))
    listen (for once|to me|properly|for a (change|second|minute)|when i)
    (well|that's|oh) tough({pause}| then| luck)
    (be|try to be) (more )?(reasonable|sensible|realistic|rational|adult|grown up)( for once| please| \
        about|{pause}| here| now)
    (people|customers|others) (out there |here )?(with|who have) (real|bigger|actual|serious) (problems|
        worries|issues)
    you (always|never) {gap4}(complain|complain about|moan about|satisfied|happy|listen|wrong|right|problem)
    (sir|madam|ma|oga|bro|please|mister|lady|you) (cool|calm) (down|it)
    (want|going|able) (to )?let me (speak|talk|finish|explain|answer|do my job)
    (i've|i have|i) (just |already )?(said|told you|explained|repeated) (it|that|this|so) (twice|three|
        four|a few|many|several|now|before|already|once|again){gap2}
    (if|when|maybe if) you('d| would| could)? (just |only |ever |even |actually |bothered to |stopped |
        would )+(let me|listen|listened|read|stop|talking|interrupting|shouting|finish|calm|talk|speak|
        paid attention)
    if you (let me|stopped (shouting|interrupting|talking|complaining)|had (listened|paid attention|read))
    with (all due|the greatest|all|due|the utmost|every|greatest) respect
    so now (it's|it is|you're|you|suddenly)|oh so (now|it's|you)|suddenly (it's|you)
    what a (tragedy|catastrophe|hardship|drama|fuss|shame for you|disaster for you|nightmare for you)|
        poor (you|thing|baby)({pause}| you)|cry me|boo hoo|first world problem|my heart bleeds|
        aren't you (special|clever|lucky)|how (tragic|terrible for you|awful for you|dreadful for you)
    (oh|well|wow|gosh) (please|bravo|congratulations|here we go|great another|how original|sure you are|
        of course you)
    sorry (that |if |you're |you are )?(you|u) (feel|felt|think|see it|took it|are feeling|took|
        misunderstood|got offended|got upset|can't understand)( that way| this way| like that)?
    sorry if (you|that|i|anyone) (offended|upset|feel|felt|were|got)
    (did|do|have|can|could|are) (you|u) even (read|listen|look|check|try|understand|know|reading|
        listening|trying|seen|bother)
    (did|have) you (actually|bother to|bothered to) (read|look|listen|check|try)
    (don't|do) you (read|listen|understand|count|think)( english| me| what| that|{pause}|\?)
    (can't|cannot) you (listen|understand|wait)( english| me| what| that|{pause}|\?)
    (what|which) part of (that|this|it|no|my|the|tomorrow|{w}) ({w} )?({w} )?(do|don't|did|didn't|is|was|
        are|isn't)
    is it (so|that|really) hard|how hard (is|can) (it|that)
    what (do you want|do you expect|did you expect|else do you want|do you think i)( me)?( to do| from me|
        {pause})|what's your problem|do i look like|who do you think you
    (it's|its|it is|it was|this is|that's) (just|only|merely) (a|an|one) {w}( {w})?({pause}| not| for| so| \
        mate| sir| after)
    (you|u|ye) (always|never|constantly|keep|keep on) ({w} )?(complain\w*|call\w*|want\w*|listen|read|
        understand|saying|ask\w*|moan\w*|changing|shout\w*|blame|blaming|interrupt\w*|repeating|repeat|
        whin\w*|contradict\w*)
    (not|n't|aren't|you're not) the only (customer|one|person|caller)|other (customers|people) (to (help|
        serve|deal|look)|are waiting|waiting|with real|too|have it worse|have real)
    (wait|get) (for )?(your|ur) turn|(you're|you are) not (special|listening|making (any )?sense|
        making (it|this) (easy|easier)|helping|being (reasonable|fair|rational))
    (take|took) it or leave it|deal with it{pause}|like it or (not|lump)|live with it|tough (luck|
        cookies)|(that's|thats|sounds like|it's) (your|a you|not my) problem|good luck with that|
        suit yourself|be my guest|go ahead (and|then) (complain|sue|leave|cancel|post|tell)
    i (don't|couldn't|could not|do not) (really )?care|whatever (you say|{pause}|sir)|{^}so what{pause}|
        if you say so|i'm not (your|a) (mother|servant|magician|mind reader|psychic|slave)
    (shouting|yelling|screaming|crying|moaning|complaining|getting (angry|upset|mad)|whining|being rude|
        your (anger|attitude|tone)|anger) (at me )?(won't|will not|doesn't|does not|isn't|is not|wont|
        not going to|never) (going to )?(help|change|get|make|fix|solve|work|speed|bring|do)
    (obviously|clearly|apparently|evidently|frankly) (you|u|ye|sir)( {w})? ?({w} )?(not|didn't|don't|
        never|can't|haven't|aren't|wrong|have no|do not|did not|failed|missed|confused|mistaken|understand)
    (that's|that is|it's) (obvious|common sense|simple logic|not rocket science|simple enough|
        self explanatory)|use your (head|brain|common sense|eyes)|as (anyone|everybody|everyone) (can see|
        could see|knows)
    (simple|easy) as that|i'll (say|type|explain) (it|this) (slowly|one more time|again slowly|
        very slowly)|(let me|i'll) (spell|dumb) it (out|down)|once more,? slowly|listen (to me|sir|madam|
        lady|mate|pal|up|here)|{^}look (sir|lady|mate|pal|madam|love|buddy|i)
    don't (take|use|give|get) (that|your|me that|this|smart|cute|clever) (tone|attitude|on me|with me|at me)
    (don't|do not|no need to|stop|why) (get|getting|be|being|you so) {so}(worked up|upset|angry|excited|
        hysterical|emotional|aggressive|offended|defensive|bent out of shape)
    why (do|are|can't|must|would) you {gap2}(always|keep|so|just|never|making|listen|understand|difficult|
        insist)
    (you|they) (get|got) what (you|they) (pay|paid) for|never (good enough|happy|satisfied)|
        what did you (expect|think)
    """,
    unless=r"""
    (as|like) (you|i) (said|told|promised) (i|we) (would|will|'d)|as (promised|agreed)|as (i|
        we)'ve just said|as (i|we) (said|mentioned|told you) (i'd|i would|i'll|we'll|on)|
        calm (down )?(toy|setting|mode|music|colour|sea)
    (not|n't|never|isn't|aren't|wasn't) ({w} )?({w} )?(being )?(overreact\w*|exaggerat\w*|hysterical|
        unreasonable|difficult|silly|dramatic|demanding)
    you (should|could) (not )?(have )?(been|have been) (told|called|informed|warned|given|contacted|asked|
        offered|refunded|charged|sent|kept|let|notified|updated|helped|treated)
    you (should|could) (have )?(never|had to|not have had|n't)|you should (have )?(gotten|got|received|
        had|heard|have (the|a|an|your|it|received))|relax(ing|ed)? (chair|mode)
    (sorry|apologi[sz]e) you {w}? ?(had|were)|it's just (a|one) (moment|second|minute|quick|few|
        small step|click|button|matter)|(please )?(as|like) (i|we) (mentioned|said) (on|in) (the|our|
        my) (phone|mail|email)
    (i|we) (should|ought to) (have|'ve)|(i|we) already (asked|answered your email)|part of (town|the|
        your)|so now (it's|you) (all|done|working|fixed|should|can|have|get|know|see|will)|
        if you could (just )?listen|sorry if (i|that) (was|wasn't) (unclear|clear)
    suddenly (stopped|died|went)|don't take (it|this) (off|out|from)|you should (have |'ve )?(asked for|
        noticed) a|get it (now|today)
    """,
)

CANNED = said(
    Move.CANNED,
    r"""
    (your|ur) (call|message|email|business|custom|satisfaction|feedback|opinion|time|query|request|
        concern|enquiry|inquiry|comfort|experience|complaint|chat|patience|safety|happiness) (is|are|
        matters) (very |extremely |so |really |highly |truly |of |our |always |greatly |much |most |
        the utmost |utmost |top |a lot )*(important|valuable|valued|appreciated|utmost|priority|
        number one|being (processed|reviewed|looked)|precious|concern|to us|highest)
    (thank you|thanks|we thank you|appreciate you) (so much |very much |kindly |again )?for (your |being |
        reaching |contacting |choosing |bringing |writing |the )+(patience|understanding|continued|
        cooperation|co operation|patronage|loyalty|loyal|valued|a (loyal|valued)|out to (us|{w})|us|our|
        this matter|to our attention|feedback|business|custom|kind|enquiry|inquiry|support|trust|query|
        interest|message|in with)
    (patience|cooperation|understanding) (and|&) (understanding|patience|cooperation|continued|support)
    (we|i) (truly |really |greatly |highly |deeply |do |sincerely |also |very much |always )*(value|
        appreciate|cherish|treasure) (your|you as|our) (feedback|business|custom|customers?|patience|
        understanding|loyalty|patronage|support|opinion|input|continued|trust|relationship|cooperation|
        comments|a|as)
    (forwarded|passed|sent|directed|submitted|escalated|logged|relayed|shared|referred|routed) (on )?(to|
        with) (the|our) (relevant|concerned|appropriate|respective|responsible|right|correct|competent|
        backend) ({w} )?(team|department|dept|persons?|authority|authorities|party|people|desk|office|
        section|unit|colleagues?)
    in due course|in the shortest (possible )?time|in a timely manner|at (your|our|
        the) earliest (convenience|possible)|in the order (they|it)
    assure you (of our|that (your|our|we|the|all|every))
    (your|customer) satisfaction (means|is|matters|remains|has always)
    (means|matters) (everything|a lot|so much|the world) to (us|our)
    please (be (advised|informed|aware)|note) (that )?(your|the|our|we|this|all)
    (representatives|agents|team|associates|colleagues) will (get back|contact|reach|respond|be in touch|
        revert) ({w} ){0,3}(shortly|soon|asap|earliest|possible)
    (rest|be|stay|remain|please be) (re)?assured
    (take|takes|treat|treats|taking|view) (this|these|such|all|your|every|customer|matters|complaints|it|
        any|that|the|issues) ({w} ){0,4}(very |extremely |most |quite |so )?(seriously|serious)
    (valued|esteemed|loyal|dear|respected|cherished|precious) (customer|client|guest|member|user|
        passenger|patron|customers|clients|guests|members|subscriber)
    (any |the |all |for |every )inconvenience ({w} )?({w} )?({w} )?(caused|may|might|cause|experienced|
        regretted|faced|encountered)
    inconveniences? (is )?(deeply |highly |sincerely )?(regretted|caused)
    (our|the|is our|of the|an|as a|number one|as our|at|of) (top|utmost|highest|number one|foremost|main|
        greatest) (priority|importance|priorities|concern)
    (we|our team|our company|our staff|at {w} we|here at {w}) (always |constantly |continually |
        continuously |do |will |are |forever )*(strive|striving|pride ourselves|endeavou?r|committed|
        dedicated|aim to|work tirelessly|working tirelessly|constantly improv\w*|thrive)( on| to| for| in| \
        that| providing)?
    (your|the) (concerns?|complaints?|feedback|request|query|issue|matter|ticket|enquiry|message|
        comments?|details|application) (has|have|is|are|was) (been )?(duly |now |carefully |already |
        successfully )*(noted|registered|processed|escalated to the (concerned|relevant)|taken into|
        acknowledged|under (review|process|consideration)|being (looked|processed|reviewed|handled|
        investigated|addressed)|received and|recorded|forwarded|in process)
    (will|shall|to) be (handled|looked into|addressed|processed|dealt with|responded to|attended to|
        reviewed|answered|actioned) (in|within|at|as|shortly|accordingly|by our|by the|soon)
    will be (looked into|looked at|addressed|attended to|handled){$}
    (a|one of our|an|our|the next) ({w} )?({w} )?(agent|agents|representative|representatives|team member|
        member of|advis[eo]rs?|associates?|operators?|executives?) (will|shall|'ll|
        of our team) ({w} )?(be with you|contact you shortly|get back to you|respond|assist you shortly|
        be in touch)
    (i|we) (completely|fully|totally|absolutely|sincerely|truly|certainly) (understand|appreciate|share|
        acknowledge) (your|the) ({w} )?(frustration|concern|concerns|disappointment|position|
        inconvenience|feelings|situation|annoyance)
    (we|i) {so}(apologi[sz]e for|regret|acknowledge) (your|the|any) (inconvenience|inconveniences|
        discomfort)
    (look|looking) forward to (serving|welcoming|assisting|continuing|the opportunity)
    (to|help us|will help us|use it to|used to|order to) (improve|enhance|better) (our|
        the) ({w} )?(services?|experience|products|processes|quality)
    (please |kindly )?(do not hesitate|don't hesitate) to (contact|reach|call|get in touch|write|ask|
        let us|revert)
    (please )?(kindly )?(bear with us|allow (us )?(some time|sufficient|up to \d+|\d+ ?(to|-) ?\d+))
    sorry for (any|the) inconvenience
    (experience|experiencing|receiving) (a |an )?(high|higher|unusually|unprecedented|large|heavy|
        increased) ({w} )?({w} )?(volumes?|number|demand|traffic)
    (we|our team) (are|is) (currently |presently |actively )*(looking into|investigating|working on|
        reviewing) (the|your|this) (matter|issue|concern|request)
    (hope|trust) (this|that|the above) (email |message |mail |information |answers |helps |finds |
        clarifies |is )+(you well|well|in good|helpful|useful|clarifies|your|satisfactory|to your)
    """,
    unless=r"""
    aisle|tin(s|ned)|to thank you for|(for|of) (choosing|being) (to|the one)
    """,
    absent=r"""
    good ?bye|{^}bye|have a (nice|good|great|wonderful|lovely)|enjoy your
    (thank you|thanks) for (calling|contacting) {w} ?{w}?,? (this is|{w} speaking|my name)
    """,
)


INSULT = said(
    Move.INSULT,
    r"""
    (you|u|ye|you're|youre|ur|u r|you are|your) (are |is |r |such |being |just |really |so |a |an |the |
        bloody |fucking |total |complete |absolute |real |right |nothing but |clearly |obviously |little |
        big |pretty |all |very |quite |too |plain |must be |honestly |some kind of |no better than |sir |
        madam |lady |mate )*{insult}({pause}| man| woman| person| customer| and| or| if| for| but| to| \
        about| when| sir| like| neck| are| you| with| at| that)
    are (you|u) (really |actually |just |always |that |this |completely |a bit |a little |some kind of |
        out of |even |an |a |so )*(stupid|dumb|thick|deaf|blind|slow|daft|dense|retarded|mental|mad|crazy|
        idiot|moron|illiterate|drunk|your mind|brainless|for real|okay in the head|ok in the head|
        right in the head|clueless)
    (can't|cannot) you (read|count|spell|write|hear|see|think)
    what (kind|sort|type) of (an? )?({w} )?{insult}
    (don't|do not|stop) (be|being|act|acting like) (such )?(a |an |so )*({w} )?{insult}
    (don't|do not|stop) (be|being) such a
    (a|any|my|even a|even my|your) ({w} ){0,3}(child|toddler|kid|monkey|grandmother|granny|gran|chimp|dog|
        cat|year old|baby|idiot|parrot|nan|grandma|goldfish|donkey) (could|can|would|knows|understands|
        gets|has more|manages?)
    (people|customers|folk|someone|somebody) (like you|as (dumb|stupid|thick|slow|
        clueless)( as)?)( {w})? ?(should|shouldn't|are|can't|don't|cannot|never|drive|is|need|ought|make)?
    (bit|little|more|some|any|half a|an ounce of|no|got a|gram of|lack of) (more |of a |of |
        functioning )?(brain|brains|intelligence|braincells?|brain cells?|wit|wits|iq|intellect)({pause}| \
        could| can| would| you| at| to| left| in| than| and| between)
    (what|such) an? ({w} )?({w} )?(man|woman|person|girl|boy|lady|idiot|fool|moron|clown|liar|brat|loser|
        moaner|whiner|hag|git|muppet|cretin|jerk|arse|ass|pest)( (you|u) are| you're|{pause}| sir)
    (only|just|like|typical|typical of) (an? |the )?(complete |total |real |absolute |utter )?(idiot|fool|
        moron|imbecile|clown|simpleton|stupid person|cretin|dimwit|muppet)s?( would| could| do| does|
        {pause})
    (what is|what's|whats) (the matter |wrong )(with|in) (you|your (head|brain))|what planet (are|do) you|
        were you born (stupid|yesterday|in)|did you (even )?go to school
    (you|u) (clearly |obviously |apparently |really |just |simply |people )*(can't|cannot|
        don't know how to|never learned to|never learnt to|couldn't) (even )?(read|spell|count|write|
        think|follow (a )?simple|understand (simple|plain|basic|english)|add up|use a (phone|computer))
    (if you|learn to|try learning to|do you know how to|maybe) (could |can |learn to |how to )?(read|
        count|spell)({pause}| you'd| you| before| first| properly| and| english| then)
    shut up|shut your|shut it|go to hell|get lost|piss off|fuck off|sod off|screw you|fuck you|up yours|
        bugger off|get stuffed|drop dead|eat shit|get a life|grow up|grow a|get real|bite me|shame on you|
        jog on|naff off
    {^}(idiot|moron|fool|stupid|dumbass|imbecile|clown|loser|liar|useless|pathetic|dimwit|olodo|mumu|
        eejit|numpty|jerk|asshole|bitch)({pause}| man| woman| customer)
    (stupid|dumb|idiotic|moronic|silly|thick|brainless|daft) (person|man|woman|customer|customers|people|
        lady|girl|boy|old|question|questions|complaint|of you|fool|idiot|cow|bitch)
    (you|u) (sound|look|act|behave|talk|write|are acting|are behaving|seem|smell) (like )?(so |really |
        completely |just |a |an |such |a bit |some |like |little )*(ridiculous|stupid|dumb|pathetic|child|
        children|toddler|baby|idiot|fool|clown|crazy|insane|unhinged|moron|drunk|retarded|lunatic|
        demented|animal|brat|spoiled|spoilt)
    (not|n't) (very |too |that |so |exactly |really |the |particularly )*(bright|clever|smart|sharpest|
        brightest|intelligent)( are you| is he| is she|{pause}| tool| knife| bulb| you| one)
    (you're|you are|you|your|youre) {so}too (stupid|dumb|thick|old|slow|dense|simple|lazy|dim) (to|for)
    how (stupid|dumb|thick|daft|dense|dim|slow) (can|are|do|is|must) (one|you|a|someone|anyone)
    """,
    unless=r"""
    (not|never|n't|aren't|isn't) ({w} )?({w} )?(stupid|dumb|idiot|fool|foolish|useless|crazy|lazy|
        ridiculous|liar|silly|mad|nuisance|at all|joke|pain|being ridiculous|clueless)
    (no|isn't a|not a|never a|ask any|there are no) ({w} )?(stupid|silly|dumb|ridiculous) (question|
        questions)
    (sorry|apologi[sz]e) {gap4}(people like you|useless|ridiculous)|(called|calling|call|calls) (me|him|
        her|you|us|them|my)|for dummies|people like you (deserve|who|keep us|make our|are the reason|
        are why)|people like you and
    you (must|may|might) (feel|think)|(feel|felt|feeling|look|looking) (like )?(an? |so |really )*(idiot|
        fool|stupid|ridiculous|foolish|useless|crazy)|village idiot|(drive|driving|drives) you (mad|crazy|
        nuts|insane)
    (wait|price|delay|situation|service|queue|bill|charge|fee|system|that|this|it|it's|that's|which) (is|
        was|are|were|'s) ({w} )?(ridiculous|stupid|silly|useless|pathetic|crazy|insane)|your (baby|cow|
        dog|goat|pig|ass)|make you (look|feel)|if you (can|could) (read|count) (out|me|the|it|them|that|
        to)|(can't|cannot) read the
    """,
)

WORDS_THAT_HURT = (*INFLAME, *CANNED, *INSULT)
