"""One message, read: the door to detection."""

from functools import cache

from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

from app.core.detection import abuse_words
from app.core.detection.cues_history import HISTORY
from app.core.detection.cues_people import PEOPLE
from app.core.detection.cues_replies import REPLIES
from app.core.detection.cues_stakes import STAKES
from app.core.detection.facts import find_facts
from app.core.detection.memory import Memory
from app.core.detection.moves import MOVE_PATTERNS, find_moves
from app.core.detection.patterns import PatternSet
from app.core.detection.promises import PROMISE_PATTERNS, find_promises
from app.core.detection.scan import Scan, scan
from app.core.signals import Abuse, AgentReading, CustomerReading, Found
from app.core.vocabulary import AbuseCategory, Cue, Target

CUSTOMER_PATTERNS = PatternSet(HISTORY + STAKES + PEOPLE + REPLIES)
AGENT_PATTERNS = PatternSet(MOVE_PATTERNS + PROMISE_PATTERNS)


@cache
def _vader() -> SentimentIntensityAnalyzer:
    return SentimentIntensityAnalyzer()


def read_customer(text: str, memory: Memory) -> CustomerReading:
    found = scan(text, CUSTOMER_PATTERNS)
    sentiment = float(_vader().polarity_scores(text[:600])["compound"])
    cues = tuple(Found(Cue(hit.id), hit.start, hit.end) for hit in found.hits("cue"))
    abuse = _abuse(found)
    bad = {Cue.REPEAT_CONTACT, Cue.WAITING, Cue.NOT_LISTENED_TO, Cue.REJECTION, Cue.ASKS_AGAIN}
    upset = 0.15 + 0.4 * any(cue.id in bad for cue in cues) + 0.35 * max(0.0, -sentiment)
    if abuse.score and abuse.score >= 0.5:
        upset = 0.95
    return CustomerReading(sentiment, min(upset, 0.99), "en", abuse, cues, find_facts(found))


def _abuse(found: Scan) -> Abuse:
    words = found.words
    hard = set(abuse_words.INSULTS_HARD)
    you = {"you", "your", "you're", "ur", "u", "youre"} & set(words)
    for word in words:
        if word in hard and you:
            at = found.text.lower().find(word)
            start = max(at, 0)
            return Abuse(0.9, (AbuseCategory.INSULT,), Target.AGENT, start, start + len(word))
    if set(words) & set(abuse_words.SWEARS):
        return Abuse(0.1, (AbuseCategory.PROFANITY,), Target.SITUATION)
    return Abuse(0.02)


def read_agent(text: str, memory: Memory, at_ms: int, time_zone: str) -> AgentReading:
    """What the agent's words do, promise and mention, said at `at_ms` after what `memory` holds.

    Wall-clock promises are read in `time_zone`, an IANA name.
    """
    found = scan(text, AGENT_PATTERNS)
    return AgentReading(
        moves=find_moves(found, memory),
        promises=find_promises(found, at_ms, time_zone),
        facts=find_facts(found),
        words=len(text.split()),
    )
