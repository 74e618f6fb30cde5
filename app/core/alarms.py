"""Alerts to the team lead: one per episode and kind, updated rather than repeated.

An alert is raised by a rule, gains evidence and severity while it is open, is owned and resolved by a lead,
or recovers by itself. While nobody takes it, it grows, and is passed on from lead to lead.
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


def raise_or_update(facts: Facts, rulebook: Rulebook, occasion: Occasion, text: str) -> tuple[Alert, ...]:
    """The alert events that `occasion` causes: raised, with more evidence, grown or recovered."""
    state, settings = facts.state, facts.settings
    alerts: dict[AlertKind, Alert] = {}
    number = state.alert_count
    for rule in matching(rulebook, occasion, facts, "alert"):
        assert rule.alert is not None  # `matching(…, "alert")` yields no others
        if rule.shadow or rule.alert in alerts or (rule.unless and rule.unless.forbids(text)):
            continue
        if settings.mutes(rule, state.now_ms):
            continue
        open_alert = open_of_kind(state, rule.alert)
        if open_alert is not None:
            more = _more(state, open_alert, rule)
            if more is not None:
                alerts[rule.alert] = more
        elif not _too_soon(state, rule):
            number += 1
            alerts[rule.alert] = _raised(state, rulebook, settings, rule, number)
    for alert in state.alerts:
        if alert.kind not in alerts:
            later = _recovered(alert, rulebook, facts) or _pressed(state, alert, rulebook, settings, occasion)
            if later is not None:
                alerts[alert.kind] = later
    return tuple(alerts.values())


def press_on(state: State, rulebook: Rulebook, settings: TeamSettings) -> tuple[Alert, ...]:
    """What time alone does to alerts that nobody has, also once their conversation has ended."""
    pressed = (_pressed(state, each, rulebook, settings, Occasion.TIME) for each in state.alerts)
    return tuple(alert for alert in pressed if alert is not None)


def open_of_kind(state: State, kind: AlertKind) -> Alert | None:
    return next((alert for alert in state.alerts if alert.kind is kind), None)


def help_asked(state: State, rulebook: Rulebook, rule: Rule, reason: str | None) -> Alert:
    """The agent's button: always heard. While one is open, the new reason updates it."""
    open_alert = open_of_kind(state, AlertKind.HELP_REQUESTED)
    if open_alert is not None:
        return replace(open_alert, text=reason or open_alert.text, because="more")
    settings = rulebook.settings(state.team)
    alert = _raised(state, rulebook, settings, rule, state.alert_count + 1)
    return replace(alert, text=reason)


def _too_soon(state: State, rule: Rule) -> bool:
    closed = state.resolved.get(rule.id)
    return not rule.safety and closed is not None and state.now_ms - closed < rule.cooldown_ms


def _raised(state: State, rulebook: Rulebook, settings: TeamSettings, rule: Rule, number: int) -> Alert:
    assert rule.alert is not None  # only alert rules are raised
    raised = Alert(
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
    return left_waiting(raised, settings, state.now_ms)


def _more(state: State, alert: Alert, rule: Rule) -> Alert | None:
    """The open alert with new evidence, or None when there is nothing new to say."""
    new = tuple(item for item in evidence_of(state, rule) if item not in alert.evidence)
    severity = max(alert.severity, rule.severity, key=SEVERITIES.index)
    if not new and severity is alert.severity:
        return None
    evidence = (alert.evidence + new)[-EVIDENCE_KEPT:]
    more = replace(alert, evidence=evidence, severity=severity, because="more", by=None)
    if severity is alert.severity:
        return more
    # What gets graver wakes from its snooze.
    return replace(more, reason=rule.why, snoozed_until_ms=None, waits_ms=state.now_ms)


def _recovered(alert: Alert, rulebook: Rulebook, facts: Facts) -> Alert | None:
    rule = rulebook.by_id.get(alert.rule)
    if rule is None or rule.recovers_when is None or not rule.recovers_when.holds(facts):
        return None
    return replace(alert, state=AlertState.RECOVERED, because="recovered", by=None)


def left_waiting(alert: Alert, settings: TeamSettings, since_ms: int) -> Alert:
    """The alert that nobody has, from `since_ms` on: it is called out to all, then to one lead after the
    other."""
    waiting = replace(alert, waits_ms=since_ms, called=None)
    return _passing(waiting, settings, since_ms)


def grows_at(alert: Alert, rulebook: Rulebook) -> int | None:
    """When an alert that nobody owns grows next, or None if it cannot."""
    rule = rulebook.by_id.get(alert.rule)
    if rule is None or not rule.grows_ms or alert.owner or alert.severity is Severity.CRITICAL:
        return None
    return (alert.waits_ms or alert.raised_ms) + rule.grows_ms


def presses_at(alert: Alert, rulebook: Rulebook) -> int | None:
    """When time next changes an alert that nobody owns; None if it does not."""
    moments = [grows_at(alert, rulebook), None if alert.owner else alert.passes_ms]
    return min((moment for moment in moments if moment is not None), default=None)


def _pressed(
    state: State, alert: Alert, rulebook: Rulebook, settings: TeamSettings, occasion: Occasion
) -> Alert | None:
    """Grown, passed on, or both."""
    if occasion is not Occasion.TIME:
        return None
    due = [grows_at(alert, rulebook), None if alert.owner else alert.passes_ms]
    grows, passes = (moment is not None and moment <= state.now_ms for moment in due)
    after = _grown(alert, state.now_ms) if grows else alert
    if passes:
        after = _passed(after, settings, state.now_ms)
    return after if grows or passes else None


def _grown(alert: Alert, now_ms: int) -> Alert:
    graver = SEVERITIES[SEVERITIES.index(alert.severity) + 1]
    return replace(alert, severity=graver, waits_ms=now_ms, because="grew", by=None)


def _passed(alert: Alert, settings: TeamSettings, now_ms: int) -> Alert:
    """To the next lead; after the last, to nobody else."""
    passed = replace(alert, called=alert.passes_to, because="unclaimed", by=None)
    return _passing(passed, settings, now_ms)


def _passing(alert: Alert, settings: TeamSettings, since_ms: int) -> Alert:
    """With the lead who is next and the moment when it is passed on to them."""
    if alert.called is None:
        left = settings.leads
    elif alert.called in settings.leads:
        left = settings.leads[settings.leads.index(alert.called) + 1 :]
    else:
        left = ()  # the names were changed meanwhile
    again = bool(left) or alert.because != "unclaimed"
    due = since_ms + settings.unclaimed_ms if settings.unclaimed_ms and again else None
    return replace(alert, passes_to=left[0] if left and due else None, passes_ms=due)
