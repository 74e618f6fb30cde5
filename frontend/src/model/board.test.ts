import { expect, test } from "vitest";
import { alertEvent, boardAlert, NOON, row, snapshot } from "../../dev/rows";
import { blank, byConversation, isUntaken, recall, receiveAll, type Board, type BoardFrame } from "./board";

const at = Date.parse(NOON);
const later = (seconds: number): string => new Date(at + seconds * 1000).toISOString();
const hear = (frames: BoardFrame[], board = blank, now = at): Board => receiveAll(board, frames, now);

test("a snapshot replaces what was known", () => {
  const before = hear([snapshot([row("a"), row("b")])]);
  const board = hear([snapshot([row("b")])], before);
  expect([...board.lines.keys()]).toEqual(["b"]);
});

test("a row that is live is put, one that is not leaves", () => {
  const board = hear([snapshot([row("a")]), { type: "row", row: row("b") }]);
  expect([...board.lines.keys()]).toEqual(["a", "b"]);
  const without = hear([{ type: "row", row: row("a", { live: false, last_at: later(9) }) }], board);
  expect([...without.lines.keys()]).toEqual(["b"]);
  expect(without.lastEndedAt).toBe(later(9));
});

test("what a burst does not touch keeps its identity", () => {
  const board = hear([snapshot([row("a"), row("b")])]);
  const next = hear([{ type: "row", row: row("a", { heat: "tense" }) }], board);
  expect(next.lines.get("b")).toBe(board.lines.get("b"));
  expect(board.lines.get("a")?.row.heat).toBe("calm");
});

test("an alert stands with the people of its conversation", () => {
  const board = hear([snapshot([row("a", { agent: "ines", customer: "wes" })]), alertEvent("a", 4)]);
  expect(board.alerts.get("a/l1")).toMatchObject({ agent: "ines", customer: "wes", takenAt: null });
});

test("when it was taken stays known while the same person has it", () => {
  const taken = alertEvent(
    "a",
    5,
    { owner: "jonas", state: "acknowledged", because: "acknowledged", acknowledged_at: later(20) },
    later(20),
  );
  const grown = alertEvent(
    "a",
    6,
    { owner: "jonas", state: "acknowledged", severity: "critical" },
    later(90),
  );
  const board = hear([snapshot([row("a")]), alertEvent("a", 4), taken, grown]);
  expect(board.alerts.get("a/l1")?.takenAt).toBe(later(20));
  const back = hear([alertEvent("a", 7, { because: "released" }, later(99))], board);
  expect(back.alerts.get("a/l1")?.takenAt).toBeNull();
});

test("a closed alert leaves the open ones and is kept with how long it waited", () => {
  const taken = alertEvent(
    "a",
    5,
    { owner: "priya", state: "acknowledged", because: "acknowledged" },
    later(20),
  );
  const over = alertEvent(
    "a",
    6,
    { owner: "priya", state: "resolved", outcome: "helped", acknowledged_at: later(20) },
    later(60),
  );
  const board = hear([snapshot([row("a")]), alertEvent("a", 4), taken, over]);
  expect(board.alerts.size).toBe(0);
  expect(board.closed).toMatchObject([{ left: null, waited: 20_000, alert: { outcome: "helped" } }]);
});

test("what a watched conversation repeats changes nothing", () => {
  const taken = alertEvent("a", 5, { owner: "jonas", state: "acknowledged", because: "acknowledged" });
  const board = hear([snapshot([row("a")]), alertEvent("a", 4), taken]);
  expect(hear([alertEvent("a", 4)], board).alerts.get("a/l1")?.alert.owner).toBe("jonas");
  const over = hear([alertEvent("a", 6, { state: "recovered" })], board);
  const repeated = hear([alertEvent("a", 4), taken], over);
  expect([...repeated.alerts.keys()]).toEqual([]);
  expect(repeated.closed).toHaveLength(1);
});

test("an alert that is raised again is open again", () => {
  const board = hear([snapshot([row("a")]), alertEvent("a", 4), alertEvent("a", 6, { state: "recovered" })]);
  const again = hear([alertEvent("a", 9)], board);
  expect(again.alerts.size).toBe(1);
  expect(again.closed).toEqual([]);
});

