/** The board as it comes over the socket: bursts of rows become one change, alerts one at once, and each line a signal. */

import { batch, computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import {
  blank,
  byConversation,
  recall,
  receiveAll,
  type AlertsOf,
  type Board,
  type BoardFrame,
  type Line,
} from "../model/board";
import type { BoardAlert } from "../protocol/generated";

export interface Feed {
  readonly board: ReadonlySignal<Board>;
  readonly alertsOf: ReadonlySignal<AlertsOf>;
  /** When the newest frame came: this machine's clock in ms. */
  readonly heardAt: ReadonlySignal<number>;
  take(frame: BoardFrame): void;
  /** Alerts that the server says have closed. */
  recall(closed: readonly BoardAlert[]): void;
  /** Takes now what waits for the rest of its burst. */
  flush(): void;
  /**
   * A line as it stands; after its end, as it last stood, for as long as `keep` asks for it. Who reads one that is not
   * there is told when it comes: an alert may be first.
   */
  line(conversation: string): ReadonlySignal<Line> | undefined;
  /** Forgets the lines that have ended and are no longer shown. */
  keep(shown: ReadonlySet<string>): void;
}

const BURST_MS = 100;

export function feed(clock: () => number, later: (ms: number, then: () => void) => unknown = setTimer): Feed {
  const board = signal<Board>(blank);
  const heardAt = signal(0);
  const lines = new Map<string, Signal<Line>>();
  const arrivals = signal(0);
  let waiting: BoardFrame[] = [];

  function flush(): void {
    if (waiting.length === 0) return;
    const frames = waiting;
    waiting = [];
    const now = clock();
    const next = receiveAll(board.value, frames, now);
    batch(() => {
      for (const [id, line] of next.lines) put(id, line);
      for (const [id, line] of lines) if (!next.lines.has(id)) end(line);
      board.value = next;
      heardAt.value = now;
    });
  }

  function put(id: string, line: Line): void {
    const known = lines.get(id);
    if (known) known.value = line;
    else {
      lines.set(id, signal(line));
      arrivals.value++;
    }
  }

  function end(line: Signal<Line>): void {
    const { row, heardAt: heard } = line.value;
    if (row.live) line.value = { row: { ...row, live: false }, heardAt: heard };
  }

  return {
    board,
    alertsOf: computed(() => byConversation(board.value.alerts.values())),
    heardAt,
    take(frame) {
      const first = waiting.push(frame) === 1;
      if (frame.type === "alert") later(0, flush);
      else if (first) later(BURST_MS, flush);
    },
    recall: (closed) => (board.value = recall(board.value, closed)),
    flush,
    line(id) {
      const known = lines.get(id);
      if (!known) void arrivals.value;
      return known;
    },
    keep(shown) {
      for (const id of lines.keys()) if (!board.value.lines.has(id) && !shown.has(id)) lines.delete(id);
    },
  };
}

function setTimer(ms: number, then: () => void): unknown {
  return setTimeout(then, ms);
}
