import { expect, test, vi } from "vitest";
import { alertEvent, NOON, row, snapshot } from "../../dev/rows";
import type { Answer } from "../live/socket";
import { commands, type Send } from "./commands";
import { feed } from "./feed";

const noon = Date.parse(NOON);
const later = (seconds: number): string => new Date(noon + seconds * 1000).toISOString();
const ok: Answer = { type: "ok", ref: "r" };

function desk(answer: () => Answer) {
  const now = { ms: noon };
  const incoming = feed(
    () => now.ms,
    () => {},
  );
  const sent: Parameters<Send>[0][] = [];
  const hand = commands(
    (command) => {
      sent.push(command);
      return Promise.resolve(answer());
    },
    incoming,
    () => now.ms,
  );
  incoming.take(snapshot([row("a")]));
  incoming.take(alertEvent("a", 4));
  incoming.flush();
  return { incoming, hand, sent, now };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test("a deed is on its way until the server has answered", async () => {
  const { hand, sent, incoming } = desk(() => {
    incoming.take(alertEvent("a", 5, { owner: "priya", state: "acknowledged", because: "acknowledged" }));
    return ok;
  });
  hand.acknowledge("a/l1");
  expect(hand.attempts.value).toEqual({ "a/l1": { state: "sent" } });
  expect(hand.unanswered.value).toBe(1);
  await settled();
  expect(sent).toEqual([{ type: "acknowledge", alert: "a/l1" }]);
  expect(hand.attempts.value).toEqual({});
  expect(hand.unanswered.value).toBe(0);
});

test("pressing again meanwhile does nothing", async () => {
  const { hand, sent } = desk(() => ({ ...ok, type: "error", code: "closed", detail: "" }));
  hand.acknowledge("a/l1");
  hand.acknowledge("a/l1");
  await settled();
  expect(sent).toHaveLength(1);
});

test("the card waits for the event of a deed that was accepted before it", async () => {
  vi.useFakeTimers();
  const { hand } = desk(() => ok);
  hand.acknowledge("a/l1");
  await vi.advanceTimersByTimeAsync(100);
  expect(hand.attempts.value).toEqual({ "a/l1": { state: "sent" } });
  await vi.advanceTimersByTimeAsync(500);
  expect(hand.attempts.value).toEqual({});
  vi.useRealTimers();
});

test("the second to take it is told who was first, and by how much", async () => {
  const { hand, incoming, now } = desk(() => {
    const taken = { owner: "jonas", state: "acknowledged", because: "acknowledged" } as const;
    incoming.take(alertEvent("a", 5, taken, later(8)));
    return { ...ok, type: "error", code: "taken", detail: "jonas has it; ask them to hand it over" };
  });
  now.ms = noon + 10_000;
  hand.acknowledge("a/l1");
  await settled();
  expect(hand.attempts.value).toEqual({ "a/l1": { state: "refused", why: "Jonas took it 2 s before you." } });
  hand.forget("a/l1");
  expect(hand.attempts.value).toEqual({});
});

test("a refusal that is about no alert says what the server says, as a sentence", async () => {
  const detail = "this conversation is not with your teams";
  const { hand } = desk(() => ({ ...ok, type: "error", code: "forbidden", detail }));
  hand.join("c-9");
  await settled();
  const why = "This conversation is not with your teams.";
  expect(hand.attempts.value).toEqual({ "c-9": { state: "refused", why } });
});

test("a whisper is kept until it was accepted", async () => {
  const { hand, sent } = desk(() => ok);
  hand.draft("a", "You may.");
  expect(await hand.whisper("a", "You may.")).toBe(true);
  expect(sent).toEqual([{ type: "whisper", conversation: "a", text: "You may." }]);
  expect(hand.drafts.value).toEqual({ a: "You may." });
});

test("each deed says what the server asks for", async () => {
  const { hand, sent } = desk(() => ({ ...ok, type: "error", code: "x", detail: "" }));
  hand.release("a/l1");
  hand.assign("b/l1", "jonas");
  hand.snooze("c/l1", 15);
  hand.resolve("d/l1", "handled", "");
  hand.resolve("e/l1", "other", "Rang back.");
  hand.approveExit("f");
  await settled();
  expect(sent).toEqual([
    { type: "release", alert: "a/l1" },
    { type: "assign", alert: "b/l1", to: "jonas" },
    { type: "snooze", alert: "c/l1", for_seconds: 900 },
    { type: "resolve", alert: "d/l1", outcome: "handled" },
    { type: "resolve", alert: "e/l1", outcome: "other", note: "Rang back." },
    { type: "approve_exit", conversation: "f" },
  ]);
});