test("an alert that waits is neither open nor closed until it is raised or let go", () => {
  const waits = alertEvent("a", 4, { state: "recovered", because: "deferred", deferred: "first_word" });
  const board = hear([snapshot([row("a")]), waits]);
  expect([board.alerts.size, board.closed.length]).toEqual([0, 0]);
  expect(hear([alertEvent("a", 6)], board).alerts.size).toBe(1);
  expect(hear([alertEvent("a", 6, { state: "recovered", because: "mended" })], board).closed).toHaveLength(1);
});

test("what closed while the line was down is said to have closed, though not how", () => {
  const before = hear([snapshot([row("a")], { alerts: [boardAlert("a", 4)] })]);
  const board = hear([snapshot([row("a")])], before);
  expect(board.closed).toMatchObject([{ left: "unseen", alert: { id: "a/l1" } }]);
  const told = hear([alertEvent("a", 7, { state: "resolved", outcome: "handled" })], board);
  expect(told.closed).toMatchObject([{ left: null, alert: { outcome: "handled" } }]);
});

test("a bad rulebook is told and forgotten with the next good one", () => {
  const bad = hear([{ type: "rulebook", version: "v1", error: "line 3: no such fact" }]);
  expect(bad.rulebookError).toBe("line 3: no such fact");
  expect(hear([{ type: "rulebook", version: "v2" }], bad)).toMatchObject({
    rulebook: "v2",
    rulebookError: null,
  });
});

test("the server's clock is known by its difference", () => {
  expect(hear([snapshot()], blank, at - 5000).ahead).toBe(5000);
});

test("an alert needs a person while nobody has it and nobody put it off", () => {
  const board = hear([
    snapshot([], { alerts: [boardAlert("a", 1), boardAlert("b", 1, { owner: "jonas" })] }),
  ]);
  const [a, b] = [board.alerts.get("a/l1")!, board.alerts.get("b/l1")!];
  expect([isUntaken(a, at), isUntaken(b, at)]).toEqual([true, false]);
  const snoozed = hear([alertEvent("a", 2, { snoozed_until: later(60) })], board).alerts.get("a/l1")!;
  expect([isUntaken(snoozed, at), isUntaken(snoozed, at + 61_000)]).toEqual([false, true]);
});

test("alerts are found by their conversation", () => {
  const board = hear([snapshot([], { alerts: [boardAlert("a", 1), boardAlert("b", 1)] })]);
  expect(byConversation(board.alerts.values()).get("b")).toEqual([board.alerts.get("b/l1")]);
});

test("a conversation that has ended stays while an alert of it is open", () => {
  const board = hear([snapshot([row("a")]), alertEvent("a", 4)]);
  const ended = row("a", { live: false, open_alerts: 1, last_at: later(30) });
  const over = hear([{ type: "row", row: ended }], board);
  expect([over.alerts.size, over.lines.get("a")?.row.live, over.lastEndedAt]).toEqual([1, false, later(30)]);
  const closed = hear([{ type: "row", row: { ...ended, open_alerts: 0 } }], over);
  expect(closed.lines.size).toBe(0);
});

test("what goes to another team takes its alerts along", () => {
  const board = hear([snapshot([row("a")]), alertEvent("a", 4)]);
  const gone = hear([{ type: "row", row: row("a", { live: false, last_at: later(30) }) }], board);
  expect(gone.alerts.size).toBe(0);
  expect(gone.closed).toMatchObject([{ left: "elsewhere", at: later(30) }]);
});

test("what closed before the page came, or unseen, is told by the server", () => {
  const before = hear([snapshot([row("a")]), alertEvent("a", 4)]);
  const cut = hear([snapshot([row("a")])], before);
  expect(cut.closed).toMatchObject([{ left: "unseen" }]);
  const helped = boardAlert("a", 6, {
    state: "resolved",
    outcome: "helped",
    owner: "jonas",
    acknowledged_at: later(20),
  });
  const board = recall(cut, [helped, boardAlert("b", 3, { state: "recovered" })]);
  expect(board.closed).toHaveLength(2);
  expect(board.closed.find(({ conversation }) => conversation === "a")).toMatchObject({
    left: null,
    waited: 20_000,
  });
});

test("an alert that comes before its row is told its people when that comes", () => {
  const board = hear([snapshot(), alertEvent("a", 4)]);
  expect(board.alerts.get("a/l1")?.agent).toBeNull();
  const known = hear([{ type: "row", row: row("a", { agent: "ines" }) }], board);
  expect(known.alerts.get("a/l1")?.agent).toBe("ines");
});
