/** From the text of a frame to a frame that the screens can rely on, or to a surprise that they can ignore. */

import type * as wire from "./generated";
import { flag, isObject, list, maybe, number, object, table, text, type Check } from "./shape";

export type AnyFrame = wire.AgentFrame | wire.LeadFrame;

/** `surprise` says what was odd, in words that carry nothing of what anybody wrote. */
export type Parsed = { frame: AnyFrame } | { surprise: string };

/** Unknown types and broken frames are surprises: a newer server may send more than this page knows. */
export function parse(data: unknown): Parsed {
  const value = typeof data === "string" ? decode(data) : undefined;
  if (!isObject(value) || typeof value.type !== "string") return { surprise: "not a frame" };
  const check = Object.hasOwn(known, value.type) ? known[value.type as AnyFrame["type"]] : undefined;
  if (!check) return { surprise: "a frame of an unknown type" };
  return check(value)
    ? { frame: value as unknown as AnyFrame }
    : { surprise: `a broken ${value.type} frame` };
}

/** The answer of `GET /v1/settings`, or null for anything else. */
export function parseSettings(value: unknown): wire.PageSettings | null {
  return settings(value) ? (value as wire.PageSettings) : null;
}

function decode(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}

const marked = { text, start: number, end: number };
export const evidence = object<wire.Evidence>({ message: text, ...marked });
const cue = object<wire.CueFound>({ id: text, ...marked });
const fact = object<wire.FactFound>({ kind: text, ...marked });

const customerSignals = object<wire.CustomerSignals>({
  sentiment: maybe(number),
  upset: maybe(number),
  mood: number,
  heat: text,
  language: text,
  abuse: object<wire.Abuse>({ score: maybe(number), categories: list(text), target: maybe(text) }),
  cues: list(cue),
  facts: maybe(list(fact)),
});

const agentSignals = object<wire.AgentSignals>({
  moves: list(cue),
  promises: list(object<wire.PromiseFound>({ text, due: maybe(text) })),
  facts: maybe(list(fact)),
});

const message = object<wire.Message>({
  id: text,
  speaker: text,
  text,
  at: text,
  duration_ms: maybe(number),
  revision: maybe(number),
  signals: maybe((value) => customerSignals(value) || agentSignals(value)),
});

const started = object<wire.Started>({
  channel: text,
  team: text,
  agent: maybe(text),
  customer: maybe(text),
  earlier: table(number),
});

const assigned = object<wire.Assigned>({
  channel: text,
  team: text,
  agent: maybe(text),
  customer: maybe(text),
});

const promise = object<wire.Promise>({ id: text, message: text, text, due: maybe(text), state: text });

const why = object<wire.Why>({
  sentence: text,
  evidence: list(evidence),
  rule: text,
  rule_version: text,
  sources: list(text),
});

const advice = object<wire.Advice>({
  id: text,
  step: text,
  phase: text,
  state: text,
  say: list(text),
  why,
  guidance: maybe(text),
  reason: maybe(text),
});

export const alert = object<wire.Alert>({
  id: text,
  kind: text,
  severity: text,
  state: text,
  reason: text,
  evidence: list(evidence),
  rule: text,
  rule_version: text,
  owner: maybe(text),
  outcome: maybe(text),
  text: maybe(text),
  raised_at: text,
  snoozed_until: maybe(text),
  because: maybe(text),
  by: maybe(text),
  acknowledged_at: maybe(text),
  deferred: maybe(text),
  called: maybe(text),
  passes_to: maybe(text),
  passes_at: maybe(text),
});

const note = object<wire.Note>({ id: text, by: text, text });
const whisper = object<wire.Whisper>({ id: text, by: text, text, read_at: maybe(text) });

const feedback = object<wire.Feedback>({
  action: text,
  by: text,
  advice: maybe(text),
  until: maybe(text),
  root_cause: maybe(text),
  text: maybe(text),
});

const team = object<wire.TeamSettings>({
  policy: text,
  boundaries: number,
  warnings: number,
  exit_needs_lead: flag,
  root_causes: list(text),
  watching_shown: flag,
});

const settings = object<wire.PageSettings>({
  rulebook: text,
  company: team,
  teams: table(team),
  crisis_lines: list(
    object<wire.CrisisLine>({ country: text, name: text, reach: text, hours: text, checked: text }),
  ),
  exit_lines: table(text),
  hosts: list(text),
});

const state = object<wire.ScreenState>({
  conversation: text,
  live: flag,
  started_at: maybe(text),
  last_at: maybe(text),
  channel: text,
  team: text,
  agent: maybe(text),
  customer: maybe(text),
  earlier: table(number),
  heat: text,
  mood: number,
  trend: text,
  curve: list(object<wire.MoodPoint>({ at: text, mood: number, heat: text })),
  messages: list(message),
  message_count: number,
  advice: maybe(advice),
  past: list(advice),
  done: list(text),
  alerts: list(alert),
  promises: list(promise),
  notes: list(note),
  whispers: list(whisper),
  ladder: object<wire.Ladder>({
    abuse: number,
    boundaries: number,
    warnings: number,
    exit_approved: flag,
    joined: list(text),
    taken_over: maybe(text),
  }),
  muted_until: maybe(text),
  wrapped_up: flag,
  root_cause: maybe(text),
  end_reason: maybe(text),
});

const event = { type: text, conversation: text, version: number, at: text };

const FRAMES: Record<wire.AgentFrame["type"], Check> = {
  started: object<wire.StartedEvent>({ ...event, started }),
  assigned: object<wire.AssignedEvent>({ ...event, assigned }),
  message: object<wire.MessageEvent>({ ...event, message }),
  promise: object<wire.PromiseEvent>({ ...event, promise }),
  advice: object<wire.AdviceEvent>({ ...event, advice }),
  alert: object<wire.AlertEvent>({ ...event, alert }),
  note: object<wire.NoteEvent>({ ...event, note }),
  whisper: object<wire.WhisperEvent>({ ...event, whisper }),
  feedback: object<wire.FeedbackEvent>({ ...event, feedback }),
  ended: object<wire.EndedEvent>({ ...event, ended: object<wire.Ended>({ reason: maybe(text) }) }),
  snapshot: object<wire.Snapshot>({ type: text, conversation: text, version: number, state }),
  live: object<wire.Live>({ type: text }),
  gone: object<wire.Gone>({ type: text, conversation: text }),
  interim: object<wire.Interim>({ type: text, conversation: text, id: text, speaker: text, text }),
  watched: object<wire.WatchedFrame>({ type: text, conversation: text, by: list(text) }),
  ok: object<wire.Ok>({ type: text, ref: text, result: maybe(isObject) }),
  error: object<wire.CommandError>({
    type: text,
    ref: maybe(text),
    code: text,
    field: maybe(text),
    detail: text,
  }),
  draft_result: object<wire.DraftResult>({
    type: text,
    ref: text,
    conversation: text,
    moves: list(cue),
    inflames: list(object<wire.Inflames>({ id: text, ...marked })),
    completes: list(text),
    missing: list(text),
  }),
};

const known: Partial<Record<AnyFrame["type"], Check>> = FRAMES;

/** Adds frames that one page alone hears. */
export function know(more: Partial<Record<AnyFrame["type"], Check>>): void {
  Object.assign(known, more);
}
