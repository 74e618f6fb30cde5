/** The large mood curve: a conversation over time, with what was done and what was raised. */

import type { MoodPoint } from "../protocol/generated";

export interface Frame {
  readonly width: number;
  /** Where mood 0 and better lies, and where the worst does. */
  readonly level: number;
  readonly crest: number;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Moments on the x axis. `from` and `to` in ms; never empty. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export function span(startedAt: string | null, lastAt: string | null, curve: readonly MoodPoint[]): Span {
  const first = curve[0]?.at ?? startedAt ?? lastAt;
  const begun = startedAt ?? first;
  const from = Math.min(...[begun, first].filter((at) => at !== null).map((at) => Date.parse(at)), Infinity);
  const to = Math.max(
    ...[lastAt, curve.at(-1)?.at].filter((at) => at != null).map((at) => Date.parse(at)),
    -Infinity,
  );
  if (!Number.isFinite(from) || !Number.isFinite(to)) return { from: 0, to: 1 };
  return { from, to: Math.max(to, from + 1) };
}

export function x(at: string, { from, to }: Span, frame: Frame): number {
  return clamp((Date.parse(at) - from) / (to - from)) * frame.width;
}

/** Up is worse; good moods barely dip. */
export function y(mood: number, { level, crest }: Frame): number {
  return level - Math.max(-0.04, Math.min(1, -mood)) * (level - crest);
}

/** From level water at the start to the newest mood, which holds until now. */
export function line(curve: readonly MoodPoint[], time: Span, frame: Frame): Place[] {
  const points = curve.map(({ at, mood }) => ({ x: x(at, time, frame), y: y(mood, frame) }));
  const first = points[0];
  const start = !first || first.x > 1 ? [{ x: 0, y: y(0, frame) }] : [];
  const end = points.at(-1) ?? start[0]!;
  return spaced([...start, ...points, { x: frame.width, y: end.y }]);
}

/** Of points in the same place the newest counts: a curve must go on to the right. */
function spaced(points: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last && point.x - last.x < 0.5) kept[kept.length - 1] = { x: last.x, y: point.y };
    else kept.push(point);
  }
  return kept.length > 1 ? kept : [...kept, { x: (kept[0]?.x ?? 0) + 1, y: kept[0]?.y ?? 0 }];
}

/** The height of the curve at an x, straight between its points. */
export function heightAt(points: readonly Place[], at: number): number {
  const after = points.findIndex((point) => point.x >= at);
  if (after <= 0) return points.at(after === 0 ? 0 : -1)?.y ?? 0;
  const [a, b] = [points[after - 1]!, points[after]!];
  return a.y + ((b.y - a.y) * (at - a.x)) / (b.x - a.x);
}

/** Moves marks apart so that none covers another, in their order, within the width. */
export function apart(places: readonly number[], room: number, width: number): number[] {
  const spread = places.map((place) => Math.max(room / 2, Math.min(width - room / 2, place)));
  for (let at = 1; at < spread.length; at++) spread[at] = Math.max(spread[at]!, spread[at - 1]! + room);
  let limit = width - room / 2;
  for (let at = spread.length - 1; at >= 0; at--) {
    spread[at] = Math.min(spread[at]!, limit);
    limit = spread[at]! - room;
  }
  return spread;
}

function clamp(share: number): number {
  return Math.max(0, Math.min(1, share));
}
