import { expect, test } from "vitest";
import { denseSlots } from "./day";

const slot = (minute: number, messages = 1) => ({ minute, messages, episodes: 0, alerts: 0 });

test("a gap is filled with nothing", () => {
  const dense = denseSlots([slot(600), slot(610)]);
  expect(dense.slice(-3).map(({ minute, messages }) => [minute, messages])).toEqual([
    [600, 1],
    [605, 0],
    [610, 1],
  ]);
});

test("at least an hour is shown, and never the day before", () => {
  expect(denseSlots([slot(600)])[0]!.minute).toBe(540);
  expect(denseSlots([slot(5)])[0]!.minute).toBe(0);
});
