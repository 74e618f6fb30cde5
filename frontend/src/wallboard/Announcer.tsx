/** What is read aloud: one polite region, and one that interrupts, for safety alone. */

import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { useHere } from "./context";
import { calling, isUrgent, news, silence } from "./news";

/** A burst becomes one sentence, and what a conversation repeats while it is opened settles first. */
const SETTLE_MS = 400;

export function Announcer() {
  const { store, sound } = useHere();
  const told = useSignal(silence);
  useEffect(() => {
    let before = store.board.peek().alerts;
    let known = store.board.peek().ready;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = (): void => {
      timer = undefined;
      const { alerts, you, ready } = store.board.peek();
      const now = store.serverNow.peek();
      if (known) {
        told.value = news(before, alerts, you, now);
        if (calling(before, alerts, now).some(isUrgent)) sound.play();
      }
      before = alerts;
      known = ready;
    };
    const stop = store.board.subscribe(({ alerts }) => {
      if (alerts !== before) timer ??= setTimeout(settle, SETTLE_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [store, sound, told]);
  return (
    <>
      <p class="unseen" role="status">
        {told.value.polite}
      </p>
      <p class="unseen" role="alert">
        {told.value.assertive}
      </p>
    </>
  );
}
