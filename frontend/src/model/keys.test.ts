import { expect, test } from "vitest";
import { actionFor, chord, defaults, keysOf, readKeymap, remap, taken, type KeyPress } from "./keys";

const press = (key: string, code: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  altKey: true,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...more,
});

test("Alt and a letter is a shortcut, wherever the letter lies", () => {
  expect(actionFor(defaults, press("c", "KeyC"))).toBe("copy");
  expect(actionFor(defaults, press("c", "KeyI"))).toBe("copy");
});

test("on a Mac, Alt types other characters: the place on the keyboard tells", () => {
  expect(actionFor(defaults, press("ç", "KeyC"))).toBe("copy");
});

test("AltGr types letters and is no shortcut", () => {
  expect(chord(press("c", "KeyC", { ctrlKey: true }))).toBeNull();
});

test("switched off, nothing answers", () => {
  expect(actionFor({ ...defaults, off: true }, press("c", "KeyC"))).toBeNull();
});

test("a shortcut can be changed, and changed back", () => {
  const own = remap(defaults, "copy", "Alt+Y");
  expect(actionFor(own, press("y", "KeyY"))).toBe("copy");
  expect(actionFor(own, press("c", "KeyC"))).toBeNull();
  expect(remap(own, "copy", "Alt+C")).toEqual(defaults);
});

test("keys that another action has are known to be taken", () => {
  expect(taken(defaults, "Alt+H", "copy")).toBe("help");
  expect(taken(defaults, "Alt+C", "copy")).toBeUndefined();
});

test.each([null, "x", { own: { copy: "Ctrl+C", help: 7 } }, { own: null, off: "yes" }])(
  "what was stored badly (%j) is left out",
  (stored) => {
    expect(readKeymap(stored)).toEqual(defaults);
  },
);

test("what was stored well is kept", () => {
  expect(keysOf(readKeymap({ off: false, own: { copy: "Alt+Shift+C" } }), "copy")).toBe("Alt+Shift+C");
});
