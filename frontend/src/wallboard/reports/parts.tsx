import type { Signal } from "@preact/signals";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import select from "../FilterSelect.module.css";
import type { Paged } from "./paged";
import style from "./Reports.module.css";

interface ChoiceProps {
  name: string;
  /** What is shown when nothing is chosen. */
  all: string;
  of: readonly (readonly [value: string, label: string])[];
  chosen: Signal<string>;
}

export function Choice({ name, all, of, chosen }: ChoiceProps) {
  return (
    <label class={select.select} data-chosen={chosen.value !== "" || undefined}>
      <span class="unseen">{name}</span>
      <select value={chosen.value} onChange={({ currentTarget: { value } }) => (chosen.value = value)}>
        <option value="">{all}</option>
        {of.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <Icon name="down" size="xs" />
    </label>
  );
}

/** The end of a list that comes a page at a time. */
export function More({ list, none }: { list: Paged<unknown>; none: string }) {
  const state = list.state.value;
  const empty = list.items.value.length === 0;
  if (state === "all") return empty ? <p class={style.quiet}>{none}</p> : null;
  return (
    <p class={style.more}>
      {state === "failed" && <span class={style.quiet}>The server could not be asked. </span>}
      <Button small busy={state === "asking"} onClick={list.more}>
        {state === "failed" ? "Ask again" : "Show more"}
      </Button>
    </p>
  );
}
