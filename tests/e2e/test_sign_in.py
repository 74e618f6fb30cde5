"""Signing in as people do: with a password, with their company, out again; and whoever administers them."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.conftest import House, open_house
from tests.edges.provider import SETTINGS, provider

pytestmark = pytest.mark.e2e

AXE = Path(__file__).parents[2] / "frontend/node_modules/axe-core/axe.min.js"
PASSWORD = "the tide comes in twice"
ANOTHER = "the moon pulls, and it comes"


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A house with an administrator, where single sign-on works too."""
    with (
        provider() as issuer,
        open_house(
            tmp_path_factory.mktemp("office"), OIDC_ISSUER=issuer, ADMIN_PASSWORD=PASSWORD, **SETTINGS
        ) as house,
    ):
        yield house


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1000, "height": 900})
    context.set_default_timeout(10_000)
    yield context.new_page()
    context.close()


def sign_in(page: Page, name: str, password: str) -> None:
    page.get_by_label("Name", exact=True).fill(name)
    page.get_by_label("Password", exact=True).fill(password)
    page.get_by_role("button", name="Sign in", exact=True).click()


def administer(page: Page, office: House) -> None:
    page.goto(f"{office.url}/sign-in?to=account")
    sign_in(page, "admin", PASSWORD)
    page.get_by_role("heading", name="Keys of sources").wait_for()


def added(page: Page, name: str) -> str:
    """The password of a new agent, as the page shows it this once."""
    page.get_by_role("button", name="Add a person").click()
    page.get_by_label("Name", exact=True).fill(name)
    page.get_by_role("button", name="Add", exact=True).click()
    shown = page.get_by_role("region", name="Shown once")
    expect(shown).to_contain_text(name)
    password = shown.locator("code").inner_text()
    page.get_by_role("button", name="Put it away").click()
    expect(shown).to_have_count(0)
    return password


def test_a_new_agent_chooses_a_password_and_sees_their_conversations(
    browser: Browser, office: House, page: Page
) -> None:
    administer(page, office)
    made_up = added(page, "nia")
    office.say("nia-1", "customer", "Hello, do you ship to Lisbon?", agent="nia", customer="rosa.medina")
    context = browser.new_context(viewport={"width": 380, "height": 800})
    theirs = context.new_page()
    theirs.goto(f"{office.url}/agent")
    theirs.get_by_role("link", name="Sign in").click()
    sign_in(theirs, "nia", "not this one")
    expect(theirs.get_by_role("alert")).to_have_text("That name and password do not go together.")
    sign_in(theirs, "nia", made_up)
    theirs.get_by_label("New password").fill(ANOTHER)
    theirs.get_by_role("button", name="Keep it and sign in").click()
    expect(theirs.get_by_role("heading", name="Rosa Medina")).to_be_visible()
    assert "#" not in theirs.url
    page.get_by_role("button", name="Remove nia").click()
    page.get_by_role("button", name="Remove, yes").click()
    expect(page.get_by_role("status")).to_have_text("nia is removed.")
    expect(theirs.get_by_text("You are signed out.")).to_be_visible(timeout=3_000)
    context.close()


def test_a_key_is_shown_once_and_ends_when_it_is_revoked(office: House, page: Page) -> None:
    administer(page, office)
    page.get_by_role("button", name="Add a key").click()
    page.get_by_label("Name of the source").fill("fax")
    page.get_by_role("button", name="Add", exact=True).click()
    shown = page.get_by_role("region", name="Shown once")
    assert shown.locator("code").inner_text().startswith("key_")
    page.reload()
    expect(page.get_by_role("listitem").filter(has_text="fax")).to_be_visible()
    expect(shown).to_have_count(0)
    page.get_by_role("button", name="Revoke fax").click()
    page.get_by_role("button", name="Revoke, yes").click()
    expect(page.get_by_role("listitem").filter(has_text="fax")).to_have_count(0)


def test_the_company_lets_a_lead_in_and_signing_out_leads_back_to_the_door(office: House, page: Page) -> None:
    page.goto(f"{office.url}/lead")
    page.get_by_role("link", name="Sign in").click()
    page.get_by_role("link", name="Sign in with your company").click()
    page.get_by_role("button", name="1002").click()
    page.get_by_text("Live", exact=True).first.wait_for()
    assert page.url == f"{office.url}/lead"
    page.goto(f"{office.url}/account")
    expect(page.get_by_role("heading", name="Lea")).to_be_visible()
    page.get_by_role("button", name="Sign out", exact=True).click()
    page.get_by_label("Name", exact=True).wait_for()
    page.goto(f"{office.url}/lead")
    expect(page.get_by_text("You are not signed in here.")).to_be_visible()


def test_who_has_no_role_is_told_so(office: House, page: Page) -> None:
    page.goto(f"{office.url}/sign-in")
    page.get_by_role("link", name="Sign in with your company").click()
    page.get_by_role("button", name="1003").click()
    expect(page.get_by_role("alert")).to_contain_text("nobody has given you a role")


def test_a_server_that_is_away_is_said(office: House, page: Page) -> None:
    page.goto(f"{office.url}/sign-in")
    page.get_by_label("Name", exact=True).wait_for()
    page.route("**/v1/session", lambda route: route.abort())
    sign_in(page, "admin", PASSWORD)
    expect(page.get_by_role("alert")).to_contain_text("cannot be reached")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(browser: Browser, office: House, scheme: Any) -> None:
    context = browser.new_context(viewport={"width": 380, "height": 800}, color_scheme=scheme)
    page = context.new_page()
    page.goto(f"{office.url}/sign-in?problem=no_role&to=account")
    page.get_by_label("Name", exact=True).wait_for()
    problems = axe(page)
    administer(page, office)
    page.get_by_role("button", name="Add a person").click()
    problems += axe(page)
    context.close()
    assert problems == []


def axe(page: Page) -> list[str]:
    page.evaluate(AXE.read_text("utf-8"))
    found: dict[str, Any] = page.evaluate("axe.run()")
    return [f"{each['id']}: {each['nodes'][0]['html']}" for each in found["violations"]]
