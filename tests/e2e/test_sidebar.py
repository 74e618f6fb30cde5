"""The sidebar as an agent uses it: real server, real browser."""

import json
import re

import pytest
from playwright.sync_api import Page, WebSocketRoute, expect

from tests.e2e.desk import AT_RISK, HEARD, INSULT, THREAT, UPSET, Desk, Sit

pytestmark = pytest.mark.e2e


def test_before_the_first_conversation_it_says_where_it_will_open(desk: Desk) -> None:
    expect(desk.page.get_by_text("No conversation yet.")).to_be_visible()


def test_a_calm_conversation_shows_nothing_to_add(desk: Desk) -> None:
    desk.customer("Hello, do you ship to Lisbon?")
    expect(desk.page.get_by_role("heading", name="Rosa Medina")).to_be_visible()
    expect(desk.page.get_by_text("Nothing to add.")).to_be_visible()
    expect(desk.page.get_by_role("article")).to_have_count(0)


def test_an_upset_customer_brings_one_step_with_words_and_the_reason(desk: Desk) -> None:
    desk.customer(UPSET)
    step = desk.step("Say you heard it")
    expect(step).to_be_visible()
    expect(desk.page.get_by_role("article")).to_have_count(1)
    expect(step.locator("p").first).not_to_be_empty()
    expect(step.locator("q mark").first).to_have_text(re.compile("third time"))
    expect(step).to_contain_text("Rule:")
    expect(step).to_contain_text("Source:")
    expect(desk.page.get_by_role("log").locator("mark").first).to_be_visible()


def test_what_the_agent_says_ticks_the_step(desk: Desk) -> None:
    desk.customer(UPSET)
    desk.step("Say you heard it").wait_for()
    desk.answer(HEARD)
    expect(desk.step("Say you heard it")).to_have_count(0)
    expect(desk.page.get_by_role("list", name="Phases")).to_contain_text("Acknowledge, done")


def test_not_now_puts_the_step_away_once_the_server_says_so(desk: Desk) -> None:
    desk.customer(UPSET)
    desk.button("Not now").click()
    expect(desk.step("Say you heard it")).to_have_count(0)
    desk.button("Earlier steps").click()
    expect(desk.page.get_by_text("not now", exact=True)).to_be_visible()


def test_said_it_is_the_agents_word_for_done(desk: Desk) -> None:
    desk.customer(UPSET, channel="call")
    desk.button("Said it").click()
    expect(desk.step("Say you heard it")).to_have_count(0)
    desk.button("Earlier steps").click()
    expect(desk.page.get_by_text("said", exact=True)).to_be_visible()


def test_another_wording_is_one_key_away_and_is_what_gets_copied(desk: Desk) -> None:
    desk.customer(UPSET)
    phrase = desk.step("Say you heard it").locator("p").first
    first = phrase.inner_text()
    desk.page.keyboard.press("Alt+v")
    expect(phrase).not_to_have_text(first)
    desk.button("Copy").click()
    expect(desk.button("Copied")).to_be_visible()
    assert desk.page.evaluate("navigator.clipboard.readText()") == phrase.inner_text()


def test_a_call_for_help_reaches_the_leads(desk: Desk, wallboard: Page) -> None:
    conversation = desk.customer("Hello, do you ship to Lisbon?")
    desk.button("Get help").click()
    desk.page.get_by_role("textbox", name="What about? Optional").fill("Customs for Portugal?")
    desk.button("Add").click()
    card = wallboard.locator(f'[data-alert^="{conversation}/"]')
    expect(card).to_contain_text("Customs for Portugal?")
    card.get_by_role("button", name="Take it").click()
    expect(desk.button("Priya has it")).to_be_visible()


