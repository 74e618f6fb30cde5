"""What people press, as requests of the engine: which conversation, what happens, and whether they may."""

from collections.abc import Callable
from typing import assert_never

from app.core import inputs
from app.core.inputs import Input
from app.core.rulebook.rules import Rulebook
from app.core.state import State
from app.core.vocabulary import FeedbackAction
from app.edges import received
from app.engine import requests
from app.engine.requests import NOTHING, Guard, Known, Request
from app.errors import BadInput, Forbidden, NotFound
from app.ports import Identity

Asked = tuple[str, Request]
"""The conversation, and what is asked of it."""
Make = Callable[[int], Input]

SECOND_MS = 1_000


def agent_request(command: received.AgentAction, agent: Identity) -> Asked:
    """What the agent's command asks for."""
    by = agent.name
    conversation = (
        conversation_of(command.advice)
        if isinstance(command, received.FeedbackCommand)
        else command.conversation
    )
    return conversation, requests.act(_agent_input(command, by), their_own(agent))


def lead_request(command: received.LeadAction, lead: Identity) -> Asked:
    """What the lead's command asks for."""
    conversation = (
        command.conversation
        if isinstance(
            command,
            received.WhisperCommand
            | received.ApproveExitCommand
            | received.JoinCommand
            | received.TakeOverCommand,
        )
        else conversation_of(command.alert)
    )
    return conversation, requests.act(_lead_input(command, lead.name), of_their_teams(lead))


def about_of(command: received.LeadAction) -> str | None:
    """The alert that it is about."""
    about = getattr(command, "alert", None)
    return about if isinstance(about, str) else None


def mutable_rule(state: State, part: str, book: Rulebook, lead: Identity) -> str:
    """The rule behind an open alert or the advice that is shown.

    Raises Forbidden, NotFound, or BadInput for a rule that keeps people safe.
    """
    of_their_teams(lead)(state, NOTHING)
    shown = {alert.id: alert.rule for alert in state.alerts}
    if state.advice is not None:
        shown[state.advice.id] = state.advice.rule
    rule = shown.get(part)
    if rule is None:
        raise NotFound("it is closed, or was never there: nothing can be muted by it", "of")
    known = book.by_id.get(rule)
    if known is not None and known.safety:
        raise BadInput("safety", "this rule keeps people safe: it can't be muted; snooze the alert", "of")
    return rule


def conversation_of(part: str) -> str:
    """Of an advice, an alert, a note or a whisper: its id begins with the conversation's."""
    return part.rpartition("/")[0]


def their_own(agent: Identity) -> Guard:
    """An agent acts on the conversations that they have."""

    def may(state: State, _: Known) -> None:
        if state.agent != agent.name:
            raise Forbidden("this conversation is not yours", "conversation")

    return may


def of_their_teams(lead: Identity) -> Guard:
    """A lead acts on the conversations of their teams."""

    def may(state: State, _: Known) -> None:
        if not lead.sees_team(state.team):
            raise Forbidden("this conversation is not with your teams", "conversation")

    return may


def _agent_input(command: received.AgentAction, by: str) -> Make:
    match command:
        case received.FeedbackCommand():
            action = FeedbackAction(command.action)
            return lambda at_ms: inputs.Feedback(at_ms, action, by, command.advice)
        case received.HelpCommand():
            return lambda at_ms: inputs.AskHelp(at_ms, by, command.reason)
        case received.NoteCommand():
            return lambda at_ms: inputs.TakeNote(at_ms, by, command.text, command.note)
        case received.MuteCommand():
            return lambda at_ms: inputs.Feedback(
                at_ms, FeedbackAction.MUTED, by, until_ms=at_ms + command.for_seconds * SECOND_MS
            )
        case received.ReadCommand():
            return lambda at_ms: inputs.ReadWhisper(at_ms, by, command.whisper)
        case received.KeepCommand():
            return lambda at_ms: inputs.KeepPromise(at_ms, by, command.promise)
        case received.WrapUpCommand():
            return lambda at_ms: inputs.Feedback(
                at_ms,
                FeedbackAction.WRAPPED_UP,
                by,
                root_cause=command.root_cause,
                text=command.summary,
            )
        case _:
            assert_never(command)


def _lead_input(command: received.LeadAction, by: str) -> Make:
    match command:
        case received.AcknowledgeCommand() | received.ReleaseCommand():
            return lambda at_ms: inputs.HandleAlert(at_ms, by, command.alert, command.type)
        case received.AssignCommand():
            return lambda at_ms: inputs.HandleAlert(at_ms, by, command.alert, "assign", to=command.to)
        case received.SnoozeCommand():
            return lambda at_ms: inputs.HandleAlert(
                at_ms, by, command.alert, "snooze", until_ms=at_ms + command.for_seconds * SECOND_MS
            )
        case received.ResolveCommand():
            return lambda at_ms: inputs.HandleAlert(
                at_ms, by, command.alert, "resolve", outcome=command.outcome, note=command.note
            )
        case received.WhisperCommand():
            return lambda at_ms: inputs.WhisperTo(at_ms, by, command.text)
        case received.ApproveExitCommand():
            return lambda at_ms: inputs.Feedback(at_ms, FeedbackAction.EXIT_APPROVED, by)
        case received.JoinCommand():
            return lambda at_ms: inputs.Feedback(at_ms, FeedbackAction.JOINED, by)
        case received.TakeOverCommand():
            return lambda at_ms: inputs.Feedback(at_ms, FeedbackAction.TAKEN_OVER, by)
        case _:
            assert_never(command)
