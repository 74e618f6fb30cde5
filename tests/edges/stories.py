"""Conversations as lists of events, for all that a screen must fold; and what the screens make of them.

`python -m tests.edges.stories` writes them to tests/fixtures/screen; the pages' own fold is held to them.
"""

import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.core.events import (
    Assigned,
    Body,
    Ended,
    Event,
    Evidence,
    Feedback,
    Message,
    Note,
    Promise,
    Slot,
    Whisper,
)
from app.core.inputs import Context, Earlier
from app.core.signals import (
    Abuse,
    AgentReading,
    CustomerReading,
    CustomerSignals,
    Fact,
    Found,
    PromiseMade,
)
from app.core.vocabulary import (
    AbuseCategory,
    AdviceState,
    AlertKind,
    AlertState,
    Channel,
    Cue,
    FactKind,
    FeedbackAction,
    Heat,
    Move,
    Outcome,
    Severity,
    Speaker,
    Step,
    Target,
)
from app.edges import encode, screen
from tests.builders import NOON_MS, advice, agent, alert, customer, reading, started

FOLDER = Path(__file__).parent.parent / "fixtures" / "screen"
MINUTE_MS = 60_000

Json = dict[str, Any]


def insulted(id: str = "m-1", score: float = 0.91, target: Target | None = Target.AGENT) -> Message:
    found = reading(abuse=score, target=target, upset=0.9, categories=(AbuseCategory.INSULT,))
    return customer(id, "you useless idiot", -0.7, Heat.ABUSIVE, found)


def read_closely() -> list[Body]:
    """Everything that signals can hold."""
    text = "Order 4711 came on 3 May, £20 short 😡. Third time I ask!"
    found = CustomerReading(
        -0.62345678,
        0.83333333,
        "en",
        Abuse(0.0349999, (AbuseCategory.PROFANITY,), Target.SITUATION, 0, 5),
        (Found(Cue.REPEAT_CONTACT, 39, 49),),
        (Fact(FactKind.REFERENCE, 6, 10), Fact(FactKind.AMOUNT, 26, 29)),
    )
    said = "I'm sorry. I'll call you by 4 pm."
    moves = AgentReading(
        (Found(Move.APOLOGISE, 0, 9), Found(Move.FOLLOW_UP, 11, 32), Found(Move.CANNED, 0, 3)),
        (PromiseMade(11, 32, NOON_MS + 240 * MINUTE_MS), PromiseMade(11, 24, None)),
        (Fact(FactKind.TIME, 28, 32),),
        words=9,
    )
    unscored = CustomerReading(None, None, "tr", Abuse(None))
    return [
        started(),
        Message("m-1", Speaker.CUSTOMER, text, CustomerSignals(found, -0.41119999, Heat.TENSE)),
        Message("a-1", Speaker.AGENT, said, moves, said_ms=NOON_MS - 5_000, duration_ms=4_200),
        Promise("c-1/p1", Evidence("a-1", 11, 32), NOON_MS + 240 * MINUTE_MS),
        Promise("c-1/p2", Evidence("a-1", 11, 24), None),
        Message("m-2", Speaker.CUSTOMER, "Merhaba", CustomerSignals(unscored, -0.4, Heat.TENSE)),
        Message("s-1", Speaker.SYSTEM, "Kim has joined", None),
    ]


def spoken_advice() -> list[Body]:
    """Phrases with slots, evidence, and each way in which advice ends."""
    bodies: list[Body] = [started(), customer("m-1", "Order 4711 again")]
    first = replace(
        advice(),
        say=("I hear you about {reference}, for the {contacts} time.", "Gone: {name}."),
        slots=(Slot("reference", Evidence("m-1", 6, 10)), Slot("contacts", value="third")),
        evidence=(Evidence("m-1", 11, 16),),
        sources=("S1", "S3"),
        guidance="crisis",
    )
    bodies += [first, replace(first, state=AdviceState.DONE, reason="seen")]
    for number, state in enumerate(AdviceState, 2):
        shown = advice(Step.PROPOSE if number % 2 else Step.ASK, number=number)
        bodies += (
            [shown] if state is AdviceState.SHOWN else [shown, replace(shown, state=state, reason="why")]
        )
    return bodies


def alert_life() -> list[Body]:
    """Raised, taken, given back, snoozed, grown, resolved, recovered; and closed ones pile up."""
    first, second = alert(number=1), alert(AlertKind.LEGAL, number=2, severity=Severity.INFO)
    taken = replace(first, state=AlertState.ACKNOWLEDGED, owner="lea", because="acknowledged")
    bodies: list[Body] = [
        started(),
        customer("m-1"),
        first,
        second,
        taken,
        replace(first, because="released"),
        replace(taken, snoozed_until_ms=NOON_MS + 15 * MINUTE_MS, because="snoozed"),
        replace(second, severity=Severity.WARNING, because="grew"),
        replace(
            taken, state=AlertState.RESOLVED, outcome=Outcome.HELPED, text="Called back.", because="resolved"
        ),
        replace(second, state=AlertState.RECOVERED, because="recovered"),
    ]
    for number in range(3, 26):
        bodies += [alert(number=number), alert(number=number, state=AlertState.RECOVERED)]
    return [*bodies, alert(number=26)]