def test_a_whisper_arrives_for_the_agent_alone_and_its_receipt_returns(desk: Desk, wallboard: Page) -> None:
    conversation = desk.customer("Where is my dishwasher?")
    wallboard.locator(f'[data-row="{conversation}"]').click()
    drawer = wallboard.get_by_role("complementary", name="Conversation")
    drawer.get_by_role("textbox", name="Whisper to").fill("The fee is waived.")
    drawer.get_by_role("button", name="Whisper").click()
    whisper = desk.page.get_by_role("region", name="Whisper from Priya")
    expect(whisper).to_contain_text("The fee is waived.")
    whisper.get_by_role("button", name="Got it").click()
    expect(whisper).to_have_count(0)
    expect(drawer.get_by_text("Read by")).to_be_visible()


def test_abuse_shows_the_boundary_and_the_exit_line_still_locked(desk: Desk) -> None:
    desk.customer(INSULT)
    expect(desk.step("Draw a line, kindly")).to_contain_text("Boundary 1 of 1")
    ladder = desk.page.get_by_role("list", name="Boundary ladder")
    expect(ladder.get_by_role("listitem")).to_have_count(3)
    expect(ladder).to_contain_text("Exit line")
    expect(ladder).to_contain_text("not yet")
    expect(ladder).to_contain_text("Opens if it goes on after the warning")
    expect(desk.page.get_by_text("Your team’s policy: standard.")).to_be_visible()
    desk.customer("Shut up, you stupid moron.")
    expect(desk.page.get_by_text("Your leads have been told")).to_be_visible()


def test_the_ladder_is_climbed_by_what_is_said_and_the_exit_line_opens_at_its_end(desk: Desk) -> None:
    desk.customer(INSULT)
    desk.answer("I want to help you, but please don't insult me. If we keep this respectful, I'll go on.")
    desk.customer("Shut up, you stupid moron.")
    expect(desk.step("Say what follows")).to_be_visible()
    desk.answer("This is my last warning: if you insult me again, I will end this chat.")
    desk.customer("Get lost, you pathetic idiot.")
    expect(desk.step("Close with the line")).to_be_visible()
    expect(desk.page.get_by_role("list", name="Boundary ladder")).not_to_contain_text("not yet")


def test_a_person_at_risk_comes_before_everything(desk: Desk) -> None:
    desk.customer(UPSET)
    desk.step("Say you heard it").wait_for()
    desk.customer(AT_RISK)
    expect(desk.page.get_by_role("article", name="Guidance")).to_contain_text("Stay with them")
    expect(desk.page.get_by_role("article")).to_have_count(1)
    expect(desk.page.get_by_text("Person at risk", exact=True)).to_be_visible()
    expect(desk.page.get_by_role("list", name="Phases")).to_have_count(0)
    expect(desk.page.get_by_role("alert")).to_contain_text("may be at risk")
    expect(desk.button("Bring a lead in")).to_be_visible()
    lines = desk.page.get_by_role("listitem").filter(has_text="Share a line")
    expect(lines).to_contain_text("116 123")
    expect(lines).to_contain_text("checked 25 Nov 2026")
    lines.get_by_role("button", name="Copy Samaritans, United Kingdom").click()
    assert "116 123" in desk.page.evaluate("navigator.clipboard.readText()")


def test_a_threat_tells_the_agent_that_they_need_not_go_on_alone(desk: Desk) -> None:
    desk.customer(THREAT)
    expect(desk.page.get_by_role("article", name="Guidance")).to_contain_text("You need not go on alone")


def test_a_draft_is_read_before_it_is_sent(desk: Desk) -> None:
    desk.customer(UPSET)
    desk.step("Say you heard it").wait_for()
    desk.button("Check my reply").click()
    draft = desk.page.get_by_role("textbox", name="Your draft")
    pane = desk.page.get_by_role("region", name="Check my reply")
    draft.fill("You need to calm down.")
    expect(pane).to_contain_text("May inflame")
    expect(pane).to_contain_text("Not in it yet: Say you heard it")
    draft.fill(HEARD)
    expect(pane).to_contain_text("Ticks Say you heard it")
    expect(desk.page.get_by_role("log").locator("p")).to_have_count(1)


