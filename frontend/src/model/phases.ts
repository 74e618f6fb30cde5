/** The phases of a conversation that goes well, and how far this one has got. */

import type { Advice, Step } from "../protocol/generated";

export const KEEL = ["hear", "acknowledge", "clarify", "own", "solve", "deliver", "close"] as const;
export type KeelPhase = (typeof KEEL)[number];

export interface KeelPoint {
  readonly phase: KeelPhase;
  readonly state: "done" | "now" | "ahead";
}

const phaseOf: Partial<Record<Step, KeelPhase>> = {
  listen: "hear",
  ask: "hear",
  ask_impact: "hear",
  take_notes: "hear",
  acknowledge: "acknowledge",
  apologise: "acknowledge",
  move_on: "acknowledge",
  offer_help: "acknowledge",
  paraphrase: "clarify",
  own: "own",
  no_excuses: "own",
  no_buck_passing: "own",
  be_open: "own",
  propose: "solve",
  ask_remedy: "solve",
  explain_limits: "solve",
  agree_plan: "solve",
  act: "deliver",
  update: "deliver",
  adjust_plan: "deliver",
  give_contact: "deliver",
  go_beyond: "close",
  follow_up: "close",
  root_cause: "close",
};

/**
 * A phase is done once one of its steps was. The one that the shown step belongs to is now; without one on the keel
 * (steady, protect, hand over, or calm) it is the first that is not done after the furthest that is.
 */
export function keel(done: readonly Step[], advice: Advice | null): KeelPoint[] {
  const reached = new Set(done.map((step) => phaseOf[step]));
  const now = KEEL.find((phase) => phase === advice?.phase) ?? nextAfter(reached);
  return KEEL.map((phase) => ({
    phase,
    state: phase === now ? "now" : reached.has(phase) ? "done" : "ahead",
  }));
}

function nextAfter(reached: ReadonlySet<KeelPhase | undefined>): KeelPhase | undefined {
  const furthest = KEEL.findLastIndex((phase) => reached.has(phase));
  return KEEL[furthest + 1];
}
