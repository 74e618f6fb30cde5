import { expect, test } from "vitest";
import { Script } from "../../dev/builders";
import { watching } from "./watching";

function drawer(line = { up: true }) {
  const told: object[] = [];
  const watch = watching(
    (frame) => {
      if (line.up) told.push(frame);
      return line.up;
    },
    () => 0,
  );
  return { watch, told, line };
}

const talk = (): Script => new Script("a", 0).start().customer("Hello?").customer("Anybody?");

test("opening one asks for all of its events, and leaves the one before", () => {
  const { watch, told } = drawer();
  watch.open("a");
  watch.open("b");
  expect(told).toEqual([
    { type: "watch", conversation: "a", after: 0 },
    { type: "unwatch", conversation: "a" },
    { type: "watch", conversation: "b", after: 0 },
  ]);
});

test("events of others change nothing", () => {
  const { watch } = drawer();
  watch.open("b");
  for (const frame of talk().frames) watch.take(frame);
  expect(watch.watched.value).toBeUndefined();
});

test("a new connection goes on where the last one was cut", () => {
  const { watch } = drawer();
  watch.open("a");
  for (const frame of talk().frames) watch.take(frame);
  expect(watch.hello()).toEqual([{ type: "watch", conversation: "a", after: 3 }]);
  watch.close();
  expect(watch.hello()).toEqual([]);
});

test("what was opened while the line was down is asked for when it stands", () => {
  const { watch, told, line } = drawer({ up: false });
  watch.hello();
  watch.open("a");
  line.up = true;
  watch.live();
  watch.live();
  expect(told).toEqual([{ type: "watch", conversation: "a", after: 0 }]);
});

test("a hole is asked for again from where it begins", () => {
  const { watch, told } = drawer();
  watch.open("a");
  const { frames } = talk();
  watch.take(frames[0]!);
  watch.take(frames[2]!);
  expect(told.at(-1)).toEqual({ type: "watch", conversation: "a", after: 1 });
});

test("a conversation that the server does not know is said to be missing", () => {
  const { watch } = drawer();
  watch.open("a");
  watch.gone();
  expect(watch.missing.value).toBe(true);
  watch.open("b");
  expect(watch.missing.value).toBe(false);
});

test("one that is no longer the lead's leaves the drawer", () => {
  const { watch } = drawer();
  watch.open("a");
  for (const frame of talk().frames) watch.take(frame);
  watch.gone("b");
  expect(watch.watched.value).toBeDefined();
  watch.gone("a");
  expect([watch.watched.value, watch.missing.value]).toEqual([undefined, true]);
});