def test_of_several_conversations_the_one_that_calls_is_marked(desk: Desk) -> None:
    desk.customer("Hello, do you ship to Lisbon?", "rosa.medina")
    desk.page.get_by_role("heading", name="Rosa Medina").wait_for()
    desk.customer(UPSET, "wes.calloway")
    expect(desk.tab("Wes")).to_contain_text("waiting for you")
    expect(desk.tab("Rosa")).not_to_contain_text("waiting for you")
    expect(desk.page).to_have_title("(1) Evenkeel")
    expect(desk.page.get_by_role("heading", name="Rosa Medina")).to_be_visible()
    desk.page.keyboard.press("Alt+k")
    expect(desk.step("Say you heard it")).to_be_visible()
    expect(desk.page).to_have_title("Evenkeel")


def test_a_newer_step_waits_while_the_one_shown_is_pointed_at(desk: Desk) -> None:
    desk.customer(UPSET)
    step = desk.step("Say you heard it")
    step.hover()
    desk.customer(INSULT)
    expect(desk.button("Newer step")).to_be_visible()
    expect(step).to_be_visible()
    desk.page.keyboard.press("Alt+j")
    expect(desk.step("Draw a line, kindly")).to_be_visible()


def test_a_server_that_restarts_leaves_the_page_standing_and_whole(desk: Desk, sit: Sit) -> None:
    desk.customer(UPSET)
    desk.step("Say you heard it").wait_for()
    desk.house.stop()
    try:
        expect(desk.page.get_by_text("Reconnecting")).to_be_visible()
        expect(desk.page.get_by_text("Offline", exact=True)).to_be_visible()
        expect(desk.step("Say you heard it")).to_be_visible()
        desk.button("Not now").click()
        expect(desk.page.get_by_text("1 action is kept and will be sent.")).to_be_visible()
    finally:
        desk.house.start()
    desk.page.get_by_text("Live", exact=True).wait_for(timeout=20_000)
    expect(desk.step("Say you heard it")).to_have_count(0)
    desk.customer("My order is 58-2041 and I want my 89 euros back.")
    fresh = sit(desk.agent)
    for page in (desk.page, fresh.page):
        expect(page.get_by_role("log")).to_contain_text("58-2041")
    desk.page.mouse.move(5, 5)
    expect(desk.page.get_by_role("tabpanel")).to_have_text(still(fresh.page))


def still(page: Page) -> re.Pattern[str]:
    """All that is shown, whatever the running clocks say."""
    text = page.get_by_role("tabpanel").inner_text()
    pieces = [re.escape(piece) for piece in re.split(r"\d+ s|\d+:\d\d|\s+", text) if piece]
    return re.compile(r"[\s\d:smin]*".join(pieces))


def test_what_looks_like_html_is_text(desk: Desk) -> None:
    said = "<img src=x onerror=alert(1)><b>bold</b> {{7*7}} <script>alert(1)</script>"
    desk.customer(f"{said} {UPSET}", "rosa")
    expect(desk.page.get_by_role("log")).to_contain_text(said)
    assert desk.page.locator("#page img, #page script, [role=log] span b").count() == 0


def test_facts_are_noted_and_the_draft_is_kept_by_the_agent(desk: Desk) -> None:
    desk.customer("My order is 58-2041 and I want my 89 euros back.")
    desk.answer("I will call you back by 4 pm.")
    notes = desk.page.locator("section", has=desk.button("Notes"))
    if desk.button("Notes").get_attribute("aria-expanded") == "false":
        desk.button("Notes").click()
    expect(notes).to_contain_text("58-2041")
    expect(notes).to_contain_text("call you back by 4 pm")
    desk.button("Keep").click()
    expect(desk.button("Edit this note")).to_be_visible()


def test_muted_it_shows_no_step_and_says_until_when(desk: Desk) -> None:
    desk.customer("Hello, do you ship to Lisbon?")
    desk.button("Mute steps for 15 minutes").click()
    expect(desk.page.get_by_text("Muted until").first).to_be_visible()
    desk.customer(UPSET)
    expect(desk.page.get_by_role("log")).to_contain_text("third time")
    expect(desk.page.get_by_role("article")).to_have_count(0)
    desk.customer(AT_RISK)
    expect(desk.page.get_by_role("article", name="Guidance")).to_be_visible()


