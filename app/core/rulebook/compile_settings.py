"""Company and team settings: from their shape to what the rules ask."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import TypeAdapter, ValidationError

from app.core.rulebook.rules import BoundaryScale, CrisisLine, TeamSettings
from app.core.rulebook.schema import CrisisLineForm, PerChannel, ScaleForm, SettingsForm
from app.core.rulebook.source import Mistakes, Place, Source
from app.core.vocabulary import Channel, Policy


@dataclass(slots=True)
class Settings:
    """`company` is None when a mistake keeps it from being used."""

    company: TeamSettings | None = None
    teams: dict[str, TeamSettings] = field(default_factory=dict)
    scales: dict[Policy, BoundaryScale] = field(default_factory=dict)
    crisis_lines: tuple[CrisisLine, ...] = ()


def compile_settings(sources: Iterable[Source], mistakes: Mistakes) -> Settings:
    """The settings of all files together. `company` and `policies` must stand in exactly one."""
    sources = tuple(sources)
    settings = Settings(crisis_lines=tuple(_crisis_lines(sources, mistakes)))
    policies = _the_one("policies", sources, mistakes)
    company = _the_one("company", sources, mistakes)
    if policies is not None:
        settings.scales = _scales(policies, mistakes)
    if company is None or len(settings.scales) < len(Policy):
        return settings
    place, written = company
    settings.company = _settings(written, place, settings.scales, mistakes)
    for place, team, changes in _teams(sources, mistakes):
        made = _settings(_merged(written, changes), place, settings.scales, mistakes)
        if made is not None:
            settings.teams[team] = made
    return settings


def _the_one(
    key: str, sources: tuple[Source, ...], mistakes: Mistakes
) -> tuple[Place, Mapping[str, Any]] | None:
    """The block of that name, which one file and no other must have."""
    places = [Place(source, (key,)) for source in sources if key in source.data]
    if not places:
        if sources:
            mistakes.add(Place(sources[0]), f"no file has {key}:", "it belongs into company.yaml")
        return None
    for place in places[1:]:
        mistakes.add(place, f"{key} stands in {places[0].source.file} already")
    block = places[0].source.data[key]
    if isinstance(block, dict):
        return places[0], block
    mistakes.add(places[0], f"{key} must be a block of settings")
    return None


def _scales(found: tuple[Place, Mapping[str, Any]], mistakes: Mistakes) -> dict[Policy, BoundaryScale]:
    place, written = found
    try:
        forms = TypeAdapter(dict[Policy, ScaleForm]).validate_python(written)
    except ValidationError as error:
        mistakes.of_shape(place, error, ScaleForm, "policies.")
        return {}
    for missing in set(Policy) - forms.keys():
        mistakes.add(place, f"policies has no {missing}")
    return {
        policy: BoundaryScale(form.boundaries, form.warnings, form.exit_needs_lead)
        for policy, form in forms.items()
    }


def _teams(sources: tuple[Source, ...], mistakes: Mistakes) -> Iterable[tuple[Place, str, Mapping[str, Any]]]:
    for source in sources:
        place = Place(source, ("teams",))
        teams = source.data.get("teams", {})
        if not isinstance(teams, dict):
            mistakes.add(place, "teams must be a block with one name for each team")
            continue
        for team, changes in teams.items():
            if isinstance(changes, dict):
                yield place.of(team), team, changes
            else:
                mistakes.add(place.of(team), f"teams.{team} must be a block of settings")


def _merged(company: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """A team's own settings over the company's; of a block such as `silence`, only what it names."""
    merged = dict(company)
    for name, value in changes.items():
        before = merged.get(name)
        if isinstance(before, dict) and isinstance(value, dict):
            merged[name] = {**before, **value}
        else:
            merged[name] = value
    return merged


def _settings(
    written: Mapping[str, Any], place: Place, scales: Mapping[Policy, BoundaryScale], mistakes: Mistakes
) -> TeamSettings | None:
    try:
        form = SettingsForm.model_validate(written)
    except ValidationError as error:
        mistakes.of_shape(place, error, SettingsForm, ".".join(map(str, place.path)) + ".")
        return None
    if not _is_time_zone(form.time_zone):
        mistakes.add(
            place.of("time_zone"), f"no time zone is called {form.time_zone}", "such as Europe/London"
        )
        return None
    return TeamSettings(
        policy=form.policy,
        scale=scales[form.policy],
        time_zone=form.time_zone,
        idle_end_ms=_per_channel(form.idle_end),
        silence_ms=_per_channel(form.silence),
        budget=form.attention.steps,
        budget_window_ms=form.attention.window,
        may_admit_fault=form.may_admit_fault,
        goodwill=form.goodwill,
        abuse_break_after=form.abuse_break_after,
        stuck_after=form.stuck_after,
        fast_words_per_minute=form.fast_words_per_minute,
        offers_before_lead=form.offers_before_lead,
        root_causes=form.root_causes,
        unclaimed_ms=form.unclaimed_after,
        leads=form.leads,
        watching_shown=form.watching_shown,
    )


def _is_time_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def _per_channel(form: PerChannel) -> Mapping[Channel, int]:
    return {Channel.CHAT: form.chat, Channel.CALL: form.call, Channel.EMAIL: form.email}


def _crisis_lines(sources: tuple[Source, ...], mistakes: Mistakes) -> Iterable[CrisisLine]:
    for source in sources:
        place = Place(source, ("crisis_lines",))
        try:
            forms = TypeAdapter(tuple[CrisisLineForm, ...]).validate_python(
                source.data.get("crisis_lines", ())
            )
        except ValidationError as error:
            mistakes.of_shape(place, error, CrisisLineForm, "crisis line: ")
            continue
        yield from (CrisisLine(**form.model_dump()) for form in forms)
