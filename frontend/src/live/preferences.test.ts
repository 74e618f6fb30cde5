import { expect, test, vi } from "vitest";
import { defaults } from "../model/keys";
import { preferences } from "./preferences";

vi.stubGlobal("document", { documentElement: { dataset: {} } });

function storage(saved: Record<string, string> = {}): Storage {
  return {
    getItem: (key: string) => saved[key] ?? null,
    setItem: (key: string, value: string) => void (saved[key] = value),
  } as Storage;
}

test("what was chosen is there the next time", () => {
  const kept = storage();
  const first = preferences(kept);
  first.setTheme("dark");
  first.setFold("notes", false);
  const second = preferences(kept);
  expect([second.theme.value, second.folds.value]).toEqual(["dark", { notes: false }]);
});

test.each(["{", "7", "null", '{"theme": "pink", "folds": {"notes": "yes"}, "keymap": []}'])(
  "nonsense in the storage (%s) is as if nothing were there",
  (saved) => {
    const read = preferences(storage({ "evenkeel.preferences": saved }));
    expect([read.theme.value, read.keymap.value, read.folds.value]).toEqual(["system", defaults, {}]);
  },
);

test("where nothing may be kept, choices last for the visit", () => {
  const visit = preferences(null);
  visit.setTheme("light");
  expect(visit.theme.value).toBe("light");
});
