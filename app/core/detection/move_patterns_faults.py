"""Faults of substance: an excuse, blame, sending them elsewhere."""

from app.core.detection.move_patterns_said import said
from app.core.vocabulary import Move

EXCUSE = said(
    Move.EXCUSE,
    r"""
    (short|under) ?staffed
    short (of|on) (staff|people|hands|drivers|agents)
    understaffed|staff shortages?|shortage of staff
    (been|are|were|got|getting|was|is) ({w} )?(overrun|snowed under|swamped|inundated|overwhelmed|
        run off our feet|hammered|slammed|understaffed)
    (can't|cannot|couldn't) (know|remember|do|be|see|check) everything
    (i|we) (only |just )+started|(i|we) started (on|last|this|yesterday|only|just|{when})
    (printer|scanner|machine|van|system|server|computer|phone line|line|internet|power) (was|were|is|
        has been|broke) ({w} )?(broken|down|out|off|jammed|dead) (so|and|all|that|for|again)
    (only|just) (have |got |has |had )?({n}|one|a couple of) ({w} )?(drivers?|people|agents?|engineers?|
        of us|staff|technicians?|fitters?|vans?|cooks?|nurses?)
    (it's|its|that's|blame) (just |only )?the (system|software|computer|computers|server|website|app|
        network|machine|printer|weather|new system|traffic|time of year)({pause}| it| you| again| not| \
        they| that)
    (network|internet|connection|line|signal|traffic|weather|light|power) is ({w} )?(bad|poor|terrible|
        down everywhere|awful|a problem|not good) ({w} )?(everywhere|today|here|these days|for everyone|
        oga)?
    what can (i|you|we|one) do{$}
    (call|called|calling|are|is|went|were|off|phoned) (in )?sick|down with (the )?(flu|cold|covid)
    (i'm|i am|am) (just|only) (a|the|an|one) ({w} )?({w} )?(temp|trainee|intern|agent|person|stand in|
        student|apprentice|beginner|weekend)
    (mistakes|errors) (are|is) (human|normal|unavoidable|part)|to err
    (nobody|no one|they) (ever )?(told|tells|informed|warned|gave) (me|us) (about|that|anything|this|it)?
    what can (you|we|one) do{$}
    (everyone|everybody|all customers|other customers) (is|are|has|have) (waiting|affected|to wait|
        in the same|delayed)
    (busy|busiest|peak|hectic|crazy|silly|high|rush|holiday|festive) (time|season|period|hour|spell|days?|
        weeks?|month)( of| for| at| right| now| here| so|{pause})
    (we're|we are|we've been|we have been|it's been|i'm|i am|they're|everyone is|it's|
        everybody's) {so}(busy|swamped|stretched|snowed under|overwhelmed|flooded|rammed|slammed|
        run off (our|my) feet|overloaded|under pressure|hectic|mad here|packed|drowning)
    backlog
    (high|higher|unusual|huge|unprecedented|large|unusually high|exceptional|heavy) (\w+ )?(volumes?|
        demand|workload)
    (volumes?|demand|workload|queues) (is|are|has been|have been) ({w} )?(high|huge|heavy|unusual|crazy|
        mad|long)
    (i'm|i am|i've|i have|im|i) (only |just |still )*(new|started|been here|joined|a trainee|a temp|
        learning|in training|covering|human|one person|the weekend|here (since|only|for a))( here| this| \
        last| a| for| so| to| and| on|{pause}| {w} (week|month))
    (my|it's my) (first|second|third) (day|week|month|shift)
    (these|such|those|things like (this|that)) things (just |do |can |will )?happen
    mistakes (do |will |can )?happen
    (everyone|everybody|anyone|we all|people) (makes?|can make) mistakes
    (nobody|no one|no system|no company) is perfect|nobody's perfect
    ({^}|but |well |so |and )(things|stuff|it|shit) (just )?happens{pause}|it can happen to anyone|
        only human
    (couldn't|could not|can't|cannot|no way|wouldn't) (possibly )?(have )?(known?|foreseen|predicted|
        helped|prevented|avoided|gotten there|got there|done anything|be expected|help that|know (that|
        about))
    (because of|due to|blame|with|owing to|thanks to|in (this|all this)) (the |this |all (the|
        this) )?({w} )?(weather|snow|rain|storm|storms|traffic|strike|strikes|holidays|pandemic|brexit|
        flu|heat|floods?|roadworks|sickness|school holidays|season|power cut)
    (beyond|outside|out of|not in|not within) (our|my|anyone's) (control|hands)
    act of god|force majeure
    (nothing|not much|little) (i|we|anyone) could (do|have done|about)
    (isn't|is not|wasn't|not|'s not|was not|weren't) ({w} )?(our|my) (fault|doing|mistake)
    it (isn't|is not|wasn't|was not) (us|me){$}
    (nobody|no one|who) (could|can|would) (have )?(known?|foreseen?|expect(ed)?|predict(ed)?|guess(ed)?)
    (system|systems|computer|computers|software|server|app|website|internet|network|scanner|printer|
        database|it) (has been |have been |is |are |was |were |keeps |went |just |always |being |been |
        's |'s been |kept |so |very |really |a bit |today )+(playing up|slow|acting up|acting|crashing|
        crash\w*|freezing|rubbish|dodgy|buggy|glitch\w*|useless|on the blink|a nightmare|giving (us|
        me) trouble|like (this|that)|up the wall|moody)
    (a|the|some|little|technical|software|system|computer|it) (glitch|hiccup|gremlin|gremlins)
    (half|most|all|two|three|many|several|some) (of )?(the|our|my) (team|staff|drivers|people|colleagues|
        office|crew|lot|guys|agents) ({w} )?(is|are|were|was|off|have|has|been) ({w} )?(off|sick|ill|away|
        on (holiday|leave|strike|vacation)|out|gone|left|down)
    (hundreds|thousands|dozens|tons|loads|millions|so many|too many|a lot|hundred|lots|
        plenty) (of )?({w} )?(parcels|customers|orders|calls|emails|tickets|requests|complaints|cases|
        people|messages|claims|packages|shipments|bookings|accounts|mails)( a day| this| every| per| at| \
        in| waiting| right| before| today|{pause}| ahead| to (deal|handle|get|answer))
    (that's|it's|thats|its) (just |simply )?(how|the way) (it|things|this|that|the system) (is|are|works?|
        goes)
    (i|we) (was|were|am|'m|'re) (only|just) (following|doing) (my|our|the) (job|orders|instructions|
        procedure|process)
    (was|were|i'm|been|had been|is|are) (on|off) (holiday|leave|lunch|vacation|sick|annual leave|
        maternity|my break)( that| so| last| when| and| at| all| for|{pause})
    off sick
    (didn't|did not|don't|never) (get|got|receive|see) (any |the |a |your |enough )?(message|memo|
        training|information|info|notes?|instructions?)( about| so| on| to| for|{pause})
    (nobody|no one) (told|trained|informed|tells) (me|us)
    (please|you have to|you must|you need to|try to|hope you|have) (understand|appreciate|realise|realize|
        be patient|patience){rest} (busy|staff|peak|season|weather|sick|new|many|volume|queue|christmas|
        holiday|system|demand)
    (christmas|black friday|easter|ramadan|diwali|new year|sallah|eid|year end|month end|summer) (rush|
        time|period|season|is|has been|orders|traffic|week|holidays)
    (it's|its|it is) (christmas|black friday|easter|ramadan|diwali|monday|friday|the holidays|
        holiday season|august|sunday)
    (can't|cannot|couldn't) be everywhere|only (have|got) two hands|doing (our|my) best (here|already)|
        at short notice
    """,
    unless=r"""
    not in (my|our) (hands|power) to|sorry to hear|over there|are you busy|backlog (of|is) (cleared|gone)|
        is (it|this) your first|no backlog|not an excuse|no excuse|isn't an excuse|it happens (when|if|at|
        on|every|automatically)
    (is|are|was|wasn't|isn't|not) (it|this|that) (our|my) fault|busy (roads?|schedule|day for you)|
        it's (monday|friday|sunday) (today|tomorrow|to|and your|or)|before (christmas|easter)|(do|
        does) it (still )?crash|(system|app) (is|was) (down|slow)( for you)?\?
    """,
)

