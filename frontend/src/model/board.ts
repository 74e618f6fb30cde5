/** What the wallboard knows: a line for each live conversation, the open alerts, and those it saw close. */

import type {
  AlertEvent,
  Board as Snapshot,
  BoardAlert,
  MutedFrame,
  MutedRule,
  Row,
  RowFrame,
  RulebookFrame,
} from "../protocol/generated";
import { isOpen } from "./screen";

export interface Line {
  readonly row: Row;
  /** This machine's clock, in ms, when the row came. */
  readonly heardAt: number;
}

export interface OpenAlert extends BoardAlert {
  /** When its owner took it, if this page knows. */
  readonly takenAt: string | null;
}

export interface ClosedAlert extends BoardAlert {
  /** Why it is off the board though no event closed it: the line was down, or its conversation went elsewhere. */
  readonly left: "unseen" | "elsewhere" | null;
  /** How long it waited for a person, in ms, if it had one and this page knows. */
  readonly waited: number | null;
}

export interface Board {
  /** False until the first snapshot. */
  readonly ready: boolean;
  readonly lines: ReadonlyMap<string, Line>;
  /** The open ones, by id. */
  readonly alerts: ReadonlyMap<string, OpenAlert>;
  /** The newest first. */
  readonly closed: readonly ClosedAlert[];
  readonly teams: readonly string[];
  readonly you: string | null;
  readonly leads: readonly string[];
  readonly rulebook: string;
  readonly rulebookError: string | null;
  readonly muted: readonly MutedRule[];
  /** The server's clock less this machine's, in ms. */
  readonly ahead: number;
  readonly lastEndedAt: string | null;
}

export type BoardFrame = Snapshot | RowFrame | RulebookFrame | MutedFrame | AlertEvent;

const CLOSED = 100;

export const blank: Board = {
  ready: false,
  lines: new Map(),
  alerts: new Map(),
  closed: [],
  teams: [],
  you: null,
  leads: [],
  rulebook: "",
  rulebookError: null,
  muted: [],
  ahead: 0,
  lastEndedAt: null,
};

type Draft = { -readonly [Key in keyof Board]: Board[Key] } & {
  lines: Map<string, Line>;
  alerts: Map<string, OpenAlert>;
};

/** A burst of frames at once: a busy board sends hundreds a second. `now` is this machine's clock in ms. */
export function receiveAll(board: Board, frames: readonly BoardFrame[], now: number): Board {
  const draft: Draft = { ...board, lines: new Map(board.lines), alerts: new Map(board.alerts) };
  for (const frame of frames) take(draft, frame, now);
  return draft;
}

function take(board: Draft, frame: BoardFrame, now: number): void {
  switch (frame.type) {
    case "board":
      return begin(board, frame, now);
    case "row":
      return move(board, frame.row, now);
    case "alert":
      return hear(board, frame);
    case "rulebook":
      board.rulebook = frame.version;
      board.rulebookError = frame.error ?? null;
      return;
    case "muted":
      board.muted = frame.muted;
  }
}

/** A snapshot replaces all. What was open before and is not in it has closed meanwhile. */
function begin(board: Draft, frame: Snapshot, now: number): void {
  const open = new Set(frame.alerts.map(({ alert }) => alert.id));
  for (const known of board.alerts.values()) if (!open.has(known.alert.id)) close(board, known, "unseen");
  const before = board.alerts;
  board.ready = true;
  board.lines = new Map(frame.rows.map((row) => [row.conversation, { row, heardAt: now }]));
  board.alerts = new Map();
  for (const alert of frame.alerts) put(board, alert, before.get(alert.alert.id));
  board.teams = frame.teams;
  board.you = frame.you ?? null;
  board.leads = frame.leads ?? [];
  board.rulebook = frame.rulebook;
  board.rulebookError = frame.rulebook_error ?? null;
  board.muted = frame.muted ?? [];
  board.ahead = Date.parse(frame.now) - now;
}

/** A conversation stands here until it has ended and none of its alerts is open. */
function move(board: Draft, row: Row, now: number): void {
  if (!row.live && board.lines.get(row.conversation)?.row.live) board.lastEndedAt = row.last_at;
  if (row.live || row.open_alerts > 0) {
    if (!board.lines.has(row.conversation)) introduce(board, row);
    board.lines.set(row.conversation, { row, heardAt: now });
    return;
  }
  board.lines.delete(row.conversation);
  for (const known of board.alerts.values()) {
    if (known.conversation === row.conversation) close(board, { ...known, at: row.last_at }, "elsewhere");
  }
}

