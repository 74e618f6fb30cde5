/** The five minutes of a day, without gaps: where nothing happened the line is at zero. */

import type { DaySlot } from "../protocol/generated";

const SLOT = 5;
/** At least an hour is shown, so that a day that has just begun is no single dot. */
const LEAST = 12;

export function denseSlots(slots: readonly DaySlot[]): DaySlot[] {
  const last = slots.at(-1)?.minute ?? 0;
  const first = Math.max(0, Math.min(slots[0]?.minute ?? 0, last - LEAST * SLOT));
  const known = new Map(slots.map((slot) => [slot.minute, slot]));
  const count = Math.floor((last - first) / SLOT) + 1;
  return Array.from({ length: count }, (_, place) => {
    const minute = first + place * SLOT;
    return known.get(minute) ?? { minute, messages: 0, episodes: 0, alerts: 0 };
  });
}
