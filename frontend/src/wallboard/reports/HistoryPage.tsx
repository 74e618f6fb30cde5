/** Alerts that have closed, also before this page was loaded. */

import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { reportUrl } from "../../live/report";
import { age } from "../../model/clock";
import type { AlertKind, BoardAlert, ClosedAlerts } from "../../protocol/generated";
import { closedAlerts } from "../../protocol/parse-reports";
import { Icon } from "../../ui/Icon";
import { alertName, severityNames } from "../../words";
import { useHere } from "../context";
import { agentName, customerName, ending, momentOf, outcomeNames } from "../words";
import { Choice, More } from "./parts";
import { paged } from "./paged";
import { Scroll } from "./Reports";
import style from "./Reports.module.css";

const KINDS: readonly AlertKind[] = [
  "abuse",
  "threat",
  "self_harm",
  "vulnerable",
  "manager_request",
  "legal",
  "churn",
  "public_complaint",
  "stuck",
  "promise_overdue",
  "agent_conduct",
  "help_requested",
];
const kinds = KINDS.map((kind) => [kind, alertName(kind)] as const);
const endings = [["recovered", "Recovered"], ...Object.entries(outcomeNames)] as const;
const severities = Object.entries(severityNames);
const spans = [
  ["1", "Last day"],
  ["7", "Last 7 days"],
  ["30", "Last 30 days"],
] as const;
const TYPED_MS = 300;

export function HistoryPage() {
  const { store } = useHere();
  const { team } = store.list.filter.value;
  const kind = useSignal("");
  const ends = useSignal("");
  const severity = useSignal("");
  const days = useSignal("");
  const person = useSignal("");
  const question = { team, kind: kind.value, ending: ends.value, severity: severity.value, days: days.value };
  const list = useMemo(
    () =>
      paged<BoardAlert>(async (before) => {
        const query = {
          team: store.list.filter.peek().team,
          kind: kind.peek(),
          ending: ends.peek(),
          severity: severity.peek(),
          days: days.peek(),
          person: person.peek().trim(),
          before,
        };
        const page = await store.ask<ClosedAlerts>(reportUrl("alerts", query), closedAlerts);
        return page && { items: page.alerts, before: page.before };
      }),
    [store],
  );
  useEffect(list.restart, [list, ...Object.values(question)]);
  useEffect(() => {
    const typed = setTimeout(list.restart, TYPED_MS);
    return () => clearTimeout(typed);
  }, [list, person.value]);
  return (
    <Scroll>
      <div class={style.bar}>
        <Choice name="Kind" all="All kinds" of={kinds} chosen={kind} />
        <Choice name="Ending" all="All endings" of={endings} chosen={ends} />
        <Choice name="Severity" all="All severities" of={severities} chosen={severity} />
        <Choice name="When" all="Any time" of={spans} chosen={days} />
        <input
          aria-label="Agent, customer or lead, in full"
          placeholder="Agent, customer or lead"
          maxLength={128}
          value={person.value}
          onInput={({ currentTarget }) => (person.value = currentTarget.value)}
        />
        <a href={reportUrl("alerts.csv", { team })} download>
          Save as CSV
        </a>
      </div>
      <ul class={style.lines} aria-label="Closed alerts">
        {list.items.value.map((closed) => (
          <li key={closed.alert.id}>
            <Line closed={closed} />
          </li>
        ))}
      </ul>
      <More list={list} none="No alert has closed that is like this." />
    </Scroll>
  );
}

function Line({ closed }: { closed: BoardAlert }) {
  const { board, watching } = useHere().store;
  const { alert, at, agent, customer, conversation } = closed;
  const took = alert.acknowledged_at ? Date.parse(alert.acknowledged_at) - Date.parse(alert.raised_at) : null;
  const [words] = alert.evidence;
  return (
    <button type="button" class={style.line} onClick={() => watching.open(conversation)}>
      <Icon name={alert.severity} size="s" />
      <span>
        <b>
          {severityNames[alert.severity]}: {alertName(alert.kind).toLowerCase()}
        </b>
        , {agentName(agent)} with {customerName(customer, conversation)}. {alert.reason}
        {words?.text && ` “${words.text}”`}
        <br />
        {ending({ ...closed, left: null, waited: null }, board.value.you)}
        {took !== null && took >= 0 && `, taken after ${age(took)}`}
        {alert.outcome && alert.text && `: ${alert.text}`}
      </span>
      <time class="num" dateTime={at}>
        {momentOf(at)}
      </time>
    </button>
  );
}
