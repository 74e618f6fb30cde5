"""`apply(state, event) → state`: what the log means. It remembers; it never detects or judges.

Whatever needs a judgement (a reading, a heat, a rule that fired) was made by `decide` and stands in the
event,
so new weights or rules never rewrite history and a restart detects nothing again.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import TypeVar, assert_never

from app.core.changing import changed
from app.core.detection.memory import remember
from app.core.events import (
    Advice,
    Alert,
    Assigned,
    Ended,
    Event,
    Evidence,
    Feedback,
    Message,
    Note,
    Promise,
    Started,
    Whisper,
)
from app.core.heat import AT_AGENT, BETTER, LEVELS, is_upset
from app.core.inputs import Context
from app.core.signals import AgentReading, CustomerSignals, Fact
from app.core.state import (
    AgentTurn,
    CustomerTurn,
    Episode,
    Fired,
    KnownFact,
    Ladder,
    OpenPromise,
    State,
)
from app.core.vocabulary import (
    FAULTS,
    FORWARD,
    OPEN_ALERT_STATES,
    AbuseCategory,
    AdviceState,
    AlertState,
    Cue,
    FeedbackAction,
    Heat,
    Move,
    Speaker,
)

FACTS_KEPT = 24
UNPROMPTED_KEPT = 16

K = TypeVar("K")


def fold(state: State, events: Iterable[Event]) -> State:
    """`apply` over all of them, in order."""
    for event in events:
        state = apply(state, event)
    return state


def apply(state: State, event: Event) -> State:
    """The state after `event`, which must carry the version that follows `state.version`."""
    state = changed(state, version=event.version, now_ms=max(state.now_ms, event.at_ms))
    body = event.body
    match body:
        case Started():
            return _started(state, body, event.at_ms)
        case Assigned():
            return changed(
                state, channel=body.channel, team=body.team, agent=body.agent, customer=body.customer
            )
        case Message():
            return _message(state, body, event.at_ms)
        case Promise():
            return _promise(state, body)
        case Advice():
            return _advice(state, body, event.at_ms)
        case Alert():
            return _alert(state, body, event.at_ms)
        case Note():
            return _note(state, body)
        case Whisper():
            return _whisper(state, body)
        case Feedback():
            return _feedback(state, body)
        case Ended():
            return changed(state, live=False, end_reason=body.reason, customer_run=0)
        case _:
            assert_never(body)


def _started(state: State, body: Started, at_ms: int) -> State:
    return changed(
        state,
        live=True,
        started_ms=at_ms,
        last_message_ms=at_ms,
        channel=body.channel,
        team=body.team,
        agent=body.agent,
        customer=body.customer,
        context=body.context,
        end_reason=None,
        wrapped_up=False,
    )


def _message(state: State, body: Message, at_ms: int) -> State:
    if body.revision:
        return _revised(state, body, at_ms)
    context = body.context or state.context
    if body.speaker is Speaker.CUSTOMER and isinstance(body.signals, CustomerSignals):
        return _customer_spoke(state, body, body.signals, context, at_ms)
    if body.speaker is Speaker.AGENT and isinstance(body.signals, AgentReading):
        return _agent_spoke(state, body, body.signals, context, at_ms)
    return changed(state, context=context, last_message_ms=at_ms)


def _revised(state: State, body: Message, at_ms: int) -> State:
    """A correction counts only while its message is the newest: history is not judged again."""
    signals = body.signals
    if isinstance(signals, CustomerSignals) and body.id == state.customer_turn.message:
        turn = _customer_turn(body, signals, state.customer_turn.at_ms)
        return changed(state, customer_turn=turn, mood=signals.mood, heat=signals.heat)
    if isinstance(signals, AgentReading) and body.id == state.agent_turn.message:
        moves = {move.id: Evidence(body.id, move.start, move.end) for move in signals.moves}
        return changed(state, agent_turn=replace(state.agent_turn, moves=moves))
    return state


def _customer_turn(body: Message, signals: CustomerSignals, at_ms: int) -> CustomerTurn:
    reading = signals.reading
    abuse = reading.abuse
    cues: dict[Cue, Evidence] = {}
    for cue in reading.cues:
        cues.setdefault(cue.id, Evidence(body.id, cue.start, cue.end))
    return CustomerTurn(
        message=body.id,
        at_ms=at_ms,
        began_ms=at_ms - (body.duration_ms or 0),
        length=len(body.text),
        sentiment=reading.sentiment or 0.0,
        upset=reading.upset or 0.0,
        abuse=abuse.score or 0.0,
        target=abuse.target,
        threat=AbuseCategory.THREAT in abuse.categories and (abuse.score or 0.0) >= 0.5,
        hate=AbuseCategory.HATE in abuse.categories and (abuse.score or 0.0) >= 0.5,
        abuse_at=Evidence(body.id, abuse.start, abuse.end) if abuse.end > abuse.start else None,
        cues=cues,
        words=body.text.count(" ") + 1,
        asks="?" in body.text,
    )


def _customer_spoke(
    state: State, body: Message, signals: CustomerSignals, context: Context, at_ms: int
) -> State:
    turn = _customer_turn(body, signals, at_ms)
    number = state.customer_turns + 1
    upset = is_upset(turn.upset, turn.cues)
    episode = _episode(state.episode, signals.heat, at_ms)
    better = not upset and bool(turn.cues.keys() & BETTER)
    return changed(
        state,
        context=context,
        memory=remember(state.memory, body.speaker, body.text, signals),
        language=signals.reading.language,
        mood_before=state.mood,
        mood=signals.mood,
        heat=signals.heat,
        worst_heat=max(state.worst_heat, signals.heat, key=LEVELS.index),
        episode=episode,
        episodes=state.episodes + (state.episode is not None and episode is None),
        last_speaker=Speaker.CUSTOMER,
        last_message_ms=at_ms,
        customer_turns=number,
        customer_run=state.customer_run + 1,
        agent_run=0,
        customer_turn=turn,
        cues=_counted(state.cues, turn.cues),
        cue_turn=_at_turn(state.cue_turn, turn.cues, number),
        upset_turns=state.upset_turns + upset,
        upset_since_better=0 if better else state.upset_since_better + upset,
        upset_turn=number if upset else state.upset_turn,
        facts=_facts(state, body.id, signals.reading.facts),
        ladder=_abuse_counted(state.ladder, turn),
    )


def _episode(episode: Episode | None, heat: Heat, at_ms: int) -> Episode | None:
    """Heat from tense upwards is an episode; it ends with the first calm message."""
    if heat is Heat.CALM:
        return None
    if episode is None:
        return Episode(at_ms, heat, at_ms)
    if LEVELS.index(heat) > LEVELS.index(episode.peak):
        episode = replace(episode, peak=heat, peak_ms=at_ms)
    return replace(episode, turns_hot=episode.turns_hot + 1)


def _abuse_counted(ladder: Ladder, turn: CustomerTurn) -> Ladder:
    abusive = turn.abuse >= 0.5 and turn.target in AT_AGENT
    if not abusive:
        return ladder
    return replace(
        ladder,
        abuse=ladder.abuse + 1,
        abuse_since_boundary=ladder.abuse_since_boundary + (ladder.boundaries > 0),
        abuse_since_warning=ladder.abuse_since_warning + (ladder.warnings > 0),
        threats=ladder.threats + turn.threat,
    )


def _agent_spoke(state: State, body: Message, reading: AgentReading, context: Context, at_ms: int) -> State:
    moves: dict[Move, Evidence] = {}
    for move in reading.moves:
        moves.setdefault(move.id, Evidence(body.id, move.start, move.end))
    minutes = (body.duration_ms or 0) / 60_000
    turn = AgentTurn(
        message=body.id,
        at_ms=at_ms,
        moves=moves,
        words=reading.words,
        words_per_minute=round(reading.words / minutes) if minutes else 0,
        seconds_after_customer=_seconds_after(state, at_ms - (body.duration_ms or 0)),
    )
    return changed(
        state,
        context=context,
        memory=remember(state.memory, body.speaker, body.text, reading),
        last_speaker=Speaker.AGENT,
        last_message_ms=at_ms,
        agent_turns=state.agent_turns + 1,
        agent_run=state.agent_run + 1,
        customer_run=0,
        agent_turn=turn,
        moves=_counted(state.moves, moves),
        move_turn=_at_turn(state.move_turn, moves, state.customer_turns),
        faults=state.faults + bool(moves.keys() & FAULTS),
        apologies_in_row=0 if moves.keys() & FORWARD else state.apologies_in_row + (Move.APOLOGISE in moves),
        facts=_facts(state, body.id, reading.facts),
        ladder=_ladder_climbed(state.ladder, moves),
    )


def _seconds_after(state: State, began_ms: int) -> int:
    """From the end of the customer's utterance; an agent who was speaking before it did not cut in."""
    if not state.customer_turns or began_ms < state.customer_turn.began_ms:
        return 0
    return (began_ms - state.customer_turn.at_ms) // 1000


