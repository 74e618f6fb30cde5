import { expect, test } from "vitest";
import { alertEvent, boardAlert, NOON, row, snapshot } from "../../dev/rows";
import { blank, receiveAll, type OpenAlert } from "../model/board";
import { cuesOf, ending, openCount, refusal, taken, weight } from "./words";

const noon = Date.parse(NOON);
const later = (seconds: number): string => new Date(noon + seconds * 1000).toISOString();
const open = (given: Parameters<typeof boardAlert>[2] = {}, takenAt: string | null = null): OpenAlert => ({
  ...boardAlert("a", 1, given),
  takenAt,
});

test("an alert says who has it, and after how long", () => {
  expect(taken(open(), "priya", false)).toEqual({ who: "Nobody yet", when: "" });
  const mine = open({ owner: "priya" }, later(9));
  expect(taken(mine, "priya", false)).toEqual({ who: "You have it", when: ", after 0:09" });
  expect(taken(open({ owner: "jonas.berg" }), "priya", false)).toEqual({ who: "Jonas has it", when: "" });
});

test("what somebody has is lighter for everybody else; only a critical one that nobody has is inverted", () => {
  expect(weight(open({ severity: "critical" }), "priya", false)).toBe("critical");
  expect(weight(open(), "priya", false)).toBe("free");
  expect(weight(open({ severity: "critical", owner: "priya" }), "priya", false)).toBe("mine");
  expect(weight(open({ severity: "critical", owner: "jonas" }), "priya", false)).toBe("theirs");
  expect(weight(open({ severity: "critical" }), "priya", true)).toBe("theirs");
});

test("an ending says how and by whom", () => {
  const closed = (given: Parameters<typeof boardAlert>[2], left: "unseen" | "elsewhere" | null = null) => ({
    ...boardAlert("a", 1, given),
    left,
    waited: null,
  });
  expect(ending(closed({ state: "recovered" }), "priya")).toBe("Recovered by itself");
  expect(ending(closed({ state: "resolved", outcome: "helped", owner: "priya" }), "priya")).toBe(
    "Helped by you",
  );
  expect(ending(closed({ state: "resolved", outcome: "handled", owner: "jonas" }), "priya")).toBe(
    "Handled by Jonas",
  );
  expect(ending(closed({ state: "resolved", outcome: "false_alarm" }), "priya")).toBe("False alarm");
  expect(ending(closed({}, "unseen"), "priya")).toBe("Closed while the line was down");
  expect(ending(closed({}, "elsewhere"), "priya")).toBe("It went to another team");
});

test("the badge's words count what is open, not what is new", () => {
  expect([openCount(0, 0), openCount(4, 1), openCount(2, 0)]).toEqual([
    "No open alerts",
    "4 open, 1 not taken",
    "2 open, all taken",
  ]);
});

test("a refusal names who was first; when that is not known it says what the server says", () => {
  const theirs = { owner: "jonas", state: "acknowledged", because: "acknowledged" } as const;
  const board = receiveAll(
    blank,
    [snapshot([row("a")]), alertEvent("a", 1), alertEvent("a", 2, theirs, NOON)],
    0,
  );
  expect(refusal("taken", board, "a/l1", noon + 400)).toBe("Jonas took it in the same second.");
  expect(refusal("taken", board, "a/l1", noon + 240_000)).toBe("Jonas took it 4 min before you.");
  expect(refusal("taken", board, "a/l1", noon - 9000)).toBe("Jonas took it.");
  expect(refusal("no such alert", board, "z/l1", noon)).toBe("No such alert.");
  const over = receiveAll(
    board,
    [alertEvent("a", 3, { ...theirs, state: "resolved", outcome: "handled" }, later(5))],
    0,
  );
  expect(refusal("closed", over, "a/l1", noon + 8000)).toBe("Handled by Jonas 3 s before you.");
});

test("a row says its open alerts before its cues, each once, and abuse only where the heat does not", () => {
  const alerts = [
    open({ id: "l1", kind: "abuse" }),
    open({ id: "l2", kind: "self_harm", severity: "critical" }),
  ];
  const cues = ["legal", "self_harm"];
  expect(cuesOf(row("a", { heat: "abusive", cues }), alerts)).toEqual(["self_harm", "legal"]);
  expect(cuesOf(row("a", { heat: "heated", cues }), alerts)).toEqual(["self_harm", "abuse", "legal"]);
});
