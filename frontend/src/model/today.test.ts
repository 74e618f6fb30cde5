import { expect, test } from "vitest";
import { alertEvent, NOON, row, snapshot } from "../../dev/rows";
import { blank, receiveAll } from "./board";
import { today } from "./today";

const later = (seconds: number): string => new Date(Date.parse(NOON) + seconds * 1000).toISOString();

test("the day counts what is live, what is upset, what is open and what has closed", () => {
  const taken = { owner: "jonas", state: "acknowledged", because: "acknowledged" } as const;
  const board = receiveAll(
    blank,
    [
      snapshot([row("a"), row("b", { heat: "tense" }), row("c")]),
      alertEvent("a", 1),
      alertEvent("a", 2, taken, later(30)),
      alertEvent("b", 1),
      alertEvent("b", 2, taken, later(10)),
      alertEvent("b", 3, { ...taken, state: "recovered" }, later(60)),
      alertEvent("c", 1),
    ],
    0,
  );
  expect(today(board)).toEqual({ live: 3, needing: 1, open: 2, closed: 1, recovered: 1, takenIn: 10_000 });
});

test("nothing was taken yet", () => {
  expect(today(blank).takenIn).toBeNull();
});
