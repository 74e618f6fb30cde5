"""Two leads and three agents while many others talk: what must hold on every screen at once.

The short versions run with every `make test`; the long and the timed ones in `make soak`.
"""

import json
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from statistics import quantiles
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from websockets.sync.client import connect

from tests.e2e.boards import alert_of, row_of, shown
from tests.e2e.conftest import House
from tests.e2e.cut import Wire, wire_to
from tests.e2e.load import AGENTS

pytestmark = pytest.mark.e2e

MANAGER = "This is no use. Put me through to your manager."
THREAT = "I will come to your office and kill you."
SEEN = """
window.seenAt = {};
new MutationObserver(() => {
  for (const card of document.querySelectorAll("article[data-alert]"))
    window.seenAt[card.dataset.alert.split("/")[0]] ??= Date.now();
}).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-alert"] });
"""
"""When each conversation's first alert stood on the page, in this machine's time."""


@contextmanager
def load(house: House, prefix: str, conversations: int, per_second: float) -> Iterator[None]:
    """So many conversations live, and so many messages a second, until the block ends."""
    command = [sys.executable, "-m", "tests.e2e.load", house.url, house.key, prefix]
    with subprocess.Popen(
        [*command, str(conversations), str(per_second)], stdout=subprocess.PIPE, text=True
    ) as source:
        try:
            assert source.stdout
            assert source.stdout.readline() == "begun\n"
            yield
            assert source.poll() is None, "the source has stopped"
        finally:
            source.terminate()


@pytest.fixture
def screens(browser: Browser, house: House) -> Iterator["Screens"]:
    with wire_to(house.port) as wire:
        opened = Screens(browser, house, wire)
        yield opened
        opened.close()


class Screens:
    """Pages of people, each in a browser of their own, over a wire that can be cut."""

    def __init__(self, browser: Browser, house: House, wire: Wire) -> None:
        self.wire = wire
        self._browser = browser
        self._house = house
        self._contexts: list[Any] = []

    def lead(self, name: str) -> Page:
        return self._open(name, "lead", 1440)

    def agent(self, name: str) -> Page:
        return self._open(name, "agent", 380)

    def close(self) -> None:
        for context in self._contexts:
            context.close()

    def _open(self, name: str, role: str, width: int) -> Page:
        context = self._browser.new_context(viewport={"width": width, "height": 900})
        context.set_default_timeout(20_000)
        context.add_init_script(SEEN)
        self._contexts.append(context)
        page: Page = context.new_page()
        page.goto(f"{self.wire.url}/{role}#token={self._house.token(name, role)}")
        page.get_by_text("Live", exact=True).first.wait_for()
        return page


Resolve = Callable[[str], None]


@contextmanager
def third(house: House) -> Iterator[Resolve]:
    """A lead without a page, who resolves what was measured, so that the column stays short."""
    headers = {"Authorization": f"Bearer {house.token('lea', 'lead')}"}
    address = house.url.replace("http", "ws", 1) + "/v1/lead"
    with connect(address, additional_headers=headers, max_size=None, proxy=None) as socket:

        def resolve(alert: str) -> None:
            command = {"type": "resolve", "ref": alert, "alert": alert, "outcome": "handled"}
            socket.send(json.dumps(command))
            while json.loads(socket.recv(20)).get("ref") != alert:
                pass

        yield resolve


@contextmanager
def source(house: House) -> Iterator[Callable[[str, str], None]]:
    """A socket that stands, so that no time goes into opening one."""
    address = house.url.replace("http", "ws", 1) + "/v1/ingest"
    with connect(address, additional_headers={"Authorization": f"Bearer {house.key}"}, proxy=None) as socket:

        def say(conversation: str, text: str) -> None:
            frame = {"type": "message", "conversation": conversation, "id": "m-1", "speaker": "customer"}
            socket.send(json.dumps({**frame, "text": text, "agent": "ines", "customer": "wes.calloway"}))
            assert json.loads(socket.recv(20))["type"] == "ack"

        yield say


