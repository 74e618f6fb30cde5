/** The day at a glance, as the server counts it. */

import { useEffect } from "preact/hooks";
import { reportUrl } from "../../live/report";
import { age } from "../../model/clock";
import { personName } from "../../model/person";
import type { TodayReport } from "../../protocol/generated";
import { EmptyState } from "../../ui/EmptyState";
import { Icon } from "../../ui/Icon";
import { useHere } from "../context";
import { outcomeNames, seconds } from "../words";
import { DayChart } from "./DayChart";
import { Scroll } from "./Reports";
import frame from "./Reports.module.css";
import style from "./Today.module.css";

export function TodayPage() {
  const { store } = useHere();
  const { team } = store.list.filter.value;
  useEffect(store.lookAtDay, [store, team]);
  const day = store.day.value;
  if (!day) return <EmptyState title="Asking for the day." />;
  return (
    <Scroll>
      <div class={frame.bar}>
        <span class={frame.quiet}>
          {day.day}, {day.time_zone}
          {team && `, ${team}`}
        </span>
        <a href={reportUrl("today.csv", { team })} download>
          Save as CSV
        </a>
      </div>
      <Numbers day={day} />
      <div class={style.two}>
        <section aria-label="Over the day">
          <h2>Over the day</h2>
          <DayChart slots={day.slots} />
        </section>
        <section aria-label="Abuse taken">
          <h2>Who has taken abuse</h2>
          <Taken day={day} />
        </section>
      </div>
    </Scroll>
  );
}

function Numbers({ day }: { day: TodayReport }) {
  const { taken, cards } = day;
  const closed = Object.values(day.outcomes).reduce((sum, count) => sum + count, 0);
  return (
    <dl class={style.numbers}>
      <Number name="Alerts open" value={day.open} more={`${day.unclaimed} unclaimed`} />
      <Number
        name="Taken after"
        value={taken.median_ms === null ? "none yet" : age(taken.median_ms)}
        more={taken.p90_ms !== null && `9 of 10 within ${age(taken.p90_ms)}`}
      />
      <Number name="Episodes" value={day.episodes} more={`${day.settled} settled`} />
      <Number
        name="Alerts today"
        value={day.raised}
        more={`${day.recovered} recovered, ${closed} resolved`}
      />
      <Number name="Messages a second" value={day.per_second} more={`${day.messages} today`} />
      <Number
        name="Message to card"
        value={cards.p50_ms === null ? "none yet" : seconds(cards.p50_ms)}
        more={cards.p99_ms !== null && `99 of 100 within ${seconds(cards.p99_ms)}`}
      />
      {Object.entries(day.outcomes).map(([outcome, count]) => (
        <Number
          key={outcome}
          name={outcomeNames[outcome as keyof typeof outcomeNames] ?? outcome}
          value={count}
        />
      ))}
    </dl>
  );
}

function Number({ name, value, more }: { name: string; value: string | number; more?: string | false }) {
  return (
    <div class={style.number}>
      <dt>{name}</dt>
      <dd>
        {value} {more && <small>{more}</small>}
      </dd>
    </div>
  );
}

/** Welfare: who may need a break. It counts what customers wrote. */
function Taken({ day: { abuse } }: { day: TodayReport }) {
  const most = Math.max(1, ...abuse.map(({ minutes }) => minutes));
  return (
    <>
      {abuse.length === 0 && <p class={frame.quiet}>Nobody today.</p>}
      <ul class={style.taken}>
        {abuse.map(({ agent, minutes, break_due: due }) => (
          <li key={agent}>
            <span class="cut">
              {personName(agent)}{" "}
              {due && (
                <span class={style.due}>
                  <Icon name="cup" size="xs" />
                  Break due
                </span>
              )}
            </span>
            <span class="num">{minutes} min</span>
            <i style={{ width: `${(minutes / most) * 100}%` }} />
          </li>
        ))}
      </ul>
      <p class={style.note}>
        Minutes in which a customer was abusive towards them. It counts what customers did: never a score of
        the agent, and not for decisions about employment.
      </p>
    </>
  );
}
