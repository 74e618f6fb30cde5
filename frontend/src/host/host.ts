/**
 * The page around the sidebar, when a help desk embeds it. Messages are objects with `evenkeel: 1` and a `type`.
 *
 * To the host: `ready`; `insert` {conversation, text}, to be put in the composer and never sent;
 * `calls` {conversations}, how many call for the agent. From the host: `show` {conversation};
 * `draft` {conversation, text}, to check a reply; `theme` {theme}.
 *
 * Only a host whose origin is known is spoken to or heard: this page's own, or one that the server lists among the
 * `hosts` of `GET /v1/settings`.
 */

import { signal, type ReadonlySignal } from "@preact/signals";
import { isObject } from "../protocol/shape";
import type { Theme } from "../ui/theme";

export type FromHost =
  | { type: "show"; conversation: string }
  | { type: "draft"; conversation: string; text: string }
  | { type: "theme"; theme: Theme };

export interface Host {
  /** True where there is a composer to insert into. */
  readonly present: ReadonlySignal<boolean>;
  /** Origins that the server lists, beside this page's own. Whoever embeds it from one of them is told `ready`. */
  allow(origins: readonly string[]): void;
  insert(conversation: string, text: string): void;
  calls(conversations: number): void;
  listen(hear: (message: FromHost) => void): () => void;
}

const VERSION = 1;
const LONGEST_DRAFT = 8000;

const none: Host = { present: signal(false), allow() {}, insert() {}, calls() {}, listen: () => () => {} };

export function findHost(page: Window = window): Host {
  const origin = page.parent === page ? null : hostOrigin(page);
  return origin ? hostAt(page, origin) : none;
}

function hostAt(page: Window, origin: string): Host {
  const present = signal(false);
  const tell = (message: object): void => {
    if (present.value) page.parent.postMessage({ evenkeel: VERSION, ...message }, origin);
  };
  return {
    present,
    allow(origins) {
      if (present.value || ![page.location.origin, ...origins].includes(origin)) return;
      present.value = true;
      tell({ type: "ready" });
    },
    insert: (conversation, text) => tell({ type: "insert", conversation, text }),
    calls: (conversations) => tell({ type: "calls", conversations }),
    listen(hear) {
      const receive = (event: MessageEvent<unknown>): void => {
        if (!present.value || event.source !== page.parent || event.origin !== origin) return;
        const message = understand(event.data);
        if (message) hear(message);
      };
      page.addEventListener("message", receive);
      return () => page.removeEventListener("message", receive);
    },
  };
}

/** Chromium and Safari say who embeds; elsewhere the address that led here does, if it was sent. */
function hostOrigin(page: Window): string | null {
  const ancestor = page.location.ancestorOrigins?.[0] ?? ownOrigin(page.parent);
  if (ancestor) return ancestor;
  const { referrer } = page.document;
  return referrer ? new URL(referrer).origin : null;
}

/** The origin of a page that this one may look into, which only its own may. */
function ownOrigin(page: Window): string | null {
  try {
    return page.location.origin;
  } catch {
    return null;
  }
}

/** A message of the host in the known form, or null. */
export function understand(data: unknown): FromHost | null {
  if (!isObject(data) || data.evenkeel !== VERSION) return null;
  const { type, conversation, text, theme } = data;
  if (type === "theme" && (theme === "light" || theme === "dark" || theme === "system"))
    return { type, theme };
  if (typeof conversation !== "string") return null;
  if (type === "show") return { type, conversation };
  if (type === "draft" && typeof text === "string") {
    return { type, conversation, text: Array.from(text).slice(0, LONGEST_DRAFT).join("") };
  }
  return null;
}
