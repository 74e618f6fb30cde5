"""`GET /v1/settings`: what the pages show of the company file, and which help desks they may speak to."""

from fastapi import APIRouter, Request

from app.core.phrases import SLOT
from app.core.rulebook.rules import CrisisLine, Rulebook, TeamSettings
from app.core.vocabulary import Channel, Step
from app.edges import wire
from app.edges.auth import identified
from app.edges.services import services
from app.ports import Identity

router = APIRouter()


@router.get("/v1/settings")
async def page_settings(request: Request) -> wire.PageSettings:
    person = await identified(request, "agent", "lead", "admin")
    known = services(request)
    return of_rulebook(known.rulebook(), person, known.frame_ancestors)


def of_rulebook(book: Rulebook, person: Identity, hosts: tuple[str, ...]) -> wire.PageSettings:
    """As far as it concerns the person's teams."""
    return wire.PageSettings(
        rulebook=book.version,
        company=_team(book.company),
        teams={name: _team(given) for name, given in book.teams.items() if person.sees_team(name)},
        crisis_lines=[_line(line) for line in book.crisis_lines],
        exit_lines=_exit_lines(book),
        hosts=list(hosts),
    )


def _exit_lines(book: Rulebook) -> dict[Channel, str]:
    """The first phrase of the weightiest rule for it, unless it quotes somebody."""
    rules = sorted(book.by_id.values(), key=lambda rule: rule.priority)
    exits = [rule for rule in rules if rule.step is Step.EXIT and not rule.shadow]
    return {
        channel: phrases[0]
        for rule in exits
        for channel, phrases in rule.say.items()
        if phrases and not SLOT.search(phrases[0])
    }


def _team(given: TeamSettings) -> wire.TeamSettings:
    return wire.TeamSettings(
        policy=given.policy,
        boundaries=given.scale.boundaries,
        warnings=given.scale.warnings,
        exit_needs_lead=given.scale.exit_needs_lead,
        root_causes=list(given.root_causes),
        watching_shown=given.watching_shown,
    )


def _line(given: CrisisLine) -> wire.CrisisLine:
    return wire.CrisisLine(
        country=given.country,
        name=given.name,
        reach=given.reach,
        hours=given.hours,
        checked=given.checked,
    )
