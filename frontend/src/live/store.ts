/** What the sidebar shows, as signals; here alone are they assigned. Components read them and call the actions. */

import { batch, computed, signal, type ReadonlySignal } from "@preact/signals";
import { cursors, find, nobody, receive, type Agent, type Incoming } from "../model/agent";
import { loudest } from "../model/attention";
import type { Conversation } from "../model/conversation";
import type { AgentCommand, DraftResult, FeedbackCommand } from "../protocol/generated";
import {
  link as connect,
  type Answer,
  type Frame,
  type Link,
  type LinkOptions,
  type LinkState,
} from "./socket";

export type AdviceAction = FeedbackCommand["action"];

/** How an action stands: on its way, or refused with the server's sentence. Settled ones are no longer here. */
export type Attempt = { state: "sent" } | { state: "refused"; detail: string };

export interface AgentStore {
  readonly agent: ReadonlySignal<Agent>;
  /** How the line stands, as it is worth showing: a cut that heals within a second or two is not. */
  readonly line: ReadonlySignal<LinkState>;
  readonly selectedId: ReadonlySignal<string | null>;
  readonly selected: ReadonlySignal<Conversation | undefined>;
  /** Ids of the steps that have been on the screen. */
  readonly seen: ReadonlySignal<ReadonlySet<string>>;
  /** By key: see `attemptKey`. */
  readonly attempts: ReadonlySignal<Readonly<Record<string, Attempt>>>;
  /** Actions that the server has not answered yet. */
  readonly unanswered: ReadonlySignal<number>;
  /** The leads who have a conversation open, by conversation, where the team's setting shows that. */
  readonly watchers: ReadonlySignal<Readonly<Record<string, readonly string[]>>>;
  /** This machine's clock in ms, once a second. */
  readonly now: ReadonlySignal<number>;
  start(): void;
  /** Looks at the clock; `start` does so once a second, for as long as the browser lets it. */
  tick(): void;
  /** Shows that nobody is signed in, and connects nothing. */
  refuse(): void;
  stop(): void;
  retryNow(): void;
  select(conversation: string): void;
  selectLoudest(): void;
  /** The next one in their order, and after the last the first. */
  selectNext(): void;
  saw(advice: string): void;
  feedback(advice: string, action: AdviceAction): void;
  help(conversation: string, reason: string): void;
  note(conversation: string, text: string, note?: string): void;
  mute(conversation: string, seconds: number): void;
  read(conversation: string, whisper: string): void;
  /** The promise is kept. */
  keep(conversation: string, promise: string): void;
  /** Null when it could not be checked. */
  draft(conversation: string, text: string): Promise<DraftResult | null>;
  wrapUp(conversation: string, rootCause: string, summary: string): void;
}

/** What names an action among the attempts: `used c-17/a5`, `help c-17`. */
export const attemptKey = (action: string, subject: string): string => `${action} ${subject}`;

export type Connect = (options: LinkOptions) => Link<AgentCommand>;

const SEEN = 500;
const WORTH_SAYING_MS = 1500;

