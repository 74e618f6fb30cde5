/** What /try shows, as signals, and what its visitor can do. */

import { signal, type ReadonlySignal } from "@preact/signals";
import type { Channel } from "../protocol/generated";
import type { Door, Session } from "./door";
import * as play from "./play";
import type { Play, Side } from "./play";

export type Standing = "entering" | "on" | "off";

export interface Stage {
  readonly standing: ReadonlySignal<Standing>;
  readonly play: ReadonlySignal<Play>;
  /** Told apart by number: another session means other screens. */
  readonly session: ReadonlySignal<Session | null>;
  /** What is in the composers. */
  readonly drafts: ReadonlySignal<Readonly<Record<Side, string>>>;
  enter(): Promise<void>;
  draft(side: Side, text: string): void;
  say(side: Side): Promise<void>;
  begin(channel: Channel): void;
  choose(id: string): void;
  end(): Promise<void>;
}

const KEPT = "evenkeel.try";
/** How often unfinished words of a call are sent on, at most. */
const INTERIM_MS = 350;

export function stage(door: Door, storage: Storage | null, clock: () => number = Date.now): Stage {
  const standing = signal<Standing>("entering");
  const session = signal<Session | null>(null);
  const state = signal<Play>({ talks: [], current: "" });
  const drafts = signal<Readonly<Record<Side, string>>>({ customer: "", agent: "" });
  const begun: Record<Side, number | null> = { customer: null, agent: null };
  let interim: ReturnType<typeof setTimeout> | undefined;

  function put(next: Play): void {
    state.value = next;
    try {
      storage?.setItem(KEPT, JSON.stringify({ session: session.value, play: next }));
    } catch {
      // Full, or off: a reload begins anew.
    }
  }

  function kept(): { session: Session; play: Play } | null {
    try {
      const value = JSON.parse(storage?.getItem(KEPT) ?? "null") as {
        session: Session;
        play: unknown;
      } | null;
      const restored = value?.session ? play.restore(value.play, value.session.conversation) : null;
      return value && restored ? { session: value.session, play: restored } : null;
    } catch {
      return null;
    }
  }

  async function enter(): Promise<void> {
    const before = kept();
    if (before) {
      session.value = before.session;
      state.value = before.play;
      standing.value = "on";
      return;
    }
    await renew();
  }

  async function renew(): Promise<void> {
    standing.value = "entering";
    session.value = await door.enter();
    standing.value = session.value ? "on" : "off";
    if (session.value) put(play.first(session.value.conversation));
  }

  function overhear(side: Side): void {
    const talk = play.current(state.value);
    const text = drafts.value[side].trim();
    if (talk.channel !== "call" || text === "" || !session.value) return;
    clearTimeout(interim);
    const known = session.value;
    interim = setTimeout(() => {
      if (drafts.value[side].trim() === "") return;
      void door.say(known, talk, {
        id: play.nextId(talk),
        speaker: side,
        text: drafts.value[side].trim(),
        final: false,
      });
    }, INTERIM_MS);
  }

  return {
    standing,
    session,
    play: state,
    drafts,
    enter,
    draft(side, text) {
      drafts.value = { ...drafts.value, [side]: text };
      begun[side] = text === "" ? null : (begun[side] ?? clock());
      overhear(side);
    },
    async say(side) {
      const known = session.value;
      const text = drafts.value[side].trim();
      if (text === "" || !known) return;
      clearTimeout(interim);
      const talk = play.current(state.value);
      const id = play.nextId(talk);
      const spoken = talk.channel === "call" ? clock() - (begun[side] ?? clock()) : undefined;
      put(play.say(state.value, talk.id, side, text));
      drafts.value = { ...drafts.value, [side]: "" };
      begun[side] = null;
      const told = await door.say(known, talk, { id, speaker: side, text, durationMs: spoken });
      if (!told.ok && told.signedOut) {
        await renew();
        drafts.value = { ...drafts.value, [side]: text };
        return;
      }
      put(play.settle(state.value, talk.id, id, told.ok ? null : told.why));
    },
    begin(channel) {
      if (session.value) put(play.begin(state.value, session.value.conversation, channel));
    },
    choose: (id) => put(play.choose(state.value, id)),
    async end() {
      const talk = play.current(state.value);
      const told = await door.end(talk);
      if (told.ok) put(play.end(state.value, talk.id));
    },
  };
}
