import { expect, test } from "vitest";
import { Script } from "../../dev/builders";
import { age, conversationNow, running, until } from "./clock";
import { receive, type Conversation } from "./conversation";
import { firstName, personName } from "./person";

const MINUTE = 60_000;

function heardAt(now: number, script: Script): Conversation {
  const [first] = script.frames;
  return receive(undefined, first!, now).conversation;
}

test("a live conversation runs on this machine's clock", () => {
  const now = Date.parse("2026-11-22T10:05:00Z");
  const conversation = heardAt(now, new Script("c-1", now - 2 * MINUTE).start());
  expect(conversationNow(conversation, now + MINUTE)).toBe(now + MINUTE);
});

test("one that is played again runs on its own", () => {
  const now = Date.parse("2026-11-22T10:05:00Z");
  const then = Date.parse("2024-02-01T09:00:00Z");
  expect(conversationNow(heardAt(now, new Script("c-1", then).start()), now + MINUTE)).toBe(then + MINUTE);
});

test("times are said as people read them", () => {
  expect([running(402_000), running(4_002_000)]).toEqual(["06:42", "1:06:42"]);
  expect([age(6_000), age(-5)]).toEqual(["0:06", "0:00"]);
  expect([until(80 * MINUTE), until(4 * MINUTE), until(1), until(-12 * MINUTE)]).toEqual([
    "in 1 h 20",
    "in 4 min",
    "now",
    "12 min over",
  ]);
});

test("ids that are names read as names, others stay", () => {
  expect(
    ["dana.whitlock", "kim", "chatwoot:dana_whitlock", "cust-9", "chatwoot:812"].map(personName),
  ).toEqual(["Dana Whitlock", "Kim", "Dana Whitlock", "cust-9", "chatwoot:812"]);
  expect(firstName("dana.whitlock")).toBe("Dana");
});
