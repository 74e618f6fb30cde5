import { expect, test } from "vitest";
import { boardAlert, NOON, row } from "../../dev/rows";
import type { Row } from "../protocol/generated";
import { byConversation, type Line, type OpenAlert } from "./board";
import { arrange, bandOf, hold, holdList, inOrder, moves, nothing } from "./order";

const now = Date.parse(NOON);
const line = (id: string, given: Partial<Row> = {}): Line => ({ row: row(id, given), heardAt: now });
const open = (id: string, given: Parameters<typeof boardAlert>[2] = {}): OpenAlert => ({
  ...boardAlert(id, 1, given),
  takenAt: null,
});
const inAMinute = new Date(now + 60_000).toISOString();

test("who is abused, threatened or asks for help needs someone now", () => {
  expect(bandOf(line("a", { heat: "abusive" }), [], now)).toBe("now");
  expect(bandOf(line("a"), [open("a", { kind: "help_requested" })], now)).toBe("now");
  expect(bandOf(line("a", { heat: "heated", trend: "rising" }), [], now)).toBe("now");
});

test("who is upset and not getting worse is worth an eye, and so is what was put off", () => {
  expect(bandOf(line("a", { heat: "heated", trend: "settling" }), [], now)).toBe("eye");
  expect(bandOf(line("a"), [open("a", { snoozed_until: inAMinute })], now)).toBe("eye");
  expect(bandOf(line("a"), [open("a", { severity: "info" })], now)).toBe("eye");
  expect(bandOf(line("a"), [], now)).toBe("level");
});

test("the most in need stand first, then those that have gone on longest", () => {
  const lines = [
    line("young", { needs: 5, started_at: "2026-11-22T11:50:00Z" }),
    line("old", { needs: 5, started_at: "2026-11-22T11:00:00Z" }),
    line("needy", { needs: 9 }),
  ];
  expect(arrange(lines, byConversation([]), now).level).toEqual(["needy", "old", "young"]);
});

test("nothing that is shown moves or leaves while somebody points", () => {
  const shown = { now: ["a"], eye: ["b", "c"], level: ["d"] };
  const wanted = { now: ["c", "a"], eye: ["b"], level: [] };
  expect(hold(shown, wanted, "eye")).toEqual(shown);
});

test("a new row waits at the end of its band, unless that would push down what is pointed at", () => {
  const shown = { now: ["a"], eye: ["b"], level: ["c"] };
  const wanted = { now: ["x", "a"], eye: ["y", "b"], level: ["z", "c"] };
  expect(hold(shown, wanted, "now")).toEqual({ now: ["a", "x"], eye: ["b", "y"], level: ["c", "z"] });
  expect(hold(shown, wanted, "level")).toEqual({ now: ["a"], eye: ["b"], level: ["c", "z"] });
});

test("moves count the rows that come, go, change their band or their place", () => {
  const shown = { ...nothing, now: ["a", "b", "c"], level: ["d"] };
  expect(moves(shown, shown)).toBe(0);
  expect(moves(shown, { ...nothing, now: ["c", "a", "b"], level: ["d"] })).toBe(1);
  expect(moves(shown, { ...nothing, now: ["a", "b", "c"], level: ["d", "e"] })).toBe(1);
  expect(moves(shown, { ...nothing, now: ["a", "b", "c", "d"] })).toBe(1);
  expect(moves(shown, { ...nothing, now: ["a", "c"], level: ["d"] })).toBe(1);
});

test("alerts that need a person stand first, the gravest and then the oldest of them", () => {
  const earlier = "2026-11-22T11:00:00.000Z";
  const alerts = [
    open("theirs", { owner: "jonas", severity: "critical" }),
    open("mine", { owner: "priya" }),
    open("free"),
    open("older", { raised_at: earlier }),
    open("off", { snoozed_until: inAMinute, severity: "critical" }),
    open("grave", { severity: "critical" }),
  ];
  const order = inOrder(alerts, "priya", now).map(({ conversation }) => conversation);
  expect(order).toEqual(["grave", "older", "free", "mine", "theirs", "off"]);
});

test("new alerts wait below while somebody points", () => {
  expect(holdList(["a", "b"], ["x", "b"])).toEqual(["a", "b", "x"]);
});
