"""Every state of the sidebar, as those see it who need it large, narrow, without colour, or read to them."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.conftest import House
from tests.e2e.desk import AT_RISK, HEARD, INSULT, THREAT, UPSET, Desk, Sit, lead, violations

pytestmark = pytest.mark.e2e

PROMISED = "I'm sorry you had to ask so often. I will call you back by 4 pm."
TOO_WIDE = """
    [...document.querySelectorAll("[role=tabpanel], [role=tabpanel] *, dialog, dialog *")]
        .filter(e => e.scrollWidth > e.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(e).overflowX))
        .map(e => e.className)
"""
"""What can be scrolled sideways."""
REGIONS = """
    [...document.querySelectorAll("[aria-live=polite], [aria-live=assertive], [role=status], [role=alert]")]
        .filter(e => !document.querySelector("dialog[open]") || e.closest("dialog"))
        .map(e => e.getAttribute("role"))
"""
"""The live regions that a screen reader hears now: while a dialog is open, those outside are inert."""

State = tuple[str, Callable[[Desk], object]]


def calm(desk: Desk) -> None:
    desk.customer("Hello, do you ship to Lisbon?", "calm")
    desk.page.get_by_text("Nothing to add.").wait_for()


def tense(desk: Desk) -> None:
    desk.customer("My order is 58-2041 and I want my 89 euros back.", "dana.whitlock")
    desk.answer(PROMISED, "dana.whitlock")
    desk.customer(UPSET, "dana.whitlock")
    desk.tab("Dana").click()
    desk.page.get_by_role("article").wait_for()


def newer_step_waits(desk: Desk) -> None:
    desk.page.get_by_role("article").hover()
    desk.customer("You are a useless idiot, the lot of you.", "dana.whitlock")
    desk.button("Newer step").wait_for()
    desk.page.mouse.move(5, 5)
    desk.step("Draw a line, kindly").wait_for()


def help_asked(desk: Desk) -> None:
    desk.button("Get help").click()
    desk.page.get_by_text("The leads have been asked.").wait_for()


def reply_checked(desk: Desk) -> None:
    desk.button("Check my reply").click()
    desk.page.get_by_role("textbox", name="Your draft").fill("You need to calm down.")
    desk.page.get_by_role("region", name="Check my reply").get_by_text("May inflame").wait_for()


def note_edited(desk: Desk) -> None:
    desk.page.keyboard.press("Escape")
    desk.page.keyboard.press("Alt+Shift+o")
    desk.page.get_by_role("textbox", name="Note").wait_for()


def folds_open(desk: Desk) -> None:
    desk.page.keyboard.press("Escape")
    desk.button("Earlier steps").click()


def whisper(desk: Desk) -> None:
    with lead(desk.house) as priya:
        priya.does("whisper", conversation=f"{desk.agent}-dana.whitlock", text="The fee is waived.")
    desk.page.get_by_role("region", name="Whisper from Priya").wait_for()


def muted(desk: Desk) -> None:
    desk.page.keyboard.press("Alt+m")
    desk.page.get_by_text("Muted until").first.wait_for()


def on_a_call(desk: Desk) -> None:
    desk.customer(f"{UPSET} I AM FURIOUS!!!", "marcus.bell", channel="call")
    desk.tab("Marcus").click()
    desk.button("Said it").wait_for()


def exit_permitted(desk: Desk) -> None:
    desk.customer(INSULT, "theo.grant")
    desk.answer("I want to help you, but please don't insult me.", "theo.grant")
    desk.customer("Shut up, you stupid moron.", "theo.grant")
    desk.answer("This is my last warning: if you insult me again, I will end this chat.", "theo.grant")
    desk.customer("Get lost, you pathetic idiot.", "theo.grant")
    desk.tab("Theo").click()
    desk.step("Close with the line").wait_for()


def threat(desk: Desk) -> None:
    desk.customer(THREAT, "ivan.petrov")
    desk.tab("Ivan").click()
    desk.page.get_by_text("That was a threat.").first.wait_for()


def at_risk(desk: Desk) -> None:
    desk.customer(AT_RISK, "elif.kaya")
    desk.tab("Elif").click()
    desk.page.get_by_text("Other countries").click()


def keys(desk: Desk) -> None:
    desk.button("Keys and looks").click()
    desk.page.get_by_role("dialog").wait_for()


def keys_clash(desk: Desk) -> None:
    desk.button("Copy: Alt+C. Change").click()
    desk.page.keyboard.press("Alt+n")
    desk.page.get_by_text("is taken: Not now.").wait_for()
    desk.page.keyboard.press("Escape")
    desk.page.keyboard.press("Escape")


def wrap_up(desk: Desk) -> None:
    desk.end("dana.whitlock")
    desk.tab("Dana").click()
    desk.button("Finish").wait_for()


def wrap_up_unfinished(desk: Desk) -> None:
    desk.page.get_by_role("button", name="Other", exact=True).click()
    desk.page.get_by_role("textbox", name="What caused it").wait_for()
    desk.button("Finish").click()
    desk.page.get_by_role("checkbox", name="Kept").click()
    expect(desk.page.get_by_role("checkbox", name="Kept")).to_be_checked()


def a_break(desk: Desk) -> None:
    desk.end("theo.grant")
    desk.tab("Theo").click()
    desk.button("Take it").wait_for()


def cut_off(desk: Desk) -> None:
    desk.house.stop()
    desk.page.get_by_text("Reconnecting").wait_for()


STATES: tuple[State, ...] = (
    ("nobody", lambda desk: desk.page.get_by_text("No conversation yet.").wait_for()),
    ("calm", calm),
    ("tense", tense),
    ("newer step", newer_step_waits),
    ("help asked", help_asked),
    ("reply checked", reply_checked),
    ("note edited", note_edited),
    ("folds open", folds_open),
    ("whisper", whisper),
    ("muted", muted),
    ("on a call", on_a_call),
    ("exit permitted", exit_permitted),
    ("threat", threat),
    ("at risk", at_risk),
    ("keys", keys),
    ("keys clash", keys_clash),
    ("wrap-up", wrap_up),
    ("wrap-up unfinished", wrap_up_unfinished),
    ("a break", a_break),
    ("cut off", cut_off),
)


@pytest.fixture
def states(house: House) -> Iterator[tuple[State, ...]]:
    """One after the other; the last one stops the server, which is started again."""
    yield STATES
    if house.process is not None and house.process.poll() is not None:
        house.start()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_any_state(sit: Sit, states: tuple[State, ...], scheme: Any) -> None:
    desk = sit(scheme=scheme)
    for name, reach in states:
        reach(desk)
        assert (name, violations(desk.page)) == (name, [])
        assert (name, spoken(desk.page)) == (name, allowed(name))


def spoken(page: Page) -> list[str]:
    regions: list[str] = page.evaluate(REGIONS)
    return sorted(regions)


def allowed(state: str) -> list[str]:
    """One polite region and one for safety alone. A dialog makes the page behind it inert and has its own."""
    return ["status"] if state == "keys" else ["alert", "status"]


@pytest.mark.parametrize(("width", "height"), [(300, 700), (190, 400)], ids=["narrow", "at 200 % zoom"])
def test_no_state_scrolls_sideways_or_hides_what_it_asks_for(
    sit: Sit, states: tuple[State, ...], width: int, height: int
) -> None:
    """At 200 % zoom a sidebar of 380 by 800 pixels has half as many to lay itself out in."""
    desk = sit(width=width, height=height)
    for name, reach in states:
        reach(desk)
        if name == "calm":
            desk.customer(f"{UPSET} {'x' * 120}", "Wolfeschlegelsteinhausenbergerdorff")
        assert (name, desk.page.evaluate("document.documentElement.scrollWidth")) == (name, width)
        assert (name, desk.page.evaluate(TOO_WIDE)) == (name, [])
        assert (name, out_of_reach(desk.page)) == (name, [])


def out_of_reach(page: Page) -> list[str]:
    """Controls that stay cut off by the window's edges when they are scrolled to."""
    found: list[str] = page.evaluate(
        """() => [...(document.querySelector("dialog[open]") ?? document).querySelectorAll(
               "button, input, textarea, summary")]
             .filter(e => e.checkVisibility())
             .filter(e => {
               e.scrollIntoView({block: "nearest", inline: "nearest"});
               const {left, right, top, bottom} = e.getBoundingClientRect();
               const below = bottom > innerHeight + 1 && top > 0;
               return left < -1 || right > innerWidth + 1 || top < -1 || below;
             })
             .map(e => e.getAttribute("aria-label") ?? e.innerText)"""
    )
    return found


