"""The composition root: settings → adapters → engine → web. Nothing else names a concrete adapter."""

import asyncio
import logging.config
import signal
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import uvicorn
import uvloop

from app.adapters.accounts_sqlite import SqliteAccounts
from app.adapters.bus_local import LocalBus
from app.adapters.clock import SystemClock, new_id, new_secret
from app.adapters.credentials_sqlite import SqliteCredentials
from app.adapters.days_files import FileDays
from app.adapters.deeds_sqlite import SqliteDeeds
from app.adapters.event_log_sqlite import SqliteEventLog
from app.adapters.passwords_argon2 import Argon2Passwords
from app.adapters.rulebook_files import FileRulebook
from app.adapters.sign_on_oidc import OidcSignOn, Provider
from app.core.rulebook.rules import Rulebook
from app.edges import logs
from app.edges.claims import ClaimRules
from app.edges.doorkeeper import Doorkeeper
from app.edges.encoder import WireEncoder
from app.edges.frames import SIZE_LIMIT
from app.edges.gathering import GatheringProtocol
from app.edges.hurry import HurriedProtocol
from app.edges.people import People
from app.edges.services import Services
from app.edges.tickets import Tickets
from app.edges.web import create_app
from app.engine import collector
from app.engine.commands import Once
from app.engine.conversations import Conversations
from app.engine.hub import Hub
from app.engine.lane import World
from app.engine.mutes import Mutes
from app.engine.rulebooks import Rulebooks
from app.engine.shifts import Shifts
from app.engine.today import Today
from app.engine.wakeups import Wakeups
from app.engine.warmup import warm_up
from app.errors import SettingError
from app.ports import Accounts, Clock, Credentials, EventLog, SignOn
from app.settings import Settings

PAGES = Path(__file__).resolve().parent / "static"
DRAIN_S = 10
"""How long requests that are under way have when the server stops."""
BACKLOG = 2_048

Beside = Callable[[str, Services], Awaitable[None]]
"""Runs beside the server; gets the address at which it answers."""
Prepare = Callable[[Services], Awaitable[Beside]]
"""Done before anybody can connect; what it returns runs beside the server."""


def open_log(settings: Settings) -> EventLog:
    """Raises SettingError when the folder can't be used."""
    return SqliteEventLog(settings.data / "evenkeel.db")


def open_credentials(settings: Settings) -> Credentials:
    """Raises SettingError when the folder can't be used."""
    return SqliteCredentials(settings.data / "credentials.db")


def open_accounts(settings: Settings) -> Accounts:
    """Raises SettingError when the folder can't be used."""
    return SqliteAccounts(settings.data / "credentials.db")


def run(settings: Settings, prepare: Prepare | None = None) -> None:
    """Serves until it is told to stop, then finishes what is under way.

    Raises SettingError or RulebookError when it can't start.
    """
    logging.config.dictConfig(logs.config(settings.log))
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(_serve(settings, prepare))


@asynccontextmanager
async def opened(settings: Settings, clock: Clock | None = None) -> AsyncIterator[Services]:
    """The running engine with its adapters; on leaving, what was taken is finished and the states kept."""
    clock = clock or SystemClock()
    rulebooks = Rulebooks(FileRulebook(settings.rules))
    async with AsyncExitStack() as stack:
        log = open_log(settings)
        stack.push_async_callback(log.close)
        credentials = open_credentials(settings)
        stack.push_async_callback(credentials.close)
        accounts = open_accounts(settings)
        stack.push_async_callback(accounts.close)
        people = _people(settings, accounts, Doorkeeper(credentials, clock), clock)
        bus = LocalBus()
        stack.push_async_callback(bus.close)
        deeds = SqliteDeeds(settings.data / "deeds.db")
        stack.push_async_callback(deeds.close)
        days = FileDays(settings.data / "days")
        shifts, wakeups, mutes = Shifts(), Wakeups(clock), Mutes(clock)
        mutes.restore(await deeds.lasting(clock.now_ms()))
        today = Today(clock, lambda: rulebooks.current().company.time_zone)
        await today.restore(days)

        def rulebook() -> Rulebook:
            return mutes.over(rulebooks.current())

        hub = Hub(
            log,
            bus,
            clock,
            WireEncoder(),
            shifts,
            today,
            mutes,
            lambda team: rulebooks.current().settings(team).watching_shown,
        )
        warm = asyncio.Event()
        world = World(log, bus, clock, shifts, rulebook, warm, wakeups.set, today.arrived)
        conversations = Conversations(world)
        wakeups.restore(await log.live())
        await stack.enter_async_context(
            _background(
                warm_up(warm),
                collector.run(clock),
                hub.run(),
                wakeups.run(conversations.submit),
                conversations.run(),
                people.doorkeeper.run(),
                rulebooks.run(hub.board.tell_rulebook),
                today.run(days),
            )
        )
        stack.push_async_callback(conversations.close)
        yield Services(
            log=log,
            clock=clock,
            credentials=credentials,
            people=people,
            conversations=conversations,
            hub=hub,
            rulebook=rulebook,
            deeds=deeds,
            today=today,
            shifts=shifts,
            mutes=mutes,
            once=Once(),
            new_secret=new_secret,
            new_id=new_id,
            pages=PAGES,
            try_page=settings.try_page,
            origins=settings.origins,
            frame_ancestors=settings.frame_ancestors,
        )


