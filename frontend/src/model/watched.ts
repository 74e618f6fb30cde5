/** A conversation that is being watched: its screen, and when things happened in it, which the screen does not keep. */

import type { Advice, Alert, Message, ScreenEvent, Step, Whisper } from "../protocol/generated";
import { receive as receiveOne, type Conversation, type ConversationFrame } from "./conversation";

export interface Watched {
  readonly conversation: Conversation;
  /** In version order, the newest `EVENTS`. After a snapshot, only those since. */
  readonly events: readonly ScreenEvent[];
}

const EVENTS = 1000;

export function receive(
  known: Watched | undefined,
  frame: ConversationFrame,
  now: number,
): { watched: Watched; missed: boolean } {
  const { conversation, missed } = receiveOne(known?.conversation, frame, now);
  const happened =
    frame.type !== "snapshot" && frame.type !== "interim" && conversation.version === frame.version;
  const isNew = happened && conversation !== known?.conversation;
  const events = known?.events ?? [];
  return { watched: { conversation, events: isNew ? [...events, frame].slice(-EVENTS) : events }, missed };
}

/** One thing in the transcript, beside what was said. */
export type Entry =
  | { kind: "message"; key: string; at: string; message: Message }
  /** Null: before this page watched. */
  | { kind: "whisper"; key: string; at: string | null; whisper: Whisper }
  | { kind: "alert"; key: string; at: string; alert: Alert }
  | { kind: "joined" | "exit_approved" | "taken_over"; key: string; at: string; by: string }
  | { kind: "assigned"; key: string; at: string; agent: string | null }
  | { kind: "ended"; key: string; at: string; reason: string | null };

/** What happened, in the order in which it did. */
export function transcript({ conversation, events }: Watched): Entry[] {
  const { messages, whispers } = conversation.screen;
  const current = new Map(messages.map((message) => [message.id, message]));
  const told = new Set<string>();
  const happened = events.flatMap((event) => {
    const entry = entryOf(event, current, whispers);
    if (!entry || told.has(entry.key)) return [];
    told.add(entry.key);
    return [entry];
  });
  const before = messages.map(said).filter(({ key }) => !told.has(key));
  const undated = whispers
    .map((whisper) => ({ kind: "whisper", key: `w ${whisper.id}`, at: null, whisper }) as const)
    .filter(({ key }) => !told.has(key));
  return [...before, ...undated, ...happened];
}

function said(message: Message): Entry {
  return { kind: "message", key: `m ${message.id}`, at: message.at, message };
}

function entryOf(
  event: ScreenEvent,
  current: ReadonlyMap<string, Message>,
  whispers: readonly Whisper[],
): Entry | null {
  const { at, version } = event;
  switch (event.type) {
    case "message":
      return said(current.get(event.message.id) ?? event.message);
    case "whisper": {
      const whisper = whispers.find(({ id }) => id === event.whisper.id) ?? event.whisper;
      return { kind: "whisper", key: `w ${whisper.id}`, at, whisper };
    }
    case "alert":
      return { kind: "alert", key: `l ${event.alert.id}`, at, alert: event.alert };
    case "assigned":
      return { kind: "assigned", key: `v ${version}`, at, agent: event.assigned.agent };
    case "ended":
      return { kind: "ended", key: `v ${version}`, at, reason: event.ended.reason };
    case "feedback": {
      const { action, by } = event.feedback;
      if (action !== "joined" && action !== "exit_approved" && action !== "taken_over") return null;
      return { kind: action, key: `v ${version}`, at, by };
    }
    default:
      return null;
  }
}

/** A step that was shown, with the moment when it came up. */
export interface StepTaken {
  readonly id: string;
  readonly step: Step;
  readonly at: string;
  readonly done: boolean;
}

/** The steps that were done, and the one that is shown. */
export function steps({ conversation, events }: Watched): StepTaken[] {
  const { past, advice, messages } = conversation.screen;
  const shownAt = new Map<string, string>();
  for (const event of events) {
    if (event.type === "advice" && !shownAt.has(event.advice.id)) shownAt.set(event.advice.id, event.at);
  }
  const saidAt = new Map(messages.map(({ id, at }) => [id, at]));
  const when = ({ id, why }: Advice): string | undefined =>
    shownAt.get(id) ?? saidAt.get(why.evidence.at(-1)?.message ?? "");
  const done = past.filter(({ state }) => state === "done" || state === "used");
  return [...done, ...(advice ? [advice] : [])].flatMap((one) => {
    const at = when(one);
    return at ? [{ id: one.id, step: one.step, at, done: one !== advice }] : [];
  });
}

/** When the step that is shown came up, if that is known. */
export function shownSince(watched: Watched): string | null {
  const { advice } = watched.conversation.screen;
  return steps(watched).find(({ id }) => id === advice?.id)?.at ?? null;
}
