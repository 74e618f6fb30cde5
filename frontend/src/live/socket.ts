/**
 * One socket that stays: it resumes by cursor after every cut, waits longer between tries, and keeps the commands
 * that the server has not answered yet, sending each again under the same `ref` so that it counts once. A line on which
 * nothing is heard is asked, and taken for lost when there is no answer: a cut network tells nobody.
 */

import type { CommandError, DraftResult, Ok } from "../protocol/generated";
import { parse, type AnyFrame } from "../protocol/parse";

export type LinkState =
  | { kind: "connecting" }
  | { kind: "catching_up" }
  | { kind: "live" }
  /** `retryAt` is this machine's clock in ms. */
  | { kind: "offline"; since: number; retryAt: number }
  /** The server does not know who this is, or may not let them in. Nothing is tried until `retryNow`. */
  | { kind: "refused"; reason: "signed_out" | "forbidden" };

export type Answer = Ok | CommandError | DraftResult;

/** A command without its `ref`, which the link gives it. */
export type Unsent<C extends { ref: string }> = C extends unknown ? Omit<C, "ref"> : never;

export type Frame = Exclude<AnyFrame, Answer>;

/** What the link needs of the world, so that tests can hold its clock and its wire. */
export interface Surroundings {
  open(url: string): WebSocket;
  now(): number;
  random(): number;
  after(ms: number, then: () => void): () => void;
  every(ms: number, then: () => void): () => void;
  ref(): string;
}

export interface LinkOptions {
  url: string;
  /** The first frames of each connection: where to resume from, what to watch. */
  hello(): object[];
  receive(frame: Frame): void;
  changed(state: LinkState): void;
  /** A frame that could not be used; `what` carries no text of anybody's. */
  surprise?(what: string): void;
}

export interface Link<C extends { ref: string }> {
  open(): void;
  close(): void;
  retryNow(): void;
  /** Drops the connection and resumes: for a page that finds that it has missed something. */
  resync(): void;
  /** Settles with the server's answer, however many connections that takes. */
  send(command: Unsent<C>): Promise<Answer>;
  /** For frames that are no commands and are repeated by `hello` after a cut. */
  tell(frame: object): void;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;
const LOOK_MS = 2000;
const QUIET_MS = 6000;
const ANSWER_MS = 6000;
const CUT = 1006;
const SIGNED_OUT = 4401;
const FORBIDDEN = 4403;

interface Pending {
  frame: { ref: string };
  settle(answer: Answer): void;
}

export function link<C extends { ref: string }>(
  options: LinkOptions,
  surroundings: Surroundings = browser(),
): Link<C> {
  const pending = new Map<string, Pending>();
  let socket: WebSocket | null = null;
  let failures = 0;
  let live = false;
  let offlineSince: number | null = null;
  let cancelRetry: (() => void) | null = null;
  let stopLooking: (() => void) | null = null;
  let heardAt = 0;
  let askedAt = 0;

  function open(): void {
    cancelRetry?.();
    cancelRetry = null;
    if (socket) return;
    options.changed({ kind: "connecting" });
    const opened = surroundings.open(options.url);
    socket = opened;
    heardAt = surroundings.now();
    stopLooking ??= surroundings.every(LOOK_MS, look);
    opened.onopen = () => greet(opened);
    opened.onmessage = ({ data }) => {
      if (socket !== opened) return;
      heardAt = surroundings.now();
      take(data);
    };
    opened.onclose = ({ code }) => {
      if (socket === opened) lost(code);
    };
  }

  /** Asked first: a page in the background looks seldom, and its line may only have been quiet. */
  function look(): void {
    const now = surroundings.now();
    if (!socket) return;
    if (askedAt > heardAt) {
      if (now - askedAt < ANSWER_MS) return;
      drop();
      lost(CUT);
    } else if (now - heardAt >= QUIET_MS) {
      askedAt = now;
      if (live) socket.send(JSON.stringify({ type: "ping", ref: "ping" }));
    }
  }

  function greet(opened: WebSocket): void {
    if (socket !== opened) return;
    for (const frame of options.hello()) opened.send(JSON.stringify(frame));
    options.changed({ kind: "catching_up" });
  }

  function take(data: unknown): void {
    const parsed = parse(data);
    if ("surprise" in parsed) options.surprise?.(parsed.surprise);
    else if (isAnswer(parsed.frame)) settle(parsed.frame);
    else receive(parsed.frame);
  }

  function receive(frame: Frame): void {
    options.receive(frame);
    if ((frame.type === "live" || frame.type === "board") && !live) becomeLive();
  }

  function becomeLive(): void {
    live = true;
    failures = 0;
    offlineSince = null;
    options.changed({ kind: "live" });
    for (const { frame } of pending.values()) socket?.send(JSON.stringify(frame));
  }

  function settle(answer: Answer): void {
    const waiting = answer.ref ? pending.get(answer.ref) : undefined;
    if (!waiting) {
      if (answer.type === "error") options.surprise?.(`the server says ${answer.code}`);
      return;
    }
    pending.delete(waiting.frame.ref);
    waiting.settle(answer);
  }

  function lost(code: number): void {
    socket = null;
    live = false;
    if (code === SIGNED_OUT || code === FORBIDDEN) {
      options.changed({ kind: "refused", reason: code === SIGNED_OUT ? "signed_out" : "forbidden" });
      return;
    }
    const wait = patience(failures++, surroundings.random());
    offlineSince ??= surroundings.now();
    options.changed({ kind: "offline", since: offlineSince, retryAt: surroundings.now() + wait });
    cancelRetry = surroundings.after(wait, open);
  }

  function drop(): WebSocket | null {
    const dropped = socket;
    socket = null;
    live = false;
    dropped?.close(1000);
    return dropped;
  }

  return {
    open,
    retryNow: open,
    close() {
      cancelRetry?.();
      cancelRetry = null;
      stopLooking?.();
      stopLooking = null;
      drop();
    },
    resync() {
      if (drop()) open();
    },
    send(command) {
      const frame = { ...command, ref: surroundings.ref() };
      return new Promise((resolve) => {
        pending.set(frame.ref, { frame, settle: resolve });
        if (live) socket?.send(JSON.stringify(frame));
      });
    },
    tell(frame) {
      if (live) socket?.send(JSON.stringify(frame));
    },
  };
}

/** How long to wait in ms before the next try after `failures` failed ones; `chance` is 0 … 1. */
export function patience(failures: number, chance: number): number {
  const most = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(failures, 10));
  return Math.round(most / 2 + (chance * most) / 2);
}

function isAnswer(frame: AnyFrame): frame is Answer {
  return frame.type === "ok" || frame.type === "error" || frame.type === "draft_result";
}

/** The address of a socket of the server that this page came from, for the session that the page was opened with. */
export function socketUrl(path: string, page: Location = location): string {
  const session = new URLSearchParams(page.search).get("session");
  const query = session === null ? "" : `?session=${encodeURIComponent(session)}`;
  return `${page.protocol === "https:" ? "wss" : "ws"}://${page.host}${path}${query}`;
}

export function browser(): Surroundings {
  return {
    open: (url) => new WebSocket(url),
    now: () => Date.now(),
    random: () => Math.random(),
    after(ms, then) {
      const timer = setTimeout(then, ms);
      return () => clearTimeout(timer);
    },
    every(ms, then) {
      const timer = setInterval(then, ms);
      return () => clearInterval(timer);
    },
    ref: newRef,
  };
}

/** `crypto.randomUUID` exists only on secure pages; a trial on a local network is not one. */
function newRef(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
