import { expect, test, vi } from "vitest";
import { paged, type Page } from "./paged";

test("it comes a page at a time, and a new question begins anew", async () => {
  const pages: Record<string, Page<number>> = {
    null: { items: [1, 2], before: 7 },
    "7": { items: [3], before: null },
  };
  const list = paged((before) => Promise.resolve(pages[String(before)]!));
  list.restart();
  await vi.waitFor(() => expect(list.state.value).toBe("more"));
  list.more();
  await vi.waitFor(() => expect(list.state.value).toBe("all"));
  expect(list.items.value).toEqual([1, 2, 3]);
  list.restart();
  await vi.waitFor(() => expect(list.items.value).toEqual([1, 2]));
});

test("the answer to an older question is not shown", async () => {
  const answers: ((page: Page<number>) => void)[] = [];
  const list = paged<number>(() => new Promise((resolve) => answers.push(resolve)));
  list.restart();
  list.restart();
  answers[1]!({ items: [2], before: null });
  answers[0]!({ items: [1], before: null });
  await vi.waitFor(() => expect(list.items.value).toEqual([2]));
});

test("what could not be asked can be asked again", async () => {
  let reachable = false;
  const list = paged<number>(() => Promise.resolve(reachable ? { items: [1], before: null } : null));
  list.restart();
  await vi.waitFor(() => expect(list.state.value).toBe("failed"));
  reachable = true;
  list.more();
  await vi.waitFor(() => expect(list.items.value).toEqual([1]));
});
