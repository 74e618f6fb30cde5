/** The conversation in the drawer. */

import { computed, signal, type ReadonlySignal } from "@preact/signals";
import type { ConversationFrame } from "../model/conversation";
import { receive, type Watched } from "../model/watched";

export interface Watching {
  readonly id: ReadonlySignal<string | null>;
  /** Undefined until the server has answered. */
  readonly watched: ReadonlySignal<Watched | undefined>;
  /** The server knows no such conversation in the lead's teams. */
  readonly missing: ReadonlySignal<boolean>;
  open(conversation: string): void;
  close(): void;
  take(frame: ConversationFrame): void;
  /** The conversation cannot be watched any more; without its name, the one that was asked for never could. */
  gone(conversation?: string): void;
  /** What a new connection says first. */
  hello(): object[];
  /** The connection stands: what was opened while it did not is asked for now. */
  live(): void;
}

/** `tell` answers whether the frame could be sent. */
export function watching(tell: (frame: object) => boolean, clock: () => number): Watching {
  const id = signal<string | null>(null);
  const held = signal<Watched | undefined>(undefined);
  const missing = signal(false);
  let asked: string | null = null;

  function request(): object {
    return { type: "watch", conversation: id.value, after: held.value?.conversation.version ?? 0 };
  }

  function ask(): void {
    asked = tell(request()) ? id.value : null;
  }

  function close(): void {
    if (id.value !== null) tell({ type: "unwatch", conversation: id.value });
    id.value = null;
    held.value = undefined;
    missing.value = false;
  }

  return {
    id,
    watched: computed(() => held.value),
    missing,
    open(conversation) {
      if (conversation === id.value) return;
      close();
      id.value = conversation;
      ask();
    },
    close,
    take(frame) {
      if (frame.conversation !== id.value) return;
      const { watched, missed } = receive(held.value, frame, clock());
      if (missed) return ask();
      held.value = watched;
      missing.value = false;
    },
    gone(conversation) {
      if (conversation === undefined ? held.value : conversation !== id.value) return;
      held.value = undefined;
      missing.value = id.value !== null;
    },
    hello() {
      asked = id.value;
      return id.value === null ? [] : [request()];
    },
    live() {
      if (id.value !== null && asked !== id.value) ask();
    },
  };
}
