import { expect, test } from "vitest";
import { holding } from "./holding";

/** A clock that is moved by hand. */
function timers() {
  let waiting: { ms: number; then: () => void } | null = null;
  return {
    after(ms: number, then: () => void) {
      waiting = { ms, then };
      return () => (waiting = null);
    },
    pass: () => waiting?.then(),
    wait: () => waiting?.ms,
  };
}

test("the list holds while the pointer is in it and for a moment after", () => {
  const clock = timers();
  const held = holding<string>(1500, clock.after);
  held.enter("pointer", "eye");
  expect(held.at.value).toBe("eye");
  held.leave("pointer");
  expect([held.at.value, clock.wait()]).toEqual(["eye", 1500]);
  clock.pass();
  expect(held.at.value).toBeNull();
});

test("coming back in time keeps it held", () => {
  const clock = timers();
  const held = holding<string>(1500, clock.after);
  held.enter("pointer", "eye");
  held.leave("pointer");
  held.enter("pointer", "now");
  expect([held.at.value, clock.wait()]).toEqual(["now", undefined]);
});

test("the keyboard holds it when the pointer has left", () => {
  const clock = timers();
  const held = holding<string>(1500, clock.after);
  held.enter("focus", "now");
  held.enter("pointer", "eye");
  held.leave("pointer");
  expect(clock.wait()).toBeUndefined();
  held.leave("focus");
  clock.pass();
  expect(held.at.value).toBeNull();
});

test("leaving without having come changes nothing", () => {
  const clock = timers();
  const held = holding<string>(1500, clock.after);
  held.leave("pointer");
  expect([held.at.value, clock.wait()]).toEqual([null, undefined]);
});
