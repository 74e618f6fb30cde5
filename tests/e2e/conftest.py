"""A real server, a real browser: what the tests through the pages stand on."""

import asyncio
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, sync_playwright

from app.adapters.clock import new_secret
from app.adapters.credentials_sqlite import SqliteCredentials
from app.ports import Identity
from tests.e2e.desk import Desk, Sit

READY_SECONDS = 20
Open = Callable[..., Page]
"""Opens somebody's wallboard."""
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
"""Without the background flags Chromium looks for hosts that a closed network refuses."""


numbers = count(1)


@dataclass
class House:
    """A running Evenkeel with a source's key and people's tokens."""

    folder: Path
    port: int = 0
    key: str = ""
    process: "subprocess.Popen[bytes] | None" = None
    counts: dict[str, int] = field(default_factory=dict)
    settings: dict[str, str] = field(default_factory=dict)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Starts the server (again), on the port it had before."""
        self.port = self.port or _free_port()
        command = [sys.executable, "-m", "app", "serve", "--port", str(self.port)]
        with (self.folder / "server.log").open("ab") as log:
            self.process = subprocess.Popen(command, env=self._environment(), stdout=log, stderr=log)
        give_up = time.monotonic() + READY_SECONDS
        while not self._ready():
            assert self.process.poll() is None, "the server did not start"
            assert time.monotonic() < give_up, "the server is not ready"
            time.sleep(0.05)

    def stop(self) -> None:
        assert self.process is not None
        self.process.terminate()
        self.process.wait(timeout=READY_SECONDS)

    def token(self, user: str, role: str) -> str:
        return self._let_in("token", Identity(user, role))

    def source_key(self) -> str:
        return self._let_in("key", Identity("source", "source"))

    def say(self, conversation: str, speaker: str, text: str, **more: Any) -> None:
        """One message, through the door that any source uses; the agent is kim."""
        number = self.counts[conversation] = self.counts.get(conversation, 0) + 1
        message = {"id": f"m-{number}", "speaker": speaker, "text": text, "agent": "kim", **more}
        self._post(f"{conversation}/messages", message)

    def end(self, conversation: str) -> None:
        self._post(f"{conversation}/end", {"reason": "done"})

    def events(self, conversation: str) -> list[dict[str, Any]]:
        """All of them so far."""
        address = f"{self.url}/v1/conversations/{conversation}/events"
        answer = httpx.get(address, headers={"Authorization": f"Bearer {self.key}"})
        found: list[dict[str, Any]] = answer.json()
        return found

    def _post(self, path: str, body: dict[str, Any]) -> None:
        answer = httpx.post(
            f"{self.url}/v1/conversations/{path}",
            json=body,
            headers={"Authorization": f"Bearer {self.key}"},
            timeout=READY_SECONDS,
        )
        assert answer.status_code == 200, answer.text

    def _let_in(self, kind: str, identity: Identity) -> str:
        """As `evenkeel token create` does, without a process each: a hundred tests ask for one or two."""
        secret = new_secret(kind)
        with ThreadPoolExecutor(1) as elsewhere:  # the browser's own loop runs in this thread
            elsewhere.submit(asyncio.run, _add(self.folder / "data", secret, identity)).result()
        return secret

    def _environment(self) -> dict[str, str]:
        return {**os.environ, **self.settings, "EVENKEEL_DATA": str(self.folder / "data")}

    def _ready(self) -> bool:
        try:
            return httpx.get(f"{self.url}/readyz").status_code == 200
        except httpx.TransportError:
            return False


async def _add(data: Path, secret: str, identity: Identity) -> None:
    credentials = SqliteCredentials(data / "credentials.db")
    await credentials.add(secret, identity)
    await credentials.close()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def open_house(folder: Path, **settings: str) -> Iterator[House]:
    """Running, with a source's key; settings go without their `EVENKEEL_`."""
    house = House(folder, settings={f"EVENKEEL_{name}": value for name, value in settings.items()})
    house.key = house.source_key()
    house.start()
    yield house
    house.stop()


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with open_house(tmp_path_factory.mktemp("house")) as house:
        yield house


@pytest.fixture
def own_conversations(house: House) -> Iterator[None]:
    """What a test has said ends with it."""
    before = set(house.counts)
    yield
    for conversation in set(house.counts) - before:
        house.end(conversation)


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    found = playwright.chromium.launch(executable_path=os.environ["EVENKEEL_CHROMIUM"], args=FLAGS)
    yield found
    found.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """Somebody's own browser; whatever a page reports as an error fails the test."""
    made = browser.new_context(viewport={"width": 380, "height": 900})
    made.set_default_timeout(10_000)
    errors: list[str] = []
    made.on("weberror", lambda report: errors.append(str(report.error)))
    yield made
    made.close()
    assert errors == []


@pytest.fixture
def sidebar(context: BrowserContext, house: House) -> Page:
    """Kim's sidebar, signed in and live."""
    page = context.new_page()
    page.goto(f"{house.url}/agent#token={house.token('kim', 'agent')}")
    page.get_by_text("Live", exact=True).first.wait_for()
    return page


@pytest.fixture
def sit(browser: Browser, house: House) -> Iterator[Sit]:
    """Opens the sidebar of an agent who has no conversation yet, or once more that of one who has."""
    contexts = []
    errors: list[str] = []

    def open_sidebar(agent: str = "", *, width: int = 380, height: int = 900, scheme: Any = "light") -> Desk:
        agent = agent or f"agent-{next(numbers)}"
        context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme=scheme,
            reduced_motion="reduce",
            permissions=["clipboard-read", "clipboard-write"],
        )
        context.set_default_timeout(10_000)
        context.on("weberror", lambda report: errors.append(str(report.error)))
        contexts.append(context)
        page = context.new_page()
        page.goto(f"{house.url}/agent#token={house.token(agent, 'agent')}")
        page.get_by_text("Live", exact=True).wait_for()
        return Desk(page, house, agent)

    yield open_sidebar
    for context in contexts:
        context.close()
    assert errors == []


@pytest.fixture
def desk(sit: Sit) -> Desk:
    return sit()


@pytest.fixture
def wallboard(browser: Browser, house: House) -> Iterator[Page]:
    """Priya's wallboard, signed in and live, in a browser of its own."""
    made = browser.new_context(viewport={"width": 1440, "height": 900})
    made.set_default_timeout(10_000)
    page = made.new_page()
    page.goto(f"{house.url}/lead#token={house.token('priya', 'lead')}")
    page.get_by_text("Live", exact=True).first.wait_for()
    yield page
    made.close()


@pytest.fixture
def lead(browser: Browser, house: House) -> Iterator[Open]:
    """Opens somebody's wallboard, signed in and live, in a browser of its own."""
    contexts = []

    def open_board(user: str, *, width: int = 1440, query: str = "") -> Page:
        context = browser.new_context(viewport={"width": width, "height": 900})
        context.set_default_timeout(10_000)
        contexts.append(context)
        page = context.new_page()
        page.goto(f"{house.url}/lead{query}#token={house.token(user, 'lead')}")
        page.get_by_text("Live", exact=True).first.wait_for()
        return page

    yield open_board
    for context in contexts:
        context.close()
