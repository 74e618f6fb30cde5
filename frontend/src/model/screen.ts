/**
 * The fold that makes a conversation out of its events, as the screens hold it. The server folds the same way:
 * a snapshot and the events after it give the same state on both sides (tests/fixtures/screen holds both to it).
 */

import type {
  Advice,
  Alert,
  Feedback,
  Message,
  ScreenEvent,
  ScreenState,
  Step,
  Whisper,
} from "../protocol/generated";

const CURVE_POINTS = 120;
const MESSAGES = 200;
const PAST_ADVICE = 30;
const CLOSED_ALERTS = 20;
const WHISPERS = 50;

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
    ladder: { boundaries: 0, warnings: 0, exit_approved: false, joined: [] },
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
      return act(state, event.feedback);
    case "ended":
      return { ...state, live: false, end_reason: event.ended.reason };
  }
}

function say(state: ScreenState, message: Message, at: string): ScreenState {
  const known = state.messages.some(({ id }) => id === message.id);
  const said = {
    ...state,
    messages: upsert(state.messages, message).slice(-MESSAGES),
    message_count: state.message_count + (known ? 0 : 1),
  };
  const { signals } = message;
  if (!signals) return said;
  if ("moves" in signals)
    return move(
      said,
      signals.moves.map(({ id }) => id),
    );
  const { mood, heat } = signals;
  const before = known ? state.curve.slice(0, -1) : state.curve;
  return { ...said, mood, heat, curve: [...before, { at, mood, heat }].slice(-CURVE_POINTS) };
}

/** The boundary ladder counts what the agent was seen to say. */
function move(state: ScreenState, moves: string[]): ScreenState {
  const { ladder } = state;
  const boundaries = ladder.boundaries + (moves.includes("set_boundary") ? 1 : 0);
  const warnings = ladder.warnings + (moves.includes("warn") ? 1 : 0);
  return { ...state, ladder: { ...ladder, boundaries, warnings } };
}

function advise(state: ScreenState, advice: Advice): ScreenState {
  if (advice.state === "shown") return { ...state, advice };
  const finished = advice.state === "done" || advice.state === "used";
  return {
    ...state,
    advice: state.advice?.id === advice.id ? null : state.advice,
    past: [...state.past, advice].slice(-PAST_ADVICE),
    done: finished ? withStep(state.done, advice.step) : state.done,
  };
}

function withStep(done: Step[], step: Step): Step[] {
  return done.includes(step) ? done : [...done, step];
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

/** A receipt names the whisper and when it was read; the text came with the whisper itself. */
function hear(whispers: Whisper[], whisper: Whisper): Whisper[] {
  const known = whispers.find(({ id }) => id === whisper.id);
  return upsert(whispers, known ? { ...known, read_at: whisper.read_at ?? null } : whisper).slice(-WHISPERS);
}

function act(state: ScreenState, feedback: Feedback): ScreenState {
  switch (feedback.action) {
    case "muted":
      return { ...state, muted_until: feedback.until ?? null };
    case "exit_approved":
      return { ...state, ladder: { ...state.ladder, exit_approved: true } };
    case "joined": {
      const joined = state.ladder.joined.filter((by) => by !== feedback.by);
      return { ...state, ladder: { ...state.ladder, joined: [...joined, feedback.by] } };
    }
    case "wrapped_up":
      return { ...state, wrapped_up: true, root_cause: feedback.root_cause ?? null };
    default:
      return state;
  }
}

function upsert<T extends { id: string }>(items: T[], item: T): T[] {
  const place = items.findIndex(({ id }) => id === item.id);
  return place < 0 ? [...items, item] : items.with(place, item);
}
