/** How the page is being looked at: which view, and on a phone which pane. It stands in the address, so that a screen on a wall comes back as it was. */

import { effect, signal, type ReadonlySignal } from "@preact/signals";

/** The first three show the conversations; the others stand in their place. */
export const LISTS = ["list", "cards", "big"] as const;
export const VIEWS = [...LISTS, "today", "history", "record"] as const;
export type View = (typeof VIEWS)[number];

/** Of a phone, which has room for one thing. */
export type Pane = "alerts" | "live" | "today";

export interface Page {
  readonly view: ReadonlySignal<View>;
  readonly pane: ReadonlySignal<Pane>;
  /** The sheet of shortcuts. */
  readonly keysOpen: ReadonlySignal<boolean>;
  look(view: View): void;
  /** To the list that was looked at before. */
  back(): void;
  turn(pane: Pane): void;
  showKeys(open: boolean): void;
}

export interface Address {
  readonly view: View;
  readonly team: string | null;
  readonly open: string | null;
}

export function readAddress(search: string): Address {
  const given = new URLSearchParams(search);
  const view = VIEWS.find((known) => known === given.get("view")) ?? "list";
  return { view, team: given.get("team"), open: given.get("open") };
}

/** Leaves other parameters as they are. */
export function writeAddress(search: string, { view, team, open }: Address): string {
  const given = new URLSearchParams(search);
  const values = { view: view === "list" ? null : view, team, open };
  for (const [name, value] of Object.entries(values)) {
    if (value === null) given.delete(name);
    else given.set(name, value);
  }
  const text = given.toString();
  return text === "" ? "" : `?${text}`;
}

export function page(view: View): Page {
  let list: View = LISTS.find((known) => known === view) ?? "list";
  const current = signal(view);
  const pane = signal<Pane>("alerts");
  const keysOpen = signal(false);
  return {
    view: current,
    pane,
    keysOpen,
    look(next) {
      if (LISTS.some((known) => known === next)) list = next;
      current.value = next;
    },
    back: () => (current.value = list === "big" ? "list" : list),
    turn: (next) => (pane.value = next),
    showKeys: (open) => (keysOpen.value = open),
  };
}

/** Keeps the address at what is shown. */
export function followAddress(shown: () => Address, window: Window): () => void {
  return effect(() => {
    const { pathname, search, hash } = window.location;
    const next = writeAddress(search, shown());
    if (next !== search) window.history.replaceState(null, "", pathname + next + hash);
  });
}
