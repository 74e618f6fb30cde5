/** The numbers of the day, as far as a page can know them: what is open, and what it has seen close. */

import type { Board } from "./board";

export interface Today {
  readonly live: number;
  /** Conversations that are not level. */
  readonly needing: number;
  readonly open: number;
  readonly closed: number;
  readonly recovered: number;
  /** How long an alert waited for a person, in ms: the middle one of those that were taken. */
  readonly takenIn: number | null;
}

export function today({ lines, alerts, closed }: Board): Today {
  const waits = [...alerts.values()].flatMap(({ takenAt, alert }) =>
    takenAt === null ? [] : [Date.parse(takenAt) - Date.parse(alert.raised_at)],
  );
  return {
    live: lines.size,
    needing: [...lines.values()].filter(({ row }) => row.heat !== "calm").length,
    open: alerts.size,
    closed: closed.length,
    recovered: closed.filter(({ alert }) => alert.state === "recovered").length,
    takenIn: middle([...waits, ...closed.flatMap(({ waited }) => (waited === null ? [] : [waited]))]),
  };
}

function middle(values: number[]): number | null {
  const sorted = values.filter((value) => value >= 0).sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
