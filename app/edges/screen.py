"""The fold that makes a conversation out of its events, as the screens hold it.

The pages fold the same way (`frontend/src/model/screen.ts`): a snapshot and the events after it give the same
state on both sides, to which `tests/fixtures/screen` holds them. States and events are plain JSON objects in
the shapes of `wire.ScreenState` and `wire.Event`; neither is changed.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from app.core.heat import trend
from app.core.vocabulary import FAULTS

Json = dict[str, Any]

CURVE_POINTS = 120
MESSAGES = 200
PAST_ADVICE = 30
CLOSED_ALERTS = 20
WHISPERS = 50
OPEN = ("raised", "acknowledged")
FINISHED = ("done", "used")
LADDER: Json = {
    "abuse": 0,
    "boundaries": 0,
    "warnings": 0,
    "exit_approved": False,
    "joined": [],
    "taken_over": None,
}
NOT_STEPS = frozenset(fault.value for fault in FAULTS)


def empty(conversation: str) -> Json:
    """The state before the first event."""
    return {
        "conversation": conversation,
        "live": False,
        "started_at": None,
        "last_at": None,
        "channel": "chat",
        "team": "default",
        "agent": None,
        "customer": None,
        "earlier": {},
        "heat": "calm",
        "mood": 0.0,
        "trend": "steady",
        "curve": [],
        "messages": [],
        "message_count": 0,
        "advice": None,
        "past": [],
        "done": [],
        "alerts": [],
        "promises": [],
        "notes": [],
        "whispers": [],
        "ladder": dict(LADDER),
        "muted_until": None,
        "wrapped_up": False,
        "root_cause": None,
        "end_reason": None,
    }


def fold(state: Json, events: Iterable[Json]) -> Json:
    """`apply` over all of them, in order."""
    for event in events:
        state = apply(state, event)
    return state


def apply(state: Json, event: Json) -> Json:
    """The state after `event`."""
    kind = event["type"]
    return {**state, **CHANGES[kind](state, event[kind], event["at"]), "last_at": event["at"]}


def _started(state: Json, started: Json, at: str) -> Json:
    return {
        **started,
        "live": True,
        "started_at": state["started_at"] or at,
        "wrapped_up": False,
        "root_cause": None,
        "end_reason": None,
    }


def _assigned(_: Json, assigned: Json, __: str) -> Json:
    return assigned


def _message(state: Json, message: Json, at: str) -> Json:
    """A correction (the same id again) takes the place of what it corrects, and restates the mood."""
    known = any(each["id"] == message["id"] for each in state["messages"])
    if message["revision"] and not known:
        return {}
    change: Json = {
        "messages": _upsert(state["messages"], message)[-MESSAGES:],
        "message_count": state["message_count"] + (not known),
    }
    signals = message["signals"]
    if signals is None:
        return change
    said = _agent_said if "moves" in signals else _customer_said
    return {**change, **said(state, signals, at, known)}


def _customer_said(state: Json, signals: Json, at: str, known: bool) -> Json:  # noqa: FBT001 one shape for both
    mood, heat = signals["mood"], signals["heat"]
    before = state["curve"][:-1] if known else state["curve"]
    ladder = state["ladder"]
    if not known and _at_agent(signals["abuse"]):
        ladder = {**ladder, "abuse": ladder["abuse"] + 1}
    curve = [*before, {"at": at, "mood": mood, "heat": heat}][-CURVE_POINTS:]
    going = trend([point["mood"] for point in curve])
    return {"mood": mood, "trend": going, "heat": heat, "curve": curve, "ladder": ladder}


def _at_agent(abuse: Json) -> bool:
    return (abuse["score"] or 0) >= 0.5 and abuse["target"] in ("agent", "company", None)


def _agent_said(state: Json, signals: Json, _: str, known: bool) -> Json:  # noqa: FBT001 one shape for both
    """What the agent was seen doing is done. Boundaries and warnings count where there was abuse."""
    moves = [move["id"] for move in signals["moves"]]
    done = state["done"]
    for move in moves:
        if move not in NOT_STEPS:
            done = _with(done, move)
    ladder = state["ladder"]
    if ladder["abuse"] and not known:
        if "warn" in moves:
            ladder = {**ladder, "warnings": ladder["warnings"] + 1}
        elif "set_boundary" in moves:
            ladder = {**ladder, "boundaries": ladder["boundaries"] + 1}
    return {"done": done, "ladder": ladder}


def _promise(state: Json, promise: Json, _: str) -> Json:
    return {"promises": _upsert(state["promises"], promise)}


def _advice(state: Json, advice: Json, _: str) -> Json:
    if advice["state"] == "shown":
        return {"advice": advice}
    shown = state["advice"]
    return {
        "advice": None if shown and shown["id"] == advice["id"] else shown,
        "past": [*state["past"], advice][-PAST_ADVICE:],
        "done": _with(state["done"], advice["step"]) if advice["state"] in FINISHED else state["done"],
    }


def _alert(state: Json, alert: Json, _: str) -> Json:
    open_ones = [each for each in state["alerts"] if each["state"] in OPEN]
    closed = [each for each in state["alerts"] if each["state"] not in OPEN and each["id"] != alert["id"]]
    if alert["state"] in OPEN:
        return {"alerts": [*_upsert(open_ones, alert), *closed]}
    still_open = [each for each in open_ones if each["id"] != alert["id"]]
    return {"alerts": [*still_open, *[*closed, alert][-CLOSED_ALERTS:]]}


def _note(state: Json, note: Json, _: str) -> Json:
    return {"notes": _upsert(state["notes"], note)}


def _whisper(state: Json, whisper: Json, _: str) -> Json:
    """A receipt says when; the text came with the whisper itself."""
    known = next((each for each in state["whispers"] if each["id"] == whisper["id"]), None)
    if known is not None:
        whisper = {**known, "read_at": whisper["read_at"]}
    elif whisper["read_at"] is not None:
        return {}
    return {"whispers": _upsert(state["whispers"], whisper)[-WHISPERS:]}


def _feedback(state: Json, feedback: Json, at: str) -> Json:
    ladder, by = state["ladder"], feedback["by"]
    match feedback["action"]:
        case "muted":
            until = feedback["until"]
            return {"muted_until": until if until and until > at else None}
        case "exit_approved":
            return {"ladder": {**ladder, "exit_approved": True}}
        case "joined":
            return {"ladder": {**ladder, "joined": _with(ladder["joined"], by)}}
        case "taken_over":
            return {"ladder": {**ladder, "joined": _with(ladder["joined"], by), "taken_over": by}}
        case "wrapped_up":
            return {"wrapped_up": True, "root_cause": feedback["root_cause"]}
        case _:
            return {}


def _ended(_: Json, ended: Json, __: str) -> Json:
    return {"live": False, "end_reason": ended["reason"]}


CHANGES = {
    "started": _started,
    "assigned": _assigned,
    "message": _message,
    "promise": _promise,
    "advice": _advice,
    "alert": _alert,
    "note": _note,
    "whisper": _whisper,
    "feedback": _feedback,
    "ended": _ended,
}
"""What each type of event changes."""


def _with(items: Sequence[str], item: str) -> list[str]:
    return list(items) if item in items else [*items, item]


def _upsert(items: Sequence[Mapping[str, Any]], item: Json) -> list[Any]:
    """In place of the one of the same id, else last."""
    if any(each["id"] == item["id"] for each in items):
        return [item if each["id"] == item["id"] else each for each in items]
    return [*items, item]
