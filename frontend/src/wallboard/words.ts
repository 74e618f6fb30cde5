/** Sentences of the wallboard: who has what, how it ended, what is read aloud. */

import { inOrder } from "../model/order";
import type { Outcome, Row } from "../protocol/generated";
import type { Board, ClosedAlert, OpenAlert } from "../model/board";
import { age, dayAndTime, timeOfDay } from "../model/clock";
import { firstName, personName } from "../model/person";
import { alertName, plain, severityNames } from "../words";

export const outcomeNames: Record<Outcome, string> = {
  helped: "Helped",
  handled: "Handled",
  false_alarm: "False alarm",
  other: "Something else",
};

/** Somebody's name in a sentence: `You` for who is looking. */
export function who(id: string, you: string | null): string {
  return id === you ? "You" : firstName(id);
}

export function agentName(agent: string | null): string {
  return agent === null ? "No agent yet" : personName(agent);
}

/** Who is not known goes by their conversation. */
export function customerName(customer: string | null, conversation: string): string {
  return customer === null ? conversation : personName(customer);
}

/** `You have it`, `Jonas has it`, `Nobody yet`. */
export function owner(id: string | null, you: string | null): string {
  if (id === null) return "Nobody yet";
  return id === you ? "You have it" : `${firstName(id)} has it`;
}

/** How an alert ended: `Recovered by itself`, `Handled by Jonas`. */
export function ending({ alert, left }: ClosedAlert, you: string | null): string {
  if (left === "unseen") return "Closed while the line was down";
  if (left === "elsewhere") return "It went to another team";
  if (alert.state === "recovered") return "Recovered by itself";
  const by = alert.owner === null ? "" : alert.owner === you ? " by you" : ` by ${firstName(alert.owner)}`;
  switch (alert.outcome) {
    case "helped":
      return `Helped${by}`;
    case "handled":
      return `Handled${by}`;
    case "false_alarm":
      return "False alarm";
    default:
      return `Closed${by}`;
  }
}

/** What is said of a cue, beside its icon. */
const cues: Record<string, string> = {
  threat: "Threat",
  legal: "Legal",
  churn: "May leave",
  manager_request: "Manager",
  repeat_contact: "Been here before",
  vulnerable: "Vulnerable",
  public_complaint: "Going public",
  help_requested: "Asked for help",
  self_harm: "Person at risk",
  abuse: "Abuse",
  stuck: "Stuck",
  promise_overdue: "Promise overdue",
  agent_conduct: "Agent’s words",
};

export function cueName(cue: string): string {
  return (Object.hasOwn(cues, cue) ? cues[cue] : undefined) ?? plain(cue);
}

/** What a row says beside its heat: its open alerts, the gravest first, then the cues; each once. */
export function cuesOf({ heat, cues: found }: Row, alerts: readonly OpenAlert[]): string[] {
  const kinds = inOrder(alerts, null, 0).map(({ alert }): string => alert.kind);
  const said = heat === "abusive" ? kinds.filter((kind) => kind !== "abuse") : kinds;
  return [...new Set([...said, ...found])];
}

/** Why a hand on an alert was refused. `pressedAt` is the server's clock in ms when this person pressed. */
export function refusal(detail: string, board: Board, id: string, pressedAt: number): string {
  const open = board.alerts.get(id);
  if (open && open.alert.owner !== null && open.alert.owner !== board.you) {
    return `${firstName(open.alert.owner)} took it${before(open.takenAt, pressedAt)}.`;
  }
  const closed = board.closed.find(({ alert }) => alert.id === id);
  if (closed) return `${ending(closed, board.you)}${before(closed.at, pressedAt)}.`;
  return sentence(detail);
}

/** ` 2 s before you`; nothing when the moment is not known, or not before. */
function before(at: string | null, pressedAt: number): string {
  if (at === null) return "";
  const seconds = Math.round((pressedAt - Date.parse(at)) / 1000);
  if (seconds < 0 || seconds > 3600) return "";
  if (seconds === 0) return " in the same second";
  return seconds < 90 ? ` ${seconds} s before you` : ` ${Math.round(seconds / 60)} min before you`;
}

/** `0.2 s`, `12 s`: short times, as they are said of a machine. */
export function seconds(ms: number): string {
  return ms < 9950 ? `${Math.max(ms / 1000, 0.01).toFixed(ms < 95 ? 2 : 1)} s` : `${Math.round(ms / 1000)} s`;
}

const DAY_MS = 86_400_000;

/** The time of day, and the day too where it is not within the last. */
export function momentOf(at: string, now = Date.now()): string {
  return Math.abs(now - Date.parse(at)) < DAY_MS / 2 ? timeOfDay(at) : dayAndTime(at);
}

export function sentence(detail: string): string {
  const text = detail.charAt(0).toUpperCase() + detail.slice(1);
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** `4 open, 1 not taken`. */
export function openCount(open: number, untaken: number): string {
  if (open === 0) return "No open alerts";
  return untaken === 0 ? `${open} open, all taken` : `${open} open, ${untaken} not taken`;
}

/** One alert in one breath. */
export function alertSentence({ alert, agent, customer, conversation }: OpenAlert): string {
  return `${severityNames[alert.severity]}: ${alertName(alert.kind)}. ${agentName(agent)} with ${customerName(customer, conversation)}. ${alert.reason}`;
}

/** What stands on the line of its life after `raised`: `Jonas has it, after 0:21`. */
export function taken(
  { alert, takenAt }: OpenAlert,
  you: string | null,
  snoozed: boolean,
): { who: string; when: string } {
  if (snoozed) return { who: "Snoozed", when: ` until ${timeOfDay(alert.snoozed_until!)}` };
  const took = takenAt ? Date.parse(takenAt) - Date.parse(alert.raised_at) : null;
  const when = alert.owner !== null && took !== null && took >= 0 ? `, after ${age(took)}` : "";
  return { who: owner(alert.owner, you), when };
}

/** Who is called, and who comes next: `Jonas is called`, `Jonas in 0:48`. `now` is the server's clock in ms. */
export function passing({ alert }: OpenAlert, you: string | null, now: number): string {
  if (alert.owner !== null) return "";
  const called = alert.called
    ? `${alert.called === you ? "you are" : `${firstName(alert.called)} is`} called`
    : "";
  const left = alert.passes_at ? Date.parse(alert.passes_at) - now : null;
  const next = alert.passes_to ? who(alert.passes_to, you).replace("You", "you") : "";
  const then = next && left !== null && left > 0 ? `${next} in ${age(left)}` : "";
  return [called, then].filter(Boolean).join(", ");
}

/** How heavy a card is: what somebody has, or has put off, is lighter for everybody else. */
export type Weight = "critical" | "free" | "mine" | "theirs";

export function weight({ alert }: OpenAlert, you: string | null, snoozed: boolean): Weight {
  if (snoozed) return "theirs";
  if (alert.owner === null) return alert.severity === "critical" ? "critical" : "free";
  return alert.owner === you ? "mine" : "theirs";
}
