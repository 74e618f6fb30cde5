/** Times that run. Each is a text of its own, so that a second changes nothing else on the page. */

import { useComputed, type ReadonlySignal } from "@preact/signals";
import { age } from "../model/clock";
import type { Line } from "../model/board";
import { duration, lasted } from "../model/rows";
import { useHere } from "./context";

/** How long a conversation has been going on. */
export function Lasted({ line }: { line: ReadonlySignal<Line> }) {
  const { now } = useHere().store;
  const text = useComputed(() =>
    duration(lasted(line.value, line.value.row.live ? now.value : line.value.heardAt)),
  );
  return <span class="num">{text}</span>;
}

/** How long ago something happened, by the server's clock. */
export function Since({ at }: { at: string }) {
  const { serverNow } = useHere().store;
  const text = useComputed(() => age(serverNow.value - Date.parse(at)));
  return <span class="num">{text}</span>;
}
