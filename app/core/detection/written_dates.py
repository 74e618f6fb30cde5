"""Dates in figures ("12/03", "3.4.2026"), which half the world reads the other way round."""

from datetime import date, datetime

import dateparser


def date_in(written: str, now: datetime) -> date | None:
    """The next such day from `now` on, or None if there is none. The month comes first in America only."""
    zone = str(now.tzinfo)
    found = dateparser.parse(
        written,
        languages=["en"],
        settings={
            "RELATIVE_BASE": now.replace(tzinfo=None),
            "PREFER_DATES_FROM": "future",
            "DATE_ORDER": "MDY" if zone.startswith(("America/", "US/")) else "DMY",
        },
    )
    return found.date() if found else None