def _ladder_climbed(ladder: Ladder, moves: Mapping[Move, Evidence]) -> Ladder:
    """Boundaries and warnings count only where there was abuse to answer."""
    if not (ladder.abuse or ladder.threats):
        return ladder
    if Move.EXIT in moves:
        ladder = replace(ladder, exited=True)
    if Move.WARN in moves:
        return replace(ladder, warnings=ladder.warnings + 1, abuse_since_warning=0)
    if Move.SET_BOUNDARY in moves:
        return replace(ladder, boundaries=ladder.boundaries + 1, abuse_since_boundary=0)
    return ladder


def _facts(state: State, message: str, facts: tuple[Fact, ...]) -> tuple[KnownFact, ...]:
    if not facts:
        return state.facts
    new = tuple(KnownFact(fact.kind, Evidence(message, fact.start, fact.end)) for fact in facts)
    return (state.facts + new)[-FACTS_KEPT:]


def _counted(counts: Mapping[K, int], keys: Collection[K]) -> Mapping[K, int]:
    if not keys:
        return counts
    return {**counts, **{key: counts.get(key, 0) + 1 for key in keys}}


def _at_turn(turns: Mapping[K, int], keys: Collection[K], turn: int) -> Mapping[K, int]:
    return {**turns, **dict.fromkeys(keys, turn)} if keys else turns


