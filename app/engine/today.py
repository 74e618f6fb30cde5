"""Today at a glance: what each team's day has brought, and how fast advice was.

It is fed from the log's news, keeps how far it has counted, and is written away every few seconds: after a
restart the conversations that still live are counted on from there, nothing twice.
"""

import asyncio
import logging
from collections import OrderedDict, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from app.core.events import Advice, Event, Message
from app.core.vocabulary import AdviceState
from app.engine.day_codec import Counted, read, write
from app.engine.rows import Row
from app.engine.tally import MINUTE_MS, Tally
from app.errors import LogUnavailable
from app.ports import Clock, Days

SAVE_S = 5.0
RATE_MS = 10_000
"""Messages a second are those of the last ten."""
ARRIVALS = 10_000
"""Messages under way whose arrival is remembered."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Glance:
    """The day as one lead may see it."""

    day: str
    time_zone: str
    tally: Tally
    card_p50_ms: int | None
    """From a message's arrival until its advice was handed to the agent's screens."""
    card_p99_ms: int | None
    cards: int
    per_second: float
    """Messages, over all teams."""


class Today:
    """`time_zone` says when a day begins."""

    def __init__(self, clock: Clock, time_zone: Callable[[], str] = lambda: "UTC") -> None:
        self._clock = clock
        self._time_zone = time_zone
        self._begins_ms = self._ends_ms = 0
        """Of the day, which is another length where the clocks are changed."""
        self._counted = Counted(day=self._open())
        self._arrivals: OrderedDict[tuple[str, int], int] = OrderedDict()
        self._heard: deque[int] = deque()
        self._changed = False

    def arrived(self, events: Sequence[Event], arrived_ms: int) -> None:
        """A message that came at `arrived_ms` leads to these events. Call it before they are news."""
        for event in events:
            if isinstance(event.body, Advice) and event.body.state is AdviceState.SHOWN:
                self._arrivals[event.conversation, event.version] = arrived_ms
                if len(self._arrivals) > ARRIVALS:
                    self._arrivals.popitem(last=False)

    def see(self, before: Row, after: Row, event: Event, *, fresh: bool) -> None:
        """The event has been handed to the screens; the rows are those before and after it.

        Not `fresh`: it was read from the log at a start, and may be another day's.
        """
        now_ms = self._clock.now_ms()
        self._turn_over()
        came_ms = self._arrivals.pop((event.conversation, event.version), None)
        if came_ms is not None:
            self._counted.latency.add(now_ms - came_ms)
        if isinstance(event.body, Message):
            self._heard.append(now_ms)
            self._rate(now_ms)
        if event.version <= self._counted.seen.get(event.conversation, 0):
            return
        if after.live:
            self._counted.seen[event.conversation] = event.version
        else:
            self._counted.seen.pop(event.conversation, None)
        self._changed = True
        if fresh or self._begins_ms <= event.at_ms < self._ends_ms:
            minute = (now_ms - self._begins_ms) // MINUTE_MS
            self._counted.team(after.team).see(before, after, event, minute)

    def glance(self, teams: frozenset[str] = frozenset()) -> Glance:
        """Empty `teams`: of all."""
        self._turn_over()
        whole = Tally()
        for team, tally in self._counted.teams.items():
            if not teams or team in teams:
                whole.add(tally)
        latency = self._counted.latency
        return Glance(
            day=self._counted.day,
            time_zone=self._time_zone(),
            tally=whole,
            card_p50_ms=latency.below(0.5),
            card_p99_ms=latency.below(0.99),
            cards=latency.total,
            per_second=self._rate(self._clock.now_ms()),
        )

    async def restore(self, days: Days) -> None:
        """Goes on with what was counted of this day before a restart. Call it before anything is seen."""
        kept = await days.load(self._counted.day)
        if kept is not None:
            self._counted = read(kept) or self._counted

    async def run(self, days: Days) -> None:
        """Keeps what is counted, for ever; cancel it to stop, and it is kept once more."""
        try:
            while True:
                await asyncio.sleep(SAVE_S)
                await self._save(days)
        finally:
            await self._save(days)

    async def _save(self, days: Days) -> None:
        if not self._changed:
            return
        self._changed = False
        try:
            await days.save(self._counted.day, write(self._counted))
        except LogUnavailable:
            self._changed = True
            logger.warning("the day's counts could not be kept; they will be tried again")

    def _turn_over(self) -> None:
        """At midnight a new day begins; how far each conversation was counted stays."""
        if self._clock.now_ms() >= self._ends_ms:
            self._counted = Counted(day=self._open(), seen=self._counted.seen)

    def _open(self) -> str:
        """The day that it is now, and from when to when it goes."""
        now = datetime.fromtimestamp(self._clock.now_ms() / 1000, ZoneInfo(self._time_zone()))
        begins = now.replace(hour=0, minute=0, second=0, microsecond=0)
        ends = (begins + timedelta(days=1)).replace(hour=0)
        self._begins_ms, self._ends_ms = (round(each.timestamp() * 1000) for each in (begins, ends))
        return begins.date().isoformat()

    def _rate(self, now_ms: int) -> float:
        while self._heard and self._heard[0] <= now_ms - RATE_MS:
            self._heard.popleft()
        return len(self._heard) * 1000 / RATE_MS
