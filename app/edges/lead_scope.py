"""What a lead asks about: their own teams, or one of them; and the record of what they looked at."""

from starlette.requests import HTTPConnection

from app.edges.auth import identified
from app.edges.services import Services, services
from app.errors import Forbidden, NotFound
from app.ports import Deed, Identity


async def the_lead(connection: HTTPConnection) -> Identity:
    """Raises Unauthorized or Forbidden."""
    return await identified(connection, "lead", "admin")


def teams_of(lead: Identity, team: str | None) -> frozenset[str]:
    """Empty: all teams. Raises Forbidden when `team` is not theirs."""
    if team is None:
        return lead.teams
    if not lead.sees_team(team):
        raise Forbidden("this team is not among yours", "team")
    return frozenset({team})


async def team_of(known: Services, conversation: str) -> str | None:
    """The team that has the conversation; None when there is no such conversation."""
    row = known.hub.row(conversation)
    if row is not None:
        return row.team
    head = await known.log.head(conversation)
    return None if head is None else head.team


async def see(known: Services, lead: Identity, conversation: str) -> str:
    """Its team. Raises NotFound when the lead may not see it, or it is not there."""
    team = await team_of(known, conversation)
    if team is None or not lead.sees_team(team):
        raise NotFound("there is no such conversation in your teams", "conversation")
    return team


async def record(connection: HTTPConnection, lead: Identity, what: str, about: str) -> None:
    """Keeps that the lead did this. Raises LogUnavailable."""
    known = services(connection)
    await known.deeds.add(Deed(known.clock.now_ms(), lead.name, what, about=about))