def measured(pages: list[Page], house: House, prefix: str, alerts: int) -> list[float]:
    """How long after the message each alert stood on each page, in ms."""
    times: list[float] = []
    with third(house) as resolve, source(house) as say:
        for number in range(alerts):
            conversation = f"{prefix}-{number}"
            said_ms = time.time() * 1000
            say(conversation, THREAT)
            for page in pages:
                page.wait_for_function("id => id in window.seenAt", arg=conversation)
                times.append(page.evaluate("id => window.seenAt[id]", conversation) - said_ms)
            resolve(f"{conversation}/l1")
            house.end(conversation)
    return times


def report(figures: str) -> None:
    """`make soak` shows what was measured."""
    sys.stdout.write(f"\n{figures}\n")


def p95(values: list[float]) -> float:
    return quantiles(values, n=20, method="inclusive")[-1]


def read(page: Page) -> list[str]:
    """A sidebar as it is read, but for the times that run."""
    page.get_by_role("tabpanel").wait_for()
    texts = page.get_by_role("tabpanel").all_inner_texts()
    return [re.sub(r"\d+:\d\d(:\d\d)?", "…", text) for text in texts]


def equal(page: Page, fresh: Page, look: Any) -> None:
    """The page comes to look like the fresh one."""
    give_up = time.monotonic() + 15
    while (known := look(page)) != (now := look(fresh)) and time.monotonic() < give_up:
        page.wait_for_timeout(200)
    assert known == now


def cut_off(screens: Screens, house: House, prefix: str, *, seconds: float, per_second: float) -> None:
    """Nothing passes for a while; what happens meanwhile stands on every screen afterwards."""
    house.say(f"{prefix}-before", "customer", MANAGER, agent="ines", customer="bea.fenwick")
    leads = [screens.lead(name) for name in ("priya", "jonas")]
    with load(house, prefix, 30, per_second):
        agents = [screens.agent(name) for name in AGENTS]
        row_of(leads[0], f"{prefix}-before").click()
        leads[0].mouse.move(700, 880)
        with screens.wire.cut():
            leads[0].wait_for_timeout(seconds * 1000)
            house.say(f"{prefix}-meanwhile", "customer", THREAT, agent="ines", customer="wes.calloway")
            house.end(f"{prefix}-before")
            for page in (*leads, *agents):
                expect(
                    page.get_by_text(re.compile("Line lost|Reconnecting|Trying|lost")).first
                ).to_be_attached()
        for page in (*leads, *agents):
            page.get_by_text("Live", exact=True).first.wait_for(timeout=40_000)
        leads[0].wait_for_timeout(1500)
    expect(alert_of(leads[0], f"{prefix}-meanwhile").first).to_be_visible()
    fresh = screens.lead("priya")
    row_of(fresh, f"{prefix}-meanwhile").wait_for()
    for page in leads[1:]:
        equal(page, fresh, shown)
    for name, page in zip(AGENTS, agents, strict=True):
        equal(page, screens.agent(name), read)


def test_alerts_reach_both_leads_while_others_talk(screens: Screens, house: House) -> None:
    pages = [screens.lead(name) for name in ("priya", "jonas")]
    with load(house, "talk", 30, 20):
        assert len(measured(pages, house, "soon", 5)) == 10  # how fast: `make soak`


def test_what_is_cut_off_for_a_while_ends_up_as_a_fresh_page(screens: Screens, house: House) -> None:
    cut_off(screens, house, "gap", seconds=14, per_second=10)


@pytest.mark.soak
def test_an_alert_reaches_both_leads_within_300_ms(screens: Screens, house: House) -> None:
    pages = [screens.lead(name) for name in ("priya", "jonas")]
    agents = [screens.agent(name) for name in AGENTS]
    with load(house, "many", 100, 50):
        times = measured(pages, house, "fast", 60)
    report(f"alert to screen: p50 {sorted(times)[len(times) // 2]:.0f} ms, p95 {p95(times):.0f} ms")
    assert p95(times) <= 300
    assert all(page.get_by_text("Live", exact=True).first.is_visible() for page in agents)


@pytest.mark.soak
def test_a_network_that_is_gone_for_a_minute(screens: Screens, house: House) -> None:
    cut_off(screens, house, "minute", seconds=60, per_second=40)
