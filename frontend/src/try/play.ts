/** What one person has played: conversations, and what was said in each. Pure; it is kept for a reload. */

import type { Channel, Speaker } from "../protocol/generated";

export type Side = Exclude<Speaker, "system">;

export interface Line {
  readonly id: string;
  readonly speaker: Side;
  readonly text: string;
  /** Until the server has it: `sending`; `refused` with the reason. */
  readonly state: "sending" | "said" | "refused";
  readonly why: string | null;
}

export interface Talk {
  readonly id: string;
  readonly channel: Channel;
  readonly customer: string;
  readonly lines: readonly Line[];
  readonly ended: boolean;
}

export interface Play {
  /** At least one. */
  readonly talks: readonly Talk[];
  readonly current: string;
}

const CUSTOMERS = ["robin", "sasha", "alex", "charlie", "noa", "jules", "toni", "kai"];

/** The first conversation of a session; `prefix` is what its ids begin with. */
export function first(prefix: string, channel: Channel = "chat"): Play {
  return begin({ talks: [], current: "" }, prefix, channel);
}

/** A new conversation, with another customer: those before go on beside it. */
export function begin(play: Play, prefix: string, channel: Channel): Play {
  const number = play.talks.length;
  const talk: Talk = {
    id: `${prefix}-${number + 1}`,
    channel,
    customer: `${prefix}:${CUSTOMERS[number % CUSTOMERS.length]}`,
    lines: [],
    ended: false,
  };
  return { talks: [...play.talks, talk], current: talk.id };
}

export function current({ talks, current: id }: Play): Talk {
  return talks.find((talk) => talk.id === id)!;
}

export function choose(play: Play, id: string): Play {
  return play.talks.some((talk) => talk.id === id) ? { ...play, current: id } : play;
}

/** Message ids count within their conversation. */
export function nextId(talk: Talk): string {
  return `m-${talk.lines.length + 1}`;
}

export function say(play: Play, id: string, speaker: Side, text: string): Play {
  return change(play, id, (talk) => ({
    ...talk,
    ended: false,
    lines: [...talk.lines, { id: nextId(talk), speaker, text, state: "sending", why: null }],
  }));
}

/** The server has it, or says why not. */
export function settle(play: Play, id: string, line: string, why: string | null): Play {
  const state = why === null ? "said" : "refused";
  return change(play, id, (talk) => ({
    ...talk,
    lines: talk.lines.map((one) => (one.id === line ? { ...one, state, why } : one)),
  }));
}

export function end(play: Play, id: string): Play {
  return change(play, id, (talk) => ({ ...talk, ended: true }));
}

function change(play: Play, id: string, how: (talk: Talk) => Talk): Play {
  return { ...play, talks: play.talks.map((talk) => (talk.id === id ? how(talk) : talk)) };
}

/** From what was kept, whatever that is; null when it is of no use. */
export function restore(kept: unknown, prefix: string): Play | null {
  if (typeof kept !== "object" || kept === null) return null;
  const { talks, current: id } = kept as Partial<Play>;
  if (!Array.isArray(talks) || !talks.every((talk: Talk) => talk.id?.startsWith(`${prefix}-`))) return null;
  return talks.some((talk: Talk) => talk.id === id) ? (kept as Play) : null;
}
