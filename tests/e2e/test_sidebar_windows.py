"""The sidebar outside of a tab: installed as an app, and floating above a softphone."""

import os
from contextlib import suppress
from pathlib import Path

import pytest
from playwright.sync_api import Error, Page, Playwright, expect

from tests.e2e.conftest import FLAGS, House
from tests.e2e.desk import INSULT, UPSET, Desk

pytestmark = pytest.mark.e2e


@pytest.fixture
def floating(desk: Desk) -> Page:
    """The window that floats, with somebody in it who is upset."""
    desk.customer(UPSET)
    desk.step("Say you heard it").wait_for()
    with desk.page.context.expect_page() as opened:
        desk.button("Float above other windows").click()
    opened.value.get_by_role("article").wait_for()
    return opened.value


def test_it_floats_with_all_that_it_shows_and_goes_on(desk: Desk, floating: Page) -> None:
    expect(desk.page.get_by_role("main")).to_contain_text("floats above your other windows")
    desk.customer(INSULT)
    expect(floating.get_by_role("heading", name="Draw a line, kindly")).to_be_visible()
    card = floating.get_by_role("article")
    assert card.evaluate("e => getComputedStyle(e).borderRadius") == "11px"


def test_its_shortcuts_and_copies_work_in_the_floating_window(desk: Desk, floating: Page) -> None:
    phrase = floating.get_by_role("article").locator("p").first.inner_text()
    floating.keyboard.press("Alt+c")
    expect(floating.get_by_role("button", name="Copied")).to_be_visible()
    assert floating.evaluate("navigator.clipboard.readText()") == phrase
    floating.keyboard.press("?")
    floating.get_by_role("dialog").get_by_role("button", name="Dark").click()
    expect(floating.locator("html")).to_have_attribute("data-theme", "dark")


def test_nothing_moves_under_the_pointer_there_either(desk: Desk, floating: Page) -> None:
    floating.get_by_role("article").hover()
    desk.customer(INSULT)
    expect(floating.get_by_role("button", name="Newer step")).to_be_visible()
    expect(floating.get_by_role("article", name="Step: Say you heard it")).to_be_visible()


def test_closed_it_is_back_in_its_tab(desk: Desk, floating: Page) -> None:
    with suppress(Error):  # the window may be gone before the press has been reported
        floating.get_by_role("button", name="Back into the tab").click()
    expect(desk.step("Say you heard it")).to_be_visible()
    assert floating.is_closed()
    desk.page.keyboard.press("Alt+c")
    expect(desk.button("Copied")).to_be_visible()


def test_it_can_be_installed(playwright: Playwright, house: House, tmp_path: Path) -> None:
    """The browser says why it could not be: nothing."""
    context = playwright.chromium.launch_persistent_context(
        tmp_path, executable_path=os.environ["EVENKEEL_CHROMIUM"], args=list(FLAGS)
    )
    page = context.pages[0]
    page.goto(f"{house.url}/agent#token={house.token('kim', 'agent')}")
    page.get_by_text("Live", exact=True).wait_for()
    browser = context.new_cdp_session(page)
    manifest = browser.send("Page.getAppManifest")
    assert (manifest["errors"], manifest["manifest"]["startUrl"]) == ([], f"{house.url}/agent")
    assert browser.send("Page.getInstallabilityErrors")["installabilityErrors"] == []
    context.close()
