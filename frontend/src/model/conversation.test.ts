import { expect, test } from "vitest";
import { Script } from "../../dev/builders";
import type { Interim } from "../protocol/generated";
import { receive, type Conversation } from "./conversation";

const spoken = (text: string, id = "m1"): Interim => ({
  type: "interim",
  conversation: "c-1",
  id,
  speaker: "customer",
  text,
});

function heard(script: Script, from?: Conversation): Conversation {
  let conversation = from;
  for (const frame of script.frames) conversation = receive(conversation, frame, 0).conversation;
  if (!conversation) throw new Error("nothing was heard");
  return conversation;
}

const script = (): Script => new Script("c-1", 0).start();

test("a repeat changes nothing", () => {
  const written = script().customer("Hello?");
  const once = heard(written);
  expect(heard(written, once)).toBe(once);
});

test("a hole before an event is noticed, and the event waits for the resume", () => {
  const { frames } = script().customer("Hello?").customer("Anybody?");
  const first = receive(undefined, frames[0]!, 0).conversation;
  expect(receive(first, frames[2]!, 0)).toEqual({ conversation: first, missed: true });
});

test("an unfinished transcript is shown until its final text comes", () => {
  const begun = receive(heard(script()), spoken("Hel"), 0).conversation;
  const longer = receive(begun, spoken("Hello th"), 0).conversation;
  expect(longer.interims.map(({ text }) => text)).toEqual(["Hello th"]);
  const final = script().customer("Hello there.").frames.at(-1)!;
  expect(receive(longer, final, 0).conversation.interims).toEqual([]);
});

test("an unfinished transcript that comes after its final text is dropped", () => {
  const said = heard(script().customer("Hello there."));
  expect(receive(said, spoken("Hello th"), 0).conversation).toBe(said);
});

test("the step's age is known from its event", () => {
  const written = script().customer("Hello?").wait(5).advice("listen", "hear");
  expect(heard(written).adviceAt).toBe(written.at);
});

test("after a snapshot the step's age is that of the words which called for it", () => {
  const written = script().customer("The third time!");
  const why = {
    sentence: "",
    evidence: [written.evidence("third")],
    rule: "r",
    rule_version: "",
    sources: [],
  };
  const said = written.at;
  const { screen, version } = heard(written.wait(9).advice("acknowledge", "acknowledge", { why }));
  const snapshot = { type: "snapshot", conversation: "c-1", version, state: screen } as const;
  expect(receive(undefined, snapshot, 0).conversation.adviceAt).toBe(said);
});
