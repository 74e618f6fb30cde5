"""Small rulebooks as plain values: what a file holds once it is read."""

from typing import Any

from app.core.rulebook.compile import compile_rulebook
from app.core.rulebook.rules import Rulebook
from app.core.rulebook.source import Source
from app.core.scenarios import Path

COMPANY: dict[str, Any] = {
    "policy": "standard",
    "time_zone": "Europe/London",
    "idle_end": {"chat": "30m", "call": "10m", "email": "7d"},
    "silence": {"chat": "3m", "call": "45s", "email": "24h"},
    "attention": {"steps": 3, "window": "10m"},
    "may_admit_fault": True,
    "goodwill": 3,
    "offers_before_lead": 1,
    "stuck_after": 4,
    "abuse_break_after": 6,
    "fast_words_per_minute": 180,
    "root_causes": ["delivery"],
}
POLICIES: dict[str, Any] = {
    "patient": {"boundaries": 2, "warnings": 1, "exit_needs_lead": True},
    "standard": {"boundaries": 1, "warnings": 1, "exit_needs_lead": False},
    "firm": {"boundaries": 1, "warnings": 0, "exit_needs_lead": False},
}
HELP: dict[str, Any] = {
    "id": "help",
    "alert": "help_requested",
    "on": "action",
    "when": "open_help_requested",
    "why": "The agent asks for help.",
}


def a_rule(id: str = "say-it", **more: Any) -> dict[str, Any]:
    """A rule as written, that always holds."""
    plain = {
        "id": id,
        "step": "acknowledge",
        "when": "true",
        "why": "Nobody has said so yet.",
        "say": {"chat": ["I hear you."], "call": ["I hear that."]},
    }
    return {key: value for key, value in {**plain, **more}.items() if value is not None}


def a_file(file: str = "more.yaml", text: str = "", **content: Any) -> Source:
    def line_of(path: Path) -> int:
        """The length of the path will do for telling places apart."""
        return len(path) + 1

    return Source(file, text or repr(content), content, line_of)


def a_company(**more: Any) -> Source:
    """The file that every book needs."""
    content: dict[str, Any] = {"company": COMPANY, "policies": POLICIES, "rules": [HELP], **more}
    return a_file("company.yaml", **content)


def a_book(*rules: dict[str, Any], **content: Any) -> Rulebook:
    return compile_rulebook([a_company(), a_file(rules=list(rules), **content)])
