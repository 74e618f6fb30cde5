/** A list that the server gives a page at a time. */

import { batch, signal, type ReadonlySignal } from "@preact/signals";

export interface Page<T> {
  readonly items: readonly T[];
  readonly before: number | null;
}

export interface Paged<T> {
  readonly items: ReadonlySignal<readonly T[]>;
  readonly state: ReadonlySignal<"asking" | "failed" | "more" | "all">;
  /** Begins anew: the question has changed. */
  restart(): void;
  more(): void;
}

export function paged<T>(ask: (before: number | null) => Promise<Page<T> | null>): Paged<T> {
  const items = signal<readonly T[]>([]);
  const state = signal<"asking" | "failed" | "more" | "all">("asking");
  let next: number | null = null;
  let asked = 0;

  async function load(from: readonly T[]): Promise<void> {
    const mine = ++asked;
    state.value = "asking";
    const page = await ask(next);
    if (mine !== asked) return;
    batch(() => {
      if (page) items.value = [...from, ...page.items];
      next = page ? page.before : next;
      state.value = page === null ? "failed" : page.before === null ? "all" : "more";
    });
  }

  return {
    items,
    state,
    restart() {
      next = null;
      void load([]);
    },
    more: () => void load(items.value),
  };
}
