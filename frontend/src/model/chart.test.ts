import { expect, test } from "vitest";
import type { MoodPoint } from "../protocol/generated";
import { apart, heightAt, line, span, x } from "./chart";

const frame = { width: 100, level: 50, crest: 10 };
const point = (second: number, mood: number): MoodPoint => ({ at: at(second), mood, heat: "calm" });
const at = (second: number): string => new Date(second * 1000).toISOString();

test("the curve begins level, is higher where it is worse, and holds until now", () => {
  const curve = [point(20, 0), point(50, -1)];
  const time = span(at(0), at(100), curve);
  expect(line(curve, time, frame)).toEqual([
    { x: 0, y: 50 },
    { x: 20, y: 50 },
    { x: 50, y: 10 },
    { x: 100, y: 10 },
  ]);
});

test("of messages in the same moment the newest counts", () => {
  const curve = [point(50, -0.5), point(50, -1)];
  const points = line(curve, span(at(0), at(100), curve), frame);
  expect(points.map(({ x: across }) => across)).toEqual([0, 50, 100]);
  expect(points[1]?.y).toBe(10);
});

test("a conversation without a word yet is a level line", () => {
  const points = line([], span(null, null, []), frame);
  expect(new Set(points.map(({ y }) => y))).toEqual(new Set([50]));
  expect(points.length).toBeGreaterThan(1);
});

test("a moment outside of the conversation stands at its edge", () => {
  const time = span(at(0), at(100), []);
  expect([x(at(-9), time, frame), x(at(25), time, frame), x(at(200), time, frame)]).toEqual([0, 25, 100]);
});

test("the height between two points lies straight between them", () => {
  const points = [
    { x: 0, y: 50 },
    { x: 100, y: 10 },
  ];
  expect([heightAt(points, 0), heightAt(points, 50), heightAt(points, 100)]).toEqual([50, 30, 10]);
});

test("marks keep apart, in their order and within the width", () => {
  expect(apart([10, 12, 60], 20, 100)).toEqual([10, 30, 60]);
  expect(apart([95, 97, 99], 20, 100)).toEqual([50, 70, 90]);
});
