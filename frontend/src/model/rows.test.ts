import { expect, test } from "vitest";
import { NOON, row } from "../../dev/rows";
import { duration, lasted } from "./rows";

const noon = Date.parse(NOON);

test("a conversation lasts until now", () => {
  const line = { row: row("a", { started_at: "2026-11-22T11:55:00Z" }), heardAt: noon };
  expect(lasted(line, noon + 2000)).toBe(302_000);
});

test("one that is played again lasts as long as it did then, and goes on from there", () => {
  const heardAt = noon + 400 * 86_400_000;
  const line = { row: row("a", { started_at: "2026-11-22T11:55:00Z" }), heardAt };
  expect(lasted(line, heardAt + 2000)).toBe(302_000);
});

test("seconds run for an hour, then hours and minutes say enough", () => {
  expect([duration(4_000), duration(754_000), duration(7_800_000)]).toEqual(["00:04", "12:34", "2 h 10"]);
});
