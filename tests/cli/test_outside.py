from app import settings
from app.adapters.rulebook_files import FileRulebook
from app.cli.outside import Outside
from app.cli.replaying import replay
from app.core.events import Event, Message, Started
from app.core.inputs import Earlier
from app.core.transcripts import BASE_MS, Recorded
from app.core.vocabulary import Speaker

HOUR = 3_600_000
INSULT = "You are a useless idiot."
RULES = FileRulebook(settings.load({}).rules).load()


def said(conversation: str, text: str = "Hello.", hours: float = 0, customer: str | None = "ann") -> Recorded:
    at_ms = BASE_MS + round(hours * HOUR)
    return Recorded(
        conversation, f"m-{hours}", Speaker.CUSTOMER, text, at_ms, timed=True, agent="kim", customer=customer
    )


def events(*messages: Recorded) -> list[Event]:
    return [event for _, found in replay(messages, RULES) for event in found]


def earlier(*messages: Recorded) -> dict[str, Earlier]:
    """What was known at the start of each conversation."""
    return {
        event.conversation: event.body.context.earlier
        for event in events(*messages)
        if isinstance(event.body, Started)
    }


def test_conversations_of_the_same_customer_count_and_those_of_others_do_not() -> None:
    known = earlier(said("a"), said("b", customer="bob"), said("c"), said("d", customer=None))
    assert known == {"a": Earlier(), "b": Earlier(), "c": Earlier(contacts=1), "d": Earlier()}


def test_an_abusive_conversation_is_remembered_as_one() -> None:
    assert earlier(said("a", INSULT), said("a", INSULT, 0.1), said("b", hours=1))["b"] == Earlier(
        1, abusive=1
    )


def test_it_is_looked_up_once_as_a_server_does() -> None:
    messages = (said("a"), said("b"), said("a", hours=0.1))
    contexts = [event.body.context for event in events(*messages) if isinstance(event.body, Message)]
    assert contexts == [None, None, None]


def test_abuse_is_counted_by_agent_over_all_conversations_of_a_shift() -> None:
    outside = Outside(RULES)
    for state, found in replay((said("a", INSULT), said("b", INSULT, 1)), RULES):
        outside.watch(state, found)
        last = state
    taken = [outside.context(said("c", hours=hours), last).abuse_taken for hours in (2, 8.5, 10)]
    assert taken == [2, 1, 0]
