"""`rules explain`: turn by turn, what was found, what is shown, and what was held back and why."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

import typer

from app.cli.output import fail
from app.cli.replaying import read_transcripts
from app.cli.rulebook import load_rulebook
from app.cli.scenario_files import JSON_LINES, read_scenarios
from app.core.coach import MARGIN, HeldBy, choose
from app.core.events import Advice, Alert, Event, Message
from app.core.retelling import as_scenarios
from app.core.rulebook.evaluate import matching
from app.core.rulebook.facts import Facts
from app.core.rulebook.rules import Rule, Rulebook
from app.core.scenarios import Scenario, Turn
from app.core.signals import AgentReading, CustomerSignals, Found
from app.core.trial import Played, in_setting, occasion_of, play
from app.core.vocabulary import AdviceState, Cue, Move

CUT = 90
HELD = {
    HeldBy.SHADOW: "it is in the shadow",
    HeldBy.MUTED: "the agent wants quiet",
    HeldBy.MUTED_BY_LEAD: "a lead has muted it",
    HeldBy.DO_NOT_FIRE_PHRASE: "one of its do-not-fire phrases stands in the message",
    HeldBy.LIMIT: "it has been shown as often as it may",
    HeldBy.COOLDOWN: "it was shown a short while ago",
    HeldBy.DISMISSED: "the agent said not now",
    HeldBy.JUST_DONE: "the agent has just done it",
    HeldBy.BUDGET: "the budget of attention is spent",
}
"""As a person would say it."""
WEIGHS_LESS = "another one matters more"
NO_CLEAR_LEAD = (
    f"the step that is shown stays: it takes {MARGIN} more to replace it, and new words to repeat it"
)


def explain(file: Path, conversation: str | None, rules: Path | None) -> None:
    """Of every conversation in the file, or of one."""
    rulebook = load_rulebook(rules)
    told = [each for each in _scenarios(file, rulebook) if conversation in (None, each.id)]
    if not told:
        fail(f"{file} holds no conversation {conversation}")
    for scenario in told:
        typer.echo(f"{scenario.id}: {scenario.channel}, policy {scenario.policy}")
        for played in play(scenario, rulebook):
            for line in _lines(played, in_setting(rulebook, scenario)):
                typer.echo(line)


def _scenarios(file: Path, rulebook: Rulebook) -> list[Scenario]:
    if _is_transcript(file):
        return as_scenarios(read_transcripts([file]), lambda team: rulebook.settings(team).policy)
    scenarios, mistakes = read_scenarios([file])
    if mistakes:
        fail("\n".join(map(str, mistakes)))
    return scenarios


def _is_transcript(file: Path) -> bool:
    """Both kinds are JSON Lines; only a transcript's lines name a conversation."""
    if file.suffix not in JSON_LINES:
        return False
    with file.open("rb") as lines:
        first = next((line for line in lines if line.strip()), b"{}")
    try:
        return bool({"conversation", "conversation_id"} & set(json.loads(first)))
    except (ValueError, TypeError):
        return True


def _lines(played: Played, rulebook: Rulebook) -> Iterator[str]:
    yield f"\n{played.number:3}  {_what(played.turn)}"
    for event in played.events:
        yield from (f"       {line}" for line in _event(event, played.turn))
    if played.state.advice and played.state.advice == played.seen.advice:
        yield f"       stays: {played.state.advice.step}, by {played.state.advice.rule}"
    for rule, reason in _passed_over(played, rulebook):
        yield f"       held back: {rule.step}, by {rule.id}, priority {rule.priority}: {reason}"


def _passed_over(played: Played, rulebook: Rulebook) -> Iterator[tuple[Rule, str]]:
    """The rules with a step that matched and are not on the screen, each with the reason."""
    facts = Facts(played.seen, rulebook.settings(played.seen.team))
    occasion = occasion_of(played.turn)
    choice = choose(facts, rulebook, occasion, played.turn.text or "")
    reasons = {held.rule.id: HELD[held.reason] for held in choice.held}
    shown = played.state.advice.rule if played.state.advice else None
    for rule in matching(rulebook, occasion, facts, "step"):
        if rule.id != shown:
            yield rule, reasons.get(rule.id, WEIGHS_LESS if rule is not choice.best else NO_CLEAR_LEAD)


def _what(turn: Turn) -> str:
    if turn.speaker is not None:
        text = " ".join((turn.text or "").split())
        return f"{turn.speaker}: {text if len(text) <= CUT else text[:CUT] + '…'}"
    if turn.wait is not None:
        return f"{turn.wait:g} s of silence"
    if "help" in turn.model_fields_set:
        return "the agent asks for help"
    if turn.approve_exit:
        return "the lead approves the exit"
    return "a lead joins" if turn.join else "the end"


def _event(event: Event, turn: Turn) -> Iterator[str]:
    match event.body:
        case Message(signals=CustomerSignals() as signals):
            yield _customer(signals, turn.text or "")
        case Message(signals=AgentReading() as reading):
            yield f"found: {_quoted(reading.moves, turn.text or '')}"
        case Advice(state=AdviceState.SHOWN) as advice:
            yield f"shows: {advice.step}, by {advice.rule}: {advice.sentence}"
        case Advice() as advice:
            yield f"ends: {advice.step} is {advice.state} ({advice.reason})"
        case Alert() as alert:
            yield f"alert: {alert.kind} is {alert.state}, {alert.severity} ({alert.because}), by {alert.rule}"
        case _:
            return


def _customer(signals: CustomerSignals, text: str) -> str:
    reading = signals.reading
    upset = "upset not scored" if reading.upset is None else f"upset {reading.upset:.2f}"
    abuse = (
        f"abuse {reading.abuse.score:.2f} of {reading.abuse.target or 'nobody'}, "
        if reading.abuse.score
        else ""
    )
    return f"{signals.heat}, mood {signals.mood:+.2f}, {upset}, {abuse}found: {_quoted(reading.cues, text)}"


def _quoted(found: Iterable[Found[Cue]] | Iterable[Found[Move]], text: str) -> str:
    return ", ".join(f'{each.id} "{text[each.start : each.end]}"' for each in found) or "nothing"
