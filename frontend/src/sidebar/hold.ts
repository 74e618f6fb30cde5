/** Nothing moves that is being read: while the agent points at, focuses or selects in a part, news waits. */

import type { RefObject } from "preact";
import { useEffect, useReducer, useRef, useState } from "preact/hooks";
import { here } from "../ui/here";

/** How long after its last movement a pointer elsewhere in the page still counts as reading. */
const LINGER_MS = 1500;

/** True while the pointer, the focus or the selection is in `card`, or has just moved within `around` it. */
export function useReading(
  card: RefObject<HTMLElement | null>,
  around: RefObject<HTMLElement | null>,
): boolean {
  const [inCard, setInCard] = useState(false);
  const [lingers, setLingers] = useState(false);
  const page = here.value.document;

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => setInCard(isIn(page, card.current));
    const move = (): void => {
      setLingers(true);
      clearTimeout(timer);
      timer = setTimeout(() => setLingers(false), LINGER_MS);
      look();
    };
    const stage = around.current;
    const leave = (): void => {
      clearTimeout(timer);
      setLingers(false);
      setInCard(isIn(page, card.current, false));
    };
    stage?.addEventListener("pointermove", move);
    stage?.addEventListener("pointerdown", move);
    stage?.addEventListener("pointerleave", leave);
    page.addEventListener("focusin", look);
    page.addEventListener("focusout", look);
    page.addEventListener("selectionchange", look);
    return () => {
      clearTimeout(timer);
      stage?.removeEventListener("pointermove", move);
      stage?.removeEventListener("pointerdown", move);
      stage?.removeEventListener("pointerleave", leave);
      page.removeEventListener("focusin", look);
      page.removeEventListener("focusout", look);
      page.removeEventListener("selectionchange", look);
    };
  }, [card, around, page]);

  return inCard || lingers;
}

function isIn(page: Document, card: HTMLElement | null, pointing = true): boolean {
  if (!card) return false;
  if (pointing && card.matches(":hover")) return true;
  if (card.contains(page.activeElement)) return true;
  const selection = page.getSelection();
  return selection !== null && !selection.isCollapsed && card.contains(selection.anchorNode);
}

export interface Held<T> {
  /** What to show. */
  readonly shown: T;
  /** True while something newer waits. */
  readonly waiting: boolean;
  /** Shows the newer one now. */
  adopt(): void;
}

/** `current`, unless it is another than the one shown and that one is held: then it stays until let go. */
export function useHeld<T>(current: T, same: (a: T, b: T) => boolean, hold: (shown: T) => boolean): Held<T> {
  const shown = useRef(current);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  if (same(shown.current, current) || !hold(shown.current)) shown.current = current;
  return {
    shown: shown.current,
    waiting: !same(shown.current, current),
    adopt() {
      shown.current = current;
      redraw(null);
    },
  };
}
