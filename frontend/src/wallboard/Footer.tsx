import { useComputed } from "@preact/signals";
import { age } from "../model/clock";
import { firstName } from "../model/person";
import { today, type Today } from "../model/today";
import { Icon } from "../ui/Icon";
import { useHere } from "./context";
import style from "./Footer.module.css";
import { seconds } from "./words";

export function useToday(): Today {
  const { board } = useHere().store;
  return useComputed(() => today(board.value)).value;
}

/** Today at a glance: what is live as this page sees it, the rest as the server has counted it. */
export function Footer() {
  const { page, store } = useHere();
  const { live, needing } = useToday();
  const day = store.day.value;
  const due = day?.abuse.filter(({ break_due: isDue }) => isDue) ?? [];
  return (
    <footer class={style.footer}>
      <span>
        Live <b>{live}</b>
      </span>
      <span>
        Upset <b>{needing}</b>
      </span>
      {day && (
        <>
          <span>
            Episodes <b>{day.episodes}</b>, settled <b>{day.settled}</b>
          </span>
          {day.taken.median_ms !== null && (
            <span>
              Taken in <b>{age(day.taken.median_ms)}</b>
            </span>
          )}
          {day.cards.p50_ms !== null && (
            <span class={style.rulebook}>
              Message to card <b>{seconds(day.cards.p50_ms)}</b>, 99 of 100 in{" "}
              <b>{seconds(day.cards.p99_ms ?? day.cards.p50_ms)}</b>
            </span>
          )}
        </>
      )}
      {due[0] && (
        <span>
          <Icon name="cup" size="xs" /> Break due:{" "}
          <b>{due.map(({ agent }) => firstName(agent)).join(", ")}</b>
        </span>
      )}
      <span class={style.end}>Counts what customers did, never a score of agents</span>
      <button type="button" class={style.open} onClick={() => page.look("today")}>
        Open today
      </button>
    </footer>
  );
}