def _people(settings: Settings, accounts: Accounts, doorkeeper: Doorkeeper, clock: Clock) -> People:
    return People(
        accounts,
        Argon2Passwords(),
        doorkeeper,
        Tickets(new_secret),
        settings.session,
        settings.public_url,
        _sign_on(settings, clock),
        ClaimRules(
            settings.oidc_name,
            settings.oidc_domain,
            settings.oidc_groups,
            settings.oidc_roles,
            settings.oidc_teams,
        ),
    )


def _sign_on(settings: Settings, clock: Clock) -> SignOn | None:
    if not settings.oidc_issuer:
        return None
    provider = Provider(
        settings.oidc_issuer, settings.oidc_client, settings.oidc_secret, settings.oidc_scopes
    )
    return OidcSignOn(provider, clock, new_secret)


@dataclass(frozen=True, slots=True)
class Listening:
    """A server that answers at `url`."""

    url: str
    stopped: asyncio.Task[None]
    stop: Callable[[], None]


@asynccontextmanager
async def listening(services: Services, settings: Settings) -> AsyncIterator[Listening]:
    """The web server; on leaving, it lets requests finish."""
    bound = _bind(settings.host, settings.port)
    server = _Server(
        uvicorn.Config(
            create_app(services),
            log_config=None,
            access_log=False,
            lifespan="off",
            http=HurriedProtocol,
            ws=GatheringProtocol,
            ws_max_size=SIZE_LIMIT,
            ws_per_message_deflate=False,
            server_header=False,
            forwarded_allow_ips=settings.proxies,
            timeout_graceful_shutdown=DRAIN_S,
        )
    )
    serving = asyncio.create_task(server.serve([bound]))
    try:
        begun = asyncio.create_task(server.begun.wait())
        await asyncio.wait([serving, begun], return_when=asyncio.FIRST_COMPLETED)
        begun.cancel()
        yield Listening(_url(bound), serving, server.leave)
    finally:
        server.leave()
        await serving


async def _serve(settings: Settings, prepare: Prepare | None) -> None:
    async with opened(settings) as services:
        beside = await prepare(services) if prepare else None
        async with listening(services, settings) as server:
            with _signals(server.stop):
                if beside is not None:
                    await _until_stopped(server, asyncio.ensure_future(beside(server.url, services)))
                await server.stopped


async def _until_stopped(server: Listening, side: asyncio.Future[None]) -> None:
    """Or until what runs beside it has ended; raises what that raised."""
    await asyncio.wait([server.stopped, side], return_when=asyncio.FIRST_COMPLETED)
    if side.done():
        side.result()
    side.cancel()


class _Server(uvicorn.Server):
    """Leaves signals to us: what the engine holds must be finished after the server has stopped."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.begun = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.begun.set()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    def leave(self) -> None:
        self.should_exit = True


@contextmanager
def _signals(stop: Callable[[], None]) -> Iterator[None]:
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop)
    try:
        yield
    finally:
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.remove_signal_handler(number)


@asynccontextmanager
async def _background(*works: Coroutine[None, None, None]) -> AsyncIterator[None]:
    """They run as long as the block; when one of them falls over, so does the block."""
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(work) for work in works]
            try:
                yield
            finally:
                for task in tasks:
                    task.cancel()
    except BaseExceptionGroup as failed:
        if len(failed.exceptions) == 1:
            raise failed.exceptions[0] from None
        raise


def _bind(host: str, port: int) -> socket.socket:
    try:
        family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        return socket.create_server(address[:2], family=family, backlog=BACKLOG)
    except OSError as error:
        raise SettingError(
            f"EVENKEEL_HOST and EVENKEEL_PORT are {host} and {port}, where nothing can listen "
            f"({error.strerror or error}): use another port, or 0 for any free one"
        ) from error


def _url(bound: socket.socket) -> str:
    host, port = bound.getsockname()[:2]
    if bound.family == socket.AF_INET6:
        host = f"[{host}]"
    return f"http://{host}:{port}"
