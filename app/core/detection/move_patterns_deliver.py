"""Delivering: what is being done, how it stands, what is done instead."""

from app.core.detection.move_patterns_said import part, said
from app.core.vocabulary import Move

SETBACK = "setback"
NEW_PLAN = "new_plan"

ACT = (
    *said(
        Move.ACT,
        r"""
        (i'm|i am|we're|we are|im) {adv}{fixing}( |{pause})
        {have} {adv}{fixed}
        (i've|i have|we've|we have) {adv}(raised|opened|built|cut|drawn|filled|hung|kept|laid|left|made|
            packed|pulled|written|spoken|turned|given you|found|chosen|cleaned|tested|rolled|taken|typed|
            asked for|applied for|claimed|looked|checked|tracked|traced|written off|got (a|an|the|your|it|
            them|you|one)|gotten|pushed|filed)( {w})
        (i'm|i am|we're|we are) {adv}(typing|opening|fixing|building|driving|handling|unlocking|raising|
            making|packing|loading|clearing|cutting|rolling|pulling|reading|sorting|tracking|installing|
            uploading|downloading|rebuilding|swapping|turning|preparing|dialling|dialing|fetching|walking|
            drawing up|writing up|recording|noting|bringing up|keying|entering|pressing|
            closing the (ticket|account|case)|giving you|asking|telling|informing|notifying|speaking|
            talking|paying|granting|wiping|patching|deploying)( {w})
        (your|the|that|it|this|both|everything|all|they) ({w} ){0,3}(is|are|'s|has|have|'ve) (now |just |
            been |already |all |both )*(refunded|reversed|cancelled|canceled|replaced|booked|rebooked|
            fixed|corrected|removed|restored|unlocked|unblocked|reset|waived|credited|dispatched|shipped|
            processed|confirmed|activated|reactivated|switched on|switched off|back on|sent|sent out|
            gone out|gone through|on (its|their) way|paid out|lifted|done|sorted|deleted|amended|
            updated)( {w}){0,2}
        {^}(that is it |that's it |({w} ){0,2})(all )?(done|sorted|fixed)({pause}| that's| that is| now| \
            for you| and| the| your| you| it)
        {^}({w} )?(booked|cancelled|refunded|sent|moved|changed|removed|saved|unlocked|reset|updated|
            confirmed|fixed|corrected|blocked|reversed)({pause}| for you| and|:)
        (it's|that's|it is|that is|they're) (now |all |already |just )*(cancelled|booked|refunded|sent|
            fixed|sorted|unlocked|reset|removed|changed|corrected|blocked|reversed|closed|active|
            activated|switched on|back on|done|through)( now| already| then|{pause}| and| you| so)
        (your|the) ({w} ){1,3}(is|are) (now |all )?(set|ready|live|active|up and running)(,|{pause}| now| \
            and| again)
        {^}({w} )?{fixing} (it|that|this|you|the|your|them) ({w} ){0,3}(now|over|across|right away|
            for you|as we speak|to you)
        {^}({w} )?(checking|looking|calling|ringing|phoning|chasing|going through|pulling up|
            searching) {gap6}(now|right now|as we speak|this minute|for you)
        that's (you|it|that|everything|the {w}|both|all) ({w} )?(all )?{fixed}
        (refund|payment|parcel|money|order|replacement|label|email|letter|transfer)('s| has| is) (now |
            just |already |been )*(gone|sent|out|issued|released|paid|on (its|the) way)
        (your|the|that|it|both|everything|they|a|this|money|all) ({w} ){0,3}(has|have|'s|'ve|is|are|
            was) (now |just |been |already |all |both )+{fixed}
        {will} {adv}({fix}|start|check|look|pull|do that|do it|run|test|go|try|call|ring|
            phone) {gap9}(right now|as we speak|while (you|we|i)|this minute|straight away|right away|
            immediately|at once|on the spot|this second|now{$})
        (first|next|then) (i'm|i am|we're|i'll|i will|let me|we'll) {adv}({fixing}|{fix})
        let me {adv}({fix}|pull|check|look|run|test|see what|see if|see where|have a look|take a look|
            try) {gap5}
        (is|are) attached|attached (is|are|you'll find|please find)
        (copy|invoice|label|form|file|ticket|link|confirmation) is (on its way|attached|in your (inbox|
            mail))
        """,
        unless=r"""
        (i'm|i am|we're|we are|im) (doing|having|calling|looking|checking|working|running|closing|getting|
            writing|contacting|ringing|phoning|emailing|messaging) (well|fine|good|great|ok|okay|trouble|
            problems|difficulty|about|from|on behalf|forward|because|late|for my|low|anywhere|you (from|
            about|because|to|regarding|back)|mixed|to (you|say|tell|ask|let|inform|the customer)|
            regarding|with (you|trouble|a|an))
        let me see (what|if|how) (i|we) can (do|help)|i've got it{$}|taking (this|it|that) (over|on)
        never (have |been )*gone
        i'm (raising|asking|stopping|closing|ending) (my|a|this|the (call|chat|conversation))|(putting|
            taking|getting) (you|ye|it) (on hold|wrong|a manager)
        (with|if|once) (your|you) {gap9}{ill}|(won't|doesn't|not|n't) let me
        let me (help|know|finish|make sure|say|be|explain|tell|ask|guess|check if i|see if i can help|
            stop you|put it|give you (my|a)|get (my|a|the|you) {senior}|take (you|that)|call you|offer|
            suggest|have your|do you)
        (have|has|had) (you|u)|i (put|set|placed|made|got|did|called|found|done)|we (shipped|sent|booked|
            ordered|made|put|closed|charged|got|set|printed|lost|moved|changed)
        (i|we) (called|rang|phoned|sent|emailed|wrote|messaged|contacted|ordered|set|took) (you|in|about|
            out|to|up)
        (has|have|is|was|been) (forwarded|noted|taken into)|we have (a|the|no|any|put you)|(not|n't) been|
            once (i|we|it|that)|(already|just) (told|said)
        (on|by|last|since) {weekday}{$}|i've (got|done) (no|a question|nothing)|still (chasing|waiting|
            checking|looking|working)|if (i|we|you)|the case|we ran
        """,
    ),
)

