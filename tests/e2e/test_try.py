"""Both sides played by one person, beside the screens that the agent and the lead would see."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, FrameLocator, Page, expect

from tests.e2e.conftest import House

pytestmark = pytest.mark.e2e

AGENT = 'iframe[title="What the agent sees"]'
LEAD = 'iframe[title="What the lead sees"]'


@pytest.fixture
def visitor(browser: Browser, house: House) -> Iterator[Page]:
    """Somebody who came by, in a browser that knows nobody."""
    context = browser.new_context(viewport={"width": 1500, "height": 900})
    context.set_default_timeout(10_000)
    page = context.new_page()
    page.goto(f"{house.url}/try")
    page.get_by_role("textbox", name="As the customer").wait_for()
    yield page
    context.close()


def say(page: Page, side: str, text: str) -> None:
    box = page.get_by_role("textbox", name=f"As the {side}")
    box.fill(text)
    box.press("Enter")


def agent_of(page: Page) -> FrameLocator:
    return page.frame_locator(AGENT)


def test_the_customer_may_begin_at_once(visitor: Page) -> None:
    expect(visitor.get_by_role("textbox", name="As the customer")).to_be_focused()
    for opener in visitor.get_by_role("group", name="Openers").get_by_role("button").all():
        expect(opener).to_be_in_viewport(ratio=1)
    lead = visitor.frame_locator(LEAD)
    expect(lead.get_by_text("Your trial")).to_be_visible()
    expect(lead.get_by_text("try-")).to_have_count(0)


def test_what_the_customer_says_shows_on_both_screens(visitor: Page) -> None:
    say(visitor, "customer", "This is the third time I am asking, and nobody calls back.")
    expect(visitor.get_by_role("log").first).to_contain_text("third time")
    expect(agent_of(visitor).get_by_text("Say you heard it").first).to_be_visible()
    expect(visitor.frame_locator(LEAD).get_by_text("Say you heard it").first).to_be_visible()
    expect(visitor.get_by_role("textbox", name="As the customer")).to_have_value("")


def test_what_the_agent_says_ticks_the_step(visitor: Page) -> None:
    say(visitor, "customer", "This is the third time I am asking, and nobody calls back.")
    agent_of(visitor).get_by_text("Say you heard it").first.wait_for()
    say(visitor, "agent", "Three times without an answer is not good enough. I can see why you are fed up.")
    expect(agent_of(visitor).get_by_role("heading", name="Say you heard it")).to_have_count(0)


def test_insert_fills_the_composer_and_sends_nothing(visitor: Page) -> None:
    say(visitor, "customer", "This is the third time I am asking, and nobody calls back.")
    agent_of(visitor).get_by_role("button", name="Insert").click()
    expect(visitor.get_by_role("textbox", name="As the agent")).not_to_have_value("")
    expect(visitor.get_by_role("log").locator("p")).to_have_count(1)


def test_an_opener_fills_and_sends_nothing(visitor: Page) -> None:
    visitor.get_by_role("button", name="Third time").click()
    expect(visitor.get_by_role("textbox", name="As the customer")).not_to_have_value("")
    expect(visitor.get_by_text("Write as the customer.")).to_be_visible()


def test_an_insult_calls_the_lead(visitor: Page) -> None:
    say(visitor, "customer", "Are you stupid or do they pay you to act like it?")
    say(visitor, "customer", "You are an idiot. An absolute idiot.")
    lead = visitor.frame_locator(LEAD)
    lead.get_by_role("button", name="Take it").first.click()
    expect(lead.get_by_text("You have it").first).to_be_visible()


def test_conversations_go_on_beside_each_other_and_over_a_reload(visitor: Page) -> None:
    say(visitor, "customer", "Hello from the first.")
    visitor.get_by_label("Channel of a new conversation").select_option("call")
    visitor.get_by_role("button", name="New conversation").click()
    say(visitor, "customer", "Hello from the second.")
    expect(visitor.frame_locator(LEAD).locator("[data-row], [data-heat=calm] .cut").first).to_be_visible()
    visitor.reload()
    expect(visitor.get_by_role("log").first).to_contain_text("Hello from the second.")
    visitor.get_by_role("button", name="Robin").click()
    expect(visitor.get_by_role("log").first).to_contain_text("Hello from the first.")
    visitor.get_by_role("button", name="End it").click()
    expect(visitor.get_by_role("button", name="Ended", exact=True)).to_be_disabled()


def test_a_visitor_sees_nobody_elses_conversations(visitor: Page, house: House) -> None:
    house.say("private-1", "customer", "This is between us.", customer="rosa.medina")
    say(visitor, "customer", "Hello?")
    lead = visitor.frame_locator(LEAD)
    lead.get_by_text("Robin").first.wait_for()
    expect(lead.get_by_text("Rosa Medina")).to_have_count(0)


def test_a_narrow_screen_shows_one_thing_at_a_time(visitor: Page) -> None:
    visitor.set_viewport_size({"width": 380, "height": 800})
    expect(visitor.locator(AGENT)).to_be_hidden()
    visitor.get_by_role("button", name="Lead", exact=True).click()
    expect(visitor.locator(LEAD)).to_be_visible()
    expect(visitor.get_by_role("textbox", name="As the customer")).to_be_hidden()
    assert visitor.evaluate("document.documentElement.scrollWidth") <= 380
