/** Where the mood is going, from the newest points of its curve. */

import type { MoodPoint } from "../protocol/generated";

export type Trend = "rising" | "steady" | "settling";

const LOOK_BACK = 3;
const NOTICEABLE = 0.08;

/** `rising` is worse, as the curve is drawn: up. */
export function trend(curve: readonly Pick<MoodPoint, "mood">[]): Trend {
  const newest = curve.at(-1);
  const before = curve.slice(-1 - LOOK_BACK, -1);
  if (!newest || before.length === 0) return "steady";
  const usual = before.reduce((sum, { mood }) => sum + mood, 0) / before.length;
  const change = newest.mood - usual;
  if (Math.abs(change) < NOTICEABLE) return "steady";
  return change < 0 ? "rising" : "settling";
}
