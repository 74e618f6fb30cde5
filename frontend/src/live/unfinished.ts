/**
 * Conversations that ended and are not wrapped up yet, kept for this tab: a page that is loaded again asks for them,
 * where the server by itself would send those alone that still go on.
 */

import type { Agent } from "../model/agent";
import { isObject } from "../protocol/shape";

export interface Unfinished {
  /** Cursors from which each is sent whole. */
  cursors(): Record<string, number>;
  keep(agent: Agent): void;
}

const KEY = "evenkeel.unfinished";
const MOST = 50;

/** `storage` is null where the browser keeps nothing for this frame. */
export function unfinished(storage: Storage | null = tabStorage()): Unfinished {
  let ids = Object.keys(load(storage));
  return {
    cursors: () => Object.fromEntries(ids.map((id) => [id, 0])),
    keep({ conversations }) {
      const ended = conversations.filter(({ screen }) => !screen.live && screen.started_at !== null);
      const now = ended.map(({ screen }) => screen.conversation).slice(-MOST);
      if (now.join("\n") === ids.join("\n")) return;
      ids = now;
      try {
        storage?.setItem(KEY, JSON.stringify(Object.fromEntries(ids.map((id) => [id, 0]))));
      } catch {
        // Full, or switched off since: they last until the page is left.
      }
    },
  };
}

function tabStorage(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}

function load(storage: Storage | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(storage?.getItem(KEY) ?? "{}");
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}
