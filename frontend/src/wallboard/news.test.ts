import { expect, test } from "vitest";
import { boardAlert, NOON } from "../../dev/rows";
import type { OpenAlert } from "../model/board";
import { news } from "./news";

const now = Date.parse(NOON);
type Given = Parameters<typeof boardAlert>[2];
const alerts = (...given: [string, Given?][]): ReadonlyMap<string, OpenAlert> =>
  new Map(given.map(([id, how]) => [`${id}/l1`, { ...boardAlert(id, 1, how), takenAt: null }]));
const told = (before: ReturnType<typeof alerts>, after: ReturnType<typeof alerts>) =>
  news(before, after, "priya", now);

test("a new alert is told politely", () => {
  expect(told(alerts(), alerts(["a"]))).toEqual({
    assertive: "",
    polite: "Warning: Abuse. Kim with a. Said so.",
  });
});

test("only danger interrupts", () => {
  const heard = told(alerts(), alerts(["a", { kind: "threat", severity: "critical" }], ["b"]));
  expect(heard.assertive).toContain("Critical: Threat");
  expect(heard.polite).toContain("Warning: Abuse");
  expect(told(alerts(), alerts(["a", { kind: "self_harm", severity: "warning" }])).polite).toBe("");
});

test("a burst is one sentence, with the gravest by name", () => {
  const many = alerts(["a", { severity: "info" }], ["b", { kind: "stuck" }], ["c", { severity: "info" }]);
  expect(told(alerts(), many).polite).toBe("3 new alerts. The first: warning, stuck, Kim.");
});

test("what was known, taken or put off is not told again", () => {
  expect(told(alerts(["a"]), alerts(["a"])).polite).toBe("");
  expect(told(alerts(), alerts(["a", { owner: "jonas" }])).polite).toBe("");
  const off = { snoozed_until: new Date(now + 60_000).toISOString() };
  expect(told(alerts(), alerts(["a", off])).polite).toBe("");
});

test("one that grew is told", () => {
  expect(told(alerts(["a"]), alerts(["a", { severity: "critical" }])).assertive).toContain("Critical");
});
