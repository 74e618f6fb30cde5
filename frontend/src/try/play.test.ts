import { expect, test } from "vitest";
import { begin, choose, current, end, first, nextId, restore, say, settle } from "./play";

const play = first("try-1");

test("each conversation has a customer of its own", () => {
  const { talks } = begin(begin(play, "try-1", "call"), "try-1", "email");
  expect(talks.map(({ id, channel }) => [id, channel])).toEqual([
    ["try-1-1", "chat"],
    ["try-1-2", "call"],
    ["try-1-3", "email"],
  ]);
  expect(new Set(talks.map(({ customer }) => customer)).size).toBe(3);
});

test("the newest is shown until another is chosen", () => {
  const two = begin(play, "try-1", "call");
  expect(current(two).id).toBe("try-1-2");
  expect(current(choose(two, "try-1-1")).id).toBe("try-1-1");
  expect(choose(two, "nowhere")).toBe(two);
});

test("what is said is on its way until the server has it, or says why not", () => {
  const said = say(play, "try-1-1", "customer", "Hello?");
  expect(current(said).lines).toMatchObject([{ id: "m-1", state: "sending" }]);
  expect(current(settle(said, "try-1-1", "m-1", null)).lines).toMatchObject([{ state: "said", why: null }]);
  const refused = settle(said, "try-1-1", "m-1", "Too long.");
  expect(current(refused).lines).toMatchObject([{ state: "refused", why: "Too long." }]);
  expect(nextId(current(refused))).toBe("m-2");
});

test("a word after the end opens it again", () => {
  const over = end(play, "try-1-1");
  expect(current(over).ended).toBe(true);
  expect(current(say(over, "try-1-1", "customer", "One more thing")).ended).toBe(false);
});

test("what was kept is of use only in the session that it is from", () => {
  const kept: unknown = JSON.parse(JSON.stringify(say(play, "try-1-1", "agent", "Hi")));
  expect(restore(kept, "try-1")).toEqual(kept);
  expect(restore(kept, "try-2")).toBeNull();
  for (const odd of [null, "x", {}, { talks: [], current: "try-1-1" }])
    expect(restore(odd, "try-1")).toBeNull();
});
