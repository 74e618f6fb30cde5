"""`decide(state, input, rulebook) → events`: what an input leads to. May call detectors and rules;
remembers nothing. `follow` is the same with the state that these events make, for whoever goes on from there.

The walk of one message: detect → mood and heat → promises → alarms → coach. The events of one input are one
transaction, in the order of the contract: started, assigned, message, promise, advice that ends, advice that
begins, alerts.
"""

from dataclasses import replace
from typing import assert_never

from app.core import inputs
from app.core.alarms import help_asked, press_on, raise_or_update
from app.core.apply import apply
from app.core.changing import changed
from app.core.coach import Because, advise
from app.core.events import (
    Assigned,
    Body,
    Ended,
    Event,
    Feedback,
    Message,
    Note,
    Started,
    Whisper,
)
from app.core.hands import handled
from app.core.inputs import Input
from app.core.promises import kept, kept_by, made_in, overdue
from app.core.reading import read
from app.core.rulebook.facts import Facts
from app.core.rulebook.rules import Occasion, Rulebook
from app.core.signals import AgentReading
from app.core.state import State
from app.core.vocabulary import AdviceState, AlertKind, Channel, FeedbackAction, Speaker

SYSTEM_TEXT = ""
"""What do-not-fire phrases are matched against when nothing was said."""


class Turn:
    """The events of one input as they grow: each is applied at once, so that the next judgement sees it."""

    def __init__(self, state: State, at_ms: int) -> None:
        self.state = state
        self.at_ms = max(at_ms, state.now_ms)
        self.events: list[Event] = []

    def add(self, *bodies: Body) -> None:
        for body in bodies:
            event = Event(self.state.conversation, self.state.version + 1, self.at_ms, body)
            self.events.append(event)
            self.state = apply(self.state, event)


def decide(state: State, given: Input, rulebook: Rulebook) -> tuple[Event, ...]:
    """The events that follow from `given`, versions `state.version + 1 …`; empty when nothing changes.

    Ask `refusals.refusal` first whether an action is allowed: an action that makes no sense leads to no
    event.
    """
    return follow(state, given, rulebook)[1]


def follow(state: State, given: Input, rulebook: Rulebook) -> tuple[State, tuple[Event, ...]]:
    """`decide`, and the fold of its events over `state`, which it has made on the way."""
    turn = Turn(state, given.at_ms)
    _take(turn, given, rulebook)
    return (turn.state, tuple(turn.events)) if turn.events else (state, ())


def _take(turn: Turn, given: Input, rulebook: Rulebook) -> None:
    state = turn.state
    match given:
        case inputs.Start():
            _open(turn, given)
        case inputs.Say():
            _say(turn, given, rulebook)
        case inputs.Finding():
            _finding(turn, given, rulebook)
        case inputs.Tick():
            _tick(turn, rulebook)
        case inputs.End():
            _end(turn, given.reason, rulebook)
        case inputs.Feedback():
            _feedback(turn, given, rulebook)
        case inputs.AskHelp():
            _help(turn, given, rulebook)
        case inputs.TakeNote():
            turn.add(Note(given.note or _numbered(state, "n", state.note_count), given.by, given.text))
            _judge(turn, rulebook, Occasion.ACTION, SYSTEM_TEXT)
        case inputs.WhisperTo():
            turn.add(Whisper(_numbered(state, "w", state.whisper_count), given.by, given.text))
        case inputs.ReadWhisper():
            _read(turn, given)
        case inputs.KeepPromise():
            turn.add(*kept(turn.state, given.promise))
            _judge(turn, rulebook, Occasion.ACTION, SYSTEM_TEXT)
        case inputs.HandleAlert():
            alert = handled(turn.state, given, turn.at_ms, rulebook.settings(state.team))
            if alert is not None:
                turn.add(alert)
        case _:
            assert_never(given)


def _read(turn: Turn, given: inputs.ReadWhisper) -> None:
    if given.whisper in turn.state.unread:
        turn.add(Whisper(given.whisper, given.by, "", read_ms=turn.at_ms))


def _numbered(state: State, letter: str, count: int) -> str:
    return f"{state.conversation}/{letter}{count + 1}"


def _open(turn: Turn, given: inputs.Start | inputs.Say) -> None:
    """Started if it is not live, assigned if who has it changed."""
    state = turn.state
    known = state.version > 0
    channel = given.channel or (state.channel if known else Channel.CHAT)
    team = given.team or (state.team if known else "default")
    agent, customer = given.agent or state.agent, given.customer or state.customer
    if not state.live:
        turn.add(Started(channel, team, agent, customer, given.context or state.context))
    elif (channel, team, agent, customer) != (state.channel, state.team, state.agent, state.customer):
        turn.add(Assigned(channel, team, agent, customer))


