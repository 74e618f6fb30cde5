"""Alerts to the team lead: one per episode and kind, updated rather than repeated.

An alert is raised by a rule, gains evidence and severity while it is open, is owned and resolved by a lead,
or
recovers by itself. It grows when nobody takes it.
"""

from dataclasses import replace

from app.core.coach import evidence_of
from app.core.events import Alert
from app.core.rulebook.evaluate import matching
from app.core.rulebook.facts import Facts
from app.core.rulebook.rules import Occasion, Rule, Rulebook, TeamSettings
from app.core.state import State
from app.core.vocabulary import AlertKind, AlertState, Severity

SEVERITIES = (Severity.INFO, Severity.WARNING, Severity.CRITICAL)
EVIDENCE_KEPT = 5


def raise_or_update(
    state: State, rulebook: Rulebook, settings: TeamSettings, occasion: Occasion, text: str
) -> tuple[Alert, ...]:
    """The alert events that `occasion` causes: raised, with more evidence, grown or recovered."""
    facts = Facts(state, settings)
    alerts: dict[AlertKind, Alert] = {}
    number = state.alert_count
    for rule in matching(rulebook, occasion, facts, "alert"):
        assert rule.alert is not None  # `matching(…, "alert")` yields no others
        if rule.shadow or rule.alert in alerts or (rule.unless and rule.unless.forbids(text)):
            continue
        open_alert = open_of_kind(state, rule.alert)
        if open_alert is not None:
            more = _more(state, open_alert, rule)
            if more is not None:
                alerts[rule.alert] = more
        elif not _too_soon(state, rule):
            number += 1
            alerts[rule.alert] = _raised(state, rulebook, rule, number)
    for alert in state.alerts:
        if alert.kind not in alerts:
            later = _recovered(alert, rulebook, facts) or _grown(state, alert, rulebook, occasion)
            if later is not None:
                alerts[alert.kind] = later
    return tuple(alerts.values())


def open_of_kind(state: State, kind: AlertKind) -> Alert | None:
    return next((alert for alert in state.alerts if alert.kind is kind), None)


def help_asked(state: State, rulebook: Rulebook, rule: Rule, reason: str | None) -> Alert:
    """The agent's button: always heard. While one is open, the new reason updates it."""
    open_alert = open_of_kind(state, AlertKind.HELP_REQUESTED)
    if open_alert is not None:
        return replace(open_alert, text=reason or open_alert.text, because="more")
    alert = _raised(state, rulebook, rule, state.alert_count + 1)
    return replace(alert, text=reason)


def _too_soon(state: State, rule: Rule) -> bool:
    closed = state.resolved.get(rule.id)
    return not rule.safety and closed is not None and state.now_ms - closed < rule.cooldown_ms


def _raised(state: State, rulebook: Rulebook, rule: Rule, number: int) -> Alert:
    assert rule.alert is not None  # only alert rules are raised
    return Alert(
        id=f"{state.conversation}/l{number}",
        kind=rule.alert,
        severity=rule.severity,
        state=AlertState.RAISED,
        reason=rule.why,
        rule=rule.id,
        rule_version=rulebook.version,
        evidence=tuple(evidence_of(state, rule))[:EVIDENCE_KEPT],
        raised_ms=state.now_ms,
        because="raised",
    )


def _more(state: State, alert: Alert, rule: Rule) -> Alert | None:
    """The open alert with new evidence, or None when there is nothing new to say."""
    new = tuple(item for item in evidence_of(state, rule) if item not in alert.evidence)
    severity = max(alert.severity, rule.severity, key=SEVERITIES.index)
    if not new and severity is alert.severity:
        return None
    evidence = (alert.evidence + new)[-EVIDENCE_KEPT:]
    stronger = severity is not alert.severity
    return replace(
        alert,
        evidence=evidence,
        severity=severity,
        reason=rule.why if stronger else alert.reason,
        because="more",
    )


def _recovered(alert: Alert, rulebook: Rulebook, facts: Facts) -> Alert | None:
    rule = rulebook.by_id.get(alert.rule)
    if rule is None or rule.recovers_when is None or not rule.recovers_when.holds(facts):
        return None
    return replace(alert, state=AlertState.RECOVERED, because="recovered")


def grows_at(alert: Alert, rulebook: Rulebook, changed_ms: int) -> int | None:
    """When an alert that nobody owns grows next, or None if it cannot."""
    rule = rulebook.by_id.get(alert.rule)
    if rule is None or not rule.grows_ms or alert.owner or alert.severity is Severity.CRITICAL:
        return None
    steps = 1 + SEVERITIES.index(alert.severity) - SEVERITIES.index(rule.severity)
    return max(alert.raised_ms + max(1, steps) * rule.grows_ms, alert.snoozed_until_ms or 0, changed_ms)


def _grown(state: State, alert: Alert, rulebook: Rulebook, occasion: Occasion) -> Alert | None:
    if occasion is not Occasion.TIME:
        return None
    due = grows_at(alert, rulebook, 0)
    if due is None or due > state.now_ms:
        return None
    return replace(alert, severity=SEVERITIES[SEVERITIES.index(alert.severity) + 1], because="grew")
