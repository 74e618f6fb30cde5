"""A lead's hand on an alert: take, give back, hand over, snooze, resolve. One owner at a time."""

from dataclasses import replace

from app.core.events import Alert
from app.core.inputs import HandleAlert
from app.core.state import State
from app.core.vocabulary import AlertState


def handled(state: State, given: HandleAlert) -> Alert | None:
    """The alert as it stands afterwards; None when it is not open, or nothing changes."""
    alert = next((alert for alert in state.alerts if alert.id == given.alert), None)
    if alert is None:
        return None
    after = _after(alert, given)
    return None if after == alert else after


def _after(alert: Alert, given: HandleAlert) -> Alert:
    match given.verb:
        case "acknowledge":
            if alert.owner not in (None, given.by):
                return alert
            return replace(
                alert,
                state=AlertState.ACKNOWLEDGED,
                owner=given.by,
                snoozed_until_ms=None,
                because="acknowledged",
            )
        case "release":
            return replace(alert, state=AlertState.RAISED, owner=None, because="released")
        case "assign":
            return replace(
                alert,
                state=AlertState.ACKNOWLEDGED,
                owner=given.to,
                snoozed_until_ms=None,
                because="assigned",
            )
        case "snooze":
            return replace(alert, snoozed_until_ms=given.until_ms, because="snoozed")
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
