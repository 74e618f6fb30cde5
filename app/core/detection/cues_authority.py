"""How customers ask for somebody above, or for a person, and how they bring in the law."""

from app.core.detection.patterns import Pattern, ways
from app.core.vocabulary import Cue

MANAGER_REQUEST: tuple[Pattern, ...] = (
    *ways(
        "cue",
        Cue.MANAGER_REQUEST,
        r"""
        {reach} {gap6}{manager}
        (is there|isn't there|do you have|have you got|any|where is|where's) {gap3}{manager}( (available|
            there|around|please|i can|on duty|i could|free))
        (your|ur|the|a) {gap1}{manager}{gap0}( (please|now|right now|on the (phone|line)|immediately|asap|
            straight away|pls|today|at once|here|then|instead)|,? (and|or) i)
        {^}<(then )?(manager|supervisor|boss|your manager|superior|manager please|manager now|
            get the manager)( (right )?now| please)?>{$}
        (get|getting|put|want|need|like|speak|talk|is there|isn't there|give|bring|transfer|pass|escalate|
            find|take|raise|have|connect|let|anyone|anybody) {gap6}{above}
        (find|get|give|bring|put|send|pass) me {gap2}(to )?(somebody|someone|anyone|a person|
            the person) {gap1}(who|that) (can|could|does|knows|is|will|has|understands)
        (who|who's|whos) {gap2}(above|over|in charge|supervises|senior to|your (boss|manager|supervisor|
            superior|line manager)|the boss|the manager|can (authori[sz]e|approve|decide|sign)|i (escalate|
            complain) to|do (i|you) (escalate|report|complain|answer)|handles complaints|runs (this|that|the)|
            responsible|does have (the )?authority)
        (escalate|escalating|escalated) (this|it|my|the|me|that|up|further|to|please|now|immediately)
        (want|like|need|demand|request|please|can|could|must|to) (it |this |that |my \w+ )?(be )?escalat(e|ed|
            ion)
        (go|going|goes|take|taking|took|needs to go|kick|push|pass|send) (this |it |that )?(over your head|
            further up|up the (chain|ladder|line)|higher|above you|to the top|all the way up)
        (at|on) (director|board|management|executive|senior) level
        (name|email|number|contact|details|address) (of|for) {gap2}{manager}
        (your|ur) {manager}('s|s)? (name|number|email|details|contact|extension)
        (someone|somebody|anyone|person|one|agent|colleague) (else )?(more )?(senior|experienced|qualified|
            competent|higher)
        (speak|talk|transfer|connect|put|pass|get|hand|switch|prefer|deal) {gap5}(someone|somebody|anyone|
            another (person|agent|human|advisor|colleague|rep)|a different (person|agent|advisor|rep|human)|
            a colleague of yours) else
        can't (authori[sz]e|approve|decide) {gap4}who (can|does|is|could|has)
        {i} (was |am |were )?(promised|told|expecting|waiting for|owed|supposed to (get|have)) {gap4}(call|
            callback|word|email|contact) {gap2}(from|with|by) {gap3}{manager}
        """,
        unless=r"""
        (password|property|general|office|project|account|hotel|bank|store|shop|my|our|product|task|device|
            download|facility|building|case|warehouse|our (line|floor)|site|estate|office|practice|night|
            window|file|boot|partition|package|app|event|hr|sales|marketing|it|file) (manager|managers|
            director|boss|supervisor)
        (i'm|i am|we are|as) {gap2}(the|a|an) {gap2}(manager|director|ceo|owner|supervisor|boss|senior)
        my (boss|manager|supervisor|director|head of|ceo|line manager)
        (who|who's|who is) {gap2}(director|directed)
        director of (the|this|that) (film|movie|show|play|series)
        senior (citizen|citizens|discount|railcard|rail card|ticket|fare|rate|pass|concession)
        head of (lettuce|hair|garlic|cauliflower|cabbage)
        team management
        management (fee|fees|company|app|software|console|tool|system|team fee)
        (card|data|order|risk|money|time|debt|account|stock|waste|wealth) management
        (the|a) owner of
        account owner
        owner's manual
        (previous|new|current|registered|joint|dog|home|pet|business|car|vehicle) owner
        managers? (special|plan)
        (tell|ask|show|for|need) my (boss|manager)
        (the|your) manager (was|is|has been) (very |so |really )?(helpful|great|lovely|kind|nice)
        chief (inspector|complaint)
        (speak|talk|write|report) to my (boss|manager)
        """,
    ),
    *ways(
        "cue",
        Cue.MANAGER_REQUEST,
        r"""
        (speak|talk|speaking|talking|chat|connect|connected|transfer|transferred|put|pass|get|want|need|like|
            reach|contact|see|call|calling|contacting|ask for|looking for|find|assistance|help) {gap4}(a|an|
            to|some|any|from|with|the|your|for|at|through)? ?(real |live |actual |proper |free |
            human )+(human|person|people|agent|operator|representative|rep|someone|somebody|being|advisor|
            support|customer support)
        (speak|talk|speaking|talking|chat|connect me|connected|transfer me|transferred|put me|pass me|get me|
            get through|reach|contact) {gap3}(a|an|any|some|one of (your|the|ur)|your|the|ur|with|to) ?(human|
            human being|operator|agent|customer (service|care|support)|representative|live chat|person|
            advisor|adviser|assistant)
        (customer|human|live|real|free) (agent|representative|operator|human|person)( please| now| pls|{$})
        (human|agent|operator|representative) (please|now|pls)
        (want|need|demand|give me|prefer|like|require|get) (a |to |some |with |speak |talk |an |
            the )*human( (being|agent|person|support|help|assistance))?
        not (a|talking to a|speaking to a|dealing with a|another) (bot|robot|chatbot|machine|computer|ai|
            recording)
        (stop|no more|enough|sick of|hate|tired of|fed up with) {gap3}(bots?|robots?|chatbots?|machines?)
        """,
        unless=r"""
        human (rights|resources|error|hair|body|centipede|friendly)
        real estate
        estate agent
        travel agent
        letting agent
        sales (agent|rep)
        insurance agent
        speak (to|with) (the|my|your) (agent|person) (who|i|that|about)
        secret agent
        (cleaning|bleaching|setting) agent
        user agent
        free agent
        """,
    ),
)

