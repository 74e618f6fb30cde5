import type { ReadonlySignal } from "@preact/signals";
import { Icon } from "../ui/Icon";
import style from "./Held.module.css";

interface Props {
  held: ReadonlySignal<unknown>;
  pending: ReadonlySignal<number>;
  apply(): void;
  /** Where the keyboard goes on when this is gone. */
  next(): HTMLElement | null | undefined;
  /** Where there is no room for more than the number. */
  short?: boolean;
}

/** Says that the order is held, and lets it go. */
export function Held({ held, pending, apply, next, short = false }: Props) {
  const count = pending.value;
  if (held.value === null || count === 0) return null;
  const press = ({ detail: clicks }: MouseEvent): void => {
    apply();
    if (clicks === 0) next()?.focus();
  };
  return (
    <span class={style.held}>
      <Icon name="lock" size="xs" />
      {!short && "Order held while you point."}
      <button type="button" onClick={press}>
        Apply {count} {count === 1 ? "move" : "moves"}
      </button>
    </span>
  );
}
