/** What the wallboard shows, as signals, and what can be done on it. Components read and call; they assign nothing. */

import { computed, signal, type ReadonlySignal } from "@preact/signals";
import { link as connect, type Frame, type Link, type LinkOptions, type LinkState } from "../live/socket";
import { asking, reportUrl, type Ask } from "../live/report";
import { isUntaken, type Board } from "../model/board";
import type { ClosedAlerts, TodayReport } from "../protocol/generated";
import { closedAlerts, todayReport } from "../protocol/parse-reports";
import { commands, type Command, type Commands } from "./commands";
import { feed, type Feed } from "./feed";
import { list, type List } from "./list";
import { watching, type Watching } from "./watching";

export interface BoardStore {
  readonly board: ReadonlySignal<Board>;
  readonly feed: Feed;
  readonly list: List;
  readonly watching: Watching;
  readonly commands: Commands;
  readonly link: ReadonlySignal<LinkState>;
  /** What is shown may be old: the line is down or not yet caught up. */
  readonly stale: ReadonlySignal<boolean>;
  /** Open alerts that nobody has and nobody put off. */
  readonly untaken: ReadonlySignal<number>;
  /** This machine's clock in ms, once a second. */
  readonly now: ReadonlySignal<number>;
  /** The server's clock in ms, once a second. */
  readonly serverNow: ReadonlySignal<number>;
  /** Asks the server for what it does not push. */
  readonly ask: Ask;
  /** The day as the server counts it; null until it has said. */
  readonly day: ReadonlySignal<TodayReport | null>;
  /** Asks for the day now, not at the next round. */
  lookAtDay(): void;
  start(): void;
  /** A link that is refused must not open as whoever was signed in here before. */
  refuse(): void;
  stop(): void;
  retryNow(): void;
}

export type Connect = (options: LinkOptions) => Link<Command>;

const RECALLED = 60;
const DAY_MS = 10_000;

export function boardStore(
  url: string,
  open: Connect = connect,
  clock: () => number = Date.now,
  ask: Ask = asking(),
): BoardStore {
  const now = signal(clock());
  const state = signal<LinkState>({ kind: "connecting" });
  const incoming = feed(clock);
  const rows = list(incoming, now);
  const drawer = watching((frame) => {
    wire.tell(frame);
    return state.value.kind === "live";
  }, clock);
  const wire = open({
    url,
    hello: () => drawer.hello(),
    receive: take,
    surprise(what) {
      if (what.endsWith("not_found")) drawer.gone();
    },
    changed(next) {
      state.value = next;
      if (next.kind !== "live") return;
      drawer.live();
      void catchUp();
    },
  });
  const serverNow = computed(() => now.value + incoming.board.value.ahead);
  const day = signal<TodayReport | null>(null);
  let ticking: ReturnType<typeof setInterval> | undefined;
  let polling: ReturnType<typeof setInterval> | undefined;

  /** What has closed while this page could not hear it. */
  async function catchUp(): Promise<void> {
    void lookAtDay();
    const said = await ask<ClosedAlerts>(reportUrl("alerts", { days: 1, limit: RECALLED }), closedAlerts);
    if (!said) return;
    incoming.flush();
    incoming.recall(said.alerts);
  }

  async function lookAtDay(): Promise<void> {
    if (state.value.kind !== "live") return;
    const said = await ask<TodayReport>(reportUrl("today", { team: rows.filter.value.team }), todayReport);
    if (said) day.value = said;
  }

  function take(frame: Frame): void {
    switch (frame.type) {
      case "live":
        return;
      case "board":
      case "row":
      case "rulebook":
      case "muted":
        return incoming.take(frame);
      case "watched":
        return;
      case "gone":
        return drawer.gone(frame.conversation);
      case "alert":
        incoming.take(frame);
        return drawer.take(frame);
      default:
        return drawer.take(frame);
    }
  }

  return {
    board: incoming.board,
    feed: incoming,
    list: rows,
    watching: drawer,
    commands: commands(wire.send, incoming, clock),
    link: state,
    stale: computed(() => incoming.board.value.ready && state.value.kind !== "live"),
    untaken: computed(() => {
      const { alerts } = incoming.board.value;
      if (alerts.size === 0) return 0;
      return [...alerts.values()].filter((alert) => isUntaken(alert, serverNow.value)).length;
    }),
    ask,
    day,
    lookAtDay: () => void lookAtDay(),
    now,
    serverNow,
    start() {
      ticking ??= setInterval(() => (now.value = clock()), 1000);
      polling ??= setInterval(() => void lookAtDay(), DAY_MS);
      wire.open();
    },
    refuse: () => (state.value = { kind: "refused", reason: "signed_out" }),
    stop() {
      clearInterval(ticking);
      clearInterval(polling);
      ticking = polling = undefined;
      wire.close();
    },
    retryNow: wire.retryNow,
  };
}
