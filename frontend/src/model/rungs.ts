/** The boundary ladder: what has been said to the customer, what comes next, and whether the exit line is open. */

import type { ScreenState, TeamSettings } from "../protocol/generated";

export type RungId = "boundary" | "warning" | "exit";

export interface Rung {
  readonly id: RungId;
  readonly state: "done" | "now" | "ahead" | "locked";
  /** How often the agent has said it; 0 for the exit line. */
  readonly said: number;
  /** How often the policy asks for it; 0 while that is not known. */
  readonly asked: number;
}

/** Null while it has not come to that. A policy without warnings has no rung for them. */
export function rungs(screen: ScreenState, team: TeamSettings | null): Rung[] | null {
  const { ladder, advice } = screen;
  const step = advice?.step;
  const { boundaries, warnings } = ladder;
  const onLadder = step === "set_boundary" || step === "warn" || step === "exit";
  if (!onLadder && screen.heat !== "abusive" && boundaries + warnings === 0) return null;
  const boundary = rung("boundary", step === "set_boundary", boundaries, team?.boundaries, warnings > 0);
  const warning = rung("warning", step === "warn", warnings, team?.warnings);
  const exit = { id: "exit", state: exitState(screen), said: 0, asked: 0 } as const;
  const warns = team?.warnings !== 0 || warnings > 0 || step === "warn";
  return warns ? [boundary, warning, exit] : [boundary, exit];
}

/** Done when it has been said as often as is asked, or when what comes after it has been said. */
function rung(id: RungId, isNow: boolean, said: number, asked = 0, passed = false): Rung {
  const done = passed || (said > 0 && said >= asked);
  return { id, state: isNow ? "now" : done ? "done" : "ahead", said, asked };
}

function exitState(screen: ScreenState): Rung["state"] {
  if (screen.advice?.step === "exit") return "now";
  return exitIsOpen(screen) ? "ahead" : "locked";
}

/** A lead may open it, and a threat does by itself; otherwise it opens with the step that offers it, and stays so. */
export function exitIsOpen({ ladder, alerts, past }: ScreenState): boolean {
  return (
    ladder.exit_approved ||
    alerts.some(({ kind }) => kind === "threat") ||
    past.some(({ step }) => step === "exit")
  );
}
