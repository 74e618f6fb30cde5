/**
 * The fold that makes a conversation out of its events, as the screens hold it. The server folds the same way:
 * a snapshot and the events after it give the same state on both sides (tests/fixtures/screen holds both to it).
 */

import type {
  Abuse,
  Advice,
  AgentSignals,
  Alert,
  CustomerSignals,
  Feedback,
  Ladder,
  Message,
  ScreenEvent,
  ScreenState,
  Step,
  Whisper,
} from "../protocol/generated";
import { trend } from "./trend";

const CURVE_POINTS = 120;
const MESSAGES = 200;
const PAST_ADVICE = 30;
const CLOSED_ALERTS = 20;
const WHISPERS = 50;
const FAULTS: ReadonlySet<string> = new Set([
  "excuse",
  "blame",
  "buck_passing",
  "inflame",
  "canned",
  "insult",
]);

/** The state before the first event. */
export function empty(conversation: string): ScreenState {
  return {
    conversation,
    live: false,
    started_at: null,
    last_at: null,
    channel: "chat",
    team: "default",
    agent: null,
    customer: null,
    earlier: {},
    heat: "calm",
    mood: 0,
    trend: "steady",
    curve: [],
    messages: [],
    message_count: 0,
    advice: null,
    past: [],
    done: [],
    alerts: [],
    promises: [],
    notes: [],
    whispers: [],
    ladder: { abuse: 0, boundaries: 0, warnings: 0, exit_approved: false, joined: [], taken_over: null },
    muted_until: null,
    wrapped_up: false,
    root_cause: null,
    end_reason: null,
  };
}

/** Pure: what an event does not touch keeps its identity, so that what shows it need not be drawn again. */
export function apply(state: ScreenState, event: ScreenEvent): ScreenState {
  return { ...happen(state, event), last_at: event.at };
}

function happen(state: ScreenState, event: ScreenEvent): ScreenState {
  switch (event.type) {
    case "started":
      return {
        ...state,
        ...event.started,
        live: true,
        started_at: state.started_at ?? event.at,
        wrapped_up: false,
        root_cause: null,
        end_reason: null,
      };
    case "assigned":
      return { ...state, ...event.assigned };
    case "message":
      return say(state, event.message, event.at);
    case "promise":
      return { ...state, promises: upsert(state.promises, event.promise) };
    case "advice":
      return advise(state, event.advice);
    case "alert":
      return { ...state, alerts: raise(state.alerts, event.alert) };
    case "note":
      return { ...state, notes: upsert(state.notes, event.note) };
    case "whisper":
      return { ...state, whispers: hear(state.whispers, event.whisper) };
    case "feedback":
      return act(state, event.feedback, event.at);
    case "ended":
      return { ...state, live: false, end_reason: event.ended.reason };
  }
}

/** A correction (the same id again) takes the place of what it corrects, and restates the mood. */
function say(state: ScreenState, message: Message, at: string): ScreenState {
  const known = state.messages.some(({ id }) => id === message.id);
  if (message.revision && !known) return state;
  const said = {
    ...state,
    messages: upsert(state.messages, message).slice(-MESSAGES),
    message_count: state.message_count + (known ? 0 : 1),
  };
  const { signals } = message;
  if (!signals) return said;
  return "moves" in signals ? agentSaid(said, signals, known) : customerSaid(said, signals, at, known);
}

function customerSaid(state: ScreenState, signals: CustomerSignals, at: string, known: boolean): ScreenState {
  const { mood, heat, abuse } = signals;
  const before = known ? state.curve.slice(0, -1) : state.curve;
  const curve = [...before, { at, mood, heat }].slice(-CURVE_POINTS);
  const ladder = !known && atAgent(abuse) ? { ...state.ladder, abuse: state.ladder.abuse + 1 } : state.ladder;
  return { ...state, mood, trend: trend(curve), heat, curve, ladder };
}

function atAgent({ score, target }: Abuse): boolean {
  return (score ?? 0) >= 0.5 && (target === "agent" || target === "company" || target === null);
}

/** What the agent was seen doing is done. A boundary or a warning counts where there was abuse to answer. */
function agentSaid(state: ScreenState, signals: AgentSignals, known: boolean): ScreenState {
  const moves = signals.moves.map(({ id }) => id);
  const done = moves.filter((move) => !FAULTS.has(move)).reduce(withItem, state.done as string[]);
  const ladder = state.ladder.abuse > 0 && !known ? climb(state.ladder, moves) : state.ladder;
  return { ...state, done: done as Step[], ladder };
}

function climb(ladder: Ladder, moves: readonly string[]): Ladder {
  if (moves.includes("warn")) return { ...ladder, warnings: ladder.warnings + 1 };
  if (moves.includes("set_boundary")) return { ...ladder, boundaries: ladder.boundaries + 1 };
  return ladder;
}

function advise(state: ScreenState, advice: Advice): ScreenState {
  if (advice.state === "shown") return { ...state, advice };
  const finished = advice.state === "done" || advice.state === "used";
  return {
    ...state,
    advice: state.advice?.id === advice.id ? null : state.advice,
    past: [...state.past, advice].slice(-PAST_ADVICE),
    done: finished ? withItem(state.done, advice.step) : state.done,
  };
}

export function isOpen(alert: Alert): boolean {
  return alert.state === "raised" || alert.state === "acknowledged";
}

function raise(alerts: Alert[], alert: Alert): Alert[] {
  const open = alerts.filter(isOpen);
  const closed = alerts.filter((known) => !isOpen(known) && known.id !== alert.id);
  if (isOpen(alert)) return [...upsert(open, alert), ...closed];
  return [...open.filter(({ id }) => id !== alert.id), ...[...closed, alert].slice(-CLOSED_ALERTS)];
}

/** A receipt says when; the text came with the whisper itself. */
function hear(whispers: Whisper[], whisper: Whisper): Whisper[] {
  const known = whispers.find(({ id }) => id === whisper.id);
  if (!known && whisper.read_at) return whispers;
  return upsert(whispers, known ? { ...known, read_at: whisper.read_at ?? null } : whisper).slice(-WHISPERS);
}

function act(state: ScreenState, feedback: Feedback, at: string): ScreenState {
  const { ladder } = state;
  switch (feedback.action) {
    case "muted":
      return { ...state, muted_until: feedback.until && feedback.until > at ? feedback.until : null };
    case "exit_approved":
      return { ...state, ladder: { ...ladder, exit_approved: true } };
    case "joined":
      return { ...state, ladder: { ...ladder, joined: withItem(ladder.joined, feedback.by) } };
    case "taken_over": {
      const joined = withItem(ladder.joined, feedback.by);
      return { ...state, ladder: { ...ladder, joined, taken_over: feedback.by } };
    }
    case "wrapped_up":
      return { ...state, wrapped_up: true, root_cause: feedback.root_cause ?? null };
    default:
      return state;
  }
}

function withItem<T>(items: T[], item: T): T[] {
  return items.includes(item) ? items : [...items, item];
}

function upsert<T extends { id: string }>(items: T[], item: T): T[] {
  const place = items.findIndex(({ id }) => id === item.id);
  return place < 0 ? [...items, item] : items.with(place, item);
}
