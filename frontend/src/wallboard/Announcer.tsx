/** What is read aloud: one polite region, and one that interrupts, for safety alone. */

import { batch, effect, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { isUntaken } from "../model/board";
import { useHere, type Here } from "./context";
import { calling, isUrgent, news, type News } from "./news";

/** A burst becomes one sentence, and what a conversation repeats while it is opened settles first. */
const SETTLE_MS = 400;

export function Announcer() {
  const here = useHere();
  const polite = useSignal("");
  const assertive = useSignal("");
  useEffect(() => {
    const tell = (told: Partial<News>): void =>
      batch(() => {
        if (told.polite) polite.value = told.polite;
        if (told.assertive) assertive.value = told.assertive;
      });
    const stops = [tellAlerts(here, tell), tellRefusals(here, tell), tellLine(here, tell)];
    return () => stops.forEach((stop) => stop());
  }, [here, polite, assertive]);
  return (
    <>
      <p class="unseen" role="status">
        {polite}
      </p>
      <p class="unseen" role="alert">
        {assertive}
      </p>
    </>
  );
}

type Tell = (told: Partial<News>) => void;

function tellAlerts({ store, sound, notify }: Here, tell: Tell): () => void {
  let { alerts: before, ready: known } = store.board.peek();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = (): void => {
    timer = undefined;
    const { alerts, you } = store.board.peek();
    const now = store.serverNow.peek();
    tell(news(before, alerts, you, now));
    const fresh = calling(before, alerts, now);
    if (fresh.some(isUrgent)) sound.play();
    notify.tell(fresh, you);
    notify.keep(
      new Set([...alerts.values()].filter((alert) => isUntaken(alert, now)).map(({ alert }) => alert.id)),
    );
    before = alerts;
  };
  const stop = store.board.subscribe(({ alerts, ready }) => {
    // What was open when the page came is seen, not news.
    if (!known) before = alerts;
    known ||= ready;
    if (alerts !== before) timer ??= setTimeout(settle, SETTLE_MS);
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}

function tellRefusals({ store }: Here, tell: Tell): () => void {
  let known = store.commands.attempts.peek();
  return effect(() => {
    const attempts = store.commands.attempts.value;
    for (const [about, attempt] of Object.entries(attempts)) {
      if (attempt.state === "refused" && known[about] !== attempt) tell({ polite: attempt.why });
    }
    known = attempts;
  });
}

function tellLine({ store }: Here, tell: Tell): () => void {
  let lost = false;
  return effect(() => {
    const { kind } = store.link.value;
    if (kind === "offline" && !lost) tell({ polite: "The line is lost. What you see is as it was then." });
    if (kind === "live" && lost) tell({ polite: "Live again." });
    lost = kind === "live" ? false : lost || kind === "offline";
  });
}