def test_a_conversation_that_ends_is_wrapped_up(desk: Desk) -> None:
    desk.customer(UPSET)
    desk.answer("I'm sorry that you had to ask three times. I will call you back by 4 pm.")
    desk.end()
    expect(desk.page.get_by_role("heading", name="What you promised")).to_be_visible()
    desk.button("Finish").click()
    expect(desk.page.get_by_role("paragraph").filter(has_text="Choose what caused it")).to_be_visible()
    desk.button("Copy Markdown").click()
    desk.button("Copied").wait_for()
    assert "4 pm" in desk.page.evaluate("navigator.clipboard.readText()")
    desk.page.get_by_role("group", name="What caused it?").get_by_role("button", name="Our mistake").click()
    desk.button("Finish").click()
    expect(desk.page.get_by_text("No conversation yet.")).to_be_visible()


def test_a_page_that_is_loaded_again_still_has_what_is_to_be_wrapped_up(desk: Desk) -> None:
    desk.customer(UPSET)
    desk.end()
    desk.button("Finish").wait_for()
    desk.page.reload()
    expect(desk.button("Finish")).to_be_visible()
    expect(desk.page.get_by_role("heading", name="Rosa Medina")).to_be_visible()


def test_after_abuse_a_break_is_offered(desk: Desk) -> None:
    for text in (INSULT, "Shut up, you stupid moron.", "Get lost, you pathetic idiot."):
        desk.customer(text)
    desk.end()
    desk.button("Take it").click()
    expect(desk.button("Take it")).to_have_count(0)
    expect(desk.button("Finish")).to_be_visible()


def test_the_keyboard_alone_is_enough(desk: Desk) -> None:
    page, press = desk.page, desk.page.keyboard.press
    desk.customer(UPSET, channel="call")
    desk.step("Say you heard it").wait_for()
    assert page.evaluate("document.activeElement === document.body")
    press("Alt+c")
    expect(desk.button("Copied")).to_be_visible()
    press("Alt+1")
    expect(desk.step("Say you heard it")).to_have_count(0)
    press("Alt+m")
    expect(page.get_by_text("Muted until").first).to_be_visible()
    press("Alt+h")
    expect(desk.button("Help asked")).to_be_visible()
    press("Alt+r")
    expect(page.get_by_role("textbox", name="Your draft")).to_be_focused()
    press("Escape")
    transcript = page.get_by_role("log")
    expect(transcript).to_be_visible()
    press("Alt+t")
    expect(transcript).to_have_count(0)
    page.evaluate("document.activeElement.blur()")
    press("?")
    expect(page.get_by_role("dialog", name="Keys and looks")).to_be_visible()
    press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    desk.end()
    desk.button("Finish").wait_for()
    press("Alt+Enter")
    expect(page.get_by_role("paragraph").filter(has_text="Choose what caused it")).to_be_visible()


def test_tabbing_reaches_every_button(desk: Desk) -> None:
    desk.customer(UPSET)
    desk.step("Say you heard it").wait_for()
    buttons = desk.page.locator("#page button:visible").count()
    reached = set()
    for _ in range(buttons + 8):
        desk.page.keyboard.press("Tab")
        reached.add(
            desk.page.evaluate("[...document.querySelectorAll('button')].indexOf(document.activeElement)")
        )
    assert len(reached - {-1}) == buttons


def test_shortcuts_are_the_agents_own_and_can_be_switched_off(desk: Desk) -> None:
    desk.customer(UPSET, channel="call")
    step = desk.step("Say you heard it")
    step.wait_for()
    desk.page.keyboard.press("?")
    desk.button("Insert, or said it: Alt+1. Change").click()
    desk.page.keyboard.press("Alt+9")
    desk.page.keyboard.press("Escape")
    desk.page.keyboard.press("Alt+1")
    expect(step).to_be_visible()
    desk.page.keyboard.press("Alt+9")
    expect(step).to_have_count(0)


