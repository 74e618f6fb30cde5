"""A whole shift at one sidebar: it stays as quick and as small as it was at the start."""

import gzip
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.e2e.conftest import House
from tests.e2e.desk import HEARD, UPSET, Desk

pytestmark = pytest.mark.e2e

BUILT = Path(__file__).parents[2] / "app/static"
AT_ONCE = 4
"""Conversations that an agent has at the same time."""
WATCH = """
    window.delays = [];
    window.frames = 0;
    const Socket = window.WebSocket;
    window.WebSocket = class extends Socket {
      constructor(...all) {
        super(...all);
        // Registered before the page's own: it hears a frame first.
        this.addEventListener("message", ({ data }) => {
          const came = performance.now();
          const { type, version, advice } = JSON.parse(data);
          if (version !== undefined) window.frames++;
          if (type !== "advice" || advice.state !== "shown") return;
          const words = advice.say[0] ?? advice.why.sentence;
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              const took = performance.now() - came;
              if (document.querySelector("article")?.textContent.includes(words)) window.delays.push(took);
            };
            port2.postMessage(null);
          });
        });
      }
    };
"""
"""From an advice's frame until the browser has painted the next picture, when that shows its words; in ms."""
TALK = (
    ("customer", "Hello, my order is 58-2041. Where is it?"),
    ("agent", "Let me look that up for you."),
    ("customer", UPSET),
    ("agent", HEARD),
    ("customer", "You are a useless idiot, the lot of you."),
    ("agent", "I want to help you, but please don't insult me."),
    ("customer", "All right. But I need it by Friday, it is urgent!"),
    ("agent", "I have sent it again today, by courier. I will call you back by 4 pm."),
    ("customer", "THIS IS RIDICULOUS!!! I want to speak to your manager."),
    ("agent", "I'm sorry. I'll take care of this myself and get my manager for you."),
    ("customer", "Fine, thank you. That helps."),
    ("agent", "Thank you for your patience. Is there anything else?"),
)
"""Enough trouble for about three steps, and about 30 events."""


@dataclass
class Load:
    """What the page weighs after its rubbish was collected."""

    heap: int
    nodes: int
    listeners: int


@dataclass
class Shift:
    desk: Desk

    def works(self, numbers: range, rounds: int = 1) -> list[float]:
        """Conversations side by side, ended and wrapped up; returns how long each shown step took, in ms."""
        for first in numbers[::AT_ONCE]:
            names = [f"customer-{number}" for number in range(first, first + AT_ONCE)]
            for speaker, text in TALK * rounds:
                for name in names:
                    self.says(speaker, text, name)
            for name in names:
                self.wraps_up(name)
        took: list[float] = self.desk.page.evaluate("delays.splice(0)")
        return took

    def says(self, speaker: str, text: str, name: str) -> None:
        if speaker == "customer":
            self.desk.customer(text, name)
        else:
            self.desk.answer(text, name)

    def wraps_up(self, name: str) -> None:
        page, desk = self.desk.page, self.desk
        desk.end(name)
        if page.get_by_role("tab").count():
            page.locator(f'[id="tab-{desk.agent}-{name}"]').click()
        page.get_by_role("button", name="Our mistake").click()
        page.get_by_role("button", name="Finish").click()
        page.get_by_role("button", name="Finish").wait_for(state="detached")

    def weighs(self) -> Load:
        browser = self.desk.page.context.new_cdp_session(self.desk.page)
        for _ in range(2):  # what the first finds in the page, the second finds in the engine
            browser.send("HeapProfiler.collectGarbage")
        counts: dict[str, Any] = browser.send("Memory.getDOMCounters")
        heap = browser.send("Runtime.getHeapUsage")["usedSize"]
        browser.detach()
        return Load(int(heap), counts["nodes"], counts["jsEventListeners"])

    @property
    def events(self) -> int:
        seen: int = self.desk.page.evaluate("frames")
        return seen


@pytest.fixture
def shift(browser: Browser, house: House) -> Iterator[Shift]:
    context = browser.new_context(viewport={"width": 380, "height": 900})
    context.set_default_timeout(20_000)
    page = context.new_page()
    page.add_init_script(WATCH)
    page.goto(f"{house.url}/agent#token={house.token('mika', 'agent')}")
    page.get_by_text("Live", exact=True).wait_for()
    yield Shift(Desk(page, house, "mika"))
    context.close()


def test_what_is_over_leaves_nothing_behind(shift: Shift) -> None:
    shift.works(range(AT_ONCE))
    before = shift.weighs()
    shift.works(range(AT_ONCE, 2 * AT_ONCE))
    after = shift.weighs()
    assert after.nodes <= before.nodes * 1.5
    assert after.listeners <= before.listeners * 1.5
    assert after.heap <= before.heap * 1.2


@pytest.mark.soak
def test_two_thousand_events_and_forty_conversations(shift: Shift) -> None:
    early = shift.works(range(8), rounds=2)
    before = shift.weighs()
    shift.works(range(8, 32), rounds=2)
    late = shift.works(range(32, 40), rounds=2)
    after = shift.weighs()
    every = [*early, *late]
    sys.stdout.write(
        f"\n{shift.events} events in 40 conversations; at the start {before}, at the end {after}; "
        f"advice to pixels {median(early):.1f} ms, then {median(late):.1f} ms, at worst {max(every):.0f} ms\n"
    )
    assert shift.events >= 2_000
    assert median(every) <= 50
    assert median(late) <= max(20, median(early) * 1.25)
    assert after.nodes <= before.nodes * 1.5
    assert after.listeners <= before.listeners * 1.5
    assert after.heap <= before.heap * 1.25


def test_the_sidebars_javascript_is_small() -> None:
    """All that the page loads, at once or later: 40 kB at most."""
    wanted = set(re.findall(r"/static/assets/([\w-]+\.js)", (BUILT / "agent.html").read_text()))
    loaded: dict[str, bytes] = {}
    while missing := wanted - loaded.keys():
        loaded |= {name: (BUILT / "assets" / name).read_bytes() for name in missing}
        for name in missing:
            wanted.update(re.findall(r"""(?:from|import\()\s*["'`]\./([\w-]+\.js)""", loaded[name].decode()))
    assert len(loaded) > 1
    assert sum(len(gzip.compress(code)) for code in loaded.values()) <= 40_000
