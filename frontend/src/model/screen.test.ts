import { describe, expect, test } from "vitest";
import { Script } from "../../dev/builders";
import type { ScreenEvent, ScreenState } from "../protocol/generated";
import { apply, empty } from "./screen";

const fold = (events: readonly ScreenEvent[], from = empty("c-1")): ScreenState => events.reduce(apply, from);
const script = (): Script =>
  new Script("c-1", Date.parse("2026-11-22T10:00:00.000Z")).start({ customer: "dana" });
const screen = (written: Script): ScreenState => fold(written.frames);

interface Fixture {
  readonly events: readonly ScreenEvent[];
  readonly state: ScreenState;
}

const shared = Object.entries(
  import.meta.glob<Fixture>("../../../tests/fixtures/screen/*.json", { eager: true, import: "default" }),
);

describe("the server and the page fold alike", () => {
  test("there are shared conversations to fold", () => {
    expect(shared.length).toBeGreaterThan(0);
  });

  test.each(shared)("%s", (_, { events, state }) => {
    expect(fold(events, empty(state.conversation))).toEqual(state);
  });
});

test("a snapshot and the events after it are the whole", () => {
  const { frames } = script()
    .customer("Where is it?", { mood: -0.3, heat: "tense" })
    .advice("acknowledge", "acknowledge")
    .agent("That is a long wait.", ["acknowledge"])
    .over("done")
    .promise("p1", "News by 16:00", null)
    .whisper("w1", "The fee is waived.")
    .alert("churn")
    .feedback("joined", { by: "priya" })
    .end();
  for (let at = 0; at <= frames.length; at++) {
    expect(fold(frames.slice(at), fold(frames.slice(0, at)))).toEqual(fold(frames));
  }
});

test("a conversation that opens again keeps its beginning and must be wrapped up anew", () => {
  const again = screen(
    script().end("resolved").feedback("wrapped_up", { root_cause: "Delivery" }).wait(60).start(),
  );
  expect(again).toMatchObject({ live: true, end_reason: null, wrapped_up: false, root_cause: null });
  expect(again.started_at).toBe("2026-11-22T10:00:00.000Z");
});

test("each customer message is a point of the curve, 120 at most", () => {
  const written = script();
  for (let index = 0; index < 130; index++) written.customer(`${index}`, { mood: -index / 1000 });
  const { curve, mood } = screen(written);
  expect(curve).toHaveLength(120);
  expect(curve.at(-1)?.mood).toBe(mood);
});

test("a correction takes the place of what it corrects, and restates the mood", () => {
  const written = script().customer("He sad no.", { mood: -0.1 });
  const heard = written.frames.at(-1);
  if (heard?.type !== "message") throw new Error("no message");
  const corrected: ScreenEvent = {
    ...heard,
    version: heard.version + 1,
    message: { ...heard.message, text: "He said no.", revision: 1 },
  };
  const after = apply(screen(written), corrected);
  expect(after.messages.map(({ text }) => text)).toEqual(["He said no."]);
  expect(after.message_count).toBe(1);
  expect(after.curve).toHaveLength(1);
});

test("the newest 200 messages stay, and all are counted", () => {
  const written = script();
  for (let index = 0; index < 205; index++) written.agent(`${index}`);
  const { messages, message_count } = screen(written);
  expect([messages.length, messages[0]?.text, message_count]).toEqual([200, "5", 205]);
});

test("of the rest, the newest stay", () => {
  const written = script();
  for (let index = 0; index < 55; index++) {
    written.advice("ask", "hear").over("withdrawn").whisper(`w${index}`, "");
    written.alert("churn", { id: `l${index}`, state: "recovered" });
  }
  const { past, whispers, alerts } = screen(written);
  expect([past.length, whispers.length, alerts.length]).toEqual([30, 50, 20]);
  expect([whispers.at(-1)?.id, alerts.at(-1)?.id]).toEqual(["w54", "l54"]);
});

test("what the agent was seen doing is done, its faults are not", () => {
  const { done } = screen(
    script().agent("Sorry, that is the courier’s fault.", ["apologise", "blame", "apologise"]),
  );
  expect(done).toEqual(["apologise"]);
});

test("a boundary counts only where there was abuse to answer", () => {
  const before = script().agent("Let us stay polite.", ["set_boundary"]);
  expect(screen(before).ladder).toMatchObject({ abuse: 0, boundaries: 0 });
  const after = before
    .customer("You idiot.", { abuse: { score: 0.9, categories: ["insult"], target: "agent" } })
    .agent("I won’t be called that.", ["set_boundary"]);
  expect(screen(after).ladder).toMatchObject({ abuse: 1, boundaries: 1 });
});

test("swearing at the situation is no abuse", () => {
  const { ladder } = screen(
    script().customer("This damn router!", {
      abuse: { score: 0.7, categories: ["profanity"], target: "situation" },
    }),
  );
  expect(ladder.abuse).toBe(0);
});

test("one step is shown at a time, and an ended one goes to the past", () => {
  const shown = script().customer("Hello?").advice("listen", "hear");
  expect(screen(shown).advice?.step).toBe("listen");
  const { advice, past, done } = screen(shown.over("used"));
  expect([advice, past.map(({ step }) => step), done]).toEqual([null, ["listen"], ["listen"]]);
});

test("a step that was put off is not done", () => {
  expect(screen(script().advice("ask", "hear").over("dismissed")).done).toEqual([]);
});

test("open alerts stand in the order raised, closed ones after them", () => {
  const { alerts } = screen(
    script().alert("churn").alert("legal").alert("churn", { state: "recovered" }).alert("abuse"),
  );
  expect(alerts.map(({ kind }) => kind)).toEqual(["legal", "abuse", "churn"]);
});

test("a receipt keeps the text that came with the whisper", () => {
  const read = script().whisper("w1", "The fee is waived.").whisper("w1", "", "2026-11-22T10:05:00.000Z");
  expect(screen(read).whispers).toEqual([
    { id: "w1", by: "priya", text: "The fee is waived.", read_at: "2026-11-22T10:05:00.000Z" },
  ]);
});

test("a receipt for a whisper that is no longer kept changes nothing", () => {
  expect(screen(script().whisper("w1", "", "2026-11-22T10:05:00.000Z")).whispers).toEqual([]);
});

test("unmuting is a mute that ends now", () => {
  const muted = script().feedback("muted", { until: "2026-11-22T11:00:00.000Z" });
  expect(screen(muted).muted_until).toBe("2026-11-22T11:00:00.000Z");
  expect(screen(muted.feedback("muted", { until: muted.at })).muted_until).toBeNull();
});

test("what an event does not touch keeps its identity", () => {
  const before = screen(script().customer("Hello?").promise("p1", "News", null));
  const [after] = [script().note("n1", "Called twice.").frames.at(-1)!].map((event) => apply(before, event));
  expect(after?.messages).toBe(before.messages);
  expect(after?.promises).toBe(before.promises);
});
