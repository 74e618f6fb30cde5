import { expect, test } from "vitest";
import { points, smooth } from "./curve";

const sea = { width: 100, level: 40, crest: 4 };

test("no mood yet is level water", () => {
  expect(new Set(points([], sea).map(({ y }) => y))).toEqual(new Set([40]));
});

test("up is worse, and the worst stays within the sky", () => {
  const line = points([0, -0.5, -1], sea);
  expect(line.at(-1)?.y).toBe(4);
  expect(line[0]!.y).toBe(40);
});

test("a good mood barely dips", () => {
  expect(points([0.9], sea).at(-1)!.y).toBeLessThan(43);
});

test("a path has as many parts for two moods as for two hundred", () => {
  const parts = (moods: number[]): number => smooth(points(moods, sea)).split("C").length;
  expect(parts([0, -1])).toBe(parts(Array.from({ length: 200 }, (_, index) => -index / 200)));
});

test("the curve never swells beyond its points", () => {
  const path = smooth(points([0, -1, 0, -1, -1, 0], sea));
  const heights = [...path.matchAll(/[\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(4);
  expect(Math.max(...heights)).toBeLessThanOrEqual(41.1);
});

test("the first mood rises from level water, as its arrow says", () => {
  const line = points([-0.5], sea);
  expect(line[0]!.y).toBe(40);
  expect(line.at(-1)!.y).toBeLessThan(40);
});
