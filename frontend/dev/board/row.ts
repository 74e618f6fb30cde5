/** A row of the board from the events of a conversation, as the server makes it. */

import { trend } from "../../src/model/trend";
import { apply, empty, isOpen } from "../../src/model/screen";
import type {
  Alert,
  BoardAlert,
  Evidence,
  Row,
  ScreenEvent,
  ScreenState,
} from "../../src/protocol/generated";

const TELLING = [
  "legal",
  "churn",
  "manager_request",
  "repeat_contact",
  "vulnerable",
  "public_complaint",
  "threat",
];
const HEAT = { calm: 0, tense: 1, heated: 2, abusive: 3 };
const SEVERITY = { info: 1, warning: 2, critical: 3 };

export function screenOf(conversation: string, events: readonly ScreenEvent[]): ScreenState {
  return events.reduce(apply, empty(conversation));
}

export function rowOf(screen: ScreenState, online: boolean): Row {
  const open = screen.alerts.filter(isOpen);
  const unowned = Math.max(
    0,
    ...open.filter(({ owner }) => owner === null).map(({ severity }) => SEVERITY[severity]),
  );
  return {
    conversation: screen.conversation,
    team: screen.team,
    channel: screen.channel,
    agent: screen.agent,
    agent_online: online,
    customer: screen.customer,
    started_at: screen.started_at!,
    last_at: screen.last_at!,
    live: screen.live,
    heat: screen.heat,
    mood: screen.mood,
    trend: trend(screen.curve),
    curve: screen.curve.slice(-24).map(({ mood }) => -mood),
    advice: screen.advice?.step ?? null,
    phase: screen.advice?.phase ?? null,
    cues: cuesOf(screen),
    last_words: lastWords(screen),
    open_alerts: open.length,
    worst: worst(open),
    needs: unowned * 10_000 + HEAT[screen.heat] * 1_000 + Math.round((1 - screen.mood) * 499),
  };
}

export function alertsOf(screen: ScreenState, events: readonly ScreenEvent[]): BoardAlert[] {
  const { conversation, team, agent, customer, channel } = screen;
  return screen.alerts.filter(isOpen).map((alert) => {
    const event = events.findLast((one) => one.type === "alert" && one.alert.id === alert.id)!;
    return { conversation, version: event.version, at: event.at, team, agent, customer, channel, alert };
  });
}

function cuesOf({ messages }: ScreenState): string[] {
  const found = messages.flatMap(({ signals }) =>
    signals && "cues" in signals ? signals.cues.map(({ id }) => id) : [],
  );
  return [...new Set(found)].filter((cue) => TELLING.includes(cue));
}

function lastWords({ messages }: ScreenState): Evidence | null {
  const last = messages.findLast(({ speaker }) => speaker === "customer");
  if (!last) return null;
  const cue = last.signals && "cues" in last.signals ? last.signals.cues[0] : undefined;
  return { message: last.id, text: last.text.slice(0, 160), start: cue?.start ?? 0, end: cue?.end ?? 0 };
}

function worst(open: readonly Alert[]): Row["worst"] {
  return open.map(({ severity }) => severity).sort((a, b) => SEVERITY[b] - SEVERITY[a])[0] ?? null;
}
