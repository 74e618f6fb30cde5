/** Who needs help most: the bands of the list, their order, and holding still while somebody points. */

import type { Severity } from "../protocol/generated";
import { isSnoozed, isUntaken, type AlertsOf, type Line, type OpenAlert } from "./board";

export const BANDS = ["now", "eye", "level"] as const;
export type Band = (typeof BANDS)[number];

/** Conversations by band, in the order shown. */
export type Arrangement = Readonly<Record<Band, readonly string[]>>;

export const nothing: Arrangement = { now: [], eye: [], level: [] };

const NO_ALERTS: readonly OpenAlert[] = [];

/** `now` is the server's clock in ms. */
export function bandOf({ row }: Line, alerts: readonly OpenAlert[], now: number): Band {
  const pressing = alerts.some((alert) => alert.alert.severity !== "info" && !isSnoozed(alert, now));
  if (pressing || row.heat === "abusive" || (row.heat === "heated" && row.trend === "rising")) return "now";
  return row.heat !== "calm" || alerts.length > 0 ? "eye" : "level";
}

/** Most in need first, then the longest running. */
export function arrange(lines: Iterable<Line>, alerts: AlertsOf, now: number): Arrangement {
  const bands: Record<Band, Line[]> = { now: [], eye: [], level: [] };
  for (const line of lines)
    bands[bandOf(line, alerts.get(line.row.conversation) ?? NO_ALERTS, now)].push(line);
  const ids = (band: Band): string[] => bands[band].sort(byNeed).map(({ row }) => row.conversation);
  return { now: ids("now"), eye: ids("eye"), level: ids("level") };
}

function byNeed({ row: a }: Line, { row: b }: Line): number {
  return b.needs - a.needs || compare(a.started_at, b.started_at) || compare(a.conversation, b.conversation);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The order while somebody points at a row of the band `at`: nothing that is shown moves or leaves. A new row waits at
 * the end of its band, or, where that would push down what is pointed at, outside.
 */
export function hold(shown: Arrangement, wanted: Arrangement, at: Band): Arrangement {
  const known = new Set(BANDS.flatMap((band) => shown[band]));
  const from = BANDS.indexOf(at);
  const kept = BANDS.map((band, index) => {
    const arrived = index < from ? [] : wanted[band].filter((id) => !known.has(id));
    return [band, arrived.length > 0 ? [...shown[band], ...arrived] : shown[band]];
  });
  return Object.fromEntries(kept) as Arrangement;
}

/** How many rows would come, go or change place. */
export function moves(shown: Arrangement, wanted: Arrangement): number {
  const places = new Map(
    BANDS.flatMap((band) => shown[band].map((id, place) => [id, { band, place }] as const)),
  );
  let count = 0;
  for (const band of BANDS) {
    const staying: number[] = [];
    for (const id of wanted[band]) {
      const before = places.get(id);
      places.delete(id);
      if (before?.band === band) staying.push(before.place);
      else count++;
    }
    count += staying.length - longestRise(staying);
  }
  return count + places.size;
}

/** The length of the longest increasing subsequence: as many can stay where they are. */
function longestRise(places: readonly number[]): number {
  const tails: number[] = [];
  for (const place of places) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tails[middle]! < place) low = middle + 1;
      else high = middle;
    }
    tails[low] = place;
  }
  return tails.length;
}

const SEVERITY: Record<Severity, number> = { critical: 2, warning: 1, info: 0 };

/** What still needs a person first, then yours, then what others have, then what waits; within each the gravest, then the oldest. */
export function inOrder(alerts: Iterable<OpenAlert>, you: string | null, now: number): OpenAlert[] {
  const group = (alert: OpenAlert): number => {
    if (isUntaken(alert, now)) return 0;
    if (isSnoozed(alert, now)) return 3;
    return alert.alert.owner === you ? 1 : 2;
  };
  return [...alerts].sort(
    (a, b) =>
      group(a) - group(b) ||
      SEVERITY[b.alert.severity] - SEVERITY[a.alert.severity] ||
      compare(a.alert.raised_at, b.alert.raised_at) ||
      compare(a.alert.id, b.alert.id),
  );
}

/** The alerts' list while somebody points at it: what is shown stays, what closed leaves its place empty, what is new waits below. */
export function holdList(shown: readonly string[], wanted: readonly string[]): string[] {
  const known = new Set(shown);
  return [...shown, ...wanted.filter((id) => !known.has(id))];
}
