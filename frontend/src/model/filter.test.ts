import { expect, test } from "vitest";
import { boardAlert, NOON, row } from "../../dev/rows";
import type { Row } from "../protocol/generated";
import { everything, matches, type Filter } from "./filter";

const now = Date.parse(NOON);
const found = (
  given: Partial<Row>,
  filter: Partial<Filter>,
  alerts: ReturnType<typeof boardAlert>[] = [],
): boolean =>
  matches(
    { row: row("chat-17", given), heardAt: now },
    alerts.map((alert) => ({ ...alert, takenAt: null })),
    { ...everything, ...filter },
    now,
  );

test("words are found in people, ids, what was said, heat and alerts, in any order", () => {
  const given: Partial<Row> = {
    agent: "ines.duarte",
    customer: "cust-9",
    heat: "heated",
    last_words: { message: "m1", text: "Where is my PARCEL?", start: 0, end: 0 },
  };
  for (const words of ["Ines Duarte", "duarte ines", "cust-9", "parcel", "chat-17", "HEATED", " "]) {
    expect(found(given, { words }), words).toBe(true);
  }
  expect(found(given, { words: "parcel kim" })).toBe(false);
  expect(found(given, { words: "abuse" }, [boardAlert("chat-17", 1)])).toBe(true);
});

test("kinds choose by heat, channel, age, alerts and who is connected", () => {
  expect(found({ heat: "abusive" }, { kind: "heated" })).toBe(true);
  expect(found({ heat: "tense" }, { kind: "heated" })).toBe(false);
  expect(found({ channel: "call" }, { kind: "calls" })).toBe(true);
  expect(found({ channel: "email" }, { kind: "chats" })).toBe(false);
  expect(found({ channel: "email" }, { kind: "emails" })).toBe(true);
  expect(found({ started_at: "2026-11-22T11:50:00Z" }, { kind: "long" })).toBe(true);
  expect(found({ started_at: "2026-11-22T11:51:00Z" }, { kind: "long" })).toBe(false);
  expect(found({}, { kind: "alerts" }, [boardAlert("chat-17", 1)])).toBe(true);
  expect(found({ agent_online: false }, { kind: "offline" })).toBe(true);
  expect(found({ agent: null, agent_online: false }, { kind: "offline" })).toBe(false);
});

test("a team's own are shown", () => {
  expect(found({ team: "care" }, { team: "care" })).toBe(true);
  expect(found({ team: "care" }, { team: "billing" })).toBe(false);
});
