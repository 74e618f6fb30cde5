"""What customers tell of bereavement, illness, want and other hardship."""

from app.core.detection.patterns import Pattern, ways
from app.core.vocabulary import Cue

VULNERABLE: tuple[Pattern, ...] = (
    *ways(
        "cue",
        Cue.VULNERABLE,
        r"""
        (passed away|passed on|bereaved|bereavement|late (husband|wife|mother|father|mum|dad|mom|partner|son|
            daughter|brother|sister|parents?|grandmother|grandfather)|funeral|widow|widower|widowed|
            next of kin|deceased|probate|death certificate|condolences|in mourning|grieving|rest in peace)
        (my|our|his|her|their) {kin}( \w+)?( \w+)? (has |have |had |just |recently |suddenly |sadly )*(died|
            dying|dies|passed|is dead|is gone|has gone|death|killed|is terminally|has (weeks|days|
            months) (left|to live))
        (lost|losing|buried|burying|bury) (my|our|his|her) (\w+ )?{kin}
        (he|she)('s| is| has| was)? (just |recently |sadly )?(dead|died|dying|passed)( away| on)?
        (cancer|chemo|chemotherapy|radiotherapy|tumou?r|leukaemia|leukemia|dialysis|stroke|heart (attack|
            condition|failure|problem|surgery|bypass)|terminal(ly)? (ill|illness|cancer|diagnosis)|palliative|
            hospice|dementia|alzheimer'?s?|parkinson'?s?|epilep\w+|seizures?|diabet\w+|insulin|asthma\w*|
            inhaler|oxygen|copd|kidney|transplant|ms patient|multiple sclerosis|pacemaker|stoma|ventilator|
            nebuli[sz]er|feeding (tube|pump)|cpap|anaphyla\w+|epipen|autis\w+|disabled|disability|
            disabilities|wheelchair|bedridden|housebound|house bound|mobility|blind|deaf|visually impaired|
            hearing (impaired|loss|aid|aids)|partially sighted|amputee|stairlift|zimmer|crutches|carer|
            caring for|care home|home care|nursing home|special needs|down syndrome|ptsd|depress\w+|anxiety|
            panic attacks?|mental health|bipolar|breakdown|suicid\w+|miscarriage|miscarried|stillb\w+|
            pregnan\w+|premature|newborn|new born|breastfeeding|postnatal|maternity)
        (in|into|to|at|from|out of|went to|rushed to|visiting|admitted to|going into|just out of|
            back to) (the )?(hospital|intensive care|icu|a&e|surgery|theatre|ward|hospice|emergency room|
            the er|rehab|labou?r)( |{$})
        (very |seriously |really |quite |so |critically |terminally |chronically |too |gravely )(ill|sick|
            unwell|poorly)
        (i'm|i am|he's|she's|is|been|who's|who is|are|was|we're|got|am|being|off|with|from|having) (very |so |
            really |quite |currently |still |just |recovering from |about to have |waiting for |an? )*(ill|
            unwell|poorly|sick (at|in|with|and)|an? operation|surgery|illness|recovering|injured|in recovery)
        (my|our|her|his) (\w+ )?(illness|surgery|operation|diagnosis|treatment|medication|meds|recovery|
            therapy|disability|carer|epilepsy|asthma|health (is|condition|problems?|issues?|has))
        (medical|health) (condition|emergency|equipment|reasons|grounds|device|needs|issue|issues|problem|
            problems|supplies|aid)
        life (support|saving|threatening)
        medically
        prescription
        medicine
        medication
        diagnosed
        disabled
        on benefits
        universal credit
        food ?bank
        food stamps
        homeless
        evict\w+
        repossess\w*
        bankrupt\w*
        insolven\w+
        bailiffs?
        debt collectors?
        breathing space scheme
        payday loan
        loan shark
        sheltered (housing|accommodation)
        state pension
        pension credit
        disability (allowance|benefit|living)
        pip payment
        jobseeker'?s?
        (lost|losing|loose|lose) (my|our|his|her|the|a) (\w+ )?(job|jobs|home|house|income|business|
            livelihood|work|flat)
        (made |been |being |is |was |got |just |am )(redundant|laid off|let go|furloughed|unemployed|sacked)
        out of work
        between jobs
        no (job|income|work|wages|salary)
        zero hours
        unemployed
        lay ?off
        laid off
        redundancy
        retrench\w+
        (can't|cannot|can not|couldn't|unable to|struggling to|struggle to|not able to|don't know how (i|
            we)('m| am|'re|'ll| will)?( going to| gonna| supposed to)?|no way to|barely|hard to|how (do|am|
            are|will|can) (i|we)( supposed to| going to| meant to)?) (even |possibly |to |just |afford to |
            now |no longer |any more )*(pay|afford|feed|eat|heat|buy food|make ends meet|survive|put food|
            keep the (lights|heating)|keep up|meet (my|the)|cover (my|the|our)|manage (this|the|my|
            financially)|cope|live on|get through|find the money)
        (struggling|struggle|hardship|difficulty|difficulties|tight|broke|skint|in debt|arrears|behind (on|
            with)|poor|penniless) (financially|with (money|bills|payments|the (bills|rent|payments|cost))|
            with (my|the) (rent|bills|payments|mortgage|debt|debts)|to (pay|make|cope|feed|get by|keep)|
            on (my|the) (rent|mortgage|payments)|at the moment|right now|this month)
        (financial|money|financially) (hardship|difficulty|difficulties|trouble|troubles|problems|worries|
            crisis|struggling|struggle|stress|vulnerable|situation|help)
        (nothing|no money|no food|no electric|no electricity|no heating|no gas|no power|no water|not a penny|
            no credit|empty|{n} (pounds|quid|dollars|euros)|\$ ?\d+|last (of my|few|tenner|fiver)|
            little) {gap3}(left|to (eat|live|feed|last|cook|heat)|on the meter|in (my|the|our) (account|bank|
            purse|fridge|cupboard|house|home|wallet)|with (a|the|my|{n}|two|small|young) {gap2}(baby|kids?|
            child|children|newborn|toddler|little))
        (no|not got any|haven't got any|run out of|out of|ran out of|without any|without) (money|food|
            electric|electricity|gas|heating|credit|cash|milk|nappies|medication|insulin|
            medicine)( left)? {gap4}(until|till|payday|pay day|friday|the kids|my kids|the baby|the children|
            for the|next week|tomorrow|to feed|children|kids|baby)
        (single|lone) (mum|mother|mom|parent|dad|father|mam)
        (on|by) (my|her|his) own (and|with|i'm|since|now|at|in|with {n})
        live(s)? alone
        living alone
        live on my own
        all alone
        on my own with
        elderly
        pensioner
        frail
        old age pension\w*
        oap
        senior citizen
        (i'm|i am|he's|she's|is|she is|he is|im|aged|age|am|turned|turning|nearly|almost|be|my (mother|father|
            mum|dad|nan|gran|husband|wife|mam|mom|parents|grandmother)( is|
            's| are)?)( an?| nearly| almost| now| over| \w+)? (7\d|8\d|9\d|10\d|seventy|eighty|
            ninety)( \w+)?( (years?( old)?|and|now|this|next|year old)|,|[.!?]|{$})
        (7\d|8\d|9\d|seventy|eighty|ninety)( \w+)? ?(year old|years old|yr old|yrs old|years of age)
        (baby|babies|newborn|toddler|infant|child|children|kids|little ones?|{n} month old|{n} year old|
            pregnant wife|twins|small children|young children|young kids|young family) {gap4}(no (heat|
            heating|hot water|water|food|milk|power|electric\w*|gas|formula)|without (heat|heating|hot water|
            water|food|milk|power|electricity|gas|formula)|freezing|cold|hungry|asthma|sick|ill|special|
            disabled|allerg\w+|hospital|fever|formula)
        (no|without|lost) (any )?(heat|heating|hot water|water|food|power|electric|electricity|gas|medication|
            insulin) {gap5}(baby|newborn|child|children|kids|elderly|toddler|little ones|mother|mum|mom|dad|
            father|pregnant|disabled|winter|freezing|minus|snow)
        (abusive|violent|ex) (ex |ex-)?(partner|husband|wife|boyfriend|relationship|ex|marriage)
        domestic (abuse|violence)
        restraining order
        women's (refuge|shelter)
        stalker
        (fleeing|escaped|escaping|hiding from|afraid of|scared of) (my|an|his|her|a|the) ?(ex|husband|partner|
            abusive|him|her|violent)?
        going through {gap2}(divorce|separation|break ?up)
        separated from my
        custody
        (i|we) (depend|rely) on (it|this|that|the|my|them|him|her) {gap5}(wheelchair|scooter|oxygen|machine|
            lift|medication|health|mobility|carer|hear|breathe|alarm|walk|get (about|around|out)|leave|
            benefit)?
        (depend|rely|relies|depends) (on|upon) (the |that |this |my |her |his |it |a )*(wheelchair|scooter|
            oxygen|stairlift|lift|hearing aids?|carer|alarm|medication|machine to|insulin|pension|benefits)
        (go|going|be|speak|talk) (a bit |very |really |nice and )?(slow|slowly) with me
        (don't|do not|not|never) (good|great|much good|understand|know|confident) with (computers|technology|
            these (things|machines)|the internet)
        bear with me {gap3}(old|elderly|\d\d|dyslex\w+|stammer|stutter|disab\w+|slow|english)
        dyslexi\w+
        stammer
        stutter
        can't (read|write|see|hear|walk|leave the house) (very |so |well|properly|the small|without|any)
        (i'm|i am|feel|feeling|we're|i was) (so |really |completely |absolutely |very |totally |just |
            getting |at (my|the) )*(desperate|overwhelmed|at my wits' end|wits end|in tears|frightened|
            terrified|vulnerable|breaking down|falling apart|at breaking point|end of my (tether|rope)|
            not coping|exhausted and)
        (can't|cannot|can not|don't know how (to|i'm going to|i'll|much longer i can)|not) (really )?(cope|
            coping|deal with (this|a|it|any) {gap4}on top|go on|carry on like|take (any|much) more)
        (crying|cried|cry|tears|sobbing|weeping) (all|every|myself|my eyes|down|on the|in the|for|about|over|
            here|right|because|again|as i)
        (house ?fire|flooded (out|home)|flood damage|earthquake|hurricane|war zone|refugee|asylum|stranded|
            accident|car crash|been (mugged|burgled|assaulted|attacked|robbed|scammed)|victim of|life savings|
            (on|stuck on) the (street|streets|ninth|tenth|\d+th) floor|sleeping in (my|the|our) car|
            nowhere to (go|sleep|stay|live)|no roof)
        """,
        unless=r"""
        lose my business
        disabled (toilet|parking|access|bay|ramp|badge|loo)
        (work|works|working|job|nurse|doctor|shift|volunteer) {gap4}hospital
        hospital {gap4}(work|nurse|shift|job)
        (battery|phone|laptop|screen|line|router|mouse|tablet|remote|card|link|console|printer|car|app|
            controller|internet) (is |has |just |completely |'s )*(dead|died|dying|passed)
        (is|was) (sick|dope|lit|fire)
        (graphics|beats|design|trick|game) {gap5}sick
        hospital (grade|bed corners|corners|radio|trust|appointment system|job|wing|car ?park)
        i lost my (card|phone|keys|password|wallet|job number|way|place|booking|sim|purse|luggage|bag|parcel|
            pin|receipt)
        blind(s)? (cleaner|spot|copy|date|fitting|fitter|s)
        deaf (ears)
        maternity (wear|jeans|dress|bra|clothes)
        stroke (width|order|engine)
        oxygen (bleach|cleaner|sensor)
        in (a|an) accident(al)?
        accident(al)? (cover|insurance|damage)
        travel insurance
        life insurance
        (price|cost) (is|too) (so |very )?(sick|ill)
        prescription (glasses|sunglasses|lenses|goggles|frames)
        divorce (the|from the)
        stranded (wire|cable|copper)
        mobility scooter (parts|tyres|tyre)
        depression (glass|era)
        birth(day)? (ill)
        (kidney|black|green) beans?
        (disabled|inactive) (account|button|option|feature|in|by|it|the|javascript|cookies|on)
        (is|was|been|has been|got|gets|are|were|temporarily|automatically) disabled( |{$})
        sick (of|and tired|to death)
        hearing from
        deaf or
        (are|what are) you,? {gap2}(deaf|blind|sick|ill|autistic|disabled|depressed|demented)
        you (deaf|blind)
        colou?r blind
        blind (fool|bat|idiot)
        home ?care (plan|cover)
        (ill|sick) (use|have|be|do|take|get|go|try|call|wait|send|leave|tell|never|let|see)
        skin condition
        terms and condition
        condition (of|is|report)
        in (good|great|excellent|poor|bad|perfect|mint|new|terrible) condition
        air condition\w*
        mobility (plan|sim)
        social mobility
        pharmacy (app|points)
        without prescription
        pain relief
        """,
    ),
)
