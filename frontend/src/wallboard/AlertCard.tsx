/** One alert with its life. The gravest that nobody has is the one inverted block of the page. */

import { useComputed } from "@preact/signals";
import type { ClosedAlert, Line, OpenAlert } from "../model/board";
import { secondOfDay } from "../model/clock";
import { Icon } from "../ui/Icon";
import { alertName, severityNames } from "../words";
import { AlertActions } from "./AlertActions";
import style from "./AlertCard.module.css";
import { useHere } from "./context";
import { Quote } from "./Quote";
import { Refusal } from "./Refusal";
import { Since } from "./Ticking";
import { useSnoozed } from "./useSnoozed";
import { agentName, customerName, ending, passing, taken, weight } from "./words";

interface Props {
  id: string;
  /** The one that Alt+A takes. */
  first: boolean;
}

export function AlertCard({ id, first }: Props) {
  const { board } = useHere().store;
  const alert = useComputed(() => board.value.alerts.get(id)).value;
  const closed = useComputed(() => board.value.closed.find((one) => one.alert.id === id)).value;
  if (alert) return <Open alert={alert} first={first} />;
  return closed ? <Closed closed={closed} /> : null;
}

function Open({ alert, first }: { alert: OpenAlert; first: boolean }) {
  const { store } = useHere();
  const you = store.board.value.you;
  const { kind, severity, reason, raised_at: raisedAt } = alert.alert;
  const snoozed = useSnoozed(alert.alert.id);
  const look = weight(alert, you, snoozed);
  const line = useComputed(() => store.feed.line(alert.conversation)?.value).value;
  const called = alert.alert.called !== null && alert.alert.called === you && look !== "theirs";
  const agent = line?.row.agent ?? alert.agent;
  return (
    <article
      class={`${style.alert} ${style[look]}`}
      aria-label={`${severityNames[severity]}: ${alertName(kind)}, ${agentName(agent)}`}
      data-alert={alert.alert.id}
      data-called={called || undefined}
    >
      <header class={style.head}>
        <Icon name={severity} />
        <span>
          <b>{severityNames[severity]}:</b> {alertName(kind).toLowerCase()}
        </span>
        <span class={style.age}>
          <Since key={raisedAt} at={raisedAt} />
        </span>
      </header>
      <h3 class={style.people}>
        <span class="cut">{agentName(agent)}</span>
        <small>
          <Icon name={alert.channel} size="xs" />
          <span class="cut">{customerName(line?.row.customer ?? alert.customer, alert.conversation)}</span>
        </small>
      </h3>
      {look !== "theirs" && <Reason alert={alert} line={line} reason={reason} />}
      <Life alert={alert} you={you} snoozed={snoozed} />
      <AlertActions alert={alert} look={look} first={first} />
      <Refusal about={alert.alert.id} />
    </article>
  );
}

function Reason({ alert, line, reason }: { alert: OpenAlert; line: Line | undefined; reason: string }) {
  const { kind, severity, text } = alert.alert;
  const heat =
    severity === "critical" ? "abusive" : line && line.row.heat !== "calm" ? line.row.heat : "tense";
  return (
    <p class={style.reason} data-heat={heat}>
      {reason}
      {kind === "help_requested" && text ? (
        <q class={style.quote}> “{text}”</q>
      ) : (
        <Quote class={style.quote} evidence={alert.alert.evidence} last={line?.row.last_words ?? null} />
      )}
    </p>
  );
}

function Life({ alert, you, snoozed }: { alert: OpenAlert; you: string | null; snoozed: boolean }) {
  const now = taken(alert, you, snoozed);
  const owned = alert.alert.owner !== null;
  return (
    <p class={`${style.life} num`}>
      <Icon name="check" size="xs" />
      <time dateTime={alert.alert.raised_at}>{secondOfDay(alert.alert.raised_at)}</time>
      <i class={style.link} />
      {snoozed ? <Icon name="later" size="xs" /> : <i class={owned ? style.dotFull : style.dot} />}
      <span>
        <b>{now.who}</b>
        {now.when}
        {!owned && !snoozed && <Passing alert={alert} you={you} />}
      </span>
    </p>
  );
}

function Passing({ alert, you }: { alert: OpenAlert; you: string | null }) {
  const { serverNow } = useHere().store;
  const words = useComputed(() => passing(alert, you, serverNow.value)).value;
  return words === "" ? null : <>, {words}</>;
}

/** It closed while somebody was pointing here: its place stays until they let go. */
function Closed({ closed }: { closed: ClosedAlert }) {
  const { you } = useHere().store.board.value;
  return (
    <article class={`${style.alert} ${style.theirs} ${style.over}`}>
      <Icon name="check" size="s" />
      <span>
        {alertName(closed.alert.kind)}, {agentName(closed.agent)}. {ending(closed, you)}
      </span>
    </article>
  );
}
