/** Rows and alerts of a board, for tests: what is not given is calm. */

import type * as wire from "../src/protocol/generated";

export const NOON = "2026-11-22T12:00:00.000Z";

export function row(conversation: string, given: Partial<wire.Row> = {}): wire.Row {
  return {
    conversation,
    team: "care",
    channel: "chat",
    agent: "kim",
    agent_online: true,
    customer: null,
    started_at: NOON,
    last_at: NOON,
    live: true,
    heat: "calm",
    mood: 0,
    trend: "steady",
    curve: [],
    advice: null,
    phase: null,
    cues: [],
    last_words: null,
    open_alerts: 0,
    worst: null,
    needs: 0,
    ...given,
  };
}

export function alert(id: string, given: Partial<wire.Alert> = {}): wire.Alert {
  return {
    id,
    kind: "abuse",
    severity: "warning",
    state: "raised",
    reason: "Said so.",
    evidence: [],
    rule: "abuse",
    rule_version: "v1",
    owner: null,
    outcome: null,
    raised_at: NOON,
    ...given,
  };
}

export function alertEvent(
  conversation: string,
  version: number,
  given: Partial<wire.Alert> = {},
  at = NOON,
): wire.AlertEvent {
  return { type: "alert", conversation, version, at, alert: alert(`${conversation}/l1`, given) };
}

export function snapshot(rows: wire.Row[] = [], given: Partial<wire.Board> = {}): wire.Board {
  return {
    type: "board",
    now: NOON,
    rows,
    alerts: [],
    teams: ["care"],
    you: "priya",
    leads: ["priya", "jonas"],
    rulebook: "v1",
    ...given,
  };
}

export function boardAlert(
  conversation: string,
  version: number,
  given: Partial<wire.Alert> = {},
): wire.BoardAlert {
  const { team, agent, customer, channel } = row(conversation);
  return {
    conversation,
    version,
    at: NOON,
    team,
    agent,
    customer,
    channel,
    alert: alert(`${conversation}/l1`, given),
  };
}