UPDATE = said(
    Move.UPDATE,
    r"""
    (i'm|i am|we're|we are|they're|they are|im|am|is|are) still (on (it|this|the|with|hold)|here|working|
        waiting|chasing|looking|checking|trying|holding|with|searching|going|digging|at it|speaking|being|
        busy)
    {^}({w} )?still (on it|on the case|here|with you|working on|waiting (for|on)|chasing|checking|looking|
        going through|searching|trying|no|nothing)
    (quick|short|brief) (word|note|line|message|sign of life)( to|:| on| from| for)
    ({n}|two|a few) (streets?|stops?|miles?|kilometres?|minutes?|blocks?|houses?) away
    (is|are|'s) (already |now |just )?(on|coming) (the|its|his|her|their|your) way
    the {w} ({w} )?(says|say|tells me|tell me|told me|confirms|confirmed|promises|promised|reckons|thinks|
        expects) (it|that|an|a|the|they|he|she|about|another|in|by|me|{n}|they'll)
    (keep|keeping) you (in the (picture|loop)|posted|up to date|informed)
    (yet|still) to (receive|hear|get|arrive|come|be)
    on hold with (them|the|him|her|our|your)
    still {w}ing (for|on|with|to|it|this|that|through|at)
    (hasn't|has not|haven't|have not|didn't|did not|isn't|aren't) ({w} ){0,4}(yet|so far)
    (half ?way|two thirds|one step|one more step|a third)( of the way)?( through| there| done| left|{pause})
    (bit of|some|good|bad|small|first|more|fresh) (news|progress)( from| on| for| the|:)
    (said|promised|told you) ({n}|ten|five|a few|half an|an) (more )?(minutes?|hours?|hour|
        days?) {gap3}(it'll|it will|it's|it is|but|make it|i need|we need)
    (you're|you are|your {w} is|it's|it is) (next|now|currently|second|third|
        number \w+) (in (the )?(queue|line)|on (the|my) list|up)
    (running|still|being|already) (with|at|in) (the )?(lab|bank|depot|warehouse|technician|workshop|
        finance|customs|court|back office)
    (the|your|my|our) ({w} ){1,3}(has |have |'s )?(just )?(left|arrived|landed|cleared|reached|departed|
        is with|came in|went out) {gap3}(this (morning|afternoon|evening)|an hour ago|just now|
        minutes ago|a minute ago|last night|today)
    still (no (word|news|answer|reply)|nothing from|being)
    (the|my|our|your|they|she|he|it|engineer|bank) ({w} ){0,3}(is|are) (still|now|currently) (being |
        with |in |at |on )?(check|look|work|process|review|test|search|run|copy|on (its|the|their)|
        in (the|transit|progress|hand)|investigat|chas|wait)\w*
    the (restore|transfer|download|upload|reset|copy|search|scan|check|investigation|repair) (is|
        are) (running|under way|underway|going on|in progress|nearly|almost|at \d)
    where (we|things|we both) (stand|are|'re at)( now| right now| today)?( is|:|{pause})
    where (it|this|that|your {w}) (stands|is at)
    how (far|things) (we|i|it|stand|are) {gap2}(are|got|so far|:)?
    (quick|short|brief|latest|status|progress|an|another|some|bit of) ({w} )?(update|progress|heads up|
        news|status|word on)( for you| on| from| -|,|{pause}| {w}|:)
    {^}(update|status|progress|news)( from| on|:)
    (just )?(to |wanted to |want to |thought i'd |a note to |quick note to )?let(ting)? you know (that |
        where |how |i'm |we're |it's |the |your |still |what )
    (so )?(that )?you know where (it|we|things|this)
    (no|any) (news|word|answer|reply|response) (yet|so far|from|back)
    (take|taking|takes|took|need|needing|be) (me |us |them |a )?(bit |a bit |a little |slightly |
        somewhat )?(longer|more time)( than)?
    (about|another|around|roughly|a|maybe|give (me|them)|giving (me|them)|need|only|just) ?({n}|ten|few|
        five|couple|fifteen|twenty) ?(more|further|extra) (minutes?|mins?|hours?|seconds?|days?)
    another {n} (minutes?|mins?|hours?)
    (nearly|almost|just about|half ?way|not quite|getting) (there|done|finished|through|ready|complete)
    {^}{gap2}so far (we|i've|the|two|three|four|{n}|no|nothing|all|everything|one)
    so far(,|\.|!|$)
    (haven't|have not|didn't|did not|not) forg[eo]t(ten)? (about )?(you|your|this)
    (thanks|thank you) for (holding|waiting|hanging on|bearing with me|staying on)
    (the|my|our|your) ({w} ){1,3}(has|have|'s|just|have just|has just) (now |just |already |
        since )?(found|confirmed|replied|come back|got back|answered|located|approved|received|picked up|
        reached|arrived|accepted|finished|told me|assigned|cleared|tracked|acknowledged|responded|reported)
    ({n}) of (the|your|our) {gap3}(is|are|have|has|were) ({w} )?(done|restored|moved|back|through|ready|
        copied|fixed|in|sent|booked|refunded|left|over|sorted|up|found|packed)
    (the|your) ({w} ){1,2}(is|are) (approved|through|on (its|the|their) way|out for|in transit|
        being (processed|packed|prepared|checked|reviewed|looked|worked))
    any (moment|minute|second) now|minutes away
    (running|going|coming|be) (a bit |a little |slightly |{n} {unit} )?(late|behind|delayed)
    (i|we) (just |have just |'ve just |'ve |have )(heard|spoken|spoke|got (word|an answer|a reply|
        through)|had (word|an answer|a reply)|talked) (back )?(from|with|to)
    (i|we) (haven't|have not|don't) (heard|got|have) {gap4}(yet|so far|back)
    (it)'ll (be|take) (about|around|another|a few|roughly)
    """,
    unless=r"""
    (software|firmware|app|system|security|windows|an|the) update( is| will| has| of| to| button| file| \
        screen|d|s)|(please|will|i'll|we'll) let (you|me) know (if|when|once|whether)
    (the )?call came|is the {w} still|are you still|do you still|still (under|in stock|valid|possible|
        covered|open|available)|no news is|thank you for (waiting|holding) and|once the
    (any|no) (update|news) (on|from)? ?{gap3}\?|update (your|the|my|it|his)|the news (is|are)|where (it|
        this|that) is|update broke|already (told|said)|told you|will be late|one of our
    """,
)

