import { signal } from "@preact/signals";
import { expect, test } from "vitest";
import { alertEvent, NOON, row, snapshot } from "../../dev/rows";
import type { BoardFrame } from "../model/board";
import { feed } from "./feed";
import { list } from "./list";

const noon = Date.parse(NOON);

function board(...frames: BoardFrame[]) {
  const now = signal(noon);
  const incoming = feed(
    () => now.value,
    () => {},
  );
  let letGo = (): void => {};
  const rows = list(incoming, now, (_, then) => {
    letGo = then;
    return () => {};
  });
  const hear = (...more: BoardFrame[]): void => {
    for (const frame of more) incoming.take(frame);
    incoming.flush();
  };
  hear(...frames);
  return { incoming, rows, hear, now, letGo: () => letGo() };
}

const upset = { heat: "tense", needs: 1500 } as const;

test("rows stand in the band that they belong to", () => {
  const { rows } = board(snapshot([row("a"), row("b", upset)]), alertEvent("a", 1));
  expect(rows.shown.value).toEqual({ now: ["a"], eye: ["b"], level: [] });
});

test("while somebody points the order is held, and what would move is counted", () => {
  const { rows, hear } = board(snapshot([row("a"), row("b")]));
  rows.holding.enter("pointer", "level");
  hear({ type: "row", row: row("b", upset) });
  expect(rows.shown.value.level).toEqual(["a", "b"]);
  expect(rows.pending.value).toBe(1);
  rows.apply();
  expect(rows.shown.value).toEqual({ now: [], eye: ["b"], level: ["a"] });
});

test("it is let go a moment after they leave", () => {
  const { rows, hear, letGo } = board(snapshot([row("a"), row("b")]));
  rows.holding.enter("pointer", "level");
  hear({ type: "row", row: row("b", upset) });
  rows.holding.leave("pointer");
  expect(rows.shown.value.eye).toEqual([]);
  letGo();
  expect(rows.shown.value.eye).toEqual(["b"]);
});

test("values still change in place, and a row that ended stays as it was until the list is let go", () => {
  const { rows, hear, incoming, letGo } = board(snapshot([row("a"), row("b")]));
  rows.holding.enter("pointer", "level");
  hear({ type: "row", row: row("a", { mood: -0.2 }) }, { type: "row", row: row("b", { live: false }) });
  expect(incoming.line("a")?.value.row.mood).toBe(-0.2);
  expect(incoming.line("b")?.value.row.live).toBe(false);
  rows.holding.leave("pointer");
  letGo();
  expect(rows.shown.value.level).toEqual(["a"]);
  expect(incoming.line("b")).toBeUndefined();
});

test("a filter answers at once, also under the pointer", () => {
  const { rows } = board(snapshot([row("a", { channel: "call" }), row("b")]));
  rows.holding.enter("pointer", "level");
  rows.narrow({ kind: "calls" });
  expect(rows.shown.value.level).toEqual(["a"]);
});

test("a new alert waits below while somebody points at the alerts", () => {
  const { rows, hear } = board(snapshot([row("a"), row("b")]), alertEvent("a", 1));
  rows.alertsHolding.enter("pointer", true);
  hear(alertEvent("b", 1, { severity: "critical" }));
  expect(rows.alerts.value).toEqual(["a/l1", "b/l1"]);
  expect(rows.alertsPending.value).toBe(1);
  rows.applyAlerts();
  expect(rows.alerts.value).toEqual(["b/l1", "a/l1"]);
});

test("an alert that was put off comes back when its time is over", () => {
  const snoozed = { snoozed_until: new Date(noon + 60_000).toISOString() };
  const { rows, now } = board(snapshot([row("a")]), alertEvent("a", 1, snoozed));
  expect(rows.shown.value.eye).toEqual(["a"]);
  now.value = noon + 61_000;
  expect(rows.shown.value.now).toEqual(["a"]);
});

test("a team's alerts alone are shown with its rows", () => {
  const { rows } = board(
    snapshot([row("a", { team: "care" }), row("b", { team: "billing" })]),
    alertEvent("a", 1),
    alertEvent("b", 1),
  );
  rows.narrow({ team: "billing" });
  expect(rows.alerts.value).toEqual(["b/l1"]);
  expect(rows.shown.value.now).toEqual(["b"]);
});

test("calm is when nobody is upset, nothing is open and nothing is filtered out", () => {
  const { rows, hear } = board(snapshot([row("a"), row("b")]));
  expect(rows.calm.value).toBe(true);
  rows.narrow({ words: "a" });
  expect(rows.calm.value).toBe(false);
  rows.narrow({ words: "" });
  hear({ type: "row", row: row("b", upset) });
  expect(rows.calm.value).toBe(false);
});

test("nobody live is not calm, it is empty", () => {
  expect(board(snapshot()).rows.calm.value).toBe(false);
});