/** An alert comes at once, its row a moment later: only then are its people known. */
function introduce(board: Draft, { conversation, team, agent, customer, channel }: Row): void {
  const people = { team, agent, customer, channel };
  for (const [id, alert] of board.alerts) {
    if (alert.conversation === conversation) board.alerts.set(id, { ...alert, ...people });
  }
  board.closed = board.closed.map((alert) =>
    alert.conversation === conversation ? { ...alert, ...people } : alert,
  );
}

/** A watched conversation repeats what the board has heard before: an older version of an alert changes nothing. */
function hear(board: Draft, { conversation, version, at, alert }: AlertEvent): void {
  const known = board.alerts.get(alert.id) ?? board.closed.find((closed) => closed.alert.id === alert.id);
  if (known && known.version >= version) return;
  if (alert.because === "deferred") return; // it may never be raised, and has not been seen to close
  const row = board.lines.get(conversation)?.row;
  const { team, agent, customer, channel } = row ?? known ?? unknown;
  const heard = { conversation, version, at, team, agent, customer, channel, alert };
  board.closed = board.closed.filter((closed) => closed.alert.id !== alert.id);
  if (isOpen(alert)) put(board, heard, board.alerts.get(alert.id));
  else close(board, heard, null);
}

const unknown = { team: "default", agent: null, customer: null, channel: "chat" } as const;

function put(board: Draft, heard: BoardAlert, before: OpenAlert | undefined): void {
  board.alerts.set(heard.alert.id, { ...heard, takenAt: takenAt(heard, before) });
}

/** When who has it took it: the first taking is in the alert, later ones are known to who saw them. */
function takenAt({ alert, at }: BoardAlert, before: OpenAlert | undefined): string | null {
  if (alert.owner === null) return null;
  if (before?.takenAt && before.alert.owner === alert.owner) return before.takenAt;
  if (alert.because === "acknowledged" || alert.because === "assigned") return at;
  return alert.acknowledged_at ?? null;
}

function close(board: Draft, heard: BoardAlert, left: ClosedAlert["left"]): void {
  board.alerts.delete(heard.alert.id);
  board.closed = newestFirst([closedOf(heard, left), ...board.closed]);
}

function closedOf(heard: BoardAlert, left: ClosedAlert["left"]): ClosedAlert {
  const { conversation, version, at, team, agent, customer, channel, alert } = heard;
  const taken = alert.acknowledged_at ?? null;
  const waited = taken === null ? null : Date.parse(taken) - Date.parse(alert.raised_at);
  return { conversation, version, at, team, agent, customer, channel, alert, left, waited };
}

function newestFirst(closed: readonly ClosedAlert[]): ClosedAlert[] {
  return [...closed].sort((a, b) => b.at.localeCompare(a.at)).slice(0, CLOSED);
}

/** What the server says has closed, also before this page was loaded or while its line was down. */
export function recall(board: Board, closed: readonly BoardAlert[]): Board {
  const said = closed
    .filter(({ alert }) => !board.alerts.has(alert.id))
    .map((alert) => closedOf(alert, null));
  const ids = new Set(said.map(({ alert }) => alert.id));
  return {
    ...board,
    closed: newestFirst([...said, ...board.closed.filter(({ alert }) => !ids.has(alert.id))]),
  };
}

export type AlertsOf = ReadonlyMap<string, readonly OpenAlert[]>;

/** The open alerts by conversation. */
export function byConversation(alerts: Iterable<OpenAlert>): AlertsOf {
  const of = new Map<string, OpenAlert[]>();
  for (const alert of alerts) {
    const others = of.get(alert.conversation);
    if (others) others.push(alert);
    else of.set(alert.conversation, [alert]);
  }
  return of;
}

export function isSnoozed({ alert }: BoardAlert, now: number): boolean {
  return Boolean(alert.snoozed_until) && Date.parse(alert.snoozed_until!) > now;
}

/** Nobody has it, and nobody has put it off. */
export function isUntaken(alert: BoardAlert, now: number): boolean {
  return alert.alert.owner === null && !isSnoozed(alert, now);
}
