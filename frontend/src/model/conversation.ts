/** One conversation as a page holds it: the state of its screen, how far it has got, and what is being said now. */

import type { Interim, ScreenEvent, ScreenState, Snapshot } from "../protocol/generated";
import { apply, empty } from "./screen";

export interface Conversation {
  readonly screen: ScreenState;
  /** The cursor to resume from. */
  readonly version: number;
  /** Unfinished transcripts, by message. */
  readonly interims: readonly Interim[];
  /** When the shown step came, in the conversation's time; null when this page was not there. */
  readonly adviceAt: string | null;
  /** This machine's clock, in ms, when the newest event came. */
  readonly heardAt: number;
}

export type ConversationFrame = ScreenEvent | Snapshot | Interim;

/** `missed`: the frame leaves a hole before it, so that it was not applied and the page must resume. */
export interface Received {
  readonly conversation: Conversation;
  readonly missed: boolean;
}

/** A repeat changes nothing. `now` is this machine's clock in ms. */
export function receive(known: Conversation | undefined, frame: ConversationFrame, now: number): Received {
  if (frame.type === "snapshot") return { conversation: fromSnapshot(frame, now), missed: false };
  const conversation = known ?? begin(frame.conversation, now);
  if (frame.type === "interim") return { conversation: overhear(conversation, frame), missed: false };
  if (frame.version <= conversation.version) return { conversation, missed: false };
  if (frame.version > conversation.version + 1) return { conversation, missed: true };
  return { conversation: advance(conversation, frame, now), missed: false };
}

function begin(id: string, now: number): Conversation {
  return { screen: empty(id), version: 0, interims: [], adviceAt: null, heardAt: now };
}

function fromSnapshot({ state, version }: Snapshot, now: number): Conversation {
  const called = state.advice?.why.evidence.at(-1)?.message;
  const adviceAt = state.messages.find(({ id }) => id === called)?.at ?? null;
  return { screen: state, version, interims: [], adviceAt, heardAt: now };
}

function overhear(conversation: Conversation, interim: Interim): Conversation {
  if (conversation.screen.messages.some(({ id }) => id === interim.id)) return conversation;
  const others = conversation.interims.filter(({ id }) => id !== interim.id);
  return { ...conversation, interims: interim.text === "" ? others : [...others, interim] };
}

function advance(conversation: Conversation, event: ScreenEvent, now: number): Conversation {
  return {
    screen: apply(conversation.screen, event),
    version: event.version,
    interims: stillSpoken(conversation.interims, event),
    adviceAt: event.type === "advice" && event.advice.state === "shown" ? event.at : conversation.adviceAt,
    heardAt: now,
  };
}

function stillSpoken(interims: readonly Interim[], event: ScreenEvent): readonly Interim[] {
  if (event.type === "ended") return [];
  if (event.type !== "message" || interims.length === 0) return interims;
  return interims.filter(({ id }) => id !== event.message.id);
}
