"""Tampering with what people see: markup in every field, on every page, in a real Chromium."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Dialog, Page, Request, expect

from tests.e2e.boards import row_of
from tests.e2e.conftest import House, open_house

pytestmark = pytest.mark.e2e

PASSWORD = "the tide comes in twice"
MARKUP = (
    "<img src=x onerror=alert(1)>",
    "<script>alert(2)</script>",
    '"><svg onload=alert(3)>',
    "<a href=javascript:alert(4)>click</a>",
    "{{constructor.constructor('alert(5)')()}} ${alert(6)}",
    "<iframe srcdoc='<script>alert(7)</script>'></iframe>",
    "<style>*{display:none}</style><base href=https://elsewhere.example>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(8)>",
)
ALL = " ".join(MARKUP)
UPSET = "This is the third time I am asking, put me through to your manager!"
WATCH = """
addEventListener("securitypolicyviolation", (event) => {
  (window.violations ??= []).push(event.violatedDirective);
});
"""


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with open_house(tmp_path_factory.mktemp("house"), ADMIN_PASSWORD=PASSWORD) as house:
        yield house


@pytest.fixture
def victim(browser: Browser) -> Iterator[BrowserContext]:
    """A browser in which nothing foreign may run, load, open or be asked for."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    context.set_default_timeout(10_000)
    context.add_init_script(WATCH)
    caught: list[str] = []

    def opened(dialog: Dialog) -> None:
        caught.append(dialog.message)
        dialog.dismiss()

    def asked(request: Request) -> None:
        if request.url.startswith("https://elsewhere"):
            caught.append(request.url)

    context.on("dialog", opened)
    context.on("request", asked)
    context.on("weberror", lambda report: caught.append(str(report.error)))
    yield context
    context.close()
    assert caught == []


def expect_harmless(page: Page, shown: str = MARKUP[0]) -> None:
    """It stands there as text, and nothing came of it."""
    expect(page.get_by_text(shown).first).to_be_visible()
    assert (
        page.locator("img[src=x], svg[onload], iframe[srcdoc], a[href^=javascript], base, mglyph").count()
        == 0
    )
    violations: Any = page.evaluate("window.violations ?? []")
    assert violations == []


def test_markup_in_a_conversation_is_text_for_its_agent(house: House, victim: BrowserContext) -> None:
    house.say("xss-1", "customer", f"{UPSET} {ALL}", customer="dana.whitlock")
    house.say("xss-1", "agent", f"I am sorry. {ALL}")
    page = victim.new_page()
    page.goto(f"{house.url}/agent#token={house.token('kim', 'agent')}")
    page.get_by_role("heading", name="Dana Whitlock").wait_for()
    lead = victim.new_page()
    lead.goto(f"{house.url}/lead#token={house.token('priya', 'lead')}")
    lead.get_by_text("Live", exact=True).first.wait_for()
    row_of(lead, "xss-1").click()
    lead.get_by_role("textbox", name="Whisper to Kim").fill(ALL)
    lead.get_by_role("complementary", name="Conversation").get_by_role("button", name="Whisper").click()
    expect(page.get_by_text(MARKUP[1]).first).to_be_visible()
    expect_harmless(page)
    expect_harmless(lead)


def test_markup_from_those_who_try_it_is_text(house: House, victim: BrowserContext) -> None:
    page = victim.new_page()
    page.goto(f"{house.url}/try")
    box = page.get_by_role("textbox", name="As the customer")
    box.fill(ALL)
    box.press("Enter")
    expect_harmless(page)


@pytest.mark.parametrize("markup", [MARKUP[0], "javascript:alert(1)", "//elsewhere.example"])
def test_markup_in_an_address_is_nothing(house: House, victim: BrowserContext, markup: str) -> None:
    for path in ("/sign-in", "/agent", "/lead", "/account", "/try"):
        page = victim.new_page()  # one that was before might be on its way elsewhere
        page.goto(f"{house.url}{path}?to={markup}&problem={markup}&session={markup}#token={markup}")
        page.locator("#page > *").first.wait_for()
        expect(page.get_by_text(markup)).to_have_count(0)
    page.goto(f"{house.url}/sign-in?to={markup}")
    page.get_by_label("Name", exact=True).fill("admin")
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Sign in", exact=True).click()
    page.wait_for_url(f"{house.url}/lead")


def test_a_script_that_got_in_all_the_same_would_not_run(house: House, victim: BrowserContext) -> None:
    """The second wall: the policy of the page, if a first one ever had a hole."""
    page = victim.new_page()
    page.goto(f"{house.url}/agent")
    page.evaluate(
        """() => {
            const script = document.createElement("script");
            script.textContent = "window.owned = 1";
            document.body.append(script);
            const picture = document.createElement("img");
            picture.setAttribute("onerror", "window.owned = 2");
            picture.src = "x";
            document.body.append(picture);
        }"""
    )
    page.wait_for_function("(window.violations ?? []).length >= 2")
    assert page.evaluate("window.owned ?? null") is None
    leaked = page.evaluate("fetch('https://elsewhere.example/').then(() => 'sent', () => 'stopped')")
    assert leaked == "stopped"


@pytest.mark.parametrize("path", ["/agent", "/lead", "/sign-in", "/account", "/try"])
def test_another_site_cannot_lay_a_page_under_its_own(
    house: House, victim: BrowserContext, path: str
) -> None:
    page = victim.new_page()
    page.set_content(f"<iframe id=bait src='{house.url}{path}'></iframe>")
    page.wait_for_timeout(500)
    frames = [frame for frame in page.frames if frame != page.main_frame]
    assert all(frame.url.startswith("chrome-error:") for frame in frames)
