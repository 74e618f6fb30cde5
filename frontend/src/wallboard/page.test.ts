import { expect, test } from "vitest";
import { readAddress, writeAddress } from "./page";

test("an address says what is shown", () => {
  expect(readAddress("?view=big&team=care&open=c-17")).toEqual({ view: "big", team: "care", open: "c-17" });
  expect(readAddress("")).toEqual({ view: "list", team: null, open: null });
  expect(readAddress("?view=nonsense").view).toBe("list");
});

test("what is usual is not written, and what is not ours stays", () => {
  const shown = { view: "cards", team: null, open: "c-17" } as const;
  expect(writeAddress("?session=try&team=care", shown)).toBe("?session=try&view=cards&open=c-17");
  expect(writeAddress("?view=big", { view: "list", team: null, open: null })).toBe("");
});
