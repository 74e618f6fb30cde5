"""What words and phrases of support talk are worth, on VADER's scale from −4 to 4."""

from app.core.detection.listed import any_of
from app.core.detection.patterns import Pattern, ways

NEUTRAL: frozenset[str] = any_of("""
    abort aborted accept accepted active agree agreed agreement alarm alert approval approved attack
    attacks award benefit benefits bill block blocked bug bugs cancel canceled cancellation cancelled
    cancelling care chance charge charged charges child clear cleared clearly confirm confirmed crash
    crashed crazy credit cried cut dead dear debt decline demand demands denied deny die died dispute
    disputed drop dropped dying execute executed fatal fee fees fire fraudulent free funny gift gifts
    gross hand help huge interest interested interview join joined kill killed killing kindly leave
    leaving like limited lose low master matter matters miss missed natural negative no novel number
    opportunity original paid parent party pay play played playing please poor positive premium prime
    promise promised protect protected protection ready reject return returns reward rewards safe safely
    save saved saving secure secured security share shock shocked sick sir slave special steal stop
    stopped strike sue support sure suspicious terminate terminated theft threat top true trust
    unauthorised unauthorized value virus want wanted weak well yes zombie
    """)
"""Asking, politeness and the business's own words: VADER feels something in them, support does not."""

_WORTH: tuple[tuple[float, str], ...] = (
    (-3.2, "furious livid"),
    (-3.0, "appalling disgraceful fuming"),
    (-2.9, "disgrace infuriating"),
    (-2.8, "incompetence incompetent"),
    (-2.6, "shambles unacceptable"),
    (-2.4, "farce lied nightmare ridiculous scam useless"),
    (-2.3, "ludicrous lying"),
    (-2.2, "fobbed lies misled robbed shocking unhelpful unprofessional"),
    (-2.0, "disappointed disappointing disappointment dissatisfied overcharged rubbish"),
    (-1.9, "ignored waste wasted"),
    (-1.6, "ripped unbelievable"),
    (-1.5, "faulty"),
    (-1.4, "broken"),
    (-1.2, "refuse stolen"),
    (-1.0, "chasing delayed fraud"),
    (-0.9, "joke"),
    (-0.8, "waiting"),
    (-0.7, "late lost"),
    (-0.6, "problems"),
    (-0.5, "error errors issues missing problem rejected"),
    (-0.4, "declined issue worry"),
    (-0.3, "again still"),
    (0.3, "fine ok okay"),
    (1.2, "ta"),
    (1.4, "fixed phew resolved sorted"),
    (1.5, "thx"),
    (1.7, "appreciate appreciated cheers"),
    (1.8, "reassuring"),
    (1.9, "relieved"),
    (2.2, "brill legend"),
    (2.6, "lifesaver"),
)
WORDS: dict[str, float] = {word: worth for worth, words in _WORTH for word in words.split()}

_PHRASES: dict[str, tuple[float, str]] = {
    "bad3": (
        -2.6,
        r"""
        (charged|billed|debited) (me |us |my card )?(twice|double|two times|three times)
        (been )?(fobbed|brushed) off
        waste of (time|money)
        not good enough
        sick (and tired|to death)? ?of
        fed up
        had enough
        at (my|our) wits' end
        had it (up to here|with)
        (beyond|past) a joke
        a (complete |total |absolute |bloody )*(joke|disgrace|shambles|farce|nightmare|mess|scandal)
        daylight robbery
        rip off
        ripped off
        taking the (piss|mick)
        for the (third|fourth|fifth|sixth|umpteenth|nth) time
        (worst|terrible|awful|appalling|shocking|horrendous|dreadful) (service|experience|company|
            customer service)
        thanks for nothing
        not (happy|impressed|amused|satisfied|acceptable|helpful)
        (far|anything) (from|but) (happy|satisfied|acceptable|impressed|helpful|pleased)
        losing (my )?patience
        (patience|tether) (is )?(running|wearing) (out|thin)
        let (me|us) down
        makes me (sick|angry|mad|furious)
        blood boil
        """,
    ),
    "bad2": (
        -1.6,
        r"""
        still (waiting|no|not|nothing|haven't|hasn't)
        no (reply|response|answer|one (answers|replies|called))
        never (arrived|came|called|turned up|showed up)
        (not|isn't|wasn't|doesn't|won't|stopped) (work|working)
        hung up on me
        cut (me )?off
        on hold for
        keeps? (failing|crashing|dropping|happening|saying)
        (nothing|no one|nobody) (has )?(happened|called|replied|helped|came|cares)
        how many times
        how much longer
        (do|does) not work
        out of pocket
        wrong (item|order|size|amount|address)
        without (my|any) (consent|permission|warning|notice)
        would like to understand why
        i would have (hoped|expected|thought)
        (some|great|considerable|deep) (disappointment|concern|regret|dismay)
        with (respect|all due respect)
        less than (ideal|impressed|satisfactory)
        leaves (a lot|much) to be desired
        """,
    ),
    "good2": (
        1.8,
        r"""
        (all|that's) sorted
        (it|that) (works|worked)( now)?
        did the trick
        no problem
        no worries
        not a problem
        not bad
        can't (complain|wait)
        no complaints
        made my day
        above and beyond
        spot on
        a load off
        works (a treat|perfectly|great)
        """,
    ),
}
PHRASES: tuple[Pattern, ...] = tuple(
    pattern for name, (_, block) in _PHRASES.items() for pattern in ways("tone", name, block)
)
"""Phrases whose words would mislead one by one. VADER is shown a coined word in their place."""

COINED: dict[str, float] = {f"evk{name}": worth for name, (worth, _) in _PHRASES.items()}
