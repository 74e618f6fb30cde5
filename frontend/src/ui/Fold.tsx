import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import style from "./Fold.module.css";
import { Icon } from "./Icon";

interface Props {
  title: string;
  open: boolean;
  onToggle: (open: boolean) => void;
  /** A word after the title. */
  badge?: string | undefined;
  /** What is inside, in a few words, at the end of the line. */
  aside?: ComponentChildren;
  keys?: string | undefined;
  class?: string | undefined;
  children: ComponentChildren;
}

/** A titled part that opens and closes, with its line always in the same place. */
export function Fold({ title, open, onToggle, badge, aside, keys, class: extra = "", children }: Props) {
  const id = useId();
  return (
    <section class={`${style.fold} ${open ? extra : ""}`}>
      <div class={style.head}>
        <h2>
          <button
            type="button"
            class={style.toggle}
            aria-expanded={open}
            aria-controls={id}
            aria-keyshortcuts={keys}
            onClick={() => onToggle(!open)}
          >
            <Icon name={open ? "down" : "right"} size="s" />
            <b>{title}</b>
            {badge && <span class={style.badge}>{badge}</span>}
          </button>
        </h2>
        <div class={`${style.aside} num`}>{aside}</div>
      </div>
      <div id={id} class={style.inside} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
