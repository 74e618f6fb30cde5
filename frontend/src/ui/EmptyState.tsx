import type { ComponentChildren } from "preact";
import style from "./EmptyState.module.css";

/** Nothing to show, said in one line, and what happens next. Silence is the normal state: it is not an error. */
export function EmptyState({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class={style.empty}>
      <p>{title}</p>
      {children && <p class={style.more}>{children}</p>}
    </div>
  );
}
