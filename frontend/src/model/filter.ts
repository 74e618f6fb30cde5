/** Which conversations the list shows. */

import type { Row } from "../protocol/generated";
import { alertName, channelNames, heatNames, plain, stepName } from "../words";
import type { Line, OpenAlert } from "./board";
import { personName } from "./person";
import { lasted } from "./rows";

export const KINDS = ["all", "heated", "calls", "long", "chats", "emails", "alerts", "offline"] as const;
export type Kind = (typeof KINDS)[number];

export interface Filter {
  /** Null: all of the lead's teams. */
  readonly team: string | null;
  readonly kind: Kind;
  readonly words: string;
}

export const everything: Filter = { team: null, kind: "all", words: "" };

const LONG_MS = 10 * 60_000;

/** `now` is this machine's clock in ms. */
export function matches(line: Line, alerts: readonly OpenAlert[], filter: Filter, now: number): boolean {
  if (filter.team !== null && line.row.team !== filter.team) return false;
  return isKind(line, alerts, filter.kind, now) && hasWords(line.row, alerts, filter.words);
}

function isKind(line: Line, alerts: readonly OpenAlert[], kind: Kind, now: number): boolean {
  const { row } = line;
  switch (kind) {
    case "all":
      return true;
    case "heated":
      return row.heat === "heated" || row.heat === "abusive";
    case "calls":
      return row.channel === "call";
    case "chats":
      return row.channel === "chat";
    case "emails":
      return row.channel === "email";
    case "long":
      return lasted(line, now) >= LONG_MS;
    case "alerts":
      return alerts.length > 0;
    case "offline":
      return row.agent !== null && !row.agent_online;
  }
}

/** Every word must be found somewhere, in any order. */
function hasWords(row: Row, alerts: readonly OpenAlert[], words: string): boolean {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return true;
  const text = searchable(row, alerts).toLocaleLowerCase();
  return wanted.every((word) => text.includes(word));
}

function searchable(row: Row, alerts: readonly OpenAlert[]): string {
  const people = [row.agent, row.customer].flatMap((id) => (id ? [id, personName(id)] : []));
  const step = row.advice ? [stepName(row.advice)] : [];
  return [
    row.conversation,
    row.team,
    ...people,
    row.last_words?.text ?? "",
    heatNames[row.heat],
    channelNames[row.channel],
    ...step,
    ...row.cues.map(plain),
    ...alerts.flatMap(({ alert }) => [alertName(alert.kind), alert.reason]),
  ].join("\n");
}
