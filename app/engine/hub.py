"""Carries the news to the screens: from the log up to now, then live, nothing missed and nothing twice.

It never waits for a screen. What it knows of a conversation is one row of the wallboard.
"""

import asyncio
import logging
from collections.abc import Callable, Iterable, Mapping
from functools import cache

from app.core.events import Alert, Assigned, Event, Started
from app.core.vocabulary import Speaker
from app.engine.board import EVERY_S, Board
from app.engine.encoder import Encoder
from app.engine.mutes import Mutes
from app.engine.outbox import Frame
from app.engine.replay import Replay, texts_of
from app.engine.rows import Row, fold
from app.engine.shifts import Shifts
from app.engine.subscribers import Follow, Stream, Subscriber
from app.engine.today import Today
from app.errors import LogUnavailable, NotFound
from app.ports import Bus, Clock, EventLog, News

AGAIN_S = 1.0
"""Pause after the log could not be read."""

TRY_AGAIN = 1013

logger = logging.getLogger(__name__)


class Hub:
    def __init__(
        self,
        log: EventLog,
        bus: Bus,
        clock: Clock,
        encoder: Encoder,
        shifts: Shifts,
        today: Today,
        mutes: Mutes,
        watching_shown: Callable[[str], bool] = lambda _: False,
    ) -> None:
        """`watching_shown`: whether a team's agents see that a lead has their conversation open."""
        self._log = log
        self._bus = bus
        self._encoder = encoder
        self._shifts = shifts
        self._today = today
        self._watching_shown = watching_shown
        self._streams: dict[str, Stream] = {}
        self._agents: dict[str, set[Subscriber]] = {}
        self._replay = Replay(log, encoder)
        self._caught_up = asyncio.Event()
        self.board = Board(encoder, clock, self._streams, self._is_online, mutes)

    @property
    def ready(self) -> bool:
        """It knows all live conversations."""
        return self._caught_up.is_set()

    async def run(self) -> None:
        """Follows the news for ever; cancel it to stop."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._send_rows())
            while True:
                try:
                    await self._follow_news()
                except LogUnavailable:
                    logger.warning("the log can't be read; the screens wait")
                    await asyncio.sleep(AGAIN_S)

    async def join_agent(self, agent: Subscriber, cursors: Mapping[str, int]) -> None:
        """Sends what the agent's conversations have new since the cursors, then `live`, then what happens."""
        await self._caught_up.wait()
        self._set_online(agent, agent.identity.name)
        theirs = [
            each for each, stream in self._streams.items() if stream.row.talking and agent.sees(stream.row)
        ]
        for conversation in dict.fromkeys([*cursors, *theirs]):
            await self._resume(agent, conversation, cursors.get(conversation))
        agent.outbox.put(self._encoder.live())

    async def join_lead(self, lead: Subscriber) -> None:
        """Sends the board, then what changes."""
        await self._caught_up.wait()
        self.board.join(lead)

    def leave(self, subscriber: Subscriber) -> None:
        """Call it when the socket is gone, however that came about."""
        self.board.leave(subscriber)
        for follow in list(subscriber.follows.values()):
            self._end(follow)
        name = subscriber.identity.name
        online = self._agents.get(name, set())
        online.discard(subscriber)
        if name in self._agents and not online:
            del self._agents[name]
            self.board.change_agent(name)

    async def watch(self, lead: Subscriber, conversation: str, after: int | None) -> None:
        """Adds the conversation's full events. Raises NotFound when the lead may not see it."""
        self.unwatch(lead, conversation)
        stream = self._streams.get(conversation) or await self._open(conversation)
        if stream is None or not lead.sees(stream.row):
            self._let_go(stream)
            raise NotFound("there is no such conversation in your teams", "conversation")
        self._replay_aside(self._begin(lead, stream), after)
        self._tell_watched(stream)

    def unwatch(self, lead: Subscriber, conversation: str) -> None:
        """Ends it; alerts keep coming."""
        if follow := lead.follows.get(conversation):
            self._end(follow)

    def row(self, conversation: str) -> Row | None:
        """What is known of a conversation that lives or is followed."""
        stream = self._streams.get(conversation)
        return stream.row if stream else None

    def rows(self) -> Iterable[Row]:
        """Of every conversation that stands on a board."""
        return [stream.row for stream in self._streams.values() if stream.row.live]

    def overhear(
        self, conversation: str, message: str, speaker: Speaker, text: str, agent: str | None = None
    ) -> None:
        """Shows an unfinished transcript to those who follow the conversation; crowded screens go without.

        Of a conversation that has not begun, to the `agent` that the source names.
        """
        stream = self._streams.get(conversation)
        follows = stream.follows if stream else ()
        listening = [each.subscriber.outbox for each in follows if each.live]
        if stream is None:
            listening = [each.outbox for each in self._agents.get(agent or "", ())]
        if listening:
            frame = self._encoder.interim(conversation, message, speaker, text)
            for outbox in listening:
                if not outbox.crowded:
                    outbox.put(frame)

    async def _follow_news(self) -> None:
        """Until the bus had to drop something; then everything is compared with the log again."""
        feed = self._bus.listen()
        await self._catch_up()
        self._caught_up.set()
        async for news in feed:
            try:
                await self._tell(news)
            except LogUnavailable:
                raise
            except Exception:
                logger.exception("news of %s could not be told", news.events[0].conversation)

    async def _catch_up(self) -> None:
        live = [head.conversation for head in await self._log.live()]
        for conversation in dict.fromkeys([*live, *self._streams]):
            stream = self._stream(conversation)
            await self._tell_since(stream)

    async def _tell(self, news: News) -> None:
        first = news.events[0]
        stream = self._streams.get(first.conversation)
        if stream is None:
            row = (
                Row(first.conversation)
                if first.version == 1
                else await self._row(first.conversation, first.version)
            )
            stream = self._streams.setdefault(first.conversation, Stream(row))
        if first.version > stream.row.version + 1:
            await self._tell_since(stream)
        self._tell_events(stream, news.events, news.texts)

    async def _tell_since(self, stream: Stream) -> None:
        """What the log has beyond what was told."""
        conversation = stream.row.conversation
        events = await self._log.read(conversation, stream.row.version)
        self._tell_events(stream, events, await texts_of(self._log, conversation, events))

    def _tell_events(self, stream: Stream, events: Iterable[Event], texts: Mapping[str, str]) -> None:
        for event in events:
            if event.version > stream.row.version:
                self._tell_event(stream, event, texts)

    def _tell_event(self, stream: Stream, event: Event, texts: Mapping[str, str]) -> None:
        before, stream.row = stream.row, fold(stream.row, event, texts)
        self._shifts.see(event, stream.row.agent)
        self.board.change(event.conversation)
        frame = cache(lambda: self._encoder.event(event, texts))
        for follow in stream.follows:
            if follow.live and follow.cursor < event.version:
                follow.subscriber.outbox.put(frame())
                follow.cursor = event.version
        if isinstance(event.body, Alert):
            self.board.alert(stream, frame)
        self._today.see(before, stream.row, event, fresh=self.ready)
        if isinstance(event.body, Started | Assigned):
            self.board.move(before, stream.row)
            self._hand_over(stream, event, frame)

    def _hand_over(self, stream: Stream, event: Event, frame: Callable[[], Frame]) -> None:
        """Away from the screens that may not see it any more, and to those of the agent who has it now."""
        for follow in list(stream.follows):
            if not follow.subscriber.sees(stream.row):
                self._end(follow)
                follow.subscriber.outbox.put(self._encoder.gone(event.conversation))
        for agent in self._agents.get(stream.row.agent or "", ()):
            if event.conversation not in agent.follows:
                self._take_on(agent, stream, event, frame)

    def _take_on(self, agent: Subscriber, stream: Stream, event: Event, frame: Callable[[], Frame]) -> None:
        follow = self._begin(agent, stream)
        if event.version == 1:
            agent.outbox.put(frame())
            follow.cursor, follow.live = 1, True
        else:
            self._replay_aside(follow, None)

    async def _resume(self, agent: Subscriber, conversation: str, after: int | None) -> None:
        if conversation in agent.follows:
            return
        stream = self._streams.get(conversation) or await self._open(conversation)
        if conversation in agent.follows:
            return  # it came with the news meanwhile
        if stream is not None and agent.sees(stream.row):
            await self._replay.run(self._begin(agent, stream), after)
            self._tell_watched(stream, [agent])
            return
        self._let_go(stream)
        if after is not None:
            agent.outbox.put(self._encoder.gone(conversation))

    async def _open(self, conversation: str) -> Stream | None:
        """The stream of a conversation that ended. One that lives, not known yet, comes with its news."""
        row = await self._row(conversation)
        known = self._streams.get(conversation)
        if known is not None or row.version == 0 or row.live:
            return known
        return self._streams.setdefault(conversation, Stream(row))

    async def _row(self, conversation: str, before: int | None = None) -> Row:
        """As the log has it, up to the version `before`."""
        events = await self._log.read(conversation)
        texts = await texts_of(self._log, conversation, events)
        row = Row(conversation)
        for event in events:
            if before is None or event.version < before:
                row = fold(row, event, texts)
        return row

    def _stream(self, conversation: str) -> Stream:
        return self._streams.setdefault(conversation, Stream(Row(conversation)))

    def _begin(self, subscriber: Subscriber, stream: Stream) -> Follow:
        follow = Follow(subscriber, stream)
        follow.begin()
        return follow

    def _replay_aside(self, follow: Follow, after: int | None) -> None:
        """While the screen goes on with its other conversations."""
        follow.replay = asyncio.create_task(self._replay.run(follow, after))
        follow.replay.add_done_callback(lambda replay: _cut_if_failed(follow.subscriber, replay))

    def _end(self, follow: Follow) -> None:
        follow.end()
        if follow.subscriber.leads:
            self._tell_watched(follow.stream)
        self._let_go(follow.stream)

    def _tell_watched(self, stream: Stream, agents: Iterable[Subscriber] | None = None) -> None:
        """To the agent, who has it open now, where the team's setting shows that."""
        if not self._watching_shown(stream.row.team):
            return
        leads = sorted({each.subscriber.identity.name for each in stream.follows if each.subscriber.leads})
        if agents is None:
            agents = [each.subscriber for each in stream.follows if not each.subscriber.leads]
        elif not leads:
            return
        frame = self._encoder.watched(stream.row.conversation, leads)
        for agent in agents:
            agent.outbox.put(frame)

    def _let_go(self, stream: Stream | None) -> None:
        if stream is not None and not stream.needed:
            self._streams.pop(stream.row.conversation, None)

    async def _send_rows(self) -> None:
        while True:
            await asyncio.sleep(EVERY_S)
            for stream in self.board.flush():
                self._let_go(stream)

    def _is_online(self, agent: str | None) -> bool:
        return agent in self._agents

    def _set_online(self, agent: Subscriber, name: str) -> None:
        self._agents.setdefault(name, set()).add(agent)
        self.board.change_agent(name)


def _cut_if_failed(subscriber: Subscriber, replay: asyncio.Task[None]) -> None:
    """Without what is missing the screen would wait for ever; it comes back with its cursors."""
    if not replay.cancelled() and (error := replay.exception()) is not None:
        logger.warning("a screen could not be brought up to date: %s", type(error).__name__)
        subscriber.outbox.close(TRY_AGAIN)
