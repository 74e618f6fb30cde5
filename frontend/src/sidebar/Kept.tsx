/** The box beside a promise: ticked by what the agent said later, or by the agent. What is kept stays kept. */

import type { RefObject } from "preact";
import { attemptKey } from "../live/store";
import type { Conversation } from "../model/conversation";
import type { Promise as Promised } from "../protocol/generated";
import { Icon } from "../ui/Icon";
import { useDesk, useShortcut } from "./desk";
import style from "./Kept.module.css";

/** The shortcut leads to the first one that is still to keep. */
export function usePromisesKey(list: RefObject<HTMLElement | null>): void {
  useShortcut("promise", () =>
    list.current?.querySelector<HTMLElement>("[aria-checked=false], [role=checkbox]")?.focus(),
  );
}

export function Kept({ conversation, promise }: { conversation: Conversation; promise: Promised }) {
  const { store } = useDesk();
  const sent = store.attempts.value[attemptKey("keep", promise.id)]?.state === "sent";
  const kept = promise.state === "kept";
  return (
    <button
      type="button"
      role="checkbox"
      class={style.box}
      aria-checked={kept}
      aria-label={`Kept: ${promise.text}`}
      aria-busy={sent || undefined}
      aria-disabled={kept || undefined}
      onClick={() => !kept && store.keep(conversation.screen.conversation, promise.id)}
    >
      {(kept || sent) && <Icon name="check" size="xs" />}
    </button>
  );
}
