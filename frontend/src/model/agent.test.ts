import { expect, test } from "vitest";
import { Script } from "../../dev/builders";
import type { ScreenEvent } from "../protocol/generated";
import { cursors, find, nobody, receive, type Agent } from "./agent";

const hear = (frames: readonly ScreenEvent[], agent = nobody): Agent =>
  frames.reduce((before, frame) => receive(before, frame, 0).agent, agent);

const script = (id: string): Script => new Script(id, 0).start().customer("Hello?");

test("each conversation has its own cursor", () => {
  const agent = hear([...script("a").frames, ...script("b").end().frames]);
  expect(cursors(agent)).toEqual({ a: 2, b: 3 });
});

test("conversations stand in the order in which they came, whatever happens in them", () => {
  const [a, b] = [script("a"), script("b")];
  const agent = hear([...a.frames, ...b.frames]);
  const later = hear([a.customer("Still here.").frames.at(-1)!], agent);
  expect(later.conversations.map(({ screen }) => screen.conversation)).toEqual(["a", "b"]);
});

test("a conversation that is no longer theirs leaves", () => {
  const agent = hear(script("a").frames);
  expect(receive(agent, { type: "gone", conversation: "a" }, 0).agent.conversations).toEqual([]);
});

test("an ended conversation stays until it is wrapped up", () => {
  const ended = script("a").end();
  expect(find(hear(ended.frames), "a")?.screen.live).toBe(false);
  expect(hear(ended.feedback("wrapped_up").frames).conversations).toEqual([]);
});

test("one that was wrapped up comes back when the customer does", () => {
  const again = script("a").end().feedback("wrapped_up");
  const { version, screen } = find(hear(again.frames.slice(0, -1)), "a")!;
  const state = { ...screen, wrapped_up: true };
  const snapshot = { type: "snapshot", conversation: "a", version: version + 1, state } as const;
  const over = receive(nobody, snapshot, 0).agent;
  expect(over.conversations).toEqual([]);
});

test("a shift of forty conversations leaves nothing behind", () => {
  let agent = nobody;
  for (let index = 0; index < 40; index++) {
    const shift = script(`c-${index}`);
    for (let turn = 0; turn < 50; turn++) shift.customer(`${turn}`);
    agent = hear(shift.end().feedback("wrapped_up").frames, agent);
  }
  expect(agent.conversations).toEqual([]);
});
