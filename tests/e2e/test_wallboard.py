"""The wallboard as a lead uses it: real server, real browser."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.boards import alert_of, open_count, row_of, shown, violations
from tests.e2e.conftest import House, Open

pytestmark = [pytest.mark.e2e, pytest.mark.usefixtures("own_conversations")]

ALERTS_AT_MOST = 40
MANAGER = "This is no use. Put me through to your manager."
THREAT = "I will come to your office and kill you."


@pytest.fixture
def nora(browser: Browser, house: House) -> Iterator[Page]:
    """An agent's sidebar, with no conversation yet."""
    context = browser.new_context(viewport={"width": 380, "height": 900})
    context.set_default_timeout(10_000)
    page = context.new_page()
    page.goto(f"{house.url}/agent#token={house.token('nora', 'agent')}")
    page.get_by_text("Live", exact=True).first.wait_for()
    yield page
    context.close()


@contextmanager
def down(house: House) -> Iterator[None]:
    house.stop()
    try:
        yield
    finally:
        house.start()


def test_nobody_live_is_said_in_a_line(wallboard: Page) -> None:
    expect(wallboard.get_by_text("No conversations.")).to_be_visible()
    expect(wallboard.get_by_text("None open.")).to_be_visible()


def test_a_calm_board_says_that_nobody_needs_you(wallboard: Page, house: House) -> None:
    house.say("calm-1", "customer", "Hello, do you ship to Lisbon?", customer="rosa.medina")
    expect(wallboard.get_by_role("heading", name="All level.")).to_be_visible()
    expect(wallboard.get_by_text("Kim sees no steps")).to_be_visible()
    house.end("calm-1")
    expect(wallboard.get_by_text("No conversations. The last ended at")).to_be_visible()


def test_an_alert_says_what_happened_in_the_words_that_called_for_it(wallboard: Page, house: House) -> None:
    house.say("words-1", "customer", THREAT, agent="ines", customer="wes.calloway", channel="call")
    card = alert_of(wallboard, "words-1").filter(has_text="threat")
    expect(card).to_contain_text("Critical: threat")
    expect(wallboard.get_by_role("alert")).to_contain_text("Critical: Threat.")
    expect(wallboard.get_by_role("status")).not_to_contain_text("Threat")
    expect(card).to_contain_text("Ines")
    expect(card).to_contain_text("Wes Calloway")
    expect(card.locator("mark").first).to_be_visible()
    expect(card).to_contain_text("Nobody yet")
    row = row_of(wallboard, "words-1")
    expect(row).to_contain_text("Threat")
    expect(row).to_contain_text("Not connected")


def test_of_two_who_take_it_in_the_same_moment_one_has_it_and_the_other_reads_who(
    lead: Open, house: House
) -> None:
    priya, jonas = lead("priya"), lead("jonas")
    house.say("race-1", "customer", MANAGER, customer="bea.fenwick")
    cards = [alert_of(page, "race-1").filter(has_text="manager") for page in (priya, jonas)]
    buttons = [card.get_by_role("button", name="Take it") for card in cards]
    for button in buttons:
        button.wait_for()
    for button in buttons:
        button.evaluate("button => setTimeout(() => button.click(), 200)")
    for card in cards:
        expect(card).to_contain_text(re.compile("You have it|(Jonas|Priya) has it"))
    winners = [card.get_by_text("You have it").count() for card in cards]
    assert sorted(winners) == [0, 1]
    loser = cards[winners.index(0)]
    expect(loser).to_contain_text(re.compile("(Jonas|Priya) took it"))


def test_an_alert_is_resolved_with_how_it_ended_and_the_badge_falls_only_then(
    wallboard: Page, house: House
) -> None:
    house.say("life-1", "customer", MANAGER, customer="lena.fox")
    card = alert_of(wallboard, "life-1").filter(has_text="manager")
    card.wait_for()
    before = open_count(wallboard)
    card.get_by_role("button", name="Take it").click()
    expect(card).to_contain_text("You have it")
    assert open_count(wallboard) == before
    card.get_by_role("button", name="Resolve", exact=True).click()
    card.get_by_role("button", name="Helped").click()
    wallboard.mouse.move(1000, 880)
    over = wallboard.get_by_role("region", name="Closed in the last hour")
    expect(over).to_contain_text("Asked for a manager, Kim. Helped by you")
    assert open_count(wallboard) == before - 1


def test_what_one_hands_over_another_has(lead: Open, house: House) -> None:
    jonas, priya = lead("jonas"), lead("priya")
    house.say("hand-1", "customer", MANAGER, customer="hugo.marsh")
    card = alert_of(priya, "hand-1").filter(has_text="manager")
    card.get_by_role("button", name="Take it").click()
    card.get_by_role("button", name="Hand over", exact=True).click()
    card.get_by_role("button", name="Jonas").click()
    expect(card).to_contain_text("Jonas has it")
    theirs = alert_of(jonas, "hand-1").filter(has_text="manager")
    expect(theirs).to_contain_text("You have it")
    theirs.get_by_role("button", name="More").click()
    theirs.get_by_role("button", name="Release", exact=True).click()
    expect(theirs).to_contain_text("Nobody yet")
    theirs.get_by_role("button", name="More").click()
    theirs.get_by_role("button", name="15 min", exact=True).click()
    expect(card).to_contain_text("Snoozed until")


