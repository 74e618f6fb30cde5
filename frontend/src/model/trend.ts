/** Where the mood is going. The server's rule (`app/core/heat.py`), to which the shared conversations hold this. */

import type { MoodPoint, ScreenState } from "../protocol/generated";

export type Trend = ScreenState["trend"];

const SPAN = 3;
const NOTICEABLE = 0.05;

/** `rising` is worse, as the curve is drawn: up. Before the first word there was calm. */
export function trend(curve: readonly Pick<MoodPoint, "mood">[]): Trend {
  const moods = curve.slice(-SPAN).map(({ mood }) => mood);
  const change = (moods.at(-1) ?? 0) - (moods.length > 1 ? moods[0]! : 0);
  if (Math.abs(change) < NOTICEABLE) return "steady";
  return change < 0 ? "rising" : "settling";
}