LEGAL: tuple[Pattern, ...] = (
    *ways(
        "cue",
        Cue.LEGAL,
        r"""
        (my|a|our|the|his|her|own|via|through|with|to|from|your|hire|get|got|family|consult|see|good|talk|
            contact|instruct|instructed|involve|call|calling) {gap1}(solicitor|solicitors|lawyer|lawyers|
            attorney|attorneys|barrister|barristers|legal (team|counsel|representative|rep|adviser|advisor|
            department|people|representation|aid)|advocate|abogado|paralegal|law firm)
        {^}(lawyers?|solicitors?|legal action)
        (take|taking|took|start|starting|begin|commence|commencing|pursue|pursuing|file|filing|initiate|
            initiating|seek|seeking|threaten|instruct|consider|considering|prepare|face|facing|through|
            no choice but|bring|bringing) {gap3}(legal (action|proceedings|advice|steps|route|remedies|
            recourse|measures|redress|channels|options|means|help)|proceedings|court action|lawsuit|
            litigation|class action|a claim against)
        legal (action|proceedings|steps|notice|letter|papers|remedies|recourse|route|redress|challenge|
            obligation|duty|consequences|case against|claim)
        (sue|suing|sued) (you|u|ya|your|the|this|them|ye|for|over|if|against|that|someone|somebody|and|ur|
            y'all|every|whoever)
        (will|gonna|going to|could|can|should|might|i'll|to|ready to|prepared to|happy to) sue
        lawsuit
        law suit
        small claims
        class action
        letter before (action|claim)
        cease and desist
        litigat\w+
        court (action|order|case|summons|proceedings|date|claim)
        county court
        statutory (rights|demand|declaration)
        court of law
        pre action
        notice of (claim|intent)
        injunction
        affidavit
        tribunal
        arbitration
        arbitrator
        (see|meet|take|taking|takes|dragg?|bring|haul|go|going|end up|ends up|up|settle|let|face|off|
            all the way) (you |u |ye |this |it |them |your company |the matter |y'all |people )*(all )?(in|to|
            into|before) (the |a |high |small claims |civil )*(court|courts|judge|tribunal)
        (let|leave|have|ask|see what) (it to )?(a|the) (judge|court|jury|magistrate|ombudsman|tribunal|
            regulator)
        (a|the) judge (will|can|would|might|decide|to decide|may|should)
        (hear|hearing|heard) from (my|our|the|a) {gap1}(lawyer|lawyers|solicitor|solicitors|attorney|legal|
            barrister|advocate)
        (serve|served|serving) {gap3}(papers|you|court|notice|legal|writ|summons)
        legal papers
        a writ
        legal notice
        (papers|letter|letters|hear|something|call) (from|off) (my|our|the) (legal|lawyers?|solicitors?|
            attorneys?|barrister)
        (consumer|trading|advertising|financial|data protection|information|communications|energy|aviation|
            banking|rail|legal|housing|telecoms?) (rights act|forum|court|courts|commission|standards|
            ombudsman|commissioner|tribunal|protection (agency|act|law|board|bureau|authority)|protection|
            affairs|authority|regulator|watchdog|standards authority|conduct authority|act|disputes? tribunal|
            cell|redressal)
        (report|reporting|reported|complain|complaining|complaint|refer|referring|referred|going|go|take|
            taking|write|writing|contact|contacting|escalate|raise|lodge|lodging|file|filing|call|calling|
            notify|inform) {gap6}(ombudsman|trading standards|regulator|regulators|ofcom|ofgem|fca|ico|ofwat|
            ftc|fcc|cfpb|attorney general|accc|tio|afca|comreg|cpuc|trai|rbi|ncc|fccpc|cbn|dot|caa|
            consumer (forum|court|affairs|protection|council|commission|rights)|data protection|
            information commissioner|the authorities|police|watchdog|fos|state attorney|better business|
            licensing|health inspector|osha|hse|asa|citizens advice|efcc|nccc|fair trading|ccpc)
        (the |an |your |financial |energy )*(ombudsman|trading standards|information commissioner)
        (breach|breached|breaching|break|breaking|broke|broken|violat\w+|violation|contravention) {gap1}(of |
            the |my |our )*{gap1}(contract|contracts|law|laws|terms|gdpr|trust|act|consumer|rights|privacy|
            data|agreement|regulation|regulations|legislation|statute|warranty|promise|duty)
        in breach( of)?
        (breach|breaches|breached|violates?|contravenes?) {gap2}(gdpr|law|contract|act|rights|terms|
            regulations?|data)
        (data|privacy|gdpr) (protection )?(breach|violation|complaint|leak)
        (it's|that's|this is|thats|its|is|be|was|are|completely|totally|absolutely|probably|surely|
            what you('re| are)( doing| did)?( is)?) (probably |surely |actually |totally |completely |
            absolutely |plain |simply |not even |not )?(illegal|unlawful|against the law|fraud|theft|
            fraudulent|criminal|a crime|a criminal offence|a scam and|misrepresentation|mis ?selling|
            false advertising|extortion|daylight robbery)
        (know|knows|aware of|exercise|exercising|assert|enforce|within|reserve|invoke|reserving|under|waive|
            waiving|protect|fight for) (of )?(my|our|all|the|every) (legal |consumer |statutory |
            full )*(right|rights)
        my (legal|consumer|statutory) rights
        (under|per|by|according to|pursuant to|in line with|section|cite|citing|quote|quoting|read) (the|my|a|
            of the|\d+ of the)? ?{gap3}(rights act|act \d+|consumer (rights|law|protection|code|guarantees?)|
            law|gdpr|sale of goods|section 75|statute|legislation|dpa|equality act|regulation \d+|eu261|ec261|
            uk261|magnuson)
        (press|pressing|file|filing|bring|lay) (criminal )?charges
        (call|calling|go to|going to|gone to|report|reported|reporting|involve|involving|get|getting|inform|
            with|in) {gap3}the (police|cops|gardai|guards|garda|fraud squad|authorities)
        police (report|complaint|case|station)
        an fir
        crime (reference|number)
        action fraud
        cyber ?cell
        cyber ?crime
        (lodge|lodging|lodged|file|filing|filed|register|raise|put|make|making) {gap3}(case|suit|fir|petition|
            complaint) {gap2}(against (you|your|the company|ur)|in (the )?(consumer|court|small|county)|
            with (the )?(ombudsman|regulator|police|consumer|bbb|trading|ftc|fca|bank))
        (hold|holding) you (legally )?(liable|responsible|accountable)
        (you are|you're|are|be|held|company is|is) (legally |fully |personally )*(liable|negligent)
        negligence
        gross misconduct
        damages (claim|for|will)
        (entitled|obliged|required|bound|allowed|obligation|obligations|owe|duty|protected) (by|under|
            in) (law|the law|consumer|statute|the act)
        legally (obliged|required|bound|entitled|binding|responsible|liable|have to|you|i|wrong|owe|allowed|
            speaking)
        without prejudice
        admissible
        as evidence
        for (my|the) (records|evidence|legal|court|file|solicitor|lawyer)
        evidence (for|in) court
        this (call|chat|conversation|message) (will|may) be (used|kept|shown) {gap4}(evidence|court|lawyer|
            solicitor)
        """,
        unless=r"""
        (complaint|claim) against
        (lawyer|solicitor|attorney)'s (office|desk|chair|fees?)
        (need|want|get|have) a (lawyer|solicitor) to (sign|read|check|witness)
        (lawyer|solicitor|attorney|accountant|barrister) (needs|need|wants|asked for|requires|requested|works|
            is a|who|office)
        (i'm|i am|as|being|he's|she's|is|work as|wife is|husband is) (also )?(a|an) {gap2}(solicitor|lawyer|
            attorney|barrister|advocate|paralegal)
        (courtyard|tennis|food|basketball|squash|badminton|crown|hampton|earls|forecourt|court (lane|street|
            road|avenue|shoes?|house))
        is it (legal|illegal|against the law)
        legal (department|team|size|name|paper|age|entity|guardian|tender|guardianship|address|document|
            documents|pad|drama|firm|secretary|practice)
        what are my rights
        tennis
        court (booking|hire|time|reservation)
        legal department
        judge (a|by|the|me)
        rights? act like
        attorney fee calculator
        lasting power of attorney
        power of attorney
        against the law to
        police (check|clearance|discount)
        (the|to) barrister
        stolen and (i|the)
        (was|were|got|been) (stolen|robbed|burgled)
        (insurance|warranty|expense|expenses|mileage) claim
        claim (form|number|status)
        fraud (alert|team|department|protection|prevention|detection|charge|check)
        report (a )?fraud
        legal(ly)? (tint|tinted)
        theft (cover|protection|insurance)
        possible fraud
        suspected fraud
        """,
    ),
)
