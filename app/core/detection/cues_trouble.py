"""What went wrong, who is blamed for it, and why it did."""

from app.core.detection.patterns import Pattern, ways
from app.core.vocabulary import Cue

FAILURE: tuple[Pattern, ...] = (
    *ways(
        "cue",
        Cue.FAILURE,
        r"""
        (charged|billed|debited|paid|invoiced|taken|deducted|took|take|charge|charging|billing|
            debit) {gap4}(twice|two times|double|three times|thrice|again|too much|extra|wrong(ly)?|
            incorrect(ly)?|more than|for (something|a thing|nothing|an? (item|order|service|
            product)) i (never|didn't|did not)|without (my|asking|permission|authori[sz]ation|consent)|
            by mistake|in error)
        (double|over|wrongly|incorrectly|mistakenly|duplicate) ?(charge|charged|charges|billed|billing|
            payment|booked|booking|debited)
        overcharged
        double charged
        (wrong|incorrect|unexpected|unauthori[sz]ed|unknown|mystery|hidden|extra|late) (charge|charges|amount|
            payment|fee|fees|transaction|bill|debit)s?
        {things} {gap1}(is|are|was|were|has|have|had|'s|keeps?|just|still|came|arrived|turned up|got|went|
            will|won't|doesn't|does not|did not|didn't|can't|cannot|never|isn't|wasn't|hasn't|haven't|has not|
            have not|is not) (been |just |completely |now |suddenly |again |all |also |not |still |totally |
            always |constantly |even |now |yet )*(broken|broke|faulty|damaged|dead|defective|cracked|smashed|
            scratched|torn|leaking|leaked|empty|missing|lost|late|delayed|cancelled|canceled|wrong|down|stuck|
            frozen|frozen up|blocked|locked|suspended|disconnected|cut off|failed|failing|stopped|died|dying|
            dropping|drop|drops|dropped|crashed|crashing|crashes|crash|rejected|declined|delivered|arrived|
            arrive|come|came|turn on|turn up|turned up|work|working|worked|open|load|loading|loaded|charge|
            charging|print|connect|connecting|connected|responding|start|starting|show up|showing|ring|
            shown up|showed|received|shipped|fixed|sorted|refunded|packed up|packed in|gone|gone wrong|
            gone down|gone missing|stolen|burnt|burning|smoking|overheating|freezing|off|out|useless|rubbish|
            ruined|dirty|cold|mouldy|rotten|short|incomplete|incorrect|expired|disappeared|vanished|reset|
            deleted|wiped|unusable|slow|unreliable|turning on|turning off|cutting out|cutting|cuts out|
            in the wrong|with (a|the|no|missing|half))
        (not|isn't|n't|never|won't|doesn't|stopped|stops|quit|no longer) (been )?(working|work|works|arrived|
            arrive|delivered|received|turned up|showed up|turning on|turn on|charging|charge|connecting|
            connect|loading|load|opening|open|responding|printing|print|started|fixed|resolved|processed|
            credited|refunded|recorded|sent|shipped|dispatched|posted|come|came|registered|updated|activated|
            installed)
        (wrong|incorrect|different|someone else's|somebody else's|faulty|broken|damaged|defective|used|
            expired|empty) (\w+ )?(item|size|colou?r|order|address|product|parcel|part|model|amount|name|date|
            account|person|house|flat|door|town|city|number|box|one|thing|seat|room|meal|food|goods|unit|
            order|garden|ticket|night|shoes|dress|card|bag)
        (never|didn't|did not|hasn't|has not|haven't|have not|not|nobody|no one|failed to|didn't even|
            n't) (\w+ )?(turned up|turn up|showed up|show up|shown up|arrived|arrive|came|come|delivered|
            received|called back|call back|happened|shipped|sent|rang|knocked|keep|kept)
        no (heating|hot water|water|power|internet|signal|service|electricity|gas|broadband|connection|wifi|
            dial tone|dialtone|phone line|sound|picture|refund|delivery|show)
        (no show|cut off|cut me off|hung up( on)?|(you|they|courier|driver|airline|bank) (have |
            has )?lost (my|our|the)|missing (from|item|items|part|parts|parcel|package|order|luggage|bag|a)|
            half of (my|the|our)|outage|power cut|blackout|out of order|error (page|message|code|screen))
        (missed|cancelled|delayed|moved|postponed|rescheduled|bumped|forgot|forgotten|messed up|screwed up|
            cocked up|botched|ruined|broke|damaged|lost|destroyed|wrecked|deleted|blocked|locked|closed|
            suspended|froze|frozen|disconnected|ignored|mis ?sold|misled|lied|double booked|overbooked|
            mixed up|towed|flooded|burnt|burned|leaked|shared|sold) {gap1}(my|our|me|us|the (flight|
            appointment|slot|delivery|order|booking|train|parcel))
        (was|were|been|i'm|i am|got|had) (promised|told|assured|guaranteed|quoted|offered|supposed to|
            meant to) {gap8}(and|but|yet|instead|then|now|still|only|that was|never|nothing|it's now|\.|
            it never|he never|nobody)
        (let|letting|lets) (me|us) down
        (fell|falling|fallen|falls|came|coming) (apart|to (bits|pieces))
        (doesn't|does not|didn't|don't) fit
        (drops|dropped|dropping|cuts|cutting|crashes|crashed|freezes|froze|disconnects|goes down|
            keeps? (crashing|dropping|freezing|failing|cutting|disconnecting|going|breaking|rebooting|
            restarting|saying|telling|asking|rejecting|declining|logging))( \w+)?
        blown up
        blew up
        caught fire
        on fire
        mould
        rats
        mice
        cockroach
        hair in
        food poisoning
        dirty
        filthy
        stinks
        unsafe
        dangerous
        injured
        electrocut\w+
        leak(s|ing|ed)?
        flood(ed|ing)?
        """,
        unless=r"""
        (no|without|not a|never had a|never had any) {gap1}(problem|problems|issue|issues|trouble)
        is (it|the \w+|there) (broken|down|late|delayed|missing)
        if {gap6}(broken|faulty|damaged|late|lost|missing|arrive|work|fit|fits|working)
        (no longer|not) (broken|faulty|missing|lost|late|damaged|down|needed)
        """,
    ),
)

