"""What the wallboard knows beside what is live: history, the day, the record, who is called next."""

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.boards import alert_of, open_count, row_of, violations
from tests.e2e.conftest import House, Open, open_house

pytestmark = [pytest.mark.e2e, pytest.mark.usefixtures("own_conversations")]

MANAGER = "This is no use. Put me through to your manager."
THREAT = "I will come to your office and kill you."
RULES = Path(__file__).parents[2] / "rules"
CHANGED = {
    "unclaimed_after: 2m": "unclaimed_after: 4s",
    "leads: []": "leads: [jonas, priya]",
    "watching_shown: false": "watching_shown: true",
}


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """One whose alerts are soon passed on, and whose agents see who watches."""
    folder = tmp_path_factory.mktemp("house")
    with open_house(folder, RULES=str(changed_rules(folder))) as house:
        yield house


def changed_rules(folder: Path) -> Path:
    rules = folder / "rules"
    rules.mkdir()
    for path in RULES.glob("*.yaml"):
        text = path.read_text()
        for before, after in CHANGED.items():
            text = text.replace(before, after)
        (rules / path.name).write_text(text)
    return rules


def handled(page: Page, house: House, conversation: str) -> None:
    """An alert of it, taken and resolved."""
    house.say(conversation, "customer", MANAGER, customer="bea.fenwick")
    card = alert_of(page, conversation).filter(has_text="manager")
    card.get_by_role("button", name="Take it").click()
    expect(card).to_contain_text("You have it")
    card.get_by_role("button", name="Resolve", exact=True).click()
    card.get_by_role("button", name="Helped").click()
    page.mouse.move(1000, 880)
    expect(card).to_have_count(0)


def test_a_page_knows_what_closed_before_it_was_loaded(lead: Open, house: House) -> None:
    handled(lead("priya"), house, "past-1")
    later = lead("jonas")
    recent = later.get_by_role("region", name="Closed in the last hour")
    expect(recent).to_contain_text("Asked for a manager, Kim. Helped by Priya")
    recent.get_by_role("button", name="History").click()
    lines = later.get_by_role("list", name="Closed alerts")
    expect(lines.get_by_role("listitem").first).to_contain_text("Kim with Bea Fenwick")
    expect(lines.get_by_role("listitem").first).to_contain_text("taken after")
    later.get_by_label("Ending").select_option("recovered")
    expect(lines.get_by_text("Helped by Priya")).to_have_count(0)
    later.get_by_label("Ending").select_option("helped")
    later.get_by_label("Agent, customer or lead").fill("priya")
    expect(lines.get_by_text("Helped by Priya").first).to_be_visible()
    lines.get_by_role("button").first.click()
    expect(later.get_by_role("complementary", name="Conversation").get_by_role("log")).to_contain_text(
        "manager"
    )


def test_the_day_is_shown_with_a_chart_that_comes_only_there(lead: Open, house: House) -> None:
    page = lead("priya")
    handled(page, house, "day-1")
    house.say("day-2", "customer", "You are a worthless idiot, shut up.", agent="ines")
    loaded: list[str] = page.evaluate("performance.getEntriesByType('resource').map(({ name }) => name)")
    assert not [name for name in loaded if "uplot" in name]
    page.get_by_role("button", name="Open today").click()
    today = page.get_by_role("region", name="Today", exact=True).first
    expect(today.locator("canvas")).to_be_visible()
    expect(today).to_contain_text("9 of 10 within")
    expect(today).to_contain_text("99 of 100 within")
    expect(today.get_by_role("region", name="Abuse taken")).to_contain_text("Ines")
    with page.expect_download() as downloading:
        today.get_by_role("link", name="Save as CSV").click()
    table = Path(downloading.value.path()).read_text(encoding="utf-8-sig")
    rows = {(row[0], row[1]): row[2] for row in csv.reader(io.StringIO(table))}
    assert float(rows["abuse taken", "ines"]) == 1


def test_what_a_lead_opens_and_does_is_on_record(lead: Open, house: House) -> None:
    page = lead("priya")
    house.say("seen-1", "customer", MANAGER, customer="dana.whitlock")
    house.say("seen-0", "customer", "Hello?", customer="dana.whitlock")
    row_of(page, "seen-1").click()
    drawer = page.get_by_role("complementary", name="Conversation")
    drawer.get_by_role("button", name="Take over", exact=True).click()
    expect(drawer.get_by_role("button", name="You have taken over")).to_be_disabled()
    expect(drawer.get_by_role("log")).to_contain_text("You took the conversation over.")
    drawer.get_by_role("tab", name="Earlier").click()
    drawer.get_by_role("tabpanel").get_by_role("button", name="Chat with Kim").click()
    expect(drawer.get_by_role("log")).to_contain_text("Hello?")
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Open today").click()
    page.get_by_role("button", name="Record").click()
    record = page.get_by_role("list", name="Record")
    for deed in ("opened seen-1", "took over seen-1", "opened seen-0"):
        expect(record.get_by_text(f"Priya {deed}").first).to_be_visible()


def test_a_rule_is_muted_for_a_while_and_every_lead_sees_that(lead: Open, house: House) -> None:
    priya, jonas = lead("priya"), lead("jonas")
    house.say("mute-1", "customer", MANAGER)
    card = alert_of(priya, "mute-1").filter(has_text="manager")
    card.get_by_role("button", name="More").click()
    card.get_by_role("button", name="Mute its rule for 15 min").click()
    muted = jonas.get_by_role("region", name="Muted rules")
    expect(muted).to_contain_text("alert-manager, default")
    house.say("mute-2", "customer", MANAGER)
    row_of(jonas, "mute-2").wait_for()
    assert alert_of(jonas, "mute-2").count() == 0
    muted.get_by_role("button", name="End it").click()
    expect(priya.get_by_role("region", name="Muted rules")).to_have_count(0)
    house.say("mute-3", "customer", MANAGER)
    alert_of(priya, "mute-3").first.wait_for()


