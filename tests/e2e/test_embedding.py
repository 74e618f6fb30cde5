"""The sidebar in a help desk's page on another origin, as `examples/help-desk.html` embeds it."""

from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser, FrameLocator, Page, expect

from tests.e2e.conftest import House, open_house

pytestmark = pytest.mark.e2e

EXAMPLES = Path(__file__).parents[2] / "examples"
UPSET = "This is the third time I am asking, and nobody calls back."


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def help_desk() -> Iterator[str]:
    """The origin of a help desk."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(EXAMPLES))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory, help_desk: str) -> Iterator[House]:
    """An Evenkeel that names the help desk in its settings."""
    with open_house(tmp_path_factory.mktemp("known"), FRAME_ANCESTORS=help_desk) as house:
        yield house


@pytest.fixture
def desk(browser: Browser, known: House, help_desk: str) -> Iterator[Page]:
    """The help desk's page, at a conversation with somebody who is upset."""
    known.say("calm-1", "customer", "Hello, do you ship to Lisbon?", customer="rosa.medina")
    known.say("upset-1", "customer", UPSET, customer="dana.whitlock")
    context = browser.new_context(viewport={"width": 1200, "height": 900})
    context.set_default_timeout(10_000)
    page = context.new_page()
    token = known.token("kim", "agent")
    page.goto(f"{help_desk}/help-desk.html?evenkeel={known.url}&conversation=upset-1#token={token}")
    yield page
    context.close()


def sidebar(page: Page) -> FrameLocator:
    return page.frame_locator("#evenkeel")


def test_a_help_desk_shows_its_conversation_and_gets_words_that_it_does_not_send(desk: Page) -> None:
    expect(sidebar(desk).get_by_role("heading", name="Dana Whitlock")).to_be_visible()
    phrase = sidebar(desk).get_by_role("article").locator("p").first.inner_text()
    sidebar(desk).get_by_role("button", name="Insert").click()
    expect(desk.get_by_role("textbox", name="Reply")).to_have_value(phrase)
    expect(desk.locator("#sent")).to_have_text("nothing")
    desk.get_by_role("textbox", name="Reply").fill("You need to calm down.")
    desk.get_by_role("button", name="Check it first").click()
    expect(sidebar(desk).get_by_role("region", name="Check my reply")).to_contain_text("May inflame")
    desk.get_by_role("button", name="Dark").click()
    expect(sidebar(desk).locator("html")).to_have_attribute("data-theme", "dark")


def test_a_draft_is_checked_as_it_is_typed_and_the_focus_stays_in_the_help_desk(desk: Page) -> None:
    reply = desk.get_by_role("textbox", name="Reply")
    expect(sidebar(desk).get_by_role("heading", name="Dana Whitlock")).to_be_visible()
    sidebar(desk).get_by_role("tab", name="Rosa").click()
    reply.fill("You need to calm down.")
    reply.focus()
    desk.evaluate("document.getElementById('check').onclick()")
    pane = sidebar(desk).get_by_role("region", name="Check my reply")
    expect(pane).to_contain_text("May inflame")
    expect(sidebar(desk).get_by_role("heading", name="Dana Whitlock")).to_be_visible()
    expect(reply).to_be_focused()
    assert desk.evaluate("document.hasFocus() && document.activeElement.id") == "composer"


def test_who_is_not_named_may_not_show_it(browser: Browser, house: House, help_desk: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    refused: list[str] = []
    page.on("console", lambda message: refused.append(message.text))
    page.goto(f"{help_desk}/help-desk.html?evenkeel={house.url}")
    page.wait_for_timeout(500)
    assert any("frame-ancestors" in text for text in refused)
    expect(page.frame_locator("#evenkeel").get_by_role("main")).to_have_count(0)
    context.close()
