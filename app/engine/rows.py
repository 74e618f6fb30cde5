"""One conversation as the wallboard knows it: a fold over its events, small enough to keep each. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from app.core.events import Advice, Alert, Assigned, Ended, Event, Evidence, Message, Started
from app.core.heat import LEVELS, trend
from app.core.signals import CustomerReading, CustomerSignals
from app.core.vocabulary import (
    OPEN_ALERT_STATES,
    PHASE_OF,
    AbuseCategory,
    Channel,
    Cue,
    Heat,
    Phase,
    Severity,
    Step,
)

CURVE_POINTS = 24
WORDS = 160
"""Characters of the customer's last words that are kept."""
WORDS_BEFORE = 40
"""Characters of them that stand before what is marked, when not all fit."""
TELLING_CUES = (
    Cue.LEGAL,
    Cue.CHURN,
    Cue.MANAGER_REQUEST,
    Cue.REPEAT_CONTACT,
    Cue.VULNERABLE,
    Cue.PUBLIC_COMPLAINT,
)
THREAT = "threat"
SEVERITIES = (Severity.INFO, Severity.WARNING, Severity.CRITICAL)


@dataclass(frozen=True, slots=True)
class LastWords:
    """The customer's newest message, cut; `start` and `end` mark its evidence within `text`."""

    message: str
    text: str
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class OpenAlert:
    """The newest event of an open alert, with the texts that it points at."""

    event: Event
    alert: Alert
    texts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Row:
    conversation: str
    version: int = 0
    talking: bool = False
    """The conversation has not ended."""
    channel: Channel = Channel.CHAT
    team: str = "default"
    agent: str | None = None
    customer: str | None = None
    started_ms: int = 0
    last_ms: int = 0
    heat: Heat = Heat.CALM
    mood: float = 0.0
    curve: tuple[float, ...] = ()
    """−mood after each of the newest customer messages: up is worse."""
    step: Step | None = None
    cues: tuple[str, ...] = ()
    """Those that tell a lead something, in the order they first came."""
    last_words: LastWords | None = None
    alerts: tuple[OpenAlert, ...] = ()

    def gone(self) -> "Row":
        """For a board that may not show it any more."""
        return replace(self, talking=False, alerts=())

    @property
    def live(self) -> bool:
        """It stands on the board: until it has ended, and as long as an alert of it waits for a person."""
        return self.talking or bool(self.alerts)

    @property
    def phase(self) -> Phase | None:
        return None if self.step is None else PHASE_OF[self.step]

    @property
    def trend(self) -> str:
        """`rising`, `steady` or `settling`."""
        return trend([0.0 - each for each in self.curve])

    @property
    def worst(self) -> Severity | None:
        return _worst(self.alerts)

    @property
    def needs(self) -> int:
        """Who needs help most, higher first: the worst alert that nobody owns, then heat, then mood."""
        unowned = _worst(each for each in self.alerts if each.alert.owner is None)
        alarm = 0 if unowned is None else SEVERITIES.index(unowned) + 1
        return alarm * 10_000 + LEVELS.index(self.heat) * 1_000 + round((1 - self.mood) * 499)


def fold(row: Row, event: Event, texts: Mapping[str, str]) -> Row:
    """The row after `event`; `texts` are those that the event points at."""
    row = replace(row, version=event.version, last_ms=event.at_ms)
    body = event.body
    match body:
        case Started():
            row = replace(row, talking=True, started_ms=event.at_ms)
            return _assigned(row, body)
        case Assigned():
            return _assigned(row, body)
        case Message(signals=CustomerSignals() as signals):
            return _customer_spoke(row, body, signals)
        case Advice():
            return replace(row, step=body.step if body.state == "shown" else None)
        case Alert():
            return replace(row, alerts=_alerts(row.alerts, OpenAlert(event, body, dict(texts))))
        case Ended():
            return replace(row, talking=False)
        case _:
            return row


def _assigned(row: Row, body: Started | Assigned) -> Row:
    return replace(row, channel=body.channel, team=body.team, agent=body.agent, customer=body.customer)


def _customer_spoke(row: Row, body: Message, signals: CustomerSignals) -> Row:
    before = row.curve[:-1] if body.revision else row.curve
    return replace(
        row,
        heat=signals.heat,
        mood=signals.mood,
        curve=(*before, 0.0 - signals.mood)[-CURVE_POINTS:],
        cues=_cues(row.cues, signals.reading),
        last_words=_last_words(body, signals.reading),
    )


def _cues(cues: tuple[str, ...], reading: CustomerReading) -> tuple[str, ...]:
    told = [cue.id.value for cue in reading.cues if cue.id in TELLING_CUES]
    if AbuseCategory.THREAT in reading.abuse.categories and (reading.abuse.score or 0.0) >= 0.5:
        told.append(THREAT)
    return tuple(dict.fromkeys((*cues, *told)))


def _last_words(body: Message, reading: CustomerReading) -> LastWords:
    mark = _marked(body.id, reading)
    first = max(0, mark.start - WORDS_BEFORE) if mark.end > WORDS else 0
    words = body.text[first : first + WORDS]
    start, end = (min(max(each - first, 0), len(words)) for each in (mark.start, mark.end))
    return LastWords(body.id, words, start, end)


def _marked(message: str, reading: CustomerReading) -> Evidence:
    """The words that matter most: abuse, else the first cue."""
    if reading.abuse.end > reading.abuse.start:
        return Evidence(message, reading.abuse.start, reading.abuse.end)
    if reading.cues:
        return Evidence(message, reading.cues[0].start, reading.cues[0].end)
    return Evidence(message, 0, 0)


def _alerts(alerts: tuple[OpenAlert, ...], newest: OpenAlert) -> tuple[OpenAlert, ...]:
    """Open ones, first raised first."""
    known = any(each.alert.id == newest.alert.id for each in alerts)
    if newest.alert.state not in OPEN_ALERT_STATES:
        return tuple(each for each in alerts if each.alert.id != newest.alert.id)
    if known:
        return tuple(newest if each.alert.id == newest.alert.id else each for each in alerts)
    return (*alerts, newest)


def _worst(alerts: Iterable[OpenAlert]) -> Severity | None:
    return max((each.alert.severity for each in alerts), key=SEVERITIES.index, default=None)
