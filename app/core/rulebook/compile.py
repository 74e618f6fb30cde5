"""Files of a rulebook → one `Rulebook`, or every mistake in them at once."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from pydantic import ValidationError

from app.core.fields import did_you_mean
from app.core.rulebook.changes import changed
from app.core.rulebook.compile_rules import check_the_rest, compile_rule
from app.core.rulebook.compile_settings import compile_settings
from app.core.rulebook.conditions import Compiler
from app.core.rulebook.evaluate import Index
from app.core.rulebook.facts import FACTS
from app.core.rulebook.rules import Occasion, Rule, Rulebook
from app.core.rulebook.schema import FileForm, RuleForm
from app.core.rulebook.source import Mistakes, Place, Source
from app.core.vocabulary import AlertKind
from app.errors import RulebookError


def compile_rulebook(sources: Iterable[Source]) -> Rulebook:
    """Raises RulebookError with every mistake of every file."""
    every = tuple(sorted(sources, key=lambda source: source.file))
    mistakes = Mistakes()
    for source in every:
        mistakes.take(source.mistakes)
    readable = tuple(source for source in every if _is_readable(source, mistakes))
    compiler = _with_definitions(readable, mistakes)
    settings = compile_settings(readable, mistakes)
    rules = tuple(_rules(readable, compiler, mistakes))
    _check_together(every, rules, mistakes)
    found = mistakes.sorted()
    if found or settings.company is None:
        raise RulebookError(found)
    steps = _by_occasion(rule for rule in rules if rule.step)
    alerts = _by_occasion(rule for rule in rules if rule.alert)
    return Rulebook(
        version=_version(every),
        steps=steps,
        alerts=alerts,
        by_id=MappingProxyType({rule.id: rule for rule in rules}),
        company=settings.company,
        teams=MappingProxyType(settings.teams),
        scales=MappingProxyType(settings.scales),
        crisis_lines=settings.crisis_lines,
        index=Index(steps, alerts, settings.company),
    )


def _is_readable(source: Source, mistakes: Mistakes) -> bool:
    if source.data is None:
        return False
    if not isinstance(source.data, dict):
        mistakes.add(Place(source), "a rulebook's file must be a block of keys", "such as rules:")
        return False
    for key in source.data:
        if key not in FileForm.model_fields:
            mistakes.add(
                Place(source, (key,)), f"{key} is not a known key", did_you_mean(key, FileForm.model_fields)
            )
    return True


def _with_definitions(sources: Iterable[Source], mistakes: Mistakes) -> Compiler:
    """A compiler that knows the `let` of every file."""
    written: dict[str, str] = {}
    places: dict[str, Place] = {}
    for source in sources:
        for name, meaning in _block(source, "let", mistakes).items():
            place = Place(source, ("let", name))
            problem = _bad_name(name, meaning, places)
            if problem:
                mistakes.add(place, *problem)
            else:
                written[name], places[name] = meaning, place
    compiler = Compiler()
    for name, problems in compiler.define(written).items():
        mistakes.of_condition(places[name], f"let {name}", problems)
    return compiler


def _bad_name(name: str, meaning: Any, places: Mapping[str, Place]) -> tuple[str, str | None] | None:
    if name in FACTS:
        return f"let {name}: a fact has this name already", "choose another"
    if name in places:
        return f"let {name}: defined in {places[name].source.file} already", "choose another"
    if not isinstance(meaning, str):
        return f"let {name}: must be a condition in words", None
    if not (name.isidentifier() and name.isascii() and name.islower()):
        return f"let {name}: a name has small letters, digits and underscores", None
    return None


def _block(source: Source, key: str, mistakes: Mistakes) -> Mapping[str, Any]:
    block = source.data.get(key, {})
    if isinstance(block, dict):
        return block
    mistakes.add(Place(source, (key,)), f"{key} must be a block of names")
    return {}


def _rules(sources: tuple[Source, ...], compiler: Compiler, mistakes: Mistakes) -> Iterator[Rule]:
    for place, written in changed(_written(sources, mistakes), sources, mistakes):
        try:
            form = RuleForm.model_validate(written)
        except ValidationError as error:
            mistakes.of_shape(place, error, RuleForm, f"{written.get('id', 'a rule')}: ")
            check_the_rest(written, error, place, compiler, mistakes)
            continue
        rule = compile_rule(form, place, compiler, mistakes)
        if rule is not None and not form.off:
            yield rule


def _written(sources: tuple[Source, ...], mistakes: Mistakes) -> Iterator[tuple[Place, dict[str, Any]]]:
    for source in sources:
        rules = source.data.get("rules", [])
        if not isinstance(rules, list):
            mistakes.add(Place(source, ("rules",)), "rules must be a list", "begin each rule with a hyphen")
            continue
        for number, written in enumerate(rules):
            place = Place(source, ("rules", number))
            if isinstance(written, dict):
                yield place, written
            else:
                mistakes.add(place, "a rule must be a block of keys", "such as id: my-rule")


def _check_together(sources: tuple[Source, ...], rules: tuple[Rule, ...], mistakes: Mistakes) -> None:
    """What only the whole can get wrong. The agent's button must always reach a lead."""
    if sources and not any(rule.alert is AlertKind.HELP_REQUESTED for rule in rules):
        mistakes.add(Place(sources[0]), "no rule raises help_requested", "the agent's help button needs one")


def _by_occasion(rules: Iterable[Rule]) -> Mapping[Occasion, tuple[Rule, ...]]:
    by: defaultdict[Occasion, list[Rule]] = defaultdict(list)
    for rule in sorted(rules, key=lambda rule: (-rule.priority, rule.id)):
        for occasion in rule.on:
            by[occasion].append(rule)
    return MappingProxyType({occasion: tuple(by[occasion]) for occasion in Occasion})


def _version(sources: Iterable[Source]) -> str:
    digest = hashlib.sha256()
    for source in sources:
        digest.update(f"{source.file}\0{source.text}\0".encode())
    return digest.hexdigest()[:12]