def test_a_whisper_is_read_and_its_receipt_comes_back(wallboard: Page, nora: Page, house: House) -> None:
    house.say("ear-1", "customer", "Where is my dishwasher?", agent="nora", customer="marcus.bell")
    row_of(wallboard, "ear-1").click()
    drawer = wallboard.get_by_role("complementary", name="Conversation")
    drawer.get_by_role("textbox", name="Whisper to Nora").fill("The fee is waived.")
    drawer.get_by_role("button", name="Whisper").click()
    expect(drawer.get_by_text("You: The fee is waived.")).to_be_visible()
    expect(drawer.get_by_text("Not read yet")).to_be_visible()
    expect(drawer.get_by_role("textbox", name="Whisper to Nora")).to_have_value("")
    nora.get_by_text("The fee is waived.", exact=True).wait_for()
    nora.get_by_role("button", name="Got it").click()
    expect(drawer.get_by_text("Read by Nora")).to_be_visible()


def test_inside_a_conversation_stands_what_was_said_done_and_told(wallboard: Page, house: House) -> None:
    house.say(
        "in-1", "customer", "This is the third time I am asking, and nobody calls back.", customer="dana"
    )
    house.say("in-1", "agent", "I'm sorry that you had to ask three times.")
    house.say("in-1", "customer", "My order is 58-2041 and I want my 89 euros back.", customer="dana")
    row_of(wallboard, "in-1").click()
    drawer = wallboard.get_by_role("complementary", name="Conversation")
    log = drawer.get_by_role("log")
    expect(log).to_contain_text("nobody calls back")
    expect(log.locator("mark").first).to_be_visible()
    expect(log).to_contain_text("apologised")
    expect(drawer.get_by_role("img", name="Mood over the conversation")).to_be_visible()
    drawer.get_by_role("tab", name="Facts").click()
    expect(drawer.get_by_text("58-2041").first).to_be_visible()
    drawer.get_by_role("button", name="Join", exact=True).click()
    expect(drawer.get_by_role("button", name="You have joined")).to_be_disabled()
    drawer.get_by_role("tab", name="Transcript").click()
    expect(log).to_contain_text("You joined.")


def test_nothing_moves_under_the_pointer_until_it_is_let_go(wallboard: Page, house: House) -> None:
    for name in ("hold-1", "hold-2", "hold-3"):
        house.say(name, "customer", "Thank you, that is fine.", customer="rosa")
    house.say("hold-0", "customer", MANAGER, customer="bea")
    row = row_of(wallboard, "hold-2")
    row.hover()
    before = row.bounding_box()
    house.say("hold-3", "customer", MANAGER, customer="rosa")
    expect(wallboard.get_by_text("Order held while you point.")).to_be_visible()
    assert row.bounding_box() == before
    wallboard.get_by_role("button", name=re.compile(r"Apply \d+ moves?")).click()  # hold-0 may be among them
    expect(row_of(wallboard, "hold-3")).to_have_attribute("data-band", "now")
    row.hover()
    house.say("hold-1", "customer", MANAGER, customer="rosa")
    expect(wallboard.get_by_text("Order held while you point.")).to_be_visible()
    wallboard.mouse.move(1000, 880)
    expect(row_of(wallboard, "hold-1")).to_have_attribute("data-band", "now")


def test_the_keyboard_alone_is_enough(wallboard: Page, house: House) -> None:
    house.say("keys-1", "customer", MANAGER, customer="tom.reed")
    house.say("keys-2", "customer", "Thank you, that is fine.", customer="rosa.medina")
    ours = alert_of(wallboard, "keys-1").filter(has_text="manager")
    ours.wait_for()
    for _ in range(ALERTS_AT_MOST):  # those that other conversations have left waiting are taken first
        if "You have it" in ours.inner_text():
            break
        wallboard.keyboard.press("Alt+a")
        wallboard.wait_for_timeout(150)
    expect(ours).to_contain_text("You have it")
    wallboard.keyboard.press("/")
    wallboard.keyboard.type("rosa")
    expect(row_of(wallboard, "keys-1")).to_have_count(0)
    wallboard.keyboard.press("Escape")
    expect(row_of(wallboard, "keys-1")).to_be_visible()
    row_of(wallboard, "keys-1").focus()  # the order stays from here on
    rows = wallboard.locator("[data-row]").evaluate_all("rows => rows.map((row) => row.dataset.row)")
    for below in rows[rows.index("keys-1") + 1 : rows.index("keys-2") + 1]:
        wallboard.keyboard.press("ArrowDown")
        expect(row_of(wallboard, below)).to_be_focused()
    wallboard.keyboard.press("Enter")
    drawer = wallboard.get_by_role("complementary", name="Conversation")
    expect(drawer).to_contain_text("Rosa Medina")
    drawer.get_by_role("textbox", name="Whisper to Kim").focus()
    wallboard.keyboard.type("All good here.")
    wallboard.keyboard.press("Control+Enter")
    expect(drawer.get_by_text("You: All good here.")).to_be_visible()
    wallboard.keyboard.press("Escape")
    expect(drawer).to_have_count(0)
    wallboard.keyboard.press("?")
    expect(wallboard.get_by_role("dialog", name="Keyboard")).to_be_visible()


