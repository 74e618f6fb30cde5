"""`GET /v1/lead/…`: alerts that closed, a customer's earlier conversations, the record of what leads did."""

from collections.abc import Iterable
from typing import Annotated, Literal

from fastapi import APIRouter, Query, Request
from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import Response

from app.core.events import Alert
from app.core.vocabulary import AlertKind, Outcome, Severity
from app.edges import encode, sheets, wire_reports
from app.edges.lead_scope import record, see, teams_of, the_lead
from app.edges.services import Services, services
from app.edges.sheets import Cell
from app.edges.wire import BoardAlert
from app.engine.replay import texts_of
from app.ports import Closed, Head, Identity, Wanted

PAGE = 50
EXPORTED = 5_000
"""Alerts in one file at most."""
DAY_MS = 86_400_000

router = APIRouter(prefix="/v1/lead")

Before = Annotated[int | None, Query(ge=1)]
Limit = Annotated[int, Query(ge=1, le=200)]
Name = Annotated[str | None, Query(max_length=128)]


class AlertFilter(BaseModel):
    """What is left out asks for all."""

    model_config = ConfigDict(extra="forbid")

    team: Name = None
    kind: AlertKind | None = None
    severity: Severity | None = None
    ending: Outcome | Literal["recovered"] | None = None
    person: Name = None
    """Agent, customer or owner, in full."""
    days: int | None = Field(default=None, ge=1, le=366)
    """Closed in the last so many."""
    before: int | None = Field(default=None, ge=1)
    limit: int = Field(default=PAGE, ge=1, le=200)
    session: Name = None
    """Which of the browser's sessions counts: for `auth`."""

    def wanted(self, lead: Identity, now_ms: int) -> Wanted:
        """Raises Forbidden for a team that is not the lead's."""
        return Wanted(
            teams=teams_of(lead, self.team),
            kinds=_one(self.kind),
            severities=_one(self.severity),
            endings=_one(self.ending),
            person=self.person or None,
            since_ms=0 if self.days is None else now_ms - self.days * DAY_MS,
        )


@router.get("/alerts")
async def closed_alerts(
    request: Request, asked: Annotated[AlertFilter, Query()]
) -> wire_reports.ClosedAlerts:
    lead, known = await the_lead(request), services(request)
    wanted = asked.wanted(lead, known.clock.now_ms())
    before, limit = asked.before, asked.limit
    found = await known.log.closed_alerts(wanted, before, limit + 1)
    page = found[:limit]
    return wire_reports.ClosedAlerts(
        alerts=[await _alert(known, each) for each in page],
        before=page[-1].position if len(found) > limit else None,
    )


@router.get("/alerts.csv")
async def exported(request: Request, team: Name = None) -> Response:
    """Who, what and how long; nobody's words."""
    lead, known = await the_lead(request), services(request)
    await record(request, lead, "exported", "alerts")
    found = await known.log.closed_alerts(Wanted(teams=teams_of(lead, team)), None, EXPORTED)
    head = (
        "closed", "raised", "taken after (s)", "kind", "severity", "ending", "owner", "agent", "customer",
        "team", "conversation", "rule", "reason",
    )  # fmt: skip
    return sheets.download("evenkeel-alerts.csv", sheets.sheet(head, _lines(found)))


@router.get("/conversations/{conversation}/earlier")
async def earlier(request: Request, conversation: str) -> wire_reports.EarlierConversations:
    lead, known = await the_lead(request), services(request)
    await see(known, lead, conversation)
    head = await known.log.head(conversation)
    customer = head.customer if head else None
    if customer is None:
        return wire_reports.EarlierConversations(customer=None, conversations=[], elsewhere=0)
    heads = [each for each in await known.log.of_customer(customer) if each.conversation != conversation]
    visible = [each for each in heads if lead.sees_team(each.team)]
    return wire_reports.EarlierConversations(
        customer=customer,
        conversations=[_earlier(known, each) for each in visible],
        elsewhere=len(heads) - len(visible),
    )


@router.get("/record")
async def deeds(
    request: Request, by: Name = None, conversation: Name = None, before: Before = None, limit: Limit = PAGE
) -> wire_reports.DeedsDone:
    """Leads read what was done in their teams; what belongs to no team, such as an export, only admins."""
    lead, known = await the_lead(request), services(request)
    found = await known.deeds.page(lead.teams, by or None, conversation or None, before, limit + 1)
    page = found[:limit]
    return wire_reports.DeedsDone(
        deeds=[
            wire_reports.DeedDone(
                position=each.position,
                at=encode.instant(each.deed.at_ms),
                by=each.deed.by,
                what=each.deed.what,
                team=each.deed.team,
                conversation=each.deed.conversation,
                about=each.deed.about,
                until=None if each.deed.until_ms is None else encode.instant(each.deed.until_ms),
            )
            for each in page
        ],
        before=page[-1].position if len(found) > limit else None,
    )


def _one(name: str | None) -> frozenset[str]:
    return frozenset() if name is None else frozenset({name})


async def _alert(known: Services, closed: Closed) -> BoardAlert:
    event, head = closed.event, closed.head
    alert = event.body
    assert isinstance(alert, Alert)  # noqa: S101 - the log was asked for these
    texts = await texts_of(known.log, event.conversation, [event])
    return BoardAlert.model_validate(
        {
            "conversation": event.conversation,
            "version": event.version,
            "at": encode.instant(event.at_ms),
            "team": head.team,
            "agent": head.agent,
            "customer": head.customer,
            "channel": head.channel,
            "alert": encode.alert(alert, texts),
        }
    )


def _earlier(known: Services, head: Head) -> wire_reports.EarlierConversation:
    row = known.hub.row(head.conversation)
    return wire_reports.EarlierConversation(
        conversation=head.conversation,
        channel=head.channel,
        team=head.team,
        agent=head.agent,
        started_at=encode.instant(head.started_ms),
        last_at=encode.instant(head.last_ms),
        live=row is not None and row.talking,
        abusive=head.abusive,
    )


def _lines(found: Iterable[Closed]) -> Iterable[tuple[Cell, ...]]:
    for closed in found:
        alert, head = closed.event.body, closed.head
        if isinstance(alert, Alert):
            waited = None if alert.acknowledged_ms is None else alert.acknowledged_ms - alert.raised_ms
            yield (
                encode.instant(closed.event.at_ms),
                encode.instant(alert.raised_ms),
                None if waited is None else waited // 1000,
                alert.kind.value,
                alert.severity.value,
                (alert.outcome or alert.state).value,
                alert.owner,
                head.agent,
                head.customer,
                head.team,
                closed.event.conversation,
                alert.rule,
                alert.reason,
            )
