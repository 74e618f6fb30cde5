"""Changes to rules of other files: one phrase, one priority, a team's wording, without copying the rest."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pydantic import ValidationError

from app.core.fields import did_you_mean
from app.core.rulebook.schema import ChangeForm
from app.core.rulebook.source import Mistakes, Place, Source

OWN_KEYS = frozenset({"rule", "instead"})
"""Keys of a change that are no keys of a rule."""

Written = tuple[Place, dict[str, Any]]


def changed(rules: Iterable[Written], sources: tuple[Source, ...], mistakes: Mistakes) -> Iterator[Written]:
    """The rules with every file's `changes` made. A change for some teams leaves the rule to all others."""
    kept = _unique(rules, mistakes)
    for place, change in _changes(sources, mistakes):
        name = change["rule"]
        if name not in kept:
            mistakes.add(place.of("rule"), f"no rule is called {name}", did_you_mean(name, kept))
        elif change.get("teams"):
            _for_teams(kept, name, place, change, mistakes)
        else:
            was, rule = kept[name]
            kept[name] = (was, _applied(rule, change, place, mistakes))
    yield from kept.values()


def _unique(rules: Iterable[Written], mistakes: Mistakes) -> dict[str, Written]:
    kept: dict[str, Written] = {}
    for number, (place, rule) in enumerate(rules):
        name = rule.get("id")
        key = name if isinstance(name, str) else f"#{number}"
        if key in kept:
            kept[f"#{number}"] = (place, rule)  # what else is wrong with it is told as well
            first = kept[key][0]
            mistakes.add(
                place.of("id"),
                f"{key} stands in {first.source.file}:{first.line} already",
                "choose another id",
            )
        else:
            kept[key] = (place, rule)
    return kept


def _changes(sources: tuple[Source, ...], mistakes: Mistakes) -> Iterator[Written]:
    for source in sources:
        changes = source.data.get("changes", [])
        if not isinstance(changes, list):
            mistakes.add(Place(source, ("changes",)), "changes must be a list", "begin each with a hyphen")
            continue
        for number, change in enumerate(changes):
            place = Place(source, ("changes", number))
            try:
                ChangeForm.model_validate(change)
            except ValidationError as error:
                mistakes.of_shape(place, error, ChangeForm, "change: ")
            else:
                yield place, change


def _for_teams(
    kept: dict[str, Written], name: str, place: Place, change: Mapping[str, Any], mistakes: Mistakes
) -> None:
    """A copy of the rule for those teams, under its own name; the rule itself no longer concerns them."""
    was, rule = kept[name]
    teams = change["teams"] if isinstance(change["teams"], list) else [change["teams"]]
    own = _applied(rule, change, place, mistakes)
    own["id"] = re.sub(r"[^a-z0-9]+", "-", "-".join([name, "for", *teams]).lower())
    own["teams"] = teams
    kept[own["id"]] = (place, own)
    kept[name] = (was, {**rule, "not_teams": [*rule.get("not_teams", []), *teams]})


def _applied(
    rule: Mapping[str, Any], change: Mapping[str, Any], place: Place, mistakes: Mistakes
) -> dict[str, Any]:
    new = {key: value for key, value in change.items() if key not in OWN_KEYS}
    made = {**rule, **new}
    if "say" in new:
        made["say"] = {**rule.get("say", {}), **new["say"]}
    for old, better in change.get("instead", {}).items():
        made["say"] = _with_phrase(made, old, better, place, mistakes)
    return made


def _with_phrase(
    rule: Mapping[str, Any], old: str, better: str, place: Place, mistakes: Mistakes
) -> dict[str, Any]:
    say: dict[str, list[str]] = rule.get("say", {})
    every = [phrase for phrases in say.values() for phrase in phrases]
    if old not in every:
        hint = did_you_mean(old, every)
        mistakes.add(place.of("instead"), f"{rule.get('id')} has no phrase {old!r}", hint)
    return {
        channel: [better if phrase == old else phrase for phrase in phrases]
        for channel, phrases in say.items()
    }