def test_focus_never_moves_by_itself(desk: Desk) -> None:
    desk.customer(UPSET)
    desk.step("Say you heard it").wait_for()
    field = desk.page.get_by_role("log")
    field.focus()
    desk.customer(INSULT, "theo.grant")
    desk.customer(AT_RISK)
    desk.page.get_by_role("article", name="Guidance").wait_for()
    with lead(desk.house) as priya:
        priya.does("whisper", conversation=f"{desk.agent}-rosa.medina", text="I am with you.")
    desk.page.get_by_role("region", name="Whisper from Priya").wait_for()
    expect(field).to_be_focused()


def test_nothing_animates_for_those_who_asked_for_no_motion(desk: Desk) -> None:
    desk.customer(UPSET)
    desk.step("Say you heard it").wait_for()
    desk.answer(HEARD)
    assert (
        desk.page.evaluate(
            """document.getAnimations().filter(a => a.effect.getComputedTiming().duration > 0).length"""
        )
        == 0
    )


def test_who_is_not_signed_in_is_told_so(browser: Browser, house: House) -> None:
    context = browser.new_context(viewport={"width": 300, "height": 700})
    page = context.new_page()
    page.goto(f"{house.url}/agent")
    expect(page.get_by_text("Not signed in.")).to_be_visible()
    assert violations(page) == []
    context.close()