BLAME = said(
    Move.BLAME,
    r"""
    {blamed}('s|s|s')? (own )?(fault|mistake|error|doing|mess|slip up|screw up)
    (fault|mistake|mess|error) (of|by|with|from) (the |our |your |that |my )?({w} )?{blamed}
    (blame|down to|because of|put that on|is on|that's on|it's on) (the|my|our|that|those|your|
        these) ({w} )?{blamed}({pause}| for| that| not| again| as| they| who)
    (blame|down to|because of|put that on) (them|him|her|you|ye|yourself|those people)({pause}| for| that| \
        not)
    (it's|that's|this is|all|happened|only|lost|was) (all )?(down to|because of|on) (you|them|him|her|
        yourself)({pause}| not| that| and| for)
    (the|my|our|your|that|those|some|these) ({w} )?({w} )?{blamed} (at \w+ |there |here |
        on \w+ )?({w} )?({w} )?(messed|screwed|mucked|cocked|botched|ruined|forgot|forgets|
        dropped the ball|made (a|the|an|another) (mess|mistake|hash|pig's ear|error)|got (it|that|
        this) wrong|gets it wrong|slipped up|stuffed|blew it|at fault|to blame|let (us|you) down|
        mixed (it|up|your|the)|put the wrong|misread|ignored (it|your|the)|lied|broke it|lost it|fucked)
    (the|my|our|your|that|those|some|these) ({w} )?({w} )?{blamed} (at \w+ |there |here |
        on \w+ )?(clearly |obviously |simply |just |probably )?(didn't|did not|never|doesn't|don't|hasn't|
        haven't) (do (his|her|their|its)|bother|listen|read|check|pass|follow|tell|tells?|told|log|look|
        write|put|turn|knock|enter|care|file|update|inform|explain|know|does?|did|answers|updates?|reads?|
        sends?|sent|knocks?|knocked|bothers?|checks?|passed|gets?|informs?|call|calls|reply|replies|done|
        get (it|anything))
    (the|my|our|your|that|those|some|these) ({w} )?({w} )?{blamed} (always|keeps?|
        constantly) ({w} )?(mess\w*|screw\w*|muck\w*|forget\w*|get\w*|los\w*|promis\w*|mak\w*|do\w*|
        send\w*|break\w*|ignor\w*)
    (they|he|she|those guys|that lot) (always|never|constantly|keep|keeps) ({w} )?(mess\w*|screw\w*|
        muck\w*|forget\w*|tell\w*|get|lose|losing|listen|answer|read|bother|promise|update|pass|check|
        do (it|that|this))
    {blamed} (is|are|was|were) ({w} )?(to blame|at fault|the problem|the culprit|responsible for (this|
        that|it|the)|useless|hopeless|careless|lazy)
    {blamed} promised (you )?(something|too|it|things|that)|{blamed} (gave|told) you (the )?wrong
    {blamed} ({w} ){0,2}(had|has|have) (no|zero|never had any) (idea|clue|sense|interest|manners)
    (it's|it is|it was|that's) (the|my|our|their|your|those) ({w} )?{blamed} (who|that|not us|and not)
    (the|my|our|that|those|these) ({w} )?{blamed} ({w} )?(should (never|not|have)|shouldn't have|
        can't (read|even|do|be|get)|cannot (read|even)|are (so|all|just|a bunch)|is (so|just|known for)|
        keeps?|always|never) {w}
    {^}{blamed} ({w} )?(should (never|not|have)|shouldn't have|can't (read|even|do|be|get)|cannot (read|
        even)|are (so|all|just|a bunch)|is (so|just|known for)|keeps?|always|never) {w}
    (if|had) (you|you'd|you had) (only |just |had |have )*(read|checked|listened|followed|asked|told|
        called|paid|looked|kept|answered|done) {rest}
    (you|ye|u) (put|typed|entered|gave|wrote|filled|clicked|pressed|chose|picked|ordered|sent|left|used|
        set) (in |us |down |out )?(the|a|an) (wrong|incorrect|bad|false|old)
    (you|ye|u) (put|typed|entered|gave|wrote|filled|keyed|spelled|spelt|set|plugged|installed|read|
        understood) (it|that|this|them|the {w}) ({w} )?(wrong|wrongly|incorrectly)
    (leaves?|left|made|makes?|cause[sd]?) (such |us |me |this |a |the |always )*(mess|chaos|muddle)
    (you|ye|u) (must have|must've|must of|probably|obviously|clearly|evidently|surely) ({w} )?(typed|
        entered|pressed|put|given|gave|clicked|missed|misread|dropped|broke|broken|done|forgot|forgotten|
        deleted|ordered|set|used|ignored|lost|chosen|selected|signed|agreed|mistyped|misunderstood|
        misheard|written|wrote|filled|got|made|damaged|installed|opened|switched|left)
    (you|ye|u) (obviously |clearly |simply |just |apparently |probably )?(didn't|did not|failed to|
        forgot to|neglected to|never|haven't|weren't|were not|hadn't|chose not to|ignored|refused to|
        gave (us|me) (the|a) wrong|entered (the|a) wrong|put (in )?(the|a) wrong|typed (the|a) wrong|
        waited too long|left it too late|signed it|agreed to it|ordered the wrong|picked the wrong|
        are the one who|'re the one who|caused|made (a|the) mistake) {gap3}(read|check|follow|tell|enter|
        give|confirm|listen|update|answer|reply|pay|at home|home|there|register|back up|sign|address|code|
        number|form|wrong|terms|instructions?|email|password|details|one|manual|date|fill|keep|pick|this|it)
    (your|ur|yer) own (fault|doing|mistake|negligence|carelessness)
    (it's|that's|is|was|all|entirely) (your|ur|yer) (fault|doing|mistake|error|negligence)
    (user|customer|human) error|error on your (side|part|end)
    (mistake|problem|fault|error|issue) (is|was|lies|'s) (on|with|at) (your|their) (side|end|part)
    (if you|had you) (had |have |only |would have )?(read|checked|listened|followed|told us|entered|
        been (at )?home|paid|kept|called|given|used|looked|answered|updated|registered|ordered|backed|
        saved){rest} (would|wouldn't|could|none|not have|no problem)
    """,
    unless=r"""
    (not|isn't|wasn't|never|n't|no one's|nobody's) ({w} )?({w} )?({w} )?(fault|mistake|error|to blame|
        down to|because of)|(was|were|is|are|been|be) never
    fault (light|code|finder|report|is|line|on your|in the|with your (line|phone|router|boiler))|(don't|
        didn't|not|can't|won't|wouldn't|never) blame|did you {gap4}\?|you (people|lot|guys|folks)
    (sorry|apolog\w+) (that )?(you )?{gap4}(didn't|never|weren't|haven't)|you (didn't|did not|never|
        haven't|weren't) (get|receive|hear|deserve|do anything|have to|need|cause|ask|expect|sign up|do)
    so you (didn't|never|haven't|weren't)|if you (didn't|haven't|weren't|did not|never|just|simply)|(i|
        we) (see|understand|hear) (that )?you|you (haven't|have not) (told|given|answered) (me|us) (yet|
        what|which)
    because of (the|your|my|our) (threat|threats|insults|language|way|delay|weather)|you never (have|
        need) to|you (clearly|probably|obviously|surely) (need|want|put a lot|left)
    """,
)

