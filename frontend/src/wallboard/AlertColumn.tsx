/** What waits for a person: open alerts, the untaken first, and what has closed. */

import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { AlertCard } from "./AlertCard";
import style from "./AlertColumn.module.css";
import { ClosedAlerts } from "./ClosedAlerts";
import { useHere } from "./context";
import { Growing } from "./Growing";
import { Held } from "./Held";
import { MutedRules } from "./MutedRules";
import { holdEvents } from "./pointing";

/** How many cards are drawn before somebody looks further down. */
const FIRST = 12;

const anywhere = (): true => true;

export function AlertColumn() {
  const { store } = useHere();
  const { list, board } = store;
  const { alerts, alertsPending, alertsHolding, applyAlerts } = list;
  const cards = useRef<HTMLDivElement>(null);
  const limit = useSignal(FIRST);
  useEffect(() => alertsHolding.at.subscribe((at) => freeze(cards.current, at !== null)), [alertsHolding]);
  const open = board.value.alerts.size;
  const elsewhere = open - countShown(alerts.value, board.value.alerts);
  const first = alerts.value.find((id) => board.value.alerts.get(id)?.alert.owner === null);
  return (
    <section class={style.alerts} aria-label="Alerts" {...holdEvents(alertsHolding, anywhere)}>
      <header class={style.head}>
        <h2>Alerts</h2>
        <Badge count={open} />
        <Held
          held={alertsHolding.at}
          pending={alertsPending}
          apply={applyAlerts}
          next={() => cards.current?.querySelector<HTMLElement>("button")}
          short
        />
        {open > 1 && alertsPending.value === 0 && <span class={style.order}>oldest critical first</span>}
      </header>
      <div ref={cards} class={style.scroll}>
        {open === 0 && board.value.ready && (
          <p class={style.none}>
            None open. The next one shows here first, with its reason and a button to take it.
          </p>
        )}
        {alerts.value.slice(0, limit.value).map((id) => (
          <AlertCard key={id} id={id} first={id === first} />
        ))}
        {alerts.value.length > limit.value && (
          <Growing limit={limit} more={alerts.value.length - limit.value} />
        )}
        {elsewhere > 0 && (
          <p class={style.none}>
            {elsewhere} in other teams.{" "}
            <button type="button" onClick={() => list.narrow({ team: null })}>
              Show all teams
            </button>
          </p>
        )}
        <MutedRules />
        <ClosedAlerts />
      </div>
    </section>
  );
}

/** Of open alerts: it falls only when one closes. */
export function Badge({ count }: { count: number }) {
  return (
    <span
      class={`${style.badge} ${count === 0 ? style.zero : ""}`}
      role="img"
      aria-label={`${count} open alerts`}
    >
      {count}
    </span>
  );
}

function countShown(ids: readonly string[], alerts: ReadonlyMap<string, unknown>): number {
  return ids.filter((id) => alerts.has(id)).length;
}

/** A card that gets lighter while somebody points keeps its height, so that the next does not jump. */
function freeze(list: HTMLElement | null, held: boolean): void {
  for (const card of list?.querySelectorAll<HTMLElement>(":scope > article") ?? []) {
    card.style.minHeight = held ? `${card.offsetHeight}px` : "";
  }
}
