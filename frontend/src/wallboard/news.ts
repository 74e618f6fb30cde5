/** What a screen reader is told when alerts come: one sentence for a whole burst. */

import { isUntaken, type OpenAlert } from "../model/board";
import { inOrder } from "../model/order";
import { alertName, severityNames } from "../words";
import { agentName, alertSentence } from "./words";

export interface News {
  /** Interrupts: a person may be in danger. */
  readonly assertive: string;
  readonly polite: string;
}

type Alerts = ReadonlyMap<string, OpenAlert>;

/** `now` is the server's clock in ms. */
export function news(before: Alerts, after: Alerts, you: string | null, now: number): News {
  const fresh = inOrder(calling(before, after, now), you, now);
  const urgent = fresh.filter(isUrgent);
  return { assertive: told(urgent), polite: told(fresh.filter((alert) => !isUrgent(alert))) };
}

/** New ones that nobody has, those that grew, and those that were passed on. */
export function calling(before: Alerts, after: Alerts, now: number): OpenAlert[] {
  return [...after.values()].filter((alert) => {
    const known = before.get(alert.alert.id);
    const { severity, called } = alert.alert;
    const passed = Boolean(called) && known?.alert.called !== called;
    const news = !known || known.alert.severity !== severity || passed;
    return news && isUntaken(alert, now);
  });
}

export function isUrgent({ alert }: OpenAlert): boolean {
  return alert.severity === "critical" || alert.kind === "self_harm" || alert.kind === "threat";
}

function told(alerts: readonly OpenAlert[]): string {
  const [first, ...others] = alerts;
  if (!first) return "";
  if (others.length === 0) return alertSentence(first);
  const { alert, agent } = first;
  const worst = `${severityNames[alert.severity].toLowerCase()}, ${alertName(alert.kind).toLowerCase()}`;
  return `${alerts.length} new alerts. The first: ${worst}, ${agentName(agent)}.`;
}
