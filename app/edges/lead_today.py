"""`GET /v1/lead/today`: the day at a glance, as numbers and as a file."""

from collections.abc import Iterable
from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from app.edges import encode, sheets
from app.edges.lead_scope import record, teams_of, the_lead
from app.edges.services import Services, services
from app.edges.sheets import Cell
from app.edges.wire_reports import AbuseTaken, Cards, DaySlot, TodayReport, Waits
from app.engine.tally import SLOT_MINUTES, Tally
from app.ports import Identity

router = APIRouter(prefix="/v1/lead")

Team = Annotated[str | None, Query(max_length=128)]


@router.get("/today")
async def today(request: Request, team: Team = None) -> TodayReport:
    lead = await the_lead(request)
    return report(services(request), lead, team)


@router.get("/today.csv")
async def exported(request: Request, team: Team = None) -> Response:
    lead = await the_lead(request)
    await record(request, lead, "exported", "today")
    day = report(services(request), lead, team)
    table = sheets.sheet(("what", "of", "value", "unit"), _lines(day))
    return sheets.download(f"evenkeel-{day.day}.csv", table)


def report(known: Services, lead: Identity, team: str | None) -> TodayReport:
    """Raises Forbidden for a team that is not the lead's."""
    teams = teams_of(lead, team)
    glance = known.today.glance(teams)
    now_ms = known.clock.now_ms()
    rows = [row for row in known.hub.rows() if not teams or row.team in teams]
    alerts = [each.alert for row in rows for each in row.alerts]
    tally = glance.tally
    return TodayReport(
        day=glance.day,
        time_zone=glance.time_zone,
        now=encode.instant(now_ms),
        live=sum(row.talking for row in rows),
        open=len(alerts),
        unclaimed=sum(each.owner is None and (each.snoozed_until_ms or 0) <= now_ms for each in alerts),
        messages=tally.messages,
        per_second=round(glance.per_second, 1),
        episodes=tally.episodes,
        settled=tally.settled,
        raised=tally.raised,
        recovered=tally.recovered,
        outcomes=dict(tally.outcomes),
        taken=_waits(tally.waits_ms),
        cards=Cards(count=glance.cards, p50_ms=glance.card_p50_ms, p99_ms=glance.card_p99_ms),
        abuse=_abuse(known, tally, now_ms),
        slots=[
            DaySlot(
                minute=number * SLOT_MINUTES,
                messages=slot.messages,
                episodes=slot.episodes,
                alerts=slot.alerts,
            )
            for number, slot in sorted(tally.slots.items())
        ],
    )


def _waits(waits_ms: list[int]) -> Waits:
    sorted_ms = sorted(waits_ms)
    last = len(sorted_ms) - 1
    median, most = (sorted_ms[round(last * share)] if sorted_ms else None for share in (0.5, 0.9))
    return Waits(count=len(sorted_ms), median_ms=median, p90_ms=most)


def _abuse(known: Services, tally: Tally, now_ms: int) -> list[AbuseTaken]:
    enough = known.rulebook().company.abuse_break_after
    taken = [
        AbuseTaken(
            agent=agent,
            minutes=len(minutes),
            break_due=known.shifts.abuse_taken(agent, now_ms) >= enough,
        )
        for agent, minutes in tally.abuse.items()
    ]
    return sorted(taken, key=lambda each: (-each.minutes, each.agent))


def _lines(day: TodayReport) -> Iterable[tuple[Cell, ...]]:
    yield "day", day.time_zone, day.day, ""
    yield "live", "conversations", day.live, ""
    yield "open", "alerts", day.open, ""
    yield "unclaimed", "alerts", day.unclaimed, ""
    yield "raised", "alerts", day.raised, ""
    yield "recovered by themselves", "alerts", day.recovered, ""
    yield from (("resolved", outcome, count, "") for outcome, count in sorted(day.outcomes.items()))
    yield "taken after, median", "alerts", day.taken.median_ms, "ms"
    yield "taken after, 9 of 10 within", "alerts", day.taken.p90_ms, "ms"
    yield "begun", "episodes", day.episodes, ""
    yield "settled", "episodes", day.settled, ""
    yield "messages", "", day.messages, ""
    yield "message to card, half within", "", day.cards.p50_ms, "ms"
    yield "message to card, 99 of 100 within", "", day.cards.p99_ms, "ms"
    yield from (("abuse taken", each.agent, each.minutes, "min") for each in day.abuse)
    for slot in day.slots:
        at = f"{slot.minute // 60:02}:{slot.minute % 60:02}"
        yield "messages from", at, slot.messages, ""
        yield "episodes begun from", at, slot.episodes, ""
        yield "alerts raised from", at, slot.alerts, ""