def _say(turn: Turn, given: inputs.Say, rulebook: Rulebook) -> None:
    _open(turn, given)
    settings = rulebook.settings(turn.state.team)
    signals = read(turn.state, given.speaker, given.text, turn.at_ms, settings.time_zone)
    context = given.context if given.context != turn.state.context else None
    message = Message(given.id, given.speaker, given.text, signals, given.said_ms, given.duration_ms, context)
    turn.add(message)
    if isinstance(signals, AgentReading):
        turn.add(*kept_by(turn.state, signals))
        turn.add(*made_in(turn.state, given.id, signals))
    if given.speaker is Speaker.SYSTEM:
        return
    occasion = Occasion.CUSTOMER if given.speaker is Speaker.CUSTOMER else Occasion.AGENT
    _judge(turn, rulebook, occasion, given.text)


def _judge(turn: Turn, rulebook: Rulebook, occasion: Occasion, text: str) -> None:
    """Alarms and coach on what just happened. The coach sees the alarms; the log has the advice first."""
    facts = Facts(turn.state, rulebook.settings(turn.state.team))
    alerts = raise_or_update(facts, rulebook, occasion, text)
    if alerts:
        seen = Turn(turn.state, turn.at_ms)
        seen.add(*alerts)
        facts = Facts(seen.state, facts.settings)
    turn.add(*advise(facts, rulebook, occasion, text))
    turn.add(*alerts)


def _finding(turn: Turn, given: inputs.Finding, rulebook: Rulebook) -> None:
    """A correction of the newest message is judged as if it had been said so; of an older one, only
    recorded."""
    state = turn.state
    newest = given.message in (state.customer_turn.message, state.agent_turn.message)
    speaker = Speaker.AGENT if given.message == state.agent_turn.message else Speaker.CUSTOMER
    if not newest:
        return
    text = given.text or ""
    signals = given.signals
    if signals is None and given.text is not None:
        signals = read(state, speaker, text, turn.at_ms, rulebook.settings(state.team).time_zone)
    turn.add(Message(given.message, speaker, text, signals, revision=state.version))
    occasion = Occasion.CUSTOMER if speaker is Speaker.CUSTOMER else Occasion.AGENT
    _judge(turn, rulebook, occasion, text)


def _tick(turn: Turn, rulebook: Rulebook) -> None:
    state = turn.state
    settings = rulebook.settings(state.team)
    if not state.live:
        turn.add(*press_on(changed(state, now_ms=turn.at_ms), rulebook, settings))
        return
    if turn.at_ms - state.last_message_ms >= settings.idle_end_ms[state.channel]:
        _end(turn, "idle", rulebook)
        return
    turn.state = changed(state, now_ms=turn.at_ms)
    turn.add(*overdue(turn.state))
    _judge(turn, rulebook, Occasion.TIME, SYSTEM_TEXT)


def _end(turn: Turn, reason: str | None, rulebook: Rulebook) -> None:
    if not turn.state.live:
        return
    turn.add(Ended(reason))
    _judge(turn, rulebook, Occasion.END, SYSTEM_TEXT)


def _feedback(turn: Turn, given: inputs.Feedback, rulebook: Rulebook) -> None:
    state = turn.state
    turn.add(Feedback(given.action, given.by, given.advice, given.until_ms, given.root_cause, given.text))
    shown = state.advice
    match given.action:
        case FeedbackAction.USED | FeedbackAction.DISMISSED:
            if shown is not None and shown.id == given.advice:
                used = given.action is FeedbackAction.USED
                ended = AdviceState.USED if used else AdviceState.DISMISSED
                because = Because.USED if used else Because.DISMISSED
                turn.add(replace(shown, state=ended, reason=because.value))
        case FeedbackAction.COPIED | FeedbackAction.HELPFUL | FeedbackAction.NOT_HELPFUL:
            return
        case _:
            _judge(turn, rulebook, Occasion.ACTION, SYSTEM_TEXT)


def _help(turn: Turn, given: inputs.AskHelp, rulebook: Rulebook) -> None:
    rule = next(
        rule for rule in rulebook.by_id.values() if rule.alert is AlertKind.HELP_REQUESTED
    )  # `compile` refuses a rulebook without one
    state = turn.state
    settings = rulebook.settings(state.team)
    alert = help_asked(state, rulebook, rule, given.reason)
    seen = Turn(state, turn.at_ms)
    seen.add(alert)
    turn.add(*advise(Facts(seen.state, settings), rulebook, Occasion.ACTION, SYSTEM_TEXT))
    turn.add(alert)
