"""A lead's hand on an alert: take, give back, hand over, snooze, resolve. One owner at a time."""

from dataclasses import replace

from app.core.alarms import left_waiting
from app.core.events import Alert
from app.core.inputs import HandleAlert
from app.core.rulebook.rules import TeamSettings
from app.core.state import State
from app.core.vocabulary import AlertState


def handled(state: State, given: HandleAlert, now_ms: int, settings: TeamSettings) -> Alert | None:
    """The alert as it stands afterwards; None when it is not open, or nothing changes."""
    alert = next((alert for alert in state.alerts if alert.id == given.alert), None)
    if alert is None:
        return None
    after = _after(alert, given, now_ms, settings)
    return None if after == alert else replace(after, by=given.by)


def _after(alert: Alert, given: HandleAlert, now_ms: int, settings: TeamSettings) -> Alert:
    match given.verb:
        case "acknowledge":
            if alert.owner is not None:
                return alert
            return _taken(alert, given.by, "acknowledged", now_ms)
        case "release":
            if alert.owner != given.by:
                return alert
            free = replace(alert, state=AlertState.RAISED, owner=None, because="released")
            return left_waiting(free, settings, now_ms)
        case "assign":
            if given.to is None or alert.owner == given.to:
                return alert
            return _taken(alert, given.to, "assigned", now_ms)
        case "snooze":
            until_ms = given.until_ms or now_ms
            snoozed = replace(alert, snoozed_until_ms=until_ms, because="snoozed")
            return left_waiting(snoozed, settings, until_ms) if alert.owner is None else snoozed
        case "resolve":
            return replace(
                alert,
                state=AlertState.RESOLVED,
                owner=alert.owner or given.by,
                outcome=given.outcome,
                text=given.note or alert.text,
                because="resolved",
            )
        case verb:
            raise ValueError(f"no such verb: {verb}")


def _taken(alert: Alert, owner: str, because: str, now_ms: int) -> Alert:
    return replace(
        alert,
        state=AlertState.ACKNOWLEDGED,
        owner=owner,
        snoozed_until_ms=None,
        acknowledged_ms=now_ms if alert.acknowledged_ms is None else alert.acknowledged_ms,
        called=None,
        passes_to=None,
        passes_ms=None,
        because=because,
    )
