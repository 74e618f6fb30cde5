/** What a page knows of the day by itself: what is live now. The rest is the server's to count. */

import type { Board } from "./board";

export interface Today {
  readonly live: number;
  /** Conversations that are not level. */
  readonly needing: number;
}

export function today({ lines }: Board): Today {
  const live = [...lines.values()].filter(({ row }) => row.live);
  return { live: live.length, needing: live.filter(({ row }) => row.heat !== "calm").length };
}
