import { expect, test } from "vitest";
import { Script } from "../../dev/builders";
import { nobody, receive, type Agent } from "./agent";
import { atRisk, call, loudest, waitingSince } from "./attention";

const NOTHING_SEEN: ReadonlySet<string> = new Set();

function agent(...scripts: Script[]): Agent {
  const frames = scripts.flatMap((script) => script.frames);
  return frames.reduce((before, frame) => receive(before, frame, 0).agent, nobody);
}

const script = (id: string): Script => new Script(id, 0).start().customer("Hello?");

test("a step that was seen no longer calls", () => {
  const [one] = agent(script("a").advice("ask", "hear")).conversations;
  expect(call(one!, NOTHING_SEEN)).toBeGreaterThan(0);
  expect(call(one!, new Set(["a/a1"]))).toBe(0);
});

test("a person at risk comes before a whisper, a whisper before a step", () => {
  const { conversations } = agent(
    script("step").advice("ask", "hear"),
    script("whisper").whisper("w1", "Waived."),
    script("risk").alert("self_harm"),
  );
  expect(loudest(conversations, null, NOTHING_SEEN)?.screen.conversation).toBe("risk");
  expect(loudest(conversations, "risk", NOTHING_SEEN)?.screen.conversation).toBe("whisper");
});

test("where nothing calls there is nothing to turn to", () => {
  expect(loudest(agent(script("a")).conversations, null, NOTHING_SEEN)).toBeUndefined();
});

test("a customer waits since the first message that nobody answered", () => {
  const written = script("a").agent("One moment.").customer("Hello?");
  const since = written.at;
  const [one] = agent(written.customer("Anybody there?")).conversations;
  expect(waitingSince(one!.screen)).toBe(since);
});

test("an answered customer does not wait", () => {
  const [one] = agent(script("a").agent("Here I am.")).conversations;
  expect(waitingSince(one!.screen)).toBeNull();
});

test("a resolved alert is no risk any more", () => {
  const [one] = agent(script("a").alert("self_harm").alert("self_harm", { state: "resolved" })).conversations;
  expect(atRisk(one!.screen)).toBe(false);
});
