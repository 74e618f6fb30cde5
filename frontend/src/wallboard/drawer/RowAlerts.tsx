import { useComputed } from "@preact/signals";
import type { OpenAlert } from "../../model/board";
import { Icon } from "../../ui/Icon";
import { alertName, severityNames } from "../../words";
import { AlertActions } from "../AlertActions";
import { useHere } from "../context";
import { Refusal } from "../Refusal";
import { useSnoozed } from "../useSnoozed";
import { taken, weight } from "../words";
import style from "./RowAlerts.module.css";

const NONE: readonly OpenAlert[] = [];

/** The open alerts of this conversation, on a phone, where the column of alerts is out of sight. */
export function RowAlerts({ id }: { id: string }) {
  const { feed } = useHere().store;
  const alerts = useComputed(() => feed.alertsOf.value.get(id) ?? NONE).value;
  if (alerts.length === 0) return null;
  return (
    <div class={style.alerts}>
      {alerts.map((alert) => (
        <RowAlert key={alert.alert.id} alert={alert} />
      ))}
    </div>
  );
}

function RowAlert({ alert }: { alert: OpenAlert }) {
  const { you } = useHere().store.board.value;
  const { id, severity, kind } = alert.alert;
  const snoozed = useSnoozed(id);
  return (
    <section aria-label={`${severityNames[severity]}: ${alertName(kind)}`}>
      <p class={style.head}>
        <Icon name={severity} size="s" />
        <span>
          <b>{severityNames[severity]}:</b> {alertName(kind).toLowerCase()}
        </span>
        <span class={style.owner}>{taken(alert, you, snoozed).who}</span>
      </p>
      <AlertActions alert={alert} look={weight(alert, you, snoozed)} first={false} />
      <Refusal about={id} />
    </section>
  );
}
