import { age } from "../model/clock";
import { useHere } from "./context";
import { useToday } from "./Footer";
import style from "./TodayPane.module.css";
import { ThemeButton } from "./ThemeButton";

/** On a phone: what stands in the foot of a larger screen. */
export function TodayPane() {
  const { live, needing, open, closed, recovered, takenIn } = useToday();
  const { untaken, board } = useHere().store;
  const numbers: [string, string | number][] = [
    ["Live", live],
    ["Upset", needing],
    ["Alerts open", open],
    ["Not taken", untaken.value],
    ["Closed", closed],
    ["Recovered by themselves", recovered],
    ["Taken in", takenIn === null ? "none yet" : age(takenIn)],
    ["Rulebook", board.value.rulebook.slice(0, 8) || "none yet"],
  ];
  return (
    <section class={style.today} aria-label="Today">
      <dl>
        {numbers.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="num">{value}</dd>
          </div>
        ))}
      </dl>
      <p>Since this page was opened. It counts what customers did, and is never a score of agents.</p>
      <p class={style.theme}>
        Theme <ThemeButton />
      </p>
    </section>
  );
}
