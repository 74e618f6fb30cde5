/** What a lead does, and how each deed stands: on its way, or refused with the reason. The server's word settles it. */

import { batch, signal, type ReadonlySignal } from "@preact/signals";
import type { Answer, Unsent } from "../live/socket";
import type { LeadCommand, Outcome, Unwatch, Watch } from "../protocol/generated";
import type { Feed } from "./feed";
import { refusal, sentence } from "./words";

export type Command = Exclude<LeadCommand, Watch | Unwatch>;

/** Settled ones are no longer here. */
export type Attempt = { state: "sent" } | { state: "refused"; why: string };

export interface Commands {
  /** By what they are about: an alert's id or a conversation's. */
  readonly attempts: ReadonlySignal<Readonly<Record<string, Attempt>>>;
  readonly unanswered: ReadonlySignal<number>;
  acknowledge(alert: string): void;
  release(alert: string): void;
  assign(alert: string, to: string): void;
  snooze(alert: string, minutes: number): void;
  resolve(alert: string, outcome: Outcome, note: string): void;
  /** Whether it was accepted. */
  whisper(conversation: string, text: string): Promise<boolean>;
  approveExit(conversation: string): void;
  join(conversation: string): void;
  takeOver(conversation: string): void;
  /** Of an alert or an advice: its rule, for its team. */
  mute(part: string, minutes: number): void;
  unmute(rule: string, team: string): void;
  /** What is being written to an agent, by conversation. */
  readonly drafts: ReadonlySignal<Readonly<Record<string, string>>>;
  draft(conversation: string, text: string): void;
  /** The sentence was read: it makes room. */
  forget(about: string): void;
}

/** The event of an accepted deed may come after the answer: until then the card does not go back to what it was. */
const FOLLOWS_MS = 500;
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, FOLLOWS_MS));

export type Send = (command: Unsent<Command>) => Promise<Answer>;

export function commands(send: Send, feed: Feed, clock: () => number): Commands {
  const attempts = signal<Readonly<Record<string, Attempt>>>({});
  const unanswered = signal(0);
  const drafts = signal<Readonly<Record<string, string>>>({});

  function put(about: string, attempt: Attempt | null): void {
    const { [about]: _, ...others } = attempts.value;
    attempts.value = attempt ? { ...others, [about]: attempt } : others;
  }

  async function attempt(about: string, command: Unsent<Command>): Promise<boolean> {
    if (attempts.value[about]?.state === "sent" && command.type !== "whisper") return false;
    const pressedAt = clock() + feed.board.value.ahead;
    batch(() => {
      put(about, { state: "sent" });
      unanswered.value++;
    });
    const before = feed.board.value.alerts.get(about);
    const answer = await send(command);
    feed.flush();
    const followed = feed.board.value.alerts.get(about) !== before;
    if (answer.type === "ok" && before && !followed) await soon();
    batch(() => {
      unanswered.value--;
      put(
        about,
        answer.type === "error" ? { state: "refused", why: why(answer.detail, about, pressedAt) } : null,
      );
    });
    return answer.type !== "error";
  }

  function why(detail: string, about: string, pressedAt: number): string {
    const { board } = feed;
    const isAlert =
      board.value.alerts.has(about) || board.value.closed.some(({ alert }) => alert.id === about);
    return isAlert ? refusal(detail, board.value, about, pressedAt) : sentence(detail);
  }

  return {
    attempts,
    unanswered,
    acknowledge: (alert) => void attempt(alert, { type: "acknowledge", alert }),
    release: (alert) => void attempt(alert, { type: "release", alert }),
    assign: (alert, to) => void attempt(alert, { type: "assign", alert, to }),
    snooze: (alert, minutes) => void attempt(alert, { type: "snooze", alert, for_seconds: minutes * 60 }),
    resolve(alert, outcome, note) {
      void attempt(alert, { type: "resolve", alert, outcome, ...(note && { note }) });
    },
    whisper: (conversation, text) =>
      attempt(`whisper ${conversation}`, { type: "whisper", conversation, text }),
    approveExit: (conversation) => void attempt(conversation, { type: "approve_exit", conversation }),
    join: (conversation) => void attempt(conversation, { type: "join", conversation }),
    takeOver: (conversation) => void attempt(conversation, { type: "take_over", conversation }),
    mute: (part, minutes) => void attempt(part, { type: "mute_rule", of: part, for_seconds: minutes * 60 }),
    unmute: (rule, team) => void attempt(`mute ${team} ${rule}`, { type: "unmute_rule", rule, team }),
    drafts,
    draft: (conversation, text) => (drafts.value = { ...drafts.value, [conversation]: text }),
    forget: (about) => put(about, null),
  };
}