BUCK_PASSING = said(
    Move.BUCK_PASSING,
    r"""
    (you|u|ye|you'd|you'll|customers?) (will |would |'ll |'d |really |just |first |probably |have |need |
        must |should |better |best |got |had |ought |are (going|supposed|required|advised|requested)|
        then |be )+(to )?(contact|contacting|call|ring|phone|speak|speaking|talk|talking|write|
        get in touch|get on|reach out|go|go back|ask|take (that|it|this) up|raise (that|it|this)|
        bring (that|it|this)|email|mail|chase|visit|try|complain|approach|check|deal|refer|turn|log (a|
        this|it|that)|submit|consult)( that| it| this| back| up| out| with| to| the| directly| through| \
        in| again| your| our| their| a| an| on| touch)* ({w} )?({w} )?{other}
    (please|pls|kindly|just|simply|maybe|best|better|suggest you|suggest that you|advise you to|
        advise that you|recommend you|try|go and|{^}) (contact|contacting|call|calling|ring|phone|speak|
        talk|write|get in touch|reach out|go|ask|email|mail|chase|visit|try|complain|approach|refer|
        raise (that|it|this)|take (that|it|this)|ringing|asking|trying|speaking)( it| back| up| out| with| \
        to| the| directly| in touch| with| your| our| their| a| an)* ({w} )?({w} )?{other}
    (ring|call|dial|phone|use|contact|write to) (another|a different|the other|a separate|the main|
        some other|our other) (number|line|office|desk|department|team|address|extension|branch|form|email)
    (isn't|is not|not|ain't|'s not|aint|outside) ({w} )?({w} )?(my|our) (department|dept|area|job|problem|
        responsibility|concern|decision|team|business|remit|section|desk|field|call|side|system|product|
        place|duty|issue|call to make)
    (above|beyond) my pay grade|not my (table|circus)|i (just|only) work here
    (i|we) (don't|didn't|do not|did not) (make|set|write|decide|invent) (the|these|those|company|
        any) (rules|policy|policies|prices|terms|decisions|law|laws|system)
    rules are (the )?rules|policy is policy
    (company|house|our|shop|bank) (rules|policy){pause}|{^}(company|house) (rules|policy)
    (is|that's|thats|it's|this is|for) (a matter|one|something|a question|an issue|a thing|
        a job) for ({w} ){1,3}
    (not|isn't|is not|aren't) something (we|i) (handle|do|deal|cover|touch|look after|can help|
        are responsible)
    (system|computer|screen) says no
    you {gap3}(need|have|must|should|would need|'d need|'ll need|will need) (to )?(go|get|turn|write|
        speak|talk|take (it|that|this)) (back )?(to|up with|with) (the )?(place|people|person|company|
        shop|office|one|whoever) ({w} )?(where|who|that|you|which|there)
    (that's|this is|it's|thats) (between|a matter between|for|something for|one for|to be (sorted|
        settled) with) (you and )?(your|the|them|him|her) {other}?
    between you and (your|the|them)
    (we|i) (don't|do not) (do|take|handle|deal with) ({w} ){1,3}(here|there's|you'd|you'll|on this|
        in this|at this|you have|there is)
    (company|our|store|shop|bank|corporate|standard|the|house|internal|hotel|airline) (policy|policies|
        procedure|rules|protocol|guidelines|regulations) (is|are|says?|states?|does|do|doesn't|don't|
        won't|clearly|prohibits?|forbids?|prevents?|ties|and|dictates?|requires?|so)
    (it's|its|that's|thats|it is|that is|because of|due to|per|as per|against|according to|follow) (our |
        the |company |store |just |simply |strictly |a |this is |bank )*(policy|policies|procedure|
        protocol|rules|standard procedure)
    (i|we) (just|only|merely|simply) (handle|do|deal with|take|work|sell|answer|pass|process|book|log|see|
        manage|look after|host|provide|forward|represent|support|supply|distribute|cover) {w}
    (i|we) (don't|do not|can't|cannot|won't) (deal|handle|do|cover|touch|look after|get involved|support|
        work|involve)( with| in)? (that|this|those|baggage|billing|returns|refunds|it|deliveries|
        {w}) ?(here|ourselves|from here|at this|{pause})
    (system|computer|software|screen) (won't|doesn't|does not|will not|isn't|is not|wouldn't) (let|
        letting|allow|allowing|permit|give)( me| us)?
    ((there's|there is|theres) (absolutely |really |simply |just )?(nothing|not much|little|not a lot)|
        (there isn't|there is not|isn't|not) (anything|a lot|much)) (more |else |that |further )?(i|
        we) can (do|help)
    (my|our) hands are tied|(i|we) can't do anything (about|for|here|{pause})
    (nothing|not something) to do with (me|us|our)
    (is|that's|thats|it's|this is|for) (a matter for |one for |up to |something for |a question for |
        handled by |dealt with by |decided by |with )?(the|your|our|a|another|
        a different) ({w} )?({w} )?(department|team|section|division|office|company|repair shop|airline|
        courier|bank|seller|manufacturer|shop|landlord|council|branch)( handles| deals| does| looks| \
        responsible| not| takes|{pause})
    (the|your|our|another) ({w} )?({w} )?(department|team|section|division|airline|courier|bank|seller|
        manufacturer|landlord|council|branch)'s (job|responsibility|problem|decision|business)
    (a matter|one|a question|an issue|something) for (the|your|our) ({w} )?({w} )?{w}
    (we're|we are|i'm|i am) (just|only|merely) (the|a|an) ({w} )?(middleman|platform|agent|intermediary|
        call centre|reseller|seller|shop|retailer|marketplace|booking site|messenger|broker|first line|
        front desk|dealer)
    (take|have|taken|try|taking) (it|that|this) up with
    (no one|nobody) here (can|could|is able to) (help|do|answer|decide|change|tell)|wrong (department|
        number for|team|desk)
    (another|a different|the other|some other|different|other) (department|team|section|office|desk|
        colleague) (handles|deals|does|looks|is responsible|takes|will have|has)
    """,
    unless=r"""
    (don't|do not|needn't|need not|won't|no need|not (need|have)|shouldn't|without|instead of|so that you|
        rather than) ({w} )?({w} )?({w} )?(have |need |having )?(to )?(contact|call|ring|phone|speak|talk|
        write|chase|go|ask|visit|deal)
    (i'll|i will|we'll|let me|i can|shall i) ({w} )?({w} )?(contact|call|ring|speak|talk|chase|ask|check|
        transfer|put|connect)
    (i'm|i am|i've|i have|we're|we've) ({w} )?({w} )?(contacting|calling|ringing|speaking|talking|chasing|
        asking|checking|called|contacted|asked)
    (question|matter|one|something) for (me|us|you|later|another)|(if|sure|should) (there is|
        there's) nothing|(if|should) you (need|want|have|wish) to|(billing|sales|shop|store|network|bank|
        provider|platform|agent) (tab|page|section|details|address|settings?|number|app|screen|card|
        statement|button|menu|link|locator)|privacy (policy|terms)|policy (number|is on the|document|
        holder|starts|runs|renews|covers|is active|schedule|ends)|(did|have|when) you (try|tried|call|
        called|contact|contacted|speak|ask|go|check|visit)
    (return|refund) policy (is|says) (on|at|in|\d+)|you can (call|reach|contact|ring|ask|write to|email|
        speak to|talk to) (me|us)|(no|yes) that's (my|our) job|whoever|(it's|that's) not (my|
        our) (problem|fault) (but|, )
    (is|are|'s) (now )?(my|our) (job|problem)|(just|only) (work|do|see|take|book) (it|a (few|second|
        minute|moment)|out|the (one|two))|(isn't|not) (just )?your problem|we only (need|have|see|do (it|
        this) once)
    """,
)

FAULTS = (*EXCUSE, *BLAME, *BUCK_PASSING)