ADJUST_PLAN = (
    *said(
        Move.ADJUST_PLAN,
        r"""
        (new|different|changed|revised) (plan|approach|route)( is| for| then| so|{pause}| we| you| i| \
            from|:)
        (change|changing|changed) (of|the|our|my) (plan|plans|approach|course)
        plan b|plan c|plan two
        (go|try|do|going|doing|trying|come at|tackle|handle) ((it|this|that|about it|about this) )?(a|
            in a|it|this|about|another|some)? ?({w} )?(another way|a different way|differently|
            the other way|another route|a different route)
        (let's|lets|we'll|i'll|we|i|then) ({w} )?(try|do|use|take) (something (else|different)|
            another (way|route|approach|tack)|a different)
        back to the drawing board|adjust the plan|adapt the plan
        {^}(since|as|because|now that|seeing that) {upto}(never|didn't|did not|failed|couldn't|isn't|
            hasn't|won't|is (gone|out|off|broken|lost)|made no) {upto}({ill}|i'm|we're|let's|i've|we've|
            we|i)
        (take|try|go|find|choose|use) (another|a different|the other|a new|a second|the long|
            some other) (road|route|way|path|door|tack|option|line)
        """,
        unless=r"""
        (can|could) (i|we) try|would you like to try|in other words
        """,
    ),
    *part(
        SETBACK,
        r"""
        (didn't|did not|hasn't|has not|doesn't|does not|won't|isn't|couldn't|wasn't|haven't|can't|
            cannot) (do it|do the|work|worked|working|fix|fixed|help|helped|go through|gone through|take|
            hold|held|solve|solved|make (it|any)|made|come|arrive|arrived|been found|sort|sorted|stick|
            happen|cure|clear|turn up|run|enough|come through|start|fit|match|last|the (right|one))
        (bounced|failed|rejected|refused|declined|(has|just) cancelled|cancelled{$}|had an accident|
            fell sick|got sick|is off|lost (it|the|your)|is blocked|was blocked|did nothing|has flooded|
            is closed|was closed|got stuck|is stuck|is full|was full|is gone|broke again|went missing|
            is broken|no (spare|seat|seats|stock|room|rooms|space|slots?|tickets?|places?|units?) (left|
            free|available|any more|anymore|in)|off sick|jammed|has expired|fell through|fallen through|
            has slipped|been delayed|been cancelled|was cancelled|out of stock|sold out|broke down|
            broken down|fell ill|is ill|is off sick|called in sick|came back|gone wrong|went wrong|
            no difference|no luck|no joy|no longer (available|possible|free|an option)|run out|wrong (one|
            part|size|model|item)|got lost|gone missing|hit a snag|a snag|a hitch|a setback|already (gone|
            taken)|the same error|still (not|failing|broken|down|dead|red|off)|is delayed|cracked|damaged)
        """,
        unless=r"""
        already booked
        """,
    ),
    *part(
        NEW_PLAN,
        r"""
        (instead|a different (one|person|driver|team|technician|engineer|plumber|fitter)|someone else|
            in place of|in its place|in his place|in her place|something else|another way|differently)
        a (new|second|different|fresh|whole new|brand new|spare) {w} (left|comes|is|went|goes|will|
            arrives|has|from|to|by|tomorrow|today|tonight|{$})
        (let's|lets|let us) {adv}({fix}|go|try|use|take|do|make)
        (so|then|so now|now|therefore) (we|i) (now )?{adv}({fix}|take|go|use|try|bring|do|make|come|drive|
            start)
        (so|then|therefore) (now )?(i'm|i am|i'll|we're|we'll|i've|we've|let's|i have|we have|here's|
            i can|we can) {adv}({fix}|{fixing}|{fixed}|trying|try|going|go|getting|got|moving|take|use)
        """,
        unless=r"""
        would you like|\?
        """,
    ),
)

DELIVER = (*ACT, *UPDATE, *ADJUST_PLAN)
