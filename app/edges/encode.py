"""From an event of the log to the frame that leaves: words are filled in here, and nowhere before.

`texts` are the current texts by message id; words of a message that is not among them come out empty.
"""

from collections.abc import Iterable, Mapping
from datetime import timedelta
from functools import lru_cache
from typing import Any, assert_never

from app.core.events import (
    TYPE_OF,
    Advice,
    Alert,
    Assigned,
    Body,
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
from app.core.fields import EPOCH
from app.core.inputs import Earlier
from app.core.phrases import cut, spoken
from app.core.signals import AgentReading, CustomerSignals, Fact, Found, Signals
from app.core.vocabulary import PHASE_OF, AlertState, Cue, Move

Wire = dict[str, Any]
Texts = Mapping[str, str]


def event(given: Event, texts: Texts) -> Wire:
    """The event as the contract has it, ready for JSON."""
    name = TYPE_OF[type(given.body)]
    return {
        "type": name,
        "conversation": given.conversation,
        "version": given.version,
        "at": instant(given.at_ms),
        name: _payload(given.body, given.at_ms, texts),
    }


@lru_cache(maxsize=256)  # one moment is written several times: by a message, by what it leads to, in rows
def instant(ms: int) -> str:
    """RFC 3339 in UTC with milliseconds."""
    moment = EPOCH + timedelta(milliseconds=ms)
    return f"{moment.replace(tzinfo=None).isoformat(timespec='milliseconds')}Z"


def evidence(given: Iterable[Evidence], texts: Texts) -> list[Wire]:
    return [
        {"message": each.message, "text": cut(each, texts), "start": each.start, "end": each.end}
        for each in given
    ]


def alert(given: Alert, texts: Texts) -> Wire:
    return {
        "id": given.id,
        "kind": given.kind,
        "severity": given.severity,
        # One that waits is taken for recovered until it is raised: clients know four states.
        "state": AlertState.RECOVERED if given.state is AlertState.DEFERRED else given.state,
        "reason": given.reason,
        "evidence": evidence(given.evidence, texts),
        "rule": given.rule,
        "rule_version": given.rule_version,
        "owner": given.owner,
        "outcome": given.outcome,
        "text": given.text,
        "raised_at": instant(given.raised_ms),
        "snoozed_until": _maybe_instant(given.snoozed_until_ms),
        "because": given.because,
        "by": given.by,
        "acknowledged_at": _maybe_instant(given.acknowledged_ms),
        "deferred": given.deferred,
        "called": given.called,
        "passes_to": given.passes_to,
        "passes_at": _maybe_instant(given.passes_ms),
    }


def _payload(body: Body, at_ms: int, texts: Texts) -> Wire:
    match body:
        case Started():
            return {**_assigned(body), "earlier": _earlier(body.context.earlier)}
        case Assigned():
            return _assigned(body)
        case Message():
            return _message(body, at_ms, texts)
        case Promise():
            return _promise(body, texts)
        case Advice():
            return _advice(body, texts)
        case Alert():
            return alert(body, texts)
        case Note():
            return {"id": body.id, "by": body.by, "text": body.text}
        case Whisper():
            read_at = _maybe_instant(body.read_ms)
            return {"id": body.id, "by": body.by, "text": body.text, "read_at": read_at}
        case Feedback():
            return _feedback(body)
        case Ended():
            return {"reason": body.reason}
        case _:
            assert_never(body)


def _assigned(body: Started | Assigned) -> Wire:
    return {"channel": body.channel, "team": body.team, "agent": body.agent, "customer": body.customer}


def _earlier(earlier: Earlier) -> Wire:
    return {"contacts": earlier.contacts, "abusive": earlier.abusive}


def _message(body: Message, at_ms: int, texts: Texts) -> Wire:
    return {
        "id": body.id,
        "speaker": body.speaker,
        "text": body.text,
        "at": instant(at_ms if body.said_ms is None else body.said_ms),
        "duration_ms": body.duration_ms,
        "revision": body.revision,
        "signals": signals(body.signals, body.text),
    }


def signals(given: Signals, text: str) -> Wire | None:
    """What was found in `text`; None for a system message."""
    match given:
        case CustomerSignals():
            return _customer_signals(given, text)
        case AgentReading():
            return {
                "moves": found(given.moves, text),
                "promises": [
                    {"text": text[each.start : each.end], "due": _maybe_instant(each.due_ms)}
                    for each in given.promises
                ],
                "facts": _facts(given.facts, text),
            }
        case None:
            return None
        case _:
            assert_never(given)


def _customer_signals(given: CustomerSignals, text: str) -> Wire:
    reading = given.reading
    abuse = reading.abuse
    return {
        "sentiment": _rounded(reading.sentiment),
        "upset": _rounded(reading.upset),
        "mood": round(given.mood, 4),
        "heat": given.heat,
        "language": reading.language,
        "abuse": {
            "score": _rounded(abuse.score),
            "categories": list(abuse.categories),
            "target": abuse.target,
        },
        "cues": found(reading.cues, text),
        "facts": _facts(reading.facts, text),
    }


def found(given: Iterable[Found[Cue]] | Iterable[Found[Move]], text: str) -> list[Wire]:
    return [
        {"id": each.id, "text": text[each.start : each.end], "start": each.start, "end": each.end}
        for each in given
    ]


def _facts(given: Iterable[Fact], text: str) -> list[Wire]:
    return [
        {"kind": each.kind, "text": text[each.start : each.end], "start": each.start, "end": each.end}
        for each in given
    ]


def _promise(body: Promise, texts: Texts) -> Wire:
    return {
        "id": body.id,
        "message": body.evidence.message,
        "text": cut(body.evidence, texts),
        "due": _maybe_instant(body.due_ms),
        "state": body.state,
    }


def _advice(body: Advice, texts: Texts) -> Wire:
    return {
        "id": body.id,
        "step": body.step,
        "phase": PHASE_OF[body.step],
        "state": body.state,
        "say": [spoken(phrase, body.slots, texts) for phrase in body.say],
        "why": {
            "sentence": body.sentence,
            "evidence": evidence(body.evidence, texts),
            "rule": body.rule,
            "rule_version": body.rule_version,
            "sources": list(body.sources),
        },
        "guidance": body.guidance,
        "reason": body.reason,
    }


def _feedback(body: Feedback) -> Wire:
    return {
        "action": body.action,
        "by": body.by,
        "advice": body.advice,
        "until": _maybe_instant(body.until_ms),
        "root_cause": body.root_cause,
        "text": body.text,
    }


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(number, 4)


def _maybe_instant(ms: int | None) -> str | None:
    return None if ms is None else instant(ms)
