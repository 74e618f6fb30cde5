/** A conversation in the list: a card when it needs someone, a line when it is worth an eye, one line when level. */

import { useComputed, type ReadonlySignal } from "@preact/signals";
import type { Line, OpenAlert } from "../model/board";
import type { Band } from "../model/order";
import { excerpt } from "../model/quote";
import type { Row as RowData } from "../protocol/generated";
import { Icon } from "../ui/Icon";
import { Pieces } from "../ui/Marked";
import { channelNames, heatNames, phaseName, stepName, trendNames } from "../words";
import { useHere } from "./context";
import { Cue, NotConnected } from "./Cue";
import style from "./Row.module.css";
import { Spark } from "./Spark";
import { Lasted } from "./Ticking";
import { useSnoozed } from "./useSnoozed";
import { agentName, cuesOf, customerName, who } from "./words";

interface Props {
  id: string;
  /** Where it stands, which while the order is held may not be where it belongs. */
  band: Band;
  card?: boolean;
}

const NONE: readonly OpenAlert[] = [];

export function Row({ id, band, card = false }: Props) {
  const line = useHere().store.feed.line(id);
  return line ? <Drawn line={line} band={band} card={card} /> : null;
}

interface DrawnProps {
  line: ReadonlySignal<Line>;
  band: Band;
  card: boolean;
}

function Drawn({ line, band, card }: DrawnProps) {
  const { store } = useHere();
  const { row } = line.value;
  const id = row.conversation;
  const alerts = useComputed(() => store.feed.alertsOf.value.get(id) ?? NONE).value;
  const opened = useComputed(() => store.watching.id.value === id).value;
  const you = store.board.value.you;
  const parts = { line, row, alerts, you };
  return (
    <li class={style.place}>
      <button
        type="button"
        class={`${style.row} ${card ? style.card : style[band]}`}
        data-row={id}
        data-band={band}
        data-heat={row.heat}
        data-ended={!row.live || undefined}
        aria-current={opened || undefined}
        tabIndex={-1}
        onClick={() => store.watching.open(id)}
      >
        {card ? (
          <CardParts {...parts} />
        ) : band === "level" ? (
          <LevelParts {...parts} />
        ) : (
          <LineParts {...parts} slim={band === "eye"} />
        )}
      </button>
    </li>
  );
}

interface PartProps {
  line: ReadonlySignal<Line>;
  row: RowData;
  alerts: readonly OpenAlert[];
  you: string | null;
}

/** `slim`: cues stand beside what is told, which saves a line. */
function LineParts({ line, row, alerts, you, slim }: PartProps & { slim: boolean }) {
  const cues = <Cues row={row} alerts={alerts} />;
  return (
    <>
      <span class={style.mood}>
        <Heat row={row} />
        <Spark curve={row.curve} heat={row.heat} width={104} height={22} />
      </span>
      <span class={style.people}>
        <Agent row={row} />
        <Customer row={row} />
        {!slim && cues}
      </span>
      <span class={style.words}>
        <LastWords row={row} around={slim ? 24 : 48} />
        <span class={style.under}>
          <Told row={row} />
          {slim && cues}
        </span>
      </span>
      <span class={style.end}>
        <Time line={line} row={row} />
        <Owner alerts={alerts} you={you} />
      </span>
    </>
  );
}

function LevelParts({ line, row }: PartProps) {
  return (
    <>
      <span class={style.mood}>
        {row.heat !== "calm" && (
          <>
            <Icon name={row.heat} size="s" class={style.sign} />
            <span class="unseen">{heatNames[row.heat]}</span>
          </>
        )}
        <Spark curve={row.curve} heat={row.heat} width={104} height={14} />
      </span>
      <span class={style.agent}>
        <span class="cut">{agentName(row.agent)}</span>
        {row.agent && !row.agent_online && (
          <>
            <Icon name="unlinked" size="xs" />
            <span class="unseen">not connected</span>
          </>
        )}
      </span>
      <Customer row={row} />
      <Time line={line} row={row} />
    </>
  );
}

function CardParts({ line, row, alerts, you }: PartProps) {
  return (
    <>
      <span class={style.top}>
        <Heat row={row} />
        <Time line={line} row={row} />
      </span>
      <Spark curve={row.curve} heat={row.heat} width={236} height={30} />
      <span class={style.top}>
        <Agent row={row} />
        <Owner alerts={alerts} you={you} />
      </span>
      <Customer row={row} />
      <LastWords row={row} around={32} />
      <Told row={row} />
      <Cues row={row} alerts={alerts} />
    </>
  );
}

function Heat({ row: { heat, trend } }: { row: RowData }) {
  return (
    <span class={style.heat}>
      <Icon name={heat} />
      <b>{heatNames[heat]}</b>
      <Icon name={trend} class={style.arrow} />
      <span class="unseen">{trendNames[trend]}</span>
    </span>
  );
}

function Agent({ row }: { row: RowData }) {
  return (
    <span class={`${style.agent} cut`} title={row.agent ?? undefined}>
      {agentName(row.agent)}
    </span>
  );
}

function Customer({ row }: { row: RowData }) {
  return (
    <span class={style.customer} title={row.customer ?? undefined}>
      <Icon name={row.channel} size="xs" />
      <span class="unseen">{channelNames[row.channel]} with </span>
      <span class="cut">{customerName(row.customer, row.conversation)}</span>
    </span>
  );
}

const CUES = 2;

function Cues({ row, alerts }: { row: RowData; alerts: readonly OpenAlert[] }) {
  const cues = cuesOf(row, alerts);
  const offline = row.agent !== null && !row.agent_online;
  if (cues.length === 0 && !offline) return null;
  return (
    <span class={style.cues}>
      {offline && <NotConnected />}
      {cues.slice(0, offline ? CUES - 1 : CUES).map((cue) => (
        <Cue key={cue} cue={cue} />
      ))}
    </span>
  );
}

/** `around`: how much is kept on each side of what is marked, so that the mark itself is in sight. */
function LastWords({ row: { last_words: last }, around }: { row: RowData; around: number }) {
  if (!last) return <span class={`${style.last} ${style.quiet}`}>Nothing said yet.</span>;
  const pieces =
    last.end > last.start ? excerpt(last.text, [last], around) : [{ text: last.text, marked: false }];
  return (
    <span class={style.last} title={last.text}>
      “<Pieces pieces={pieces} />”
    </span>
  );
}

function Told({ row }: { row: RowData }) {
  if (!row.advice) return null;
  return (
    <span class={style.told}>
      {row.phase ? phaseName(row.phase) : "Told"}: <em>{stepName(row.advice)}</em>
    </span>
  );
}

function Time({ line, row }: { line: ReadonlySignal<Line>; row: RowData }) {
  return <span class={style.time}>{row.live ? <Lasted line={line} /> : "Ended"}</span>;
}

function Owner({ alerts, you }: { alerts: readonly OpenAlert[]; you: string | null }) {
  const open = alerts.find(({ alert }) => alert.owner === null) ?? alerts[0];
  return open ? <OwnerOf key={open.alert.id} open={open} you={you} /> : null;
}

function OwnerOf({ open: { alert }, you }: { open: OpenAlert; you: string | null }) {
  if (useSnoozed(alert.id)) return <span class={style.owner}>Snoozed</span>;
  if (alert.owner === null) return <span class={`${style.owner} ${style.nobody}`}>Nobody</span>;
  return (
    <span class={`${style.owner} ${alert.owner === you ? style.you : ""} cut`}>{who(alert.owner, you)}</span>
  );
}