def test_what_nobody_takes_goes_to_the_next_lead(lead: Open, house: House) -> None:
    priya, jonas = lead("priya"), lead("jonas")
    house.say("next-1", "customer", MANAGER)
    expect(alert_of(priya, "next-1").first).to_contain_text("Nobody yet, Jonas in")
    expect(alert_of(priya, "next-1").first).to_contain_text("Jonas is called, you in", timeout=10_000)
    expect(alert_of(jonas, "next-1").first).to_contain_text("you are called", timeout=10_000)
    expect(alert_of(priya, "next-1").first).to_contain_text("you are called", timeout=10_000)
    assert open_count(jonas) >= 1


def test_the_title_counts_what_is_open_whether_or_not_it_was_seen(lead: Open, house: House) -> None:
    page = lead("priya")
    before = open_count(page) if page.get_by_role("img", name="open alerts").count() else 0
    house.say("count-1", "customer", MANAGER)
    card = alert_of(page, "count-1").first
    card.get_by_role("button", name="Take it").click()
    expect(card).to_contain_text("You have it")
    assert page.title().startswith(f"({before + 1})")
    expect(page.locator("link[rel=icon]")).to_have_attribute("href", re.compile("keel-open"))


def test_an_agent_sees_that_a_lead_watches_where_the_setting_says_so(
    browser: Browser, lead: Open, house: House
) -> None:
    context = browser.new_context(viewport={"width": 380, "height": 900})
    nora = context.new_page()
    nora.goto(f"{house.url}/agent#token={house.token('nora', 'agent')}")
    house.say("eye-1", "customer", "Where is my dishwasher?", agent="nora")
    nora.get_by_role("tabpanel").wait_for()
    page = lead("priya")
    row_of(page, "eye-1").click()
    drawer = page.get_by_role("complementary", name="Conversation")
    expect(drawer).to_contain_text("Nora sees that you watch")
    expect(nora.get_by_text("has this open.")).to_be_visible()
    page.keyboard.press("Escape")
    expect(nora.get_by_text("has this open.")).to_have_count(0)
    context.close()


def test_notifications_are_asked_for_by_a_press_alone_and_carry_no_words(
    browser: Browser, house: House
) -> None:
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    page = context.new_page()
    page.add_init_script("""
        window.told = [];
        window.asked = 0;
        window.Notification = class {
          static permission = "default";
          static requestPermission = async () => { window.asked++; return "granted"; };
          constructor(title, options) { window.told.push(title + " " + options.body); }
          close() {}
        };
        document.hasFocus = () => false;
    """)
    page.goto(f"{house.url}/lead#token={house.token('priya', 'lead')}")
    page.get_by_text("Live", exact=True).first.wait_for()
    assert page.evaluate("window.asked") == 0
    page.get_by_role("button", name="Tell me of alerts").click()
    assert page.evaluate("window.asked") == 1
    house.say("bell-1", "customer", THREAT, agent="ines")
    page.wait_for_function("() => window.told.length > 0")
    told = page.evaluate("window.told[0]")
    assert "Critical: threat" in told
    assert "Ines" in told
    assert "kill" not in told
    context.close()


def test_who_is_not_signed_in_sees_nothing_that_could_be_taken_for_calm(
    browser: Browser, house: House
) -> None:
    context = browser.new_context(viewport={"width": 380, "height": 800})
    page = context.new_page()
    page.goto(f"{house.url}/lead")
    expect(page.get_by_text("You are not signed in here.")).to_be_visible()
    for calm in ("No open alerts", "None open.", "All level", "No conversations"):
        expect(page.get_by_text(calm)).to_have_count(0)
    context.close()


def test_a_bad_rulebook_covers_no_alert_on_a_phone(lead: Open, house: House) -> None:
    page = lead("priya", width=380)
    for number in range(4):
        house.say(f"under-{number}", "customer", MANAGER)
    alert_of(page, "under-3").first.wait_for()
    rules = Path(house.settings["EVENKEEL_RULES"])
    good = (rules / "common.yaml").read_text()
    (rules / "common.yaml").write_text(good + "\nnonsense: [\n")
    said = page.get_by_text("The new rulebook has mistakes")
    said.wait_for()
    take = alert_of(page, "under-3").first.get_by_role("button", name="Take it")
    take.scroll_into_view_if_needed()
    take.click()
    expect(alert_of(page, "under-3").first).to_contain_text("You have it")
    (rules / "common.yaml").write_text(good)
    expect(said).to_have_count(0, timeout=10_000)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [380, 1440])
def test_axe_finds_nothing_in_the_reports(browser: Browser, house: House, scheme: Any, width: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    page.goto(f"{house.url}/lead?view=today#token={house.token('priya', 'lead')}")
    page.get_by_text("Live", exact=True).first.wait_for()
    if width < 640:
        page.get_by_role("navigation").get_by_role("button", name="Today").click()
        page.locator("canvas").wait_for()
        assert violations(page) == []
        page.get_by_role("button", name="History").last.click()
    else:
        page.locator("canvas").wait_for()
        assert violations(page) == []
        page.get_by_role("group", name="Report").get_by_role("button", name="History").click()
    page.get_by_role("list", name="Closed alerts").wait_for(state="attached")
    assert violations(page) == []
    page.get_by_role("group", name="Report").get_by_role("button", name="Record").click()
    page.get_by_role("list", name="Record").wait_for(state="attached")
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()
