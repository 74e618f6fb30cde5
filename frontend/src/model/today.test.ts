import { expect, test } from "vitest";
import { row, snapshot } from "../../dev/rows";
import { blank, receiveAll } from "./board";
import { today } from "./today";

test("what is live and what is upset is counted; what has ended and waits for its alert is neither", () => {
  const ended = row("d", { live: false, open_alerts: 1, heat: "abusive" });
  const board = receiveAll(blank, [snapshot([row("a"), row("b", { heat: "tense" }), ended])], 0);
  expect(today(board)).toEqual({ live: 2, needing: 1 });
});
