/** The times of a conversation as the board says them. */

import type { Line } from "./board";

const HOUR = 3_600_000;

/** Beyond this, the times are not today's: a recording is being played. */
const PLAYED_AGAIN = 6 * HOUR;

/** How long it has been going on, in ms; `now` is this machine's clock. */
export function lasted({ row, heardAt }: Line, now: number): number {
  const last = Date.parse(row.last_at);
  const replayed = Math.abs(heardAt - last) > PLAYED_AGAIN;
  const clock = replayed ? last + (now - heardAt) : Math.max(now, last);
  return Math.max(0, clock - Date.parse(row.started_at));
}

/** `06:42`, and `2 h 10` from an hour on: at that age nobody counts seconds. */
export function duration(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  if (ms >= HOUR) return `${Math.floor(minutes / 60)} h ${two(minutes % 60)}`;
  return `${two(minutes)}:${two(Math.floor(ms / 1000) % 60)}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
