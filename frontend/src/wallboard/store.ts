/** What the wallboard shows, as signals, and what can be done on it. Components read and call; they assign nothing. */

import { computed, signal, type ReadonlySignal } from "@preact/signals";
import { link as connect, type Frame, type Link, type LinkOptions, type LinkState } from "../live/socket";
import { isUntaken, type Board } from "../model/board";
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
  start(): void;
  /** A link that is refused must not open as whoever was signed in here before. */
  refuse(): void;
  stop(): void;
  retryNow(): void;
}

export type Connect = (options: LinkOptions) => Link<Command>;

export function boardStore(url: string, open: Connect = connect, clock: () => number = Date.now): BoardStore {
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
      if (next.kind === "live") drawer.live();
    },
  });
  const serverNow = computed(() => now.value + incoming.board.value.ahead);
  let ticking: ReturnType<typeof setInterval> | undefined;

  function take(frame: Frame): void {
    switch (frame.type) {
      case "live":
        return;
      case "board":
      case "row":
      case "rulebook":
        return incoming.take(frame);
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
    now,
    serverNow,
    start() {
      ticking ??= setInterval(() => (now.value = clock()), 1000);
      wire.open();
    },
    refuse: () => (state.value = { kind: "refused", reason: "signed_out" }),
    stop() {
      clearInterval(ticking);
      ticking = undefined;
      wire.close();
    },
    retryNow: wire.retryNow,
  };
}
