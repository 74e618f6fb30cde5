/** Nothing to do, and the page says so: the sea of all conversations, and what a quiet minute is good for. */

import { useLayoutEffect, useRef } from "preact/hooks";
import type { Line } from "../model/board";
import { firstName } from "../model/person";
import { Icon } from "../ui/Icon";
import style from "./Calm.module.css";
import { useHere } from "./context";
import { rowKeys, tabStop } from "./pointing";
import { Sea } from "./Sea";
import { Spark } from "./Spark";
import { Lasted } from "./Ticking";
import { customerName } from "./words";

export function Calm() {
  const { store } = useHere();
  const { lines } = store.board.value;
  const all = store.list.shown.value.level.flatMap((id) => lines.get(id) ?? []);
  return (
    <section class={style.calm} aria-label="Conversations">
      <h2>All level.</h2>
      <p class={style.count}>
        {all.length === 1 ? "One conversation" : `${all.length} conversations`}, and nobody needs you.
      </p>
      <Sea lines={all} />
      <div class={style.three}>
        <Longest lines={all} />
        <Breaks />
        <Offline lines={all} />
      </div>
      <Everyone lines={all} />
    </section>
  );
}

function Longest({ lines }: { lines: readonly Line[] }) {
  const { feed } = useHere().store;
  const longest = [...lines].sort((a, b) => a.row.started_at.localeCompare(b.row.started_at)).slice(0, 3);
  return (
    <section>
      <h3>Longest running</h3>
      <ul>
        {longest.map(({ row }) => (
          <li key={row.conversation}>
            <Icon name="later" size="s" />
            <span class="cut">{people(row)}</span>
            <span>
              <Lasted line={feed.line(row.conversation)!} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Offline({ lines }: { lines: readonly Line[] }) {
  const counts = new Map<string, number>();
  for (const { row } of lines) {
    if (row.agent && !row.agent_online) counts.set(row.agent, (counts.get(row.agent) ?? 0) + 1);
  }
  return (
    <section>
      <h3>Not connected</h3>
      <ul>
        {[...counts].slice(0, 3).map(([agent, count]) => (
          <li key={agent}>
            <Icon name="unlinked" size="s" />
            <span class="cut">{firstName(agent)} sees no steps</span>
            <span class="num">{count === 1 ? "1 conversation" : `${count} conversations`}</span>
          </li>
        ))}
        {counts.size === 0 && (
          <li>
            <Icon name="check" size="s" />
            <span>Every agent sees their steps</span>
          </li>
        )}
      </ul>
    </section>
  );
}

/** Who has taken abuse today: a quiet minute is a good one for a break. */
function Breaks() {
  const { day, board } = useHere().store;
  const { rulebook, rulebookError } = board.value;
  const taken = day.value?.abuse.slice(0, 2) ?? [];
  return (
    <section>
      <h3>Breaks owed</h3>
      <ul>
        {taken.map(({ agent, minutes, break_due: due }) => (
          <li key={agent}>
            <Icon name="cup" size="s" />
            <span class="cut">
              {firstName(agent)}, {minutes} min of abuse today
            </span>
            <span>{due && "Due"}</span>
          </li>
        ))}
        {taken.length === 0 && (
          <li>
            <Icon name="check" size="s" />
            <span>Nobody has taken abuse today</span>
          </li>
        )}
        {rulebook !== "" && (
          <li>
            <Icon name={rulebookError ? "warning" : "check"} size="s" />
            <span class="cut">Rulebook {rulebook.slice(0, 8)} is in use</span>
          </li>
        )}
      </ul>
    </section>
  );
}

const MOST = 60;

function Everyone({ lines }: { lines: readonly Line[] }) {
  const { watching, feed } = useHere().store;
  const opened = watching.id.value;
  const rows = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => tabStop(rows.current!));
  return (
    <section aria-label="Live">
      <h3 class={style.live}>
        <b>Live</b> <span class="num">{lines.length}</span>
        {lines.length > MOST && <span class={style.end}>{lines.length - MOST} more</span>}
      </h3>
      <ul ref={rows} class={style.everyone} onKeyDown={rowKeys}>
        {lines.slice(0, MOST).map(({ row }) => (
          <li key={row.conversation}>
            <button
              type="button"
              data-heat="calm"
              data-row={row.conversation}
              tabIndex={-1}
              aria-current={opened === row.conversation || undefined}
              onClick={() => watching.open(row.conversation)}
            >
              <Spark curve={row.curve} heat="calm" width={48} height={12} />
              <span class="cut">{people(row)}</span>
              <Lasted line={feed.line(row.conversation)!} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function people({ agent, customer, conversation }: Line["row"]): string {
  return `${agent ? firstName(agent) : "No agent yet"}, ${customerName(customer, conversation)}`;
}