def test_a_board_that_was_cut_off_ends_up_as_a_fresh_one(lead: Open, house: House) -> None:
    page = lead("priya")
    house.say("cut-1", "customer", "Hello?", customer="rosa.medina")
    house.say("cut-2", "customer", MANAGER, customer="bea.fenwick")
    row_of(page, "cut-2").click()
    page.mouse.move(1000, 880)
    with down(house):
        expect(page.get_by_text("Line lost at")).to_be_visible()
        expect(row_of(page, "cut-1")).to_be_visible()
    house.say("cut-3", "customer", MANAGER, customer="wes.calloway")
    house.end("cut-1")
    page.get_by_text("Live", exact=True).first.wait_for(timeout=20_000)
    fresh = lead("priya", query="?open=cut-2")
    expect(row_of(page, "cut-1")).to_have_count(0)
    for board in (page, fresh):
        expect(row_of(board, "cut-3")).to_contain_text("Manager")
        board.get_by_role("log").wait_for()
    assert shown(page) == shown(fresh)


def test_a_phone_takes_whispers_and_resolves(lead: Open, house: House) -> None:
    page = lead("priya", width=380)
    house.say("pocket-1", "customer", MANAGER, customer="bea.fenwick")
    card = alert_of(page, "pocket-1").filter(has_text="manager")
    card.get_by_role("button", name="Take it").click()
    expect(card).to_contain_text("You have it")
    page.get_by_role("navigation").get_by_role("button", name="Live").click()
    row_of(page, "pocket-1").click()
    drawer = page.get_by_role("complementary", name="Conversation")
    drawer.get_by_role("textbox", name="Whisper to Kim").fill("On my way.")
    drawer.get_by_role("button", name="Whisper").click()
    expect(drawer.get_by_text("You: On my way.")).to_be_visible()
    drawer.get_by_role("button", name="Resolve", exact=True).click()
    drawer.get_by_role("button", name="Handled").click()
    expect(drawer.get_by_text("You have it")).to_have_count(0)
    assert page.evaluate("document.documentElement.scrollWidth") <= 380
    drawer.get_by_role("button", name="Close").click()
    page.get_by_role("navigation").get_by_role("button", name="Today").click()
    expect(page.get_by_role("region", name="Today")).to_contain_text("Alerts today")


def test_a_wall_shows_who_needs_someone_from_four_metres(lead: Open, house: House) -> None:
    house.say("wall-1", "customer", THREAT, agent="ines", customer="wes.calloway")
    page = lead("priya", query="?view=big")
    expect(page.get_by_role("heading", level=1)).to_contain_text("someone")
    expect(page.get_by_text("Nobody yet").first).to_be_visible()
    page.keyboard.press("Escape")
    expect(row_of(page, "wall-1")).to_be_visible()


def test_a_conversation_that_is_not_theirs_cannot_be_opened(lead: Open) -> None:
    page = lead("priya", query="?open=nowhere-1")
    expect(page.get_by_text("Not in your teams, or not any more.")).to_be_visible()


def test_who_is_no_lead_is_not_let_in(browser: Browser, house: House) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{house.url}/lead#token={house.token('kim', 'agent')}")
    expect(page.get_by_text("You are not signed in here.")).to_be_visible()
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [380, 1440])
def test_axe_finds_nothing(browser: Browser, house: House, scheme: Any, width: int) -> None:
    threat, upset, calm = (f"axe-{scheme}-{width}-{each}" for each in ("threat", "upset", "calm"))
    house.say(threat, "customer", THREAT, agent="ines", customer="wes.calloway")
    house.say(upset, "customer", "This is the third time I am asking.", customer="dana")
    house.say(calm, "customer", "Thank you.", customer="rosa")
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce"
    )
    page = context.new_page()
    page.goto(f"{house.url}/lead#token={house.token('priya', 'lead')}")
    alert_of(page, threat).first.wait_for()
    assert violations(page) == []
    alert_of(page, threat).get_by_role("button", name="Open").first.click()
    page.get_by_role("complementary", name="Conversation").get_by_role("log").wait_for()
    assert violations(page) == []
    context.close()