OTHER_PARTY: tuple[Pattern, ...] = (
    *ways(
        "cue",
        Cue.OTHER_PARTY,
        r"""
        (courier|couriers|delivery (company|driver|guy|man|people|firm|service|partner)|driver|dhl|ups|fedex|
            hermes|evri|dpd|royal mail|yodel|usps|an post|parcelforce|amazon|aramex|blue dart|bluedart|
            delhivery|post office|carrier|shipping company|warehouse|depot|supplier|manufacturer|partner|
            airline|hotel|landlord|bank|insurer|card company|paypal|klarna|visa|mastercard|openreach|network|
            retailer|seller|vendor|merchant|shop|store|branch|contractor|subcontractor|installer|technician|
            engineer|fitter|plumber|garage|dealer|dealership|other (team|department|company|branch|shift|
            office)|billing (team|department)|sales (team|rep|guy|person|man|department|lady)|salesman|
            salesperson|another (team|department|company|branch)|your (colleague|colleagues|partner|partners|
            technician|engineer|contractor|warehouse|courier|driver|billing|sales|accounts|technical|finance|
            returns|installer|fitter|supplier|other|lab|call centre|booking)|third party|middleman|agency|
            travel agent|accounts department|head office|previous (owner|tenant|agent|provider)|old (provider|
            supplier|network)) {gap3}(said|says|say|told|tells|tell|blames?|blaming|lost|left|threw|dumped|
            never|didn't|did not|won't|wouldn't|hasn't|hasn't|haven't|refused?|refuses|messed|broke|damaged|
            denies|denied|claims?|claimed|insists?|promised|assured|sent|sends|cancelled|marked|failed|keeps?|
            kept|delivered|misled|sold|lied|forgot|gave|made|put|charged|called|hung|passed|points?|can't|
            cannot|couldn't|doesn't|does not|is (saying|blaming|the problem|useless|hopeless)|are (saying|
            blaming|useless)|blame|fault|has (no|lost|not|told|said)|have (no|lost|not|told|said))
        (they|he|she|the \w+|courier|bank|hotel|airline|shop|store|dealer|manufacturer|landlord|your \w+|
            billing|sales) (say|says|said|tell|tells|told|is saying|are saying|keeps? saying|keep telling|
            blames?|insists?) {gap2}(it's |its |it is |that |i |to |me |us |you |you're |should |need to |
            must |have to |call |ring |contact |speak |talk |your |down )+(you|your|yours|u|fault|problem|end|
            side|responsibility|department|the (bank|courier|manufacturer|seller|airline|shop))
        (you|they|he|she) (send|sent|sends|pass|passed|passes|blame|blames|blamed|point|points|pointed|refer|
            referred|direct|directed) me (to|on|over|back|at|between) {gap3}(and )?(they|he|she|you|them|each|
            the|another|who|courier|bank|billing|\w+)
        (stuck between|caught between|passed between|back and forth between) (you and|the (two|courier|bank|
            shop|seller)|two (companies|departments|teams)|your \w+ and|departments|teams|them and you)
        (it's|its|it is|was) (the|your) (courier|driver|warehouse|supplier|partner|engineer|colleague|bank|
            landlord|airline|technician|contractor|installer)('s)? (fault|mistake|error|problem|who|that|
            doing)
        passing the buck
        blam(e|es|ed|ing) (each other|the|it on|your|another|someone)
        """,
    ),
)