def test_a_promise_is_ticked_by_the_agent_while_it_lasts_and_after(desk: Desk) -> None:
    desk.customer(UPSET)
    desk.answer("I will call you back by 4 pm. I'll also send you the papers on Friday.")
    box = desk.page.get_by_role("checkbox", name="Kept: I will call you back by 4 pm")
    box.click()
    expect(box).to_be_checked()
    desk.end()
    desk.button("Finish").wait_for()
    expect(box).to_be_checked()
    desk.page.keyboard.press("Alt+p")
    later = desk.page.get_by_role("checkbox", name="Friday")
    expect(later).to_be_focused()
    desk.page.keyboard.press("Space")
    expect(later).to_be_checked()
    expect(desk.page.get_by_role("textbox", name="Promised")).to_have_value(
        re.compile(r"\(kept\).*\(kept\)", re.DOTALL)
    )


def test_what_the_customer_wrote_is_no_markup_in_the_summary(desk: Desk) -> None:
    desk.customer("So **that** is [it](javascript:alert(1)), `bye`. <b>Really.</b>")
    desk.end()
    desk.button("Finish").wait_for()
    desk.page.keyboard.press("Alt+Shift+c")
    desk.button("Copied").wait_for()
    copied = desk.page.evaluate("navigator.clipboard.readText()")
    assert r"\*\*that\*\* is \[it\](javascript:alert(1)), \`bye\`. \<b\>Really.\</b\>" in copied
    desk.button("Copy text").click()
    desk.button("Copied").wait_for()
    assert "So **that** is [it](javascript:alert(1))" in desk.page.evaluate("navigator.clipboard.readText()")


def test_a_cause_that_is_on_no_list_is_written_down(desk: Desk) -> None:
    conversation = desk.customer(UPSET)
    desk.end()
    desk.page.get_by_role("button", name="Other", exact=True).click()
    desk.page.get_by_role("textbox", name="What caused it").fill("Strike at the port")
    desk.page.get_by_role("textbox", name="Outcome").fill("Settled by mail.")
    desk.page.keyboard.press("Alt+Enter")
    desk.page.get_by_text("No conversation yet.").wait_for()
    (wrapped,) = (each["feedback"] for each in desk.house.events(conversation) if "feedback" in each)
    assert (wrapped["action"], wrapped["root_cause"]) == ("wrapped_up", "Strike at the port")
    assert "Outcome: Settled by mail." in wrapped["text"]


def test_helpful_and_not_helpful_are_told(desk: Desk) -> None:
    conversation = desk.customer(UPSET)
    desk.page.get_by_role("button", name="Helpful", exact=True).click()
    desk.page.keyboard.press("Alt+b")
    expect(desk.button("Not helpful")).to_have_attribute("aria-pressed", "true")
    desk.page.wait_for_function("!document.querySelector('[aria-busy=true]')")
    told = [each["feedback"]["action"] for each in desk.house.events(conversation) if "feedback" in each]
    assert told == ["helpful", "not_helpful"]


def test_the_exit_line_can_be_read_before_it_may_be_said(desk: Desk) -> None:
    desk.customer(INSULT)
    locked = desk.page.get_by_role("listitem").filter(has_text="Exit line")
    expect(locked).to_contain_text("I'm closing this chat now.")
    expect(locked.get_by_role("button")).to_have_text("Ask a lead")
    desk.page.keyboard.press("Alt+x")
    expect(locked.get_by_role("button")).to_have_text("Asked")


def test_an_action_that_the_server_refuses_comes_back_and_says_why(desk: Desk) -> None:
    desk.customer(UPSET)
    desk.step("Say you heard it").wait_for()
    desk.page.route_web_socket("**/v1/agent**", refuse_dismissals)
    desk.page.reload()
    desk.button("Not now").click()
    expect(desk.step("Say you heard it")).to_contain_text("it is closed")
    expect(desk.button("Not now")).to_be_enabled()


def refuse_dismissals(socket: WebSocketRoute) -> None:
    """A server that takes every action but `dismissed`."""
    server = socket.connect_to_server()

    def pass_on(text: str | bytes) -> None:
        command = json.loads(text)
        if command.get("action") == "dismissed":
            answer = {"type": "error", "ref": command["ref"], "code": "closed", "detail": "it is closed"}
            socket.send(json.dumps(answer))
        else:
            server.send(text)

    socket.on_message(pass_on)