def ladder() -> list[Body]:
    """A boundary without abuse doesn't count; those after it do; a warning counts as a warning alone."""
    return [
        started(),
        agent("a-0", moves=[Move.SET_BOUNDARY]),
        insulted("m-1"),
        insulted("m-2", target=Target.SITUATION),
        insulted("m-3", score=0.49),
        insulted("m-4", target=None),
        agent("a-1", moves=[Move.ACKNOWLEDGE, Move.SET_BOUNDARY]),
        insulted("m-5", target=Target.COMPANY),
        agent("a-2", moves=[Move.SET_BOUNDARY, Move.WARN]),
        Feedback(FeedbackAction.EXIT_APPROVED, "lea"),
        Feedback(FeedbackAction.JOINED, "lea"),
        Feedback(FeedbackAction.JOINED, "jonas"),
        Feedback(FeedbackAction.JOINED, "lea"),
        Feedback(FeedbackAction.TAKEN_OVER, "ruth"),
    ]


def corrections() -> list[Body]:
    """A corrected transcript takes the place of what it corrects and counts once."""
    right = customer("m-2", "where is my parcel", -0.1, revision=6)
    return [
        started(Channel.CALL),
        insulted("m-1"),
        customer("m-2", "where is my castle", -0.8, Heat.HEATED),
        agent("a-1", moves=[Move.ASK]),
        replace(agent("a-1", "let me look it up", moves=[Move.ASK, Move.SET_BOUNDARY]), revision=5),
        right,
        customer("m-unknown", "too old to be shown", revision=7),
    ]


def buttons() -> list[Body]:
    """Notes, whispers and their receipts, feedback, mute, wrap-up."""
    asked = replace(alert(AlertKind.HELP_REQUESTED), text="I am stuck", evidence=())
    return [
        started(),
        customer("m-1"),
        advice(),
        Feedback(FeedbackAction.COPIED, "kim", advice="c-1/a1"),
        Feedback(FeedbackAction.HELPFUL, "kim", advice="c-1/a1"),
        Feedback(FeedbackAction.USED, "kim", advice="c-1/a1"),
        advice(state=AdviceState.USED),
        Note("c-1/n1", "kim", "Order 4711"),
        Note("c-1/n2", "kim", "Called twice"),
        Note("c-1/n1", "kim", "Order 4711, £20"),
        Whisper("c-1/w1", "lea", "You are doing fine"),
        Whisper("c-1/w2", "lea", "Offer the refund"),
        Whisper("c-1/w1", "kim", "", read_ms=NOON_MS + 30 * MINUTE_MS),
        Whisper("c-1/w9", "kim", "", read_ms=NOON_MS + 30 * MINUTE_MS),
        asked,
        Feedback(FeedbackAction.MUTED, "kim", until_ms=NOON_MS + 60 * MINUTE_MS),
        Feedback(FeedbackAction.MUTED, "kim", until_ms=NOON_MS),
        Ended("done"),
        Feedback(FeedbackAction.WRAPPED_UP, "kim", root_cause="delivery", text="Lost by the courier."),
    ]


def promises() -> list[Body]:
    """Made, overdue, kept after all."""
    made = Promise("c-1/p1", Evidence("a-1", 0, 3), NOON_MS + 5 * MINUTE_MS)
    return [
        started(),
        agent("a-1"),
        made,
        replace(made, id="c-1/p2"),
        replace(made, state="overdue"),
        replace(made, state="kept"),
    ]


def opened_again() -> list[Body]:
    """Ended, then opened again by another word, with another agent."""
    again = replace(started(), agent="jon", context=Context(Earlier(contacts=3, abusive=1), 2))
    return [
        started(),
        customer("m-1"),
        Assigned(Channel.EMAIL, "billing", "lea", None),
        Feedback(FeedbackAction.WRAPPED_UP, "lea", root_cause="billing"),
        Ended("idle"),
        again,
        customer("m-2", "one more thing"),
        Ended(None),
    ]


def long_one() -> list[Body]:
    """More of everything than a screen keeps."""
    bodies: list[Body] = [started()]
    for number in range(1, 131):
        bodies += [customer(f"m-{number}", f"message {number}", -number / 200), agent(f"a-{number}")]
        shown = advice(number=number)
        bodies += [shown, replace(shown, state=AdviceState.WITHDRAWN)] if number % 4 == 0 else []
        bodies += [Whisper(f"c-1/w{number}", "lea", f"whisper {number}")] if number % 2 == 0 else []
    return bodies


STORIES = {
    story.__name__: story
    for story in (
        read_closely,
        spoken_advice,
        alert_life,
        ladder,
        corrections,
        buttons,
        promises,
        opened_again,
        long_one,
    )
}


def events(bodies: Iterable[Body]) -> list[Event]:
    """As the log would have them, twenty seconds apart."""
    return [Event("c-1", version, NOON_MS + version * 20_000, body) for version, body in enumerate(bodies, 1)]


def on_the_wire(bodies: Iterable[Body]) -> list[Json]:
    """As a client receives them."""
    given = events(bodies)
    texts = {event.body.id: event.body.text for event in given if isinstance(event.body, Message)}
    sent: list[Json] = json.loads(json.dumps([encode.event(event, texts) for event in given]))
    return sent


def written(bodies: list[Body]) -> str:
    """The fixture of a story."""
    frames = on_the_wire(bodies)
    state = screen.fold(screen.empty("c-1"), frames)
    lines = ",\n".join(_json(frame) for frame in frames)
    return f'{{"events": [\n{lines}\n],\n"state": {_json(state)}}}\n'


def _json(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def write() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, story in STORIES.items():
        (FOLDER / f"{name}.json").write_text(written(story()), encoding="utf-8")


if __name__ == "__main__":
    write()