ASKS_WHY: tuple[Pattern, ...] = (
    *ways(
        "cue",
        Cue.ASKS_WHY,
        r"""
        (why|how come|y) (was|were|is|are|has|have|had|did|do|does|am|can't|cannot|can|didn't|did not|don't|
            wasn't|weren't|isn't|aren't|hasn't|haven't|won't|would|should|must|wouldn't|it|i|i'm|my|the|
            nobody|no one|you|they|this|that|on earth|in the|the hell|exactly|then|not|we|did it|couldn't|
            could)
        (explain|tell me|understand|know|wonder|wondering|told|say|explained|explaining|reason|reasons|ask|
            asking|find out|clarify|see|justify|idea|clear) (to me |me |us |about |clearly |please |exactly |
            precisely )*(why|how come|what (happened|went wrong|caused|led|has happened|is going on|
            the reason|the cause|exactly happened|is the reason)|how (this|that|it|you|such) {gap2}(happen|
            happened|could|can|was|got|went|managed|possible)|the (reason|reasons|cause|delay|logic|rationale|
            hold up|holdup))
        what (happened|went wrong|has happened|is going on|'s going on|is happening|is the (reason|problem|
            cause|hold up|holdup|delay|excuse)|'s the (reason|problem|hold up|holdup|delay|excuse)|caused|
            really happened|exactly (happened|went|is|are)|on earth (happened|is going|are)|
            the hell (happened|is going|are|is))
        for what reason
        what for\?
        how (could|can|did|is|on earth) (this|that|it|you|someone|anyone) {gap2}(happen|go wrong|possible|
            possibly|get|be allowed|lose|let|do|make|forget|mess)
        owe (me|us) an explanation
        (want|deserve|expect|await|demand|require|need|like|an|obliged for an|without|proper|
            give me an?) (\w+ )?explanation
        account for (this|the|that|how)
        """,
    ),
)

SETBACK: tuple[Pattern, ...] = (
    *ways(
        "cue",
        Cue.SETBACK,
        r"""
        (still|again|it|that|this|and it|but it|now it|which) {gap1}(not|n't|doesn't|does not|didn't|did not|
            isn't|is not|won't|hasn't|haven't|won't) (\w+ )?(work|working|worked|fix|fixed|help|helped|change|
            changed|solve|solved|do anything|done anything|come on|turn on|load|loading|open|connect|
            connecting|charging|printing|resolved|sorted|any better|any difference|gone|show|showing|let me|
            responding|accept|accepting)
        (tried|did|done|i've tried|have tried|already tried|followed|restarted|reset|rebooted|reinstalled|
            unplugged|replaced|swapped|updated|deleted|cleared|logged out|turned it off) (that|it|this|
            all that|all of (that|them|it)|everything|the (steps|link|code|reset|restart|router|app|
            instructions|fix)|what you|and|again|three|twice|your|them|many|\w+ times|both|those|these|
            you (said|told)) {gap6}(still|same|nothing|no (change|difference|luck|joy|good|effect|use)|not|
            n't|didn't|doesn't|didnt|error|fails?|again|worse|no|without)
        (same|exact same|identical|another|new|different) (error|problem|issue|message|thing|page|result|
            fault|screen|outcome|again|story)( (again|as|still|comes|came|every|now|page|keeps|when|appears|
            happens|message|is|pops)|[.!,;]|{$})
        (it's|its|it is|now it's|that's|this is|things are|even|got|made it|gone|getting|is|has got|gets|
            made things|much|far) {gap1}(worse|worse than|even worse)
        (back to square one|back where (we|i) started|where (we|i) started|no (better|further|different|
            change|difference|luck|joy|effect|improvement)|nothing (happens|happened|has changed|changed|
            works|worked|has happened|is happening)|made no difference|didn't (work|help|fix|do anything|
            make (a|any) difference|last)|did not (work|help|fix|do anything|make)|doesn't (work|help) either|
            still (the same|nothing|broken|down|no|not|dead|red|stuck|blocked|locked|failing|offline|wrong|
            getting|doing|happening|says|shows|there)|stopped (working )?again|broke(n)? again|down again|
            failed again|gone again|happened again|happening again|dropped again|came back (again|after)|
            for (a|about|like)? ?({n}|half an?|few|couple of|an?) (minutes?|hours?|days?) (and|then|but|
            before) {gap3}(stopped|died|dropped|gone|crashed|went|failed|broke|again|off)|(worked|works) (for|
            until|till) {gap5}(then|and|but|before|again|now)|(gone|went) (off|down|dead) (again|completely|
            now|altogether)|(link|code|reset|page|form|fix|replacement|new (one|router|card|
            part)) {gap3}(doesn't|does not|didn't|isn't|won't|leads|is (also|broken|faulty|dead|expired|
            wrong)|fails|failed|expired|also|has (also|expired|failed)))
        (replacement|new one|second one|third one|repair|repaired|the new \w+) {gap4}(also|too|same|broken|
            faulty|damaged|wrong|as well|failed|dead|scratched|worse|late|missing|never)
        (scratched|broken|damaged|wrong|late|cancelled|failed|faulty|charged|missing|delayed|down|locked|
            blocked)[.,]? again
        {^}<again>[?]
        not again
        yet another (problem|error|issue|delay|fault|mistake|charge)
        now (it|the|my|there's|there is|i|something|another) {gap3}(also|too|else|as well|new|worse|gone|
            broken|stopped|can't|error|won't)
        """,
        unless=r"""
        not working (day|days|hours)
        why is it still
        (is|are) (it|there|they) still
        """,
    ),
)
