"""One rule: from its shape to what the coach and the alarms ask."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeVar

from pydantic import ValidationError

from app.core import phrases
from app.core.deferral import NEVER
from app.core.fields import did_you_mean
from app.core.rulebook.conditions import All, Compiler
from app.core.rulebook.rules import Example, Rule
from app.core.rulebook.schema import ExampleForm, RuleForm, SayForm
from app.core.rulebook.source import Mistakes, Place
from app.core.rulebook.veto import veto
from app.core.scenarios import KINDS_OF_TURN, Scenario
from app.core.vocabulary import Channel, Cue, Move, Policy, Speaker, Step

EVIDENCE = frozenset({*Cue, *Move, "abuse", "promise", "newest"})
OF_ALERTS = frozenset({"severity", "recovers_when", "grows", "defer"})
OF_STEPS = frozenset({"guidance", "answers", "keep_while", "stale", "once", "limit"})
_SLOT = re.compile(r"\{([^{}]*)\}")

Item = TypeVar("Item")


def compile_rule(
    form: RuleForm, place: Place, compiler: Compiler, mistakes: Mistakes, *, whole: bool = True
) -> Rule | None:
    """None when a mistake keeps it from being used; all of its mistakes are noted.

    Of a form that is not the `whole` rule, what is missing is no mistake.
    """

    def condition(name: str, source: str | None) -> All | None:
        if source is None:
            return None
        made, problems = compiler.compile(source)
        mistakes.of_condition(place.of(name), f"{form.id}: {name}", problems)
        return made

    when = condition("when", form.when)
    keep_while = condition("keep_while", form.keep_while)
    recovers_when = condition("recovers_when", form.recovers_when)
    _check_words(form, place, mistakes)
    if whole:
        _check_keys(form, place, mistakes)
        _check_spoken(form, place, mistakes)
    fires = tuple(_examples(form, "fires", form.examples.fires, place, mistakes))
    silent = tuple(_examples(form, "silent", form.examples.silent, place, mistakes))
    if when is None:
        return None
    return Rule(
        id=form.id,
        on=frozenset(form.on),
        when=when,
        priority=form.priority,
        why=form.why,
        step=form.step,
        alert=form.alert,
        severity=form.severity,
        say=_said(form.say),
        evidence=form.evidence or (),
        sources=form.sources or (),
        guidance=form.guidance,
        cooldown_ms=form.cooldown,
        once=form.once,
        limit=form.limit,
        stale_ms=form.stale,
        answers=form.answers,
        safety=form.safety,
        keep_while=keep_while,
        recovers_when=recovers_when,
        grows_ms=form.grows,
        defer=form.defer,
        unless=veto(form.unless) if form.unless else None,
        channels=frozenset(form.channels or ()),
        teams=frozenset(form.teams or ()),
        not_teams=frozenset(form.not_teams or ()),
        policies=frozenset(form.policies or ()),
        shadow=form.shadow,
        gate=compiler.gate(when, form),
        fires=fires,
        silent=silent,
        file=place.source.file,
        line=place.line,
    )


def check_the_rest(
    written: Mapping[str, Any], error: ValidationError, place: Place, compiler: Compiler, mistakes: Mistakes
) -> None:
    """Notes what else is wrong with a rule whose shape is, so that an author sees all of it at once."""
    if {"step", "alert"} <= written.keys():
        mistakes.add(place, f"{written.get('id', 'a rule')}: must have a step or an alert, and not both")
    sound = _without(written, [each["loc"] for each in error.errors(include_url=False) if each["loc"]])
    if {"step", "alert"} <= sound.keys():
        del sound["alert"]
    elif not {"step", "alert"} & sound.keys():
        sound["step"] = Step.LISTEN
    needed = {"id": "a-rule", "when": "true", "why": "It does not read."}
    try:
        form = RuleForm.model_validate({**needed, **sound})
    except ValidationError:
        return
    named = form.model_copy(update={"id": str(written.get("id", "a rule"))})
    compile_rule(named, place, compiler, mistakes, whole=False)


def _without(block: Mapping[str, Any], paths: Iterable[tuple[int | str, ...]]) -> dict[str, Any]:
    """The block without what stands at these paths: of a block within it only the key there, else all."""
    left = dict(block)
    for first, *rest in paths:
        inner = left.get(str(first))
        if rest and isinstance(inner, dict) and rest[0] in inner:
            left[str(first)] = _without(inner, [tuple(rest)])
        else:
            left.pop(str(first), None)
    return left


def _said(say: SayForm) -> Mapping[Channel, tuple[str, ...]]:
    return {Channel.CHAT: say.chat, Channel.CALL: say.call, Channel.EMAIL: say.email or say.chat}


def _check_keys(form: RuleForm, place: Place, mistakes: Mistakes) -> None:
    """Keys that mean nothing for a rule of this kind."""
    other, key, kind = (OF_ALERTS, "step", form.step) if form.step else (OF_STEPS, "alert", form.alert)
    for name in sorted(form.model_fields_set & other):
        mistakes.add(
            place.of(name),
            f"{form.id}: {name} means nothing for a rule with {key}: {kind}",
            f"leave out {name}:",
        )
    if form.defer and (form.safety or form.alert in NEVER):
        mistakes.add(place.of("defer"), f"{form.id}: this alert never waits", "leave out defer:")


def _check_words(form: RuleForm, place: Place, mistakes: Mistakes) -> None:
    for name in form.evidence or ():
        if name not in EVIDENCE:
            mistakes.add(
                place.of("evidence"), f"{form.id}: nothing is shown for {name}", did_you_mean(name, EVIDENCE)
            )
    said = {channel: texts for channel, texts in form.say if texts}
    for channel, texts in said.items():
        for number, text in enumerate(texts):
            _check_slots(form, text, place.of("say", channel, number), mistakes)
    _check_twice(form, said, place, mistakes)


def _check_slots(form: RuleForm, text: str, place: Place, mistakes: Mistakes) -> None:
    for slot in _SLOT.findall(text):
        if slot not in phrases.SLOTS:
            hint = did_you_mean(slot, phrases.SLOTS) or f"known are {', '.join(phrases.SLOTS)}"
            mistakes.add(place, f"{form.id}: nothing fills {{{slot}}}", hint)
    if set(_SLOT.sub("", text)) & set("{}"):
        mistakes.add(place, f"{form.id}: a brace stands alone", "write {name} around a slot's name")


def _check_twice(
    form: RuleForm, said: Mapping[str, tuple[str, ...]], place: Place, mistakes: Mistakes
) -> None:
    for channel, texts in said.items():
        for number, text in enumerate(texts):
            if text in texts[:number]:
                mistakes.add(
                    place.of("say", channel, number), f"{form.id}: the same phrase stands here twice"
                )


def _check_spoken(form: RuleForm, place: Place, mistakes: Mistakes) -> None:
    """Whatever the conversation has told so far, there must be something to say; for an alert, nothing."""
    if form.step is None:
        if form.say.model_fields_set:
            mistakes.add(place.of("say"), f"{form.id}: an alert says nothing to a customer", "leave out say:")
        return
    channels = set(form.channels or Channel)
    if not form.say.email and Channel.CHAT in channels:
        channels.discard(Channel.EMAIL)
    say = _said(form.say)
    for channel in sorted(channels):
        if not say[channel]:
            mistakes.add(
                place.of("say"),
                f"{form.id}: has nothing to say in a {channel}",
                f"add phrases under say: {channel}:",
            )
        elif all(_SLOT.search(text) for text in say[channel]):
            mistakes.add(
                place.of("say", channel),
                f"{form.id}: every phrase for {channel} waits for a slot",
                "add one that needs nothing filled in",
            )


def _examples(
    form: RuleForm, kind: str, examples: Iterable[ExampleForm], place: Place, mistakes: Mistakes
) -> Iterator[Example]:
    for number, example in enumerate(examples):
        here = place.of("examples", kind, number)
        scenario = {
            "id": f"{form.id}.{kind}-{number + 1}",
            "channel": example.channel or _first(Channel.CHAT, form.channels),
            "team": example.team or _first("default", form.teams),
            "policy": example.policy or _first(Policy.STANDARD, form.policies),
            "earlier": example.earlier,
            "given": example.given,
            "turns": [_turn(turn) for turn in example.turns],
        }
        try:
            yield Example(Scenario.model_validate(scenario), here.line)
        except ValidationError:
            mistakes.add(
                here,
                f"{form.id}: a turn must be one of customer, agent, {', '.join(KINDS_OF_TURN[1:])}",
                'such as [customer: "…", agent: "…", wait: 120]',
            )


def _first(usual: Item, named: tuple[Item, ...] | None) -> Item:
    """What an example takes for granted: the usual, unless the rule is for others only."""
    return usual if named is None or usual in named else named[0]


def _turn(written: Mapping[str, Any]) -> dict[str, Any]:
    """`customer: "…"` for a scenario's `speaker: customer, text: "…"`."""
    speakers = [speaker for speaker in (Speaker.CUSTOMER, Speaker.AGENT) if speaker in written]
    if len(speakers) != 1:
        return dict(written)
    [speaker] = speakers
    rest = {key: value for key, value in written.items() if key != speaker}
    return {**rest, "speaker": speaker, "text": written[speaker]}
