/** Whether somebody points at a list, or has just done so: until it has been left alone for a moment it holds still. */

import { signal, type ReadonlySignal } from "@preact/signals";

export interface Holding<At> {
  /** What is pointed at; null when the list is left alone. */
  readonly at: ReadonlySignal<At | null>;
  enter(by: "pointer" | "focus", at: At): void;
  leave(by: "pointer" | "focus"): void;
  release(): void;
}

export type After = (ms: number, then: () => void) => () => void;

export function holding<At>(ms: number, after: After = later): Holding<At> {
  const at = signal<At | null>(null);
  const inside = new Map<string, At>();
  let cancel: (() => void) | null = null;

  function release(): void {
    cancel?.();
    cancel = null;
    at.value = [...inside.values()].at(-1) ?? null;
  }

  return {
    at,
    enter(by, place) {
      cancel?.();
      cancel = null;
      inside.set(by, place);
      at.value = place;
    },
    leave(by) {
      if (!inside.delete(by)) return;
      cancel?.();
      cancel = inside.size > 0 ? null : after(ms, release);
    },
    release,
  };
}

function later(ms: number, then: () => void): () => void {
  const timer = setTimeout(then, ms);
  return () => clearTimeout(timer);
}
