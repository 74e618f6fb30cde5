/** The words of the screens: plain, kind, short. A step says what to do, in at most four words. */

import type { AlertKind, Channel, Heat, Phase, Severity, Step } from "./protocol/generated";
import type { KeelPhase } from "./model/phases";
import type { Trend } from "./model/trend";

export const heatNames: Record<Heat, string> = {
  calm: "Calm",
  tense: "Tense",
  heated: "Heated",
  abusive: "Abusive",
};

export const trendNames: Record<Trend, string> = {
  rising: "rising",
  steady: "steady",
  settling: "settling",
};

export const channelNames: Record<Channel, string> = { chat: "Chat", call: "Call", email: "Email" };

export const severityNames: Record<Severity, string> = {
  info: "Info",
  warning: "Warning",
  critical: "Critical",
};

const steps: Record<Step, string> = {
  listen: "Let them finish",
  ask: "Ask, don’t guess",
  ask_impact: "Ask what it costs",
  take_notes: "Write it down",
  acknowledge: "Say you heard it",
  apologise: "Apologise once",
  move_on: "Turn to the problem",
  offer_help: "Say you’ll help",
  paraphrase: "Say it back",
  own: "Take it on yourself",
  no_excuses: "Drop the excuse",
  no_buck_passing: "Keep it with you",
  be_open: "Say what happened",
  propose: "Offer a solution",
  ask_remedy: "Ask what would help",
  explain_limits: "Say what’s possible",
  agree_plan: "Get a yes",
  act: "Fix it now",
  update: "Give an update",
  adjust_plan: "Change the plan",
  give_contact: "Leave a way back",
  go_beyond: "Add something extra",
  follow_up: "Set the follow-up",
  root_cause: "Record the cause",
  pause: "Pause, then answer",
  slow_down: "Slower, lower",
  stay_factual: "Facts, plainly",
  manage_reaction: "Take a breath",
  keep_perspective: "Take a short break",
  set_boundary: "Draw a line, kindly",
  warn: "Say what follows",
  cool_off: "Offer a break",
  get_support: "Bring someone in",
  exit: "Close with the line",
  part_ways: "Ask about parting ways",
  escalate: "Hand it over warmly",
  switch_channel: "Offer to talk",
};

const phases: Record<Phase, string> = {
  hear: "Hear",
  acknowledge: "Acknowledge",
  clarify: "Clarify",
  own: "Own",
  solve: "Solve",
  deliver: "Deliver",
  close: "Close",
  steady: "Steady",
  protect: "Protect",
  hand_over: "Hand over",
};

export const phasePast: Record<KeelPhase, string> = {
  hear: "heard",
  acknowledge: "acknowledged",
  clarify: "said back",
  own: "owned",
  solve: "solution offered",
  deliver: "acted on",
  close: "follow-up set",
};

const alerts: Record<AlertKind, string> = {
  abuse: "Abuse",
  threat: "Threat",
  self_harm: "Person at risk",
  vulnerable: "Vulnerable customer",
  manager_request: "Asked for a manager",
  legal: "Legal",
  churn: "May leave",
  public_complaint: "Going public",
  stuck: "Stuck",
  promise_overdue: "Promise overdue",
  agent_conduct: "Agent’s words",
  help_requested: "Help asked for",
};

const sources: Record<string, string> = {
  S0: "Five tips",
  S1: "Henderson",
  S2: "Six tips",
  S3: "Nine steps",
  S4: "Attar",
};

/** A newer server may know steps, phases, kinds and sources that this page does not: their ids are words too. */
export const stepName = (id: string): string => named(steps, id);
export const phaseName = (id: string): string => named(phases, id);
export const alertName = (id: string): string => named(alerts, id);
export const sourceName = (id: string): string => (Object.hasOwn(sources, id) ? sources[id]! : id);

function named(names: Record<string, string>, id: string): string {
  return (Object.hasOwn(names, id) ? names[id] : undefined) ?? sentence(id);
}

/** `repeat_contact` and `acknowledge-repeat-contact` as words. */
export function plain(id: string): string {
  return id.replaceAll(/[_-]+/g, " ").trim();
}

/** As words that begin a line. */
export function sentence(id: string): string {
  const words = plain(id);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `third`, for small counts; `12th` beyond them. */
export function ordinal(count: number): string {
  const small = [
    "zeroth",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
  ];
  return small[count] ?? `${count}${count % 10 === 1 && count % 100 !== 11 ? "st" : teen(count)}`;
}

function teen(count: number): string {
  if (count % 10 === 2 && count % 100 !== 12) return "nd";
  return count % 10 === 3 && count % 100 !== 13 ? "rd" : "th";
}

const faults: Record<string, string> = {
  excuse: "Sounds like an excuse:",
  blame: "Lays the blame:",
  buck_passing: "Sends them elsewhere:",
  inflame: "May inflame:",
  canned: "Sounds canned:",
  insult: "May hurt:",
};

/** A fault in a draft, as the words before the quotation of it. */
export const faultNames = (id: string): string => named(faults, id);