def _promise(state: State, body: Promise) -> State:
    others = tuple(promise for promise in state.promises if promise.id != body.id)
    if body.state == "kept":
        return changed(state, promises=others)
    new = not any(promise.id == body.id for promise in state.promises)
    promise = OpenPromise(body.id, body.evidence, body.due_ms, overdue=body.state == "overdue")
    return changed(state, promises=(*others, promise), promise_count=state.promise_count + new)


def _advice(state: State, body: Advice, at_ms: int) -> State:
    if body.state is not AdviceState.SHOWN:
        dismissed = state.dismissed
        if body.state is AdviceState.DISMISSED:
            dismissed = {**dismissed, body.step: state.customer_turns}
        return changed(
            state,
            advice=None,
            dismissed=dismissed,
            step_ended={**state.step_ended, body.step: at_ms},
        )
    before = state.fired.get(body.rule, Fired(0, 0))
    unprompted = state.unprompted_ms if body.prompted else (*state.unprompted_ms, at_ms)
    return changed(
        state,
        advice=body,
        advice_ms=at_ms,
        advice_customer_turn=state.customer_turns,
        advice_count=state.advice_count + 1,
        last_advice=body.step,
        last_advice_ms=at_ms,
        fired={**state.fired, body.rule: Fired(before.times + 1, at_ms)},
        unprompted_ms=unprompted[-UNPROMPTED_KEPT:],
    )


def _alert(state: State, body: Alert, at_ms: int) -> State:
    known = any(alert.id == body.id for alert in state.alerts)
    number = int(body.id.rpartition("/l")[2])
    state = changed(state, alert_count=max(state.alert_count, number))
    waiting = tuple(alert for alert in state.deferred if alert.kind is not body.kind)
    if body.state is AlertState.DEFERRED:
        return changed(state, deferred=(*waiting, body))
    if state.deferred:
        state = changed(state, deferred=waiting)
    if body.state in OPEN_ALERT_STATES:
        if known:
            alerts = tuple(body if alert.id == body.id else alert for alert in state.alerts)
        else:
            alerts = (*state.alerts, body)
        return changed(state, alerts=alerts)
    alerts = tuple(alert for alert in state.alerts if alert.id != body.id)
    return changed(state, alerts=alerts, resolved={**state.resolved, body.rule: at_ms})


def _note(state: State, body: Note) -> State:
    number = int(body.id.rpartition("/n")[2])
    return changed(state, note_count=max(state.note_count, number), notes_at_fact=len(state.facts))


def _whisper(state: State, body: Whisper) -> State:
    if body.read_ms is not None:
        return changed(state, unread=tuple(unread for unread in state.unread if unread != body.id))
    return changed(state, whisper_count=state.whisper_count + 1, unread=(*state.unread, body.id))


def _feedback(state: State, body: Feedback) -> State:
    match body.action:
        case FeedbackAction.MUTED:
            return changed(state, muted_until_ms=body.until_ms or 0)
        case FeedbackAction.EXIT_APPROVED:
            return changed(state, ladder=replace(state.ladder, exit_approved=True))
        case FeedbackAction.JOINED:
            return changed(state, ladder=replace(state.ladder, joined=True))
        case FeedbackAction.TAKEN_OVER:
            return changed(state, ladder=replace(state.ladder, joined=True, taken_over=body.by))
        case FeedbackAction.WRAPPED_UP:
            return changed(state, wrapped_up=True)
        case _:
            return state
