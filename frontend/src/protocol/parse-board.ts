/** The frames that a lead's page hears and an agent's does not: the sidebar does not load their checks. */

import type * as wire from "./generated";
import { alert, evidence, know } from "./parse";
import { flag, list, maybe, number, object, text } from "./shape";

const row = object<wire.Row>({
  conversation: text,
  team: text,
  channel: text,
  agent: maybe(text),
  agent_online: flag,
  customer: maybe(text),
  started_at: text,
  last_at: text,
  live: flag,
  heat: text,
  mood: number,
  trend: text,
  curve: list(number),
  advice: maybe(text),
  phase: maybe(text),
  cues: list(text),
  last_words: maybe(evidence),
  open_alerts: number,
  worst: maybe(text),
  needs: number,
});

export const boardAlert = object<wire.BoardAlert>({
  conversation: text,
  version: number,
  at: text,
  team: text,
  agent: maybe(text),
  customer: maybe(text),
  channel: text,
  alert,
});

const muted = list(object<wire.MutedRule>({ rule: text, team: text, by: text, until: text }));

type OfLeads = Exclude<wire.LeadFrame["type"], wire.AgentFrame["type"]>;

const frames: Record<OfLeads, (value: unknown) => boolean> = {
  board: object<wire.Board>({
    type: text,
    now: text,
    rows: list(row),
    alerts: list(boardAlert),
    teams: list(text),
    you: maybe(text),
    leads: maybe(list(text)),
    rulebook: text,
    rulebook_error: maybe(text),
    muted: maybe(muted),
  }),
  muted: object<wire.MutedFrame>({ type: text, muted }),
  row: object<wire.RowFrame>({ type: text, row }),
  rulebook: object<wire.RulebookFrame>({ type: text, version: text, error: maybe(text) }),
};

know(frames);
