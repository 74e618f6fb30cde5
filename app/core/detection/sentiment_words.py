"""What words and phrases of support talk are worth, on VADER's scale from −4 to 4."""

from app.core.detection.patterns import Pattern, ways

NEUTRAL: frozenset[str] = frozenset(
    (
    "please help support care credit value share free interest interested like dear sir like kindly matter matters number charge charges charged fee fees bill alert alarm block blocked fire "
    "debt cancel cancelled canceled cancelling cancellation stop stopped return returns save saved saving security secure secured confirm confirmed agree agreed agreement accept accepted "
    "natural well want wanted sure clear cleared clearly opportunity number true positive negative top join joined chance ready reward rewards benefit benefits gift gifts playing play played party novel special "
    "active original premium prime promise promised protect protected protection trust approval approved award no yes safe safely demand demands pay paid huge hand limited leave leaving low cut missed missing miss drop dropped lost lose "
    "kill killed killing dead die died dying abort aborted terminate terminated zombie child parent master slave crash crashed bug bugs strike execute executed attack attacks virus threat fatal worry problem problems issue issues error errors "
    "dispute disputed reject rejected decline declined denied deny suspicious unauthorised unauthorized fraud fraudulent stolen steal theft gross poor weak sick sue cried shock shocked funny crazy interview"    ).split()
)
"""Asking, politeness and the business's own words: VADER feels something in them, support does not."""

WORDS: dict[str, float] = {
    "fine": 0.3,
    "ok": 0.3,
    "okay": 0.3,
    "problem": -0.5,
    "problems": -0.6,
    "issue": -0.4,
    "issues": -0.5,
    "error": -0.5,
    "errors": -0.5,
    "worry": -0.4,
    "lost": -0.7,
    "missing": -0.5,
    "stolen": -1.2,
    "fraud": -1.0,
    "declined": -0.4,
    "rejected": -0.5,
    "again": -0.3,
    "still": -0.3,
    "unacceptable": -2.6,
    "disgrace": -2.9,
    "disgraceful": -3.0,
    "joke": -0.9,
    "shambles": -2.6,
    "fobbed": -2.2,
    "useless": -2.4,
    "rubbish": -2.0,
    "appalling": -3.0,
    "shocking": -2.2,
    "ridiculous": -2.4,
    "fuming": -3.0,
    "livid": -3.2,
    "furious": -3.2,
    "infuriating": -2.9,
    "unbelievable": -1.6,
    "ludicrous": -2.3,
    "farce": -2.4,
    "nightmare": -2.4,
    "incompetent": -2.8,
    "incompetence": -2.8,
    "unprofessional": -2.2,
    "disappointed": -2.0,
    "disappointing": -2.0,
    "disappointment": -2.0,
    "dissatisfied": -2.0,
    "overcharged": -2.0,
    "ignored": -1.9,
    "misled": -2.2,
    "lied": -2.4,
    "lies": -2.2,
    "lying": -2.3,
    "scam": -2.4,
    "ripped": -1.6,
    "robbed": -2.2,
    "waste": -1.9,
    "wasted": -1.9,
    "unhelpful": -2.2,
    "broken": -1.4,
    "faulty": -1.5,
    "refuse": -1.2,
    "chasing": -1.0,
    "waiting": -0.8,
    "delayed": -1.0,
    "late": -0.7,
    "cheers": 1.7,
    "ta": 1.2,
    "thx": 1.5,
    "sorted": 1.4,
    "resolved": 1.4,
    "fixed": 1.4,
    "legend": 2.2,
    "lifesaver": 2.6,
    "brill": 2.2,
    "phew": 1.4,
    "reassuring": 1.8,
    "relieved": 1.9,
    "appreciate": 1.7,
    "appreciated": 1.7,
}

_PHRASES: dict[str, tuple[float, tuple[str, ...]]] = {
    "bad3": (
        -2.6,
        (
            "(charged|billed|debited) (me |us |my card )?(twice|double|two times|three times)",
            "(been )?(fobbed|brushed) off|waste of (time|money)|not good enough|sick (and tired|to death)? ?of|fed up|had enough|at (my|our) wits' end|had it (up to here|with)|"
            "(beyond|past) a joke|a (complete |total |absolute |bloody )*(joke|disgrace|shambles|farce|nightmare|mess|scandal)|daylight robbery|rip off|ripped off|taking the (piss|mick)",
            "for the (third|fourth|fifth|sixth|umpteenth|nth) time|(worst|terrible|awful|appalling|shocking|horrendous|dreadful) (service|experience|company|customer service)|thanks for nothing|"
            "not (happy|impressed|amused|satisfied|acceptable|helpful)|(far|anything) (from|but) (happy|satisfied|acceptable|impressed|helpful|pleased)|losing (my )?patience|(patience|tether) (is )?(running|wearing) (out|thin)|let (me|us) down|makes me (sick|angry|mad|furious)|blood boil",
        ),
    ),
    "bad2": (
        -1.6,
        (
            "still (waiting|no|not|nothing|haven't|hasn't)|no (reply|response|answer|one (answers|replies|called))|never (arrived|came|called|turned up|showed up)|(not|isn't|wasn't|doesn't|won't|stopped) (work|working)|"
            "hung up on me|cut (me )?off|on hold for|keeps? (failing|crashing|dropping|happening|saying)|(nothing|no one|nobody) (has )?(happened|called|replied|helped|came|cares)|how many times|how much longer|(do|does) not work|out of pocket|wrong (item|order|size|amount|address)|without (my|any) (consent|permission|warning|notice)|"
            "would like to understand why|i would have (hoped|expected|thought)|(some|great|considerable|deep) (disappointment|concern|regret|dismay)|with (respect|all due respect)|less than (ideal|impressed|satisfactory)|leaves (a lot|much) to be desired",
        ),
    ),
    "good2": (
        1.8,
        ("(all|that's) sorted|(it|that) (works|worked)( now)?|did the trick|no problem|no worries|not a problem|not bad|can't (complain|wait)|no complaints|made my day|above and beyond|spot on|a load off|works (a treat|perfectly|great)",),
    ),
}

PHRASES: tuple[Pattern, ...] = tuple(
    pattern for name, (_, regexes) in _PHRASES.items() for pattern in ways("tone", name, *regexes)
)
"""Phrases whose words would mislead one by one. VADER is shown a coined word in their place."""

COINED: dict[str, float] = {f"evk{name}": worth for name, (worth, _) in _PHRASES.items()}
