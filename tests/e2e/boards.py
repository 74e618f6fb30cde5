"""What the tests of the wallboard look at."""

import re
from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page

AXE = Path(__file__).parents[2] / "frontend/node_modules/axe-core/axe.min.js"


def alert_of(page: Page, conversation: str) -> Locator:
    return page.locator(f'[data-alert^="{conversation}/"]')


def row_of(page: Page, conversation: str) -> Locator:
    return page.locator(f'[data-row="{conversation}"]')


def open_count(page: Page) -> int:
    label = page.get_by_role("img", name="open alerts").first.get_attribute("aria-label")
    return int((label or "0").split()[0])


def shown(page: Page) -> list[str]:
    """The parts of a board as they are read, but for the times that run."""
    parts = ("[aria-label=Conversations]", "[aria-label=Conversation] [role=log]", "article[data-alert]")
    texts = [page.locator(part).all_inner_texts() for part in parts]
    return [re.sub(r"\d+:\d\d\b", "…", text) for found in texts for text in found]


def violations(page: Page) -> list[str]:
    page.evaluate(AXE.read_text())
    found: dict[str, Any] = page.evaluate("axe.run()")
    return [f"{each['id']}: {each['nodes'][0]['html']}" for each in found["violations"]]
