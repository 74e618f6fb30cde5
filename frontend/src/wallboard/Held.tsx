import type { ReadonlySignal } from "@preact/signals";
import { Icon } from "../ui/Icon";
import style from "./Held.module.css";

interface Props {
  held: ReadonlySignal<unknown>;
  pending: ReadonlySignal<number>;
  apply(): void;
  /** Where there is no room for more than the number. */
  short?: boolean;
}

/** Says that the order is held, and lets it go. */
export function Held({ held, pending, apply, short = false }: Props) {
  const count = pending.value;
  if (held.value === null || count === 0) return null;
  return (
    <span class={style.held}>
      <Icon name="lock" size="xs" />
      {!short && "Order held while you point."}
      <button type="button" onClick={apply}>
        Apply {count} {count === 1 ? "move" : "moves"}
      </button>
    </span>
  );
}
