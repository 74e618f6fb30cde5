import { useComputed } from "@preact/signals";
import { age } from "../model/clock";
import { today, type Today } from "../model/today";
import { useHere } from "./context";
import style from "./Footer.module.css";

export function useToday(): Today {
  const { board } = useHere().store;
  return useComputed(() => today(board.value)).value;
}

/** Today at a glance, as far as this page has seen it. */
export function Footer() {
  const { live, needing, open, closed, recovered, takenIn } = useToday();
  return (
    <footer class={style.footer}>
      <span>
        Live <b>{live}</b>
      </span>
      <span>
        Upset <b>{needing}</b>
      </span>
      <span>
        Alerts open <b>{open}</b>, closed <b>{closed}</b>
        {recovered > 0 && (
          <>
            , <b>{recovered}</b> recovered
          </>
        )}
      </span>
      {takenIn !== null && (
        <span>
          Taken in <b>{age(takenIn)}</b>
        </span>
      )}
      <Rulebook />
      <span class={style.end}>Counts what customers did, never a score of agents</span>
    </footer>
  );
}

function Rulebook() {
  const { board } = useHere().store;
  const { rulebook, rulebookError } = board.value;
  if (rulebook === "") return null;
  return (
    <span class={style.rulebook} title={`Rulebook ${rulebook}`}>
      Rulebook <b>{rulebook.slice(0, 8)}</b>
      {rulebookError && ", the new one has mistakes"}
    </span>
  );
}
