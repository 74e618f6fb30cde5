/** Pointer and keyboard over the lists: what holds the order, and how arrows walk the rows. */

import { BANDS, type Band } from "../model/order";
import type { Holding } from "./holding";

/** The handlers of a region that holds its order while the pointer or the keyboard is in it. */
export function holdEvents<At>(holding: Holding<At>, place: (target: EventTarget | null) => At) {
  return {
    onPointerOver: ({ target }: PointerEvent) => holding.enter("pointer", place(target)),
    onPointerLeave: () => holding.leave("pointer"),
    onPointerCancel: () => holding.leave("pointer"),
    onFocusIn({ target }: FocusEvent) {
      // A mouse that has clicked leaves focus behind; only the keyboard's is somebody pointing.
      if (target instanceof Element && target.matches(":focus-visible"))
        holding.enter("focus", place(target));
    },
    onFocusOut: () => holding.leave("focus"),
  };
}

/** The band pointed at. Between the rows nothing may be pushed down before the last. */
export function bandAt(target: EventTarget | null): Band {
  const band =
    target instanceof Element ? target.closest<HTMLElement>("[data-band]")?.dataset.band : undefined;
  return BANDS.find((known) => known === band) ?? "level";
}

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** Arrows, Home and End walk the rows; Enter is the row's own. */
export function rowKeys(press: KeyboardEvent): void {
  const step = Object.hasOwn(STEPS, press.key) ? STEPS[press.key] : undefined;
  const current = press.target instanceof Element ? press.target.closest("[data-row]") : null;
  if (!step || !current || press.altKey || press.ctrlKey || press.metaKey) return;
  const list = press.currentTarget as Element;
  press.preventDefault();
  // The rows at an end are drawn only once it is near.
  if (press.key === "Home" || press.key === "End") {
    list.scrollTop = press.key === "Home" ? 0 : list.scrollHeight;
    setTimeout(() => walk(list, current as HTMLElement, step), DRAWN_MS);
  } else walk(list, current as HTMLElement, step);
}

const DRAWN_MS = 80;

function walk(list: Element, current: HTMLElement, step: (at: number, last: number) => number): void {
  const rows = allRows(list);
  const next = rows[step(rows.indexOf(current), rows.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
  tabStop(list);
}

/** Of all rows exactly one is reached by Tab: the one with focus, else the one that was, else the first. */
export function tabStop(list: Element): void {
  const rows = allRows(list);
  const focused = rows.find((row) => row === document.activeElement);
  const stop = focused ?? rows.find((row) => row.tabIndex === 0) ?? rows[0];
  for (const row of rows) if ((row.tabIndex === 0) !== (row === stop)) row.tabIndex = row === stop ? 0 : -1;
}

function allRows(list: Element): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>("[data-row]")];
}
