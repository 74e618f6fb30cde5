"""Alerts to the team lead: one per episode and kind, updated rather than repeated.

An alert is raised by a rule, gains evidence and severity while it is open, is owned and resolved by a lead,
or recovers by itself. While nobody takes it, it grows, and is passed on from lead to lead. Where recovery is
likely it may wait for one customer message before it is raised.
"""

from collections.abc import Mapping
from dataclasses import replace

from app.core.coach import evidence_of
from app.core.deferral import Hope, hope_for
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
    for rule in matching(rulebook, occasion, facts, "alert"):
        assert rule.alert is not None  # `matching(…, "alert")` yields no others
        if rule.shadow or (rule.unless and rule.unless.forbids(text)) or settings.mutes(rule, state.now_ms):
            continue
        before = alerts.get(rule.alert)
        if before is None or (before.state is AlertState.DEFERRED and not rule.defer):
            answer = _answer(facts, rulebook, rule, before.id if before else _next_id(state, alerts))
            if answer is not None:
                alerts[rule.alert] = answer
    for alert in state.deferred:
        if alert.kind not in alerts and occasion in (Occasion.CUSTOMER, Occasion.END):
            alerts[alert.kind] = _no_better(alert, rulebook, facts) or _mended(alert)
    for alert in state.alerts:
        if alert.kind not in alerts:
            later = _recovered(alert, rulebook, facts) or _pressed(state, alert, rulebook, settings, occasion)
            if later is not None:
                alerts[alert.kind] = later
    return tuple(alerts.values())


def _answer(facts: Facts, rulebook: Rulebook, rule: Rule, id: str) -> Alert | None:
    """What a rule that holds leads to: more of the one that is open, or one that is raised or waits."""
    state = facts.state
    open_alert = open_of_kind(state, rule.alert)
    if open_alert is not None:
        return _more(state, open_alert, rule)
    waited = next((alert for alert in state.deferred if alert.kind is rule.alert), None)
    if waited is None and _too_soon(state, rule):
        return None
    raised = _raised(state, rulebook, facts.settings, rule, id)
    return _after_waiting(raised, waited) if waited else _held(raised, hope_for(rule, facts))


def _next_id(state: State, alerts: Mapping[AlertKind, Alert]) -> str:
    numbers = (int(alert.id.rpartition("/l")[2]) for alert in alerts.values())
    return f"{state.conversation}/l{max(state.alert_count, *numbers, 0) + 1}"


def press_on(state: State, rulebook: Rulebook, settings: TeamSettings) -> tuple[Alert, ...]:
    """What time alone does to alerts that nobody has, also once their conversation has ended."""
    pressed = (_pressed(state, each, rulebook, settings, Occasion.TIME) for each in state.alerts)
    return tuple(alert for alert in pressed if alert is not None)


def open_of_kind(state: State, kind: AlertKind | None) -> Alert | None:
    return next((alert for alert in state.alerts if alert.kind is kind), None)


def help_asked(state: State, rulebook: Rulebook, rule: Rule, reason: str | None) -> Alert:
    """The agent's button: always heard. While one is open, the new reason updates it."""
    open_alert = open_of_kind(state, AlertKind.HELP_REQUESTED)
    if open_alert is not None:
        return replace(open_alert, text=reason or open_alert.text, because="more")
    settings = rulebook.settings(state.team)
    alert = _raised(state, rulebook, settings, rule, _next_id(state, {}))
    return replace(alert, text=reason)


def _too_soon(state: State, rule: Rule) -> bool:
    closed = state.resolved.get(rule.id)
    return not rule.safety and closed is not None and state.now_ms - closed < rule.cooldown_ms


def _raised(state: State, rulebook: Rulebook, settings: TeamSettings, rule: Rule, id: str) -> Alert:
    assert rule.alert is not None  # only alert rules are raised
    raised = Alert(
        id=id,
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


def _held(raised: Alert, hope: Hope | None) -> Alert:
    """It waits for the next customer message if there is hope."""
    if hope is None:
        return raised
    return replace(
        raised,
        state=AlertState.DEFERRED,
        because="deferred",
        deferred=hope.value,
        passes_ms=None,
        passes_to=None,
    )


def _after_waiting(raised: Alert, waited: Alert) -> Alert:
    """What has waited is raised as the one that it was, with the words of both messages."""
    new = tuple(item for item in raised.evidence if item not in waited.evidence)
    evidence = (waited.evidence + new)[-EVIDENCE_KEPT:]
    return replace(raised, id=waited.id, evidence=evidence, deferred=waited.deferred)


def _no_better(waited: Alert, rulebook: Rulebook, facts: Facts) -> Alert | None:
    """Raised after all, though nothing in the newest message calls for it; None if it has recovered."""
    state = facts.state
    if _recovered(waited, rulebook, facts) or not (facts["complains"] or facts["abuse_at_agent"]):
        return None
    raised = replace(waited, state=AlertState.RAISED, because="raised", raised_ms=state.now_ms)
    return left_waiting(raised, facts.settings, state.now_ms)


def _mended(waited: Alert) -> Alert:
    return replace(waited, state=AlertState.RECOVERED, because="mended")


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
