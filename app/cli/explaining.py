"""`rules explain`: turn by turn, what was found, what is shown, and what was held back and why."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

import typer

from app.cli.output import fail
from app.cli.replaying import read_transcripts
from app.cli.rulebook import load_rulebook
from app.cli.scenario_files import JSON_LINES, read_scenarios
from app.core.coach import choose
from app.core.events import Advice, Alert, Event, Message
from app.core.retelling import as_scenarios
from app.core.rulebook.facts import Facts
from app.core.rulebook.rules import Rulebook
from app.core.scenarios import Scenario, Turn
from app.core.signals import AgentReading, CustomerSignals, Found
from app.core.trial import Played, in_setting, occasion_of, play
from app.core.vocabulary import AdviceState, Cue, Move

CUT = 90


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
        return as_scenarios(read_transcripts([file]), rulebook.company.policy)
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
    facts = Facts(played.seen, rulebook.settings(played.seen.team))
    choice = choose(facts, rulebook, occasion_of(played.turn), played.turn.text or "")
    for held in choice.held:
        yield f"       held back: {held.rule.step}, by {held.rule.id}: {held.reason}"
    if played.state.advice and played.state.advice == played.seen.advice:
        yield f"       stays: {played.state.advice.step}"


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
