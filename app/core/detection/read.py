"""One message, read: the door to detection."""

from app.core.detection.abuse import ABUSE_PATTERNS, find_abuse
from app.core.detection.cues import CUE_PATTERNS, find_cues
from app.core.detection.facts import find_facts
from app.core.detection.language import ENGLISH, language_of
from app.core.detection.memory import Memory
from app.core.detection.moves import MOVE_PATTERNS, find_moves
from app.core.detection.patterns import PatternSet
from app.core.detection.promises import PROMISE_PATTERNS, find_promises
from app.core.detection.scan import Scan, scan
from app.core.detection.sentiment import sentiment_of
from app.core.detection.sentiment_words import PHRASES
from app.core.detection.shouting import find_shouting
from app.core.detection.upset import upset_of
from app.core.detection.upset_patterns import UPSET_PATTERNS
from app.core.signals import Abuse, AgentReading, CustomerReading

CUSTOMER_PATTERNS = PatternSet(CUE_PATTERNS + ABUSE_PATTERNS + UPSET_PATTERNS + PHRASES)
AGENT_PATTERNS = PatternSet(MOVE_PATTERNS + PROMISE_PATTERNS)


def read_customer(text: str, memory: Memory) -> CustomerReading:
    """What a customer's message says, after the messages that `memory` remembers."""
    found = scan(text, CUSTOMER_PATTERNS)
    language = language_of(found)
    if language != ENGLISH:
        return _unscored(found, language)
    sentiment = sentiment_of(found)
    cues = find_cues(found, memory)
    abuse = find_abuse(found)
    upset = upset_of(found, sentiment, cues, abuse)
    return CustomerReading(sentiment, upset, language, abuse, cues, find_facts(found))


def _unscored(found: Scan, language: str) -> CustomerReading:
    """Of a language that is not scored: what needs no words."""
    return CustomerReading(
        sentiment=None,
        upset=None,
        language=language,
        abuse=Abuse(score=None),
        cues=find_shouting(found.text),
        facts=find_facts(found),
    )


def read_agent(text: str, memory: Memory, at_ms: int, time_zone: str) -> AgentReading:
    """What an agent's message said at `at_ms` does. Wall-clock promises are read in `time_zone`."""
    found = scan(text, AGENT_PATTERNS)
    return AgentReading(
        moves=find_moves(found, memory),
        promises=find_promises(found, at_ms, time_zone),
        facts=find_facts(found),
        words=len(found.words),
    )
