/** The geometry of the waterline: from moods to a smooth path. Up is worse. */

export interface Sea {
  /** In the units of the view box. */
  readonly width: number;
  /** Where mood 0 and better lies, and where the worst does. */
  readonly level: number;
  readonly crest: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * A fixed number of points, however long the conversation: a path of the same length can ease into the next one.
 * No mood yet is level water, and the first one rises from it.
 */
export function points(moods: readonly number[], sea: Sea, count = 28): Point[] {
  const course = moods.length === 1 ? [0, ...moods] : moods;
  return Array.from({ length: count }, (_, index) => {
    const share = index / (count - 1);
    return { x: share * sea.width, y: height(sample(course, share), sea) };
  });
}

/** The mood at `share` (0 … 1) of the way, eased between its neighbours: water has no corners. */
function sample(moods: readonly number[], share: number): number {
  if (moods.length === 0) return 0;
  const place = share * (moods.length - 1);
  const left = Math.floor(place);
  const before = moods[left] ?? 0;
  const after = moods[Math.min(left + 1, moods.length - 1)] ?? before;
  const way = place - left;
  return before + (after - before) * way * way * (3 - 2 * way);
}

/** Good moods barely dip, as calm is a flat line; the first trouble already shows as a swell. */
function height(mood: number, { level, crest }: Sea): number {
  const worse = Math.min(1, -mood);
  const swell = worse > 0 ? worse ** 0.7 : Math.max(-0.03, worse / 10);
  return level - swell * (level - crest);
}

/** A cubic through all points that never overshoots them, so that no swell is drawn that was not there. */
export function smooth(line: readonly Point[]): string {
  const [first, ...rest] = line;
  if (!first) return "";
  const slopes = tangents(line);
  let path = `M${round(first.x)} ${round(first.y)}`;
  rest.forEach((to, index) => {
    const from = line[index]!;
    const third = (to.x - from.x) / 3;
    const leave = from.y + slopes[index]! * third;
    const arrive = to.y - slopes[index + 1]! * third;
    path += `C${[from.x + third, leave, to.x - third, arrive, to.x, to.y].map(round).join(" ")}`;
  });
  return path;
}

/** Fritsch and Carlson's monotone slopes, in their harmonic form. */
function tangents(line: readonly Point[]): number[] {
  const steps = line.slice(1).map((to, index) => (to.y - line[index]!.y) / (to.x - line[index]!.x));
  return line.map((_, index) => {
    const before = steps[index - 1] ?? steps[index] ?? 0;
    const after = steps[index] ?? before;
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
  });
}

function round(value: number): string {
  return value.toFixed(1);
}
