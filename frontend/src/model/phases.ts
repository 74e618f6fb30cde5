/** The phases of a conversation that goes well, and how far this one has got. */

import type { Advice, Step } from "../protocol/generated";

export const KEEL = ["hear", "acknowledge", "clarify", "own", "solve", "deliver", "close"] as const;
export type KeelPhase = (typeof KEEL)[number];

export interface KeelPoint {
  readonly phase: KeelPhase;
  readonly state: "done" | "now" | "ahead";
}

/** Steps that are not on the keel have no phase here. */
export const phaseOf: Partial<Record<Step, KeelPhase>> = {
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
 * A phase is done once one of its steps was; who has acknowledged has heard. The phase of the shown step is now;
 * without one on the keel (steady, protect, hand over, or calm) it is the first that is not done.
 */
export function keel(done: readonly Step[], advice: Advice | null): KeelPoint[] {
  const reached = new Set(done.map((step) => phaseOf[step]));
  if (reached.has("acknowledge") || reached.has("clarify")) reached.add("hear");
  const now = KEEL.find((phase) => phase === advice?.phase) ?? KEEL.find((phase) => !reached.has(phase));
  return KEEL.map((phase) => ({
    phase,
    state: phase === now ? "now" : reached.has(phase) ? "done" : "ahead",
  }));
}
