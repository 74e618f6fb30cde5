import { useComputed } from "@preact/signals";
import { timeOfDay } from "../model/clock";
import { firstName } from "../model/person";
import { Icon } from "../ui/Icon";
import { alertName } from "../words";
import style from "./ClosedAlerts.module.css";
import { useHere } from "./context";
import { ending } from "./words";

const HOUR_MS = 3_600_000;
const FEW = 8;

/** The alerts that closed in the last hour, whether or not this page was there. */
export function ClosedAlerts() {
  const { page, store } = useHere();
  const { board, list, serverNow, watching } = store;
  const shown = useComputed(() => {
    const { team } = list.filter.value;
    const since = Math.floor(serverNow.value / 60_000) * 60_000 - HOUR_MS;
    const recent = board.value.closed.filter(
      ({ at, team: of }) => Date.parse(at) >= since && (team ?? of) === of,
    );
    return recent.slice(0, FEW);
  }).value;
  const { you } = board.value;
  const history = (): void => {
    page.look("history");
    page.turn("live");
  };
  return (
    <section class={style.closed} aria-label="Closed in the last hour">
      <header>
        <h3>Closed in the last hour</h3>
        <button type="button" onClick={history}>
          History
        </button>
      </header>
      {shown.length === 0 && <p>None.</p>}
      <ul>
        {shown.map((closed) => (
          <li key={closed.alert.id}>
            <button type="button" onClick={() => watching.open(closed.conversation)}>
              <Icon
                name={closed.alert.state === "recovered" ? "settling" : closed.left ? "info" : "check"}
                size="s"
                class={closed.alert.state === "recovered" || closed.left ? style.grey : style.done}
              />
              <span>
                {alertName(closed.alert.kind)}
                {closed.agent && `, ${firstName(closed.agent)}`}. {ending(closed, you)}
              </span>
              <time class="num" dateTime={closed.at}>
                {timeOfDay(closed.at)}
              </time>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
