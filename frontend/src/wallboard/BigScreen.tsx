/** For a wall: few rows, few words, read from four metres. */

import { useComputed, type ReadonlySignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { Line, OpenAlert } from "../model/board";
import { isUntaken } from "../model/board";
import { timeOfDay } from "../model/clock";
import { BANDS, type Band } from "../model/order";
import { firstName, personName } from "../model/person";
import { Icon } from "../ui/Icon";
import { alertName, channelNames, heatNames, stepName, trendNames } from "../words";
import style from "./BigScreen.module.css";
import { useHere } from "./context";
import { Spark } from "./Spark";
import { Lasted } from "./Ticking";
import { useSize } from "./useSize";
import { owner } from "./words";

/** Of the drawing's 1440 × 810, in its units. */
const WIDE = 1440;
const ROW: Record<Band, number> = { now: 125, eye: 93, level: 93 };

export function BigScreen() {
  const { store, page } = useHere();
  const rows = useRef<HTMLUListElement>(null);
  const { width, height } = useSize(rows, { width: WIDE - 88, height: 620 }).value;
  const { shown, total } = store.list;
  const scale = Math.max(0.5, width / (WIDE - 88));
  const fitting = fit(shown.value, height / scale);
  const pressing = shown.value.now.length;
  const untaken = store.untaken.value;
  return (
    <main class={style.far} aria-label="Big screen">
      <header class={style.top}>
        <h1>{pressing === 0 ? "All level" : `${pressing} ${pressing === 1 ? "needs" : "need"} someone`}</h1>
        <span>{untaken > 0 && `${untaken} not taken`}</span>
        <Clock />
      </header>
      <ul ref={rows} class={style.rows}>
        {fitting.map(({ id, band }) => (
          <FarRow key={id} id={id} band={band} scale={scale} />
        ))}
      </ul>
      <footer class={style.rest}>
        <Icon name="calm" size="l" class={style.sign} />
        <span>{rest(total.value - fitting.length, pressing)}</span>
        <button type="button" onClick={() => page.look("list")}>
          Leave big screen
        </button>
        <Fresh />
      </footer>
    </main>
  );
}

/** As many as there is room for, the most in need first; level ones only count. */
function fit(shown: Readonly<Record<Band, readonly string[]>>, room: number): { id: string; band: Band }[] {
  const fitting: { id: string; band: Band }[] = [];
  let left = room;
  for (const band of BANDS.slice(0, 2)) {
    for (const id of shown[band]) {
      left -= ROW[band];
      if (left < 0) return fitting;
      fitting.push({ id, band });
    }
  }
  return fitting;
}

function rest(count: number, pressing: number): string {
  if (count <= 0) return pressing === 0 ? "No conversations" : "No others";
  return pressing === 0 ? `${count} conversations, and nobody needs you` : `${count} more`;
}

function Clock() {
  const { serverNow } = useHere().store;
  const time = useComputed(() => timeOfDay(new Date(serverNow.value).toISOString()));
  return <span class={style.clock}>{time}</span>;
}

function Fresh() {
  const { store } = useHere();
  const word = useComputed(() => {
    const { kind } = store.link.value;
    if (kind === "live") return "Live";
    if (kind === "refused") return "Signed out";
    if (kind !== "offline") return "Connecting";
    return `Line lost ${timeOfDay(new Date(store.link.value.since).toISOString())}, this is as it was then`;
  });
  return <span class={style.clock}>{word}</span>;
}

function FarRow({ id, band, scale }: { id: string; band: Band; scale: number }) {
  const line = useHere().store.feed.line(id);
  return line ? <Drawn line={line} band={band} scale={scale} /> : null;
}

const NONE: readonly OpenAlert[] = [];

function Drawn({ line, band, scale }: { line: ReadonlySignal<Line>; band: Band; scale: number }) {
  const { store } = useHere();
  const { row } = line.value;
  const alerts = useComputed(() => store.feed.alertsOf.value.get(line.value.row.conversation) ?? NONE).value;
  const free = useComputed(() => {
    const open = store.feed.alertsOf.value.get(line.value.row.conversation) ?? NONE;
    return open.some((one) => one.alert.severity === "critical" && isUntaken(one, store.serverNow.value));
  }).value;
  const critical = alerts.find(({ alert }) => alert.severity === "critical" && alert.owner === null);
  const held = useComputed(() => {
    const open = store.feed.alertsOf.value.get(line.value.row.conversation) ?? NONE;
    if (open.some((one) => isUntaken(one, store.serverNow.value))) return owner(null, null);
    const taken = open.find((one) => one.alert.owner !== null);
    return taken ? owner(taken.alert.owner, null) : open.length > 0 ? "Snoozed" : "";
  }).value;
  return (
    <li
      class={style.row}
      data-heat={row.heat}
      data-band={band}
      data-free={free || undefined}
      data-ended={!row.live || undefined}
    >
      <Icon name={free ? "critical" : row.heat} class={style.sign} />
      <span class={style.word}>
        {free && critical ? alertName(critical.alert.kind) : heatNames[row.heat]}
        <small>
          <Icon name={row.trend} size="s" />
          {trendNames[row.trend]}
        </small>
      </span>
      <Spark curve={row.curve} heat={row.heat} width={240 * scale} height={56 * scale} />
      <span class={style.agent}>
        <span class="cut">{row.agent ? firstName(row.agent) : "No agent"}</span>
        <small class="cut">
          {channelNames[row.channel].toLowerCase()}
          {row.customer && `, ${short(row.customer)}`}
        </small>
      </span>
      <span class={style.told}>{row.advice && stepName(row.advice)}</span>
      <span class={style.owner}>
        <Lasted line={line} />
        {held && <b class="cut">{held}</b>}
      </span>
    </li>
  );
}

/** `Wes C.` */
function short(customer: string): string {
  const [first, last] = personName(customer).split(" ");
  return last ? `${first} ${last.charAt(0)}.` : first!;
}
