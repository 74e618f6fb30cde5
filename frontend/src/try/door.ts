/** The server's doors, as a visitor uses them: a session of their own, and messages from both sides. */

import type { Channel } from "../protocol/generated";
import { isObject } from "../protocol/shape";
import type { Side, Talk } from "./play";

export interface Session {
  readonly agent: string;
  readonly lead: string;
  readonly team: string;
  /** What the ids of this visitor's conversations begin with. */
  readonly conversation: string;
}

export interface Spoken {
  readonly id: string;
  readonly speaker: Side;
  readonly text: string;
  /** Unfinished: shown on the screens, and never kept. */
  readonly final?: boolean;
  readonly durationMs?: number | undefined;
}

/** `signed_out`: the session is over, and the page begins another. */
export type Told = { ok: true } | { ok: false; why: string; signedOut: boolean };

export interface Door {
  /** Null when trying is switched off, or nobody answers. */
  enter(): Promise<Session | null>;
  say(session: Session, talk: Talk, spoken: Spoken): Promise<Told>;
  end(talk: Talk): Promise<Told>;
}

export function door(ask: typeof fetch = fetch.bind(globalThis)): Door {
  async function post(path: string, body: object): Promise<Told> {
    try {
      const answer = await ask(`/v1/conversations/${path}?session=try`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(body),
        credentials: "same-origin",
      });
      if (answer.ok) return { ok: true };
      return { ok: false, why: await reason(answer), signedOut: answer.status === 401 };
    } catch {
      return { ok: false, why: "The server does not answer. Send it again.", signedOut: false };
    }
  }

  return {
    async enter() {
      try {
        const answer = await ask("/v1/try/session", { method: "POST", credentials: "same-origin" });
        return answer.ok ? readSession(await answer.json()) : null;
      } catch {
        return null;
      }
    },
    say({ agent, team }, { id: conversation, channel, customer }, { id, speaker, text, final, durationMs }) {
      return post(`${conversation}/messages`, {
        id,
        speaker,
        text,
        channel,
        agent,
        team,
        customer,
        ...(final === false && { final }),
        ...(durationMs !== undefined && { duration_ms: durationMs }),
      });
    },
    end: ({ id }) => post(`${id}/end`, { reason: "resolved" }),
  };
}

export function readSession(answer: unknown): Session | null {
  if (!isObject(answer)) return null;
  const { agent, lead, team, conversation } = answer;
  const names = [agent, lead, team, conversation];
  return names.every((name) => typeof name === "string")
    ? ({ agent, lead, team, conversation } as Session)
    : null;
}

async function reason(answer: Response): Promise<string> {
  const told: unknown = await answer.json().catch(() => null);
  const detail = isObject(told) && typeof told.detail === "string" ? told.detail : `error ${answer.status}`;
  const field = isObject(told) && typeof told.field === "string" ? `${told.field} ` : "";
  return `Not taken: ${field}${detail}`;
}

export const channels: readonly Channel[] = ["chat", "call", "email"];
