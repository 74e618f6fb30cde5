/** The boundary ladder: what has been said to the customer, what comes next, and whether the exit line is open. */

import type { ScreenState } from "../protocol/generated";
import { isOpen } from "./screen";

export type RungId = "boundary" | "warning" | "exit";

export interface Rung {
  readonly id: RungId;
  readonly state: "done" | "now" | "ahead" | "locked";
}

/** Null while it has not come to that. */
export function rungs(screen: ScreenState): Rung[] | null {
  const { ladder, advice } = screen;
  const step = advice?.step;
  const onLadder = step === "set_boundary" || step === "warn" || step === "exit";
  if (!onLadder && screen.heat !== "abusive" && ladder.boundaries + ladder.warnings === 0) return null;
  return [
    { id: "boundary", state: step === "set_boundary" ? "now" : ladder.boundaries > 0 ? "done" : "ahead" },
    { id: "warning", state: step === "warn" ? "now" : ladder.warnings > 0 ? "done" : "ahead" },
    { id: "exit", state: step === "exit" ? "now" : exitIsOpen(screen) ? "ahead" : "locked" },
  ];
}

/** A lead may open it, and a threat does by itself; otherwise it opens with the step that offers it. */
export function exitIsOpen({ ladder, alerts }: ScreenState): boolean {
  return ladder.exit_approved || alerts.some((alert) => alert.kind === "threat" && isOpen(alert));
}
