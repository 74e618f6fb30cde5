import type { Signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import style from "./Growing.module.css";

/** The end of what is drawn: coming near it draws as much again, so that a thousand rows cost no more than those seen. */
export function Growing({ limit, more }: { limit: Signal<number>; more: number }) {
  const end = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const seen = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) limit.value += limit.peek();
      },
      { rootMargin: "400px" },
    );
    seen.observe(end.current!);
    return () => seen.disconnect();
  }, [limit, limit.value]);
  return (
    <p ref={end} class={style.more}>
      {more} more
    </p>
  );
}