def test_the_arrow_is_the_one_on_the_leads_board(desk: Desk, wallboard: Page) -> None:
    said = (UPSET, "THIS IS RIDICULOUS!!! NOBODY CARES!", "It is still the same. Nobody calls.")
    for count, text in enumerate(said, 1):
        conversation = desk.customer(text)
        desk.page.get_by_text(re.compile(f"^{count} messages?$")).wait_for()
        arrow = desk.page.get_by_text(re.compile("^(rising|steady|settling)$"))
        row = wallboard.locator(f'[data-row="{conversation}"]')
        expect(row).to_contain_text(arrow.inner_text())


def test_every_action_has_a_shortcut_that_is_listed_and_none_twice(desk: Desk) -> None:
    desk.page.keyboard.press("?")
    keys = desk.page.get_by_role("dialog").get_by_role("button", name=re.compile("Change$")).all_inner_texts()
    assert len(keys) > 25
    assert len(set(keys)) == len(keys)
    assert all(each.startswith("Alt+") for each in keys)


def test_switched_off_no_key_does_anything(desk: Desk) -> None:
    desk.customer(UPSET, channel="call")
    desk.step("Say you heard it").wait_for()
    desk.page.keyboard.press("?")
    desk.page.get_by_role("checkbox", name="Shortcuts are on").uncheck()
    desk.page.keyboard.press("Escape")
    for keys in ("Alt+1", "Alt+n", "Alt+m", "Alt+h", "?"):
        desk.page.keyboard.press(keys)
    expect(desk.step("Say you heard it")).to_be_visible()
    expect(desk.page.get_by_role("dialog")).to_have_count(0)
    expect(desk.button("Get help")).to_be_visible()
    expect(desk.page.get_by_text("Alt+")).to_have_count(0)


def test_a_draft_outlasts_a_look_at_another_conversation(desk: Desk) -> None:
    desk.customer("Hello, do you ship to Lisbon?", "rosa.medina")
    desk.button("Check my reply").click()
    desk.page.get_by_role("textbox", name="Your draft").fill("Yes, we do. Shall I")
    desk.customer(UPSET, "wes.calloway")
    desk.tab("Wes").wait_for()
    desk.page.keyboard.press("Alt+Shift+k")
    expect(desk.page.get_by_role("heading", name="Wes Calloway")).to_be_visible()
    desk.page.keyboard.press("Alt+Shift+k")
    expect(desk.page.get_by_role("textbox", name="Your draft")).to_have_value("Yes, we do. Shall I")


def test_one_that_calls_stays_in_sight_among_many(desk: Desk) -> None:
    for name in ("ada", "ben", "cem", "dora", "elsa"):
        desk.customer("Hello, do you ship to Lisbon?", f"{name}.moss")
    desk.customer(UPSET, "zoe.last")
    expect(desk.tab("Zoe")).to_contain_text("waiting for you")
    expect(desk.tab("Zoe")).to_be_in_viewport(ratio=0.9)
    expect(desk.tab("Ada")).to_be_in_viewport(ratio=0.9)


def test_the_page_lies_still_while_news_arrives(desk: Desk) -> None:
    """Chromium's own measure of what moved without the agent's doing, from the first step on."""
    desk.customer(UPSET)
    desk.step("Say you heard it").wait_for()
    desk.page.evaluate(
        """() => {
            window.moved = 0;
            const add = (list) => list.getEntries().forEach(({ value }) => (window.moved += value));
            new PerformanceObserver(add).observe({ type: "layout-shift" });
        }"""
    )
    desk.page.get_by_role("article").hover()
    desk.customer("You are a useless idiot.")
    desk.button("Newer step").wait_for()
    desk.customer("Hello?")
    desk.page.get_by_role("log").get_by_text("Hello?").wait_for()
    assert desk.page.evaluate("moved") < 0.02