/** `remembered` gives further cursors to resume from: of conversations that this page does not hold yet. */
export function agentStore(
  url: string,
  open: Connect = connect,
  clock: () => number = Date.now,
  remembered: () => Record<string, number> = () => ({}),
): AgentStore {
  const agent = signal<Agent>(nobody);
  const link = signal<LinkState>({ kind: "connecting" });
  const selectedId = signal<string | null>(null);
  const seen = signal<ReadonlySet<string>>(new Set());
  const attempts = signal<Readonly<Record<string, Attempt>>>({});
  const unanswered = signal(0);
  const watchers = signal<Readonly<Record<string, readonly string[]>>>({});
  const now = signal(clock());
  const lostAt = signal<number | null>(null);
  const line = computed(() => worthShowing(link.value, lostAt.value, now.value));
  const selected = computed(() => find(agent.value, selectedId.value));
  let ticking: ReturnType<typeof setInterval> | undefined;

  const wire = open({
    url,
    hello: () => [{ type: "resume", cursors: { ...remembered(), ...cursors(agent.value) } }],
    receive: take,
    changed,
  });

  function tick(): void {
    now.value = clock();
  }

  function changed(state: LinkState): void {
    batch(() => {
      if (state.kind === "live") lostAt.value = null;
      else if (link.value.kind === "live") lostAt.value = clock();
      link.value = state;
    });
  }

  function take(frame: Frame): void {
    if (frame.type === "board" || frame.type === "row" || frame.type === "rulebook") return;
    if (frame.type === "muted") return;
    if (frame.type === "watched") {
      watchers.value = { ...watchers.value, [frame.conversation]: frame.by };
      return;
    }
    const { agent: next, missed } = receive(agent.value, frame satisfies Incoming, clock());
    if (missed) return wire.resync();
    batch(() => {
      agent.value = next;
      if (!find(next, selectedId.value)) selectedId.value = firstToShow(next);
    });
  }

  function firstToShow({ conversations }: Agent): string | null {
    const first = loudest(conversations, null, seen.value) ?? conversations[0];
    return first?.screen.conversation ?? null;
  }

  async function attempt(key: string, command: Parameters<typeof wire.send>[0]): Promise<Answer> {
    attempts.value = { ...attempts.value, [key]: { state: "sent" } };
    unanswered.value++;
    const answer = await wire.send(command);
    batch(() => {
      const { [key]: _, ...others } = attempts.value;
      attempts.value =
        answer.type === "error" ? { ...others, [key]: { state: "refused", detail: answer.detail } } : others;
      unanswered.value--;
    });
    return answer;
  }

  return {
    agent,
    line,
    selectedId,
    selected,
    seen,
    attempts,
    unanswered,
    watchers,
    now,
    start() {
      ticking ??= setInterval(tick, 1000);
      wire.open();
    },
    tick,
    refuse() {
      link.value = { kind: "refused", reason: "signed_out" };
    },
    stop() {
      clearInterval(ticking);
      ticking = undefined;
      wire.close();
    },
    retryNow: wire.retryNow,
    select(conversation) {
      if (find(agent.value, conversation)) selectedId.value = conversation;
    },
    selectLoudest() {
      const next = loudest(agent.value.conversations, selectedId.value, seen.value);
      if (next) selectedId.value = next.screen.conversation;
    },
    selectNext() {
      const { conversations } = agent.value;
      const at = conversations.findIndex(({ screen }) => screen.conversation === selectedId.value);
      selectedId.value = conversations[(at + 1) % conversations.length]?.screen.conversation ?? null;
    },
    saw(advice) {
      if (!seen.value.has(advice)) seen.value = new Set([...seen.value, advice].slice(-SEEN));
    },
    feedback(advice, action) {
      void attempt(attemptKey(action, advice), { type: "feedback", advice, action });
    },
    help(conversation, reason) {
      const because = reason.trim();
      void attempt(attemptKey("help", conversation), {
        type: "help",
        conversation,
        ...(because && { reason: because }),
      });
    },
    note(conversation, text, note) {
      void attempt(attemptKey("note", conversation), {
        type: "note",
        conversation,
        text,
        ...(note && { note }),
      });
    },
    mute(conversation, seconds) {
      void attempt(attemptKey("mute", conversation), { type: "mute", conversation, for_seconds: seconds });
    },
    read(conversation, whisper) {
      void attempt(attemptKey("read", whisper), { type: "read", conversation, whisper });
    },
    keep(conversation, promise) {
      void attempt(attemptKey("keep", promise), { type: "keep", conversation, promise });
    },
    async draft(conversation, text) {
      if (link.value.kind !== "live") return null;
      const answer = await wire.send({ type: "draft", conversation, text });
      return answer.type === "draft_result" ? answer : null;
    },
    wrapUp(conversation, rootCause, summary) {
      void attempt(attemptKey("wrap_up", conversation), {
        type: "wrap_up",
        conversation,
        root_cause: rootCause,
        ...(summary && { summary }),
      });
    },
  };
}

/** `lostAt`: since when a line that was live is not. While it is tried again it is still lost. */
function worthShowing(link: LinkState, lostAt: number | null, now: number): LinkState {
  if (lostAt === null || link.kind === "live" || link.kind === "refused") return link;
  if (now - lostAt < WORTH_SAYING_MS) return { kind: "live" };
  return link.kind === "connecting" ? { kind: "offline", since: lostAt, retryAt: now } : link;
}
