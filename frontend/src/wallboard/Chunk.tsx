/** Some rows of a band: drawn while they are near what is seen, and as tall as they were while they are not. */

import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Band } from "../model/order";
import { Row } from "./Row";

/** A multiple of every number of columns that there is room for. */
export const ROWS = 48;

/** How tall a row is before one was measured, in px. */
const TALL: Record<Band, number> = { now: 86, eye: 62, level: 28 };
const NEAR_PX = 600;

interface Props {
  ids: readonly string[];
  band: Band;
  cards: boolean;
  /** Seen at once, so drawn at once. */
  first: boolean;
  class: string | undefined;
}

export function Chunk({ ids, band, cards, first, class: look }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const near = useSignal(first);
  const each = useSignal(TALL[band]);
  useEffect(() => {
    const element = list.current!;
    const seen = new IntersectionObserver(
      (entries) => {
        const isNear = entries.at(-1)!.isIntersecting;
        if (near.peek() && !isNear && element.childElementCount > 0)
          each.value = element.offsetHeight / element.childElementCount;
        // What the keyboard is in stays, wherever it is scrolled to.
        near.value = isNear || element.contains(document.activeElement);
      },
      { root: element.closest("[data-scroll]"), rootMargin: `${NEAR_PX}px` },
    );
    seen.observe(element);
    return () => seen.disconnect();
  }, [near, each]);
  const drawn = near.value;
  return (
    <ul
      ref={list}
      class={look}
      data-band={band}
      style={drawn ? undefined : { height: `${Math.round(ids.length * each.value)}px` }}
    >
      {drawn && ids.map((id) => <Row key={id} id={id} band={band} card={cards && band !== "level"} />)}
    </ul>
  );
}

export function chunksOf(ids: readonly string[]): (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / ROWS) }, (_, place) =>
    ids.slice(place * ROWS, (place + 1) * ROWS),
  );
}
