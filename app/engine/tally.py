"""One team's day, counted: a fold over its events. It counts what customers did and scores nobody."""

from collections import Counter
from dataclasses import dataclass, field

from app.core.events import Alert, Event, Message
from app.core.heat import abusive_of_agent
from app.core.signals import CustomerSignals
from app.core.vocabulary import AlertState, Heat
from app.engine.rows import Row

MINUTE_MS = 60_000
SLOT_MINUTES = 5
WAITS_KEPT = 5_000


@dataclass(slots=True)
class Slot:
    """Five minutes."""

    messages: int = 0
    episodes: int = 0
    alerts: int = 0


@dataclass(slots=True)
class Tally:
    """An episode begins when a conversation stops being calm and is settled when it is calm again."""

    messages: int = 0
    episodes: int = 0
    settled: int = 0
    raised: int = 0
    recovered: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)
    waits_ms: list[int] = field(default_factory=list)
    """How long each alert that somebody took had waited."""
    abuse: dict[str, set[int]] = field(default_factory=dict)
    """By agent: the minutes of the clock in which abuse reached them."""
    slots: dict[int, Slot] = field(default_factory=dict)
    """By their number in the day."""

    def see(self, before: Row, after: Row, event: Event, minute: int) -> None:
        """`minute` is that of the day in which the event came."""
        body = event.body
        slot = self.slots.setdefault(minute // SLOT_MINUTES, Slot())
        if isinstance(body, Message) and not body.revision:
            self.messages += 1
            slot.messages += 1
            self._hear(body, after, event.at_ms)
        if before.heat is Heat.CALM and after.heat is not Heat.CALM:
            self.episodes += 1
            slot.episodes += 1
        elif before.heat is not Heat.CALM and after.heat is Heat.CALM:
            self.settled += 1
        if isinstance(body, Alert):
            self._alert(body, slot, event.at_ms)

    def _hear(self, message: Message, row: Row, at_ms: int) -> None:
        signals = message.signals
        if row.agent and isinstance(signals, CustomerSignals) and abusive_of_agent(signals.reading):
            self.abuse.setdefault(row.agent, set()).add(at_ms // MINUTE_MS)

    def _alert(self, alert: Alert, slot: Slot, at_ms: int) -> None:
        match alert.state:
            case AlertState.RAISED if alert.because == "raised":
                self.raised += 1
                slot.alerts += 1
            case AlertState.ACKNOWLEDGED if alert.acknowledged_ms == at_ms:
                self.waits_ms = [*self.waits_ms[-WAITS_KEPT:], max(0, at_ms - alert.raised_ms)]
            case AlertState.RECOVERED if alert.because == "recovered":
                self.recovered += 1
            case AlertState.RESOLVED if alert.outcome is not None:
                self.outcomes[alert.outcome] += 1
            case _:
                pass

    def add(self, other: "Tally") -> None:
        """Takes another team's in."""
        self.messages += other.messages
        self.episodes += other.episodes
        self.settled += other.settled
        self.raised += other.raised
        self.recovered += other.recovered
        self.outcomes.update(other.outcomes)
        self.waits_ms += other.waits_ms
        for agent, minutes in other.abuse.items():
            self.abuse.setdefault(agent, set()).update(minutes)
        for number, slot in other.slots.items():
            mine = self.slots.setdefault(number, Slot())
            mine.messages += slot.messages
            mine.episodes += slot.episodes
            mine.alerts += slot.alerts
