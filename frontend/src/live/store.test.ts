import { beforeEach, expect, test, vi } from "vitest";
import { Script } from "../../dev/builders";
import type { AgentFrame } from "../protocol/generated";
import type { Answer, LinkOptions } from "./socket";
import { agentStore, attemptKey, type AgentStore } from "./store";

let now: number;
let options: LinkOptions;
let sent: { command: Record<string, unknown>; answer: (answer: Answer) => void }[];
let resyncs: number;
let store: AgentStore;

const says = (...frames: readonly AgentFrame[]): void => {
  for (const frame of frames) options.receive(frame as Parameters<LinkOptions["receive"]>[0]);
};

beforeEach(() => {
  vi.useFakeTimers();
  [now, sent, resyncs] = [0, [], 0];
  store = agentStore(
    "ws://here",
    (given) => {
      options = given;
      return {
        open() {},
        close() {},
        retryNow() {},
        tell() {},
        resync: () => resyncs++,
        send: (command) => new Promise((answer) => sent.push({ command: { ...command }, answer })),
      };
    },
    () => now,
  );
  store.start();
  return () => {
    store.stop();
    vi.useRealTimers();
  };
});

const script = (id = "c-1"): Script => new Script(id, 0).start().customer("Hello?");

test("the first conversation is selected, and stays so when others come", () => {
  says(...script("a").frames, ...script("b").frames);
  expect(store.selectedId.value).toBe("a");
});

test("when the selected one leaves, another takes its place", () => {
  says(...script("a").frames, ...script("b").frames, { type: "gone", conversation: "a" });
  expect(store.selected.value?.screen.conversation).toBe("b");
});

test("it resumes from what it has", () => {
  says(...script("a").frames);
  expect(options.hello()).toEqual([{ type: "resume", cursors: { a: 2 } }]);
});

test("a missing event makes it resume", () => {
  says(script("a").frames[1]!);
  expect(resyncs).toBe(1);
});

test("an action stands as sent until the server has answered", async () => {
  store.feedback("c-1/a1", "used");
  const key = attemptKey("used", "c-1/a1");
  expect(store.attempts.value[key]).toEqual({ state: "sent" });
  expect(store.unanswered.value).toBe(1);
  sent[0]!.answer({ type: "ok", ref: "r" });
  await vi.advanceTimersByTimeAsync(0);
  expect([store.attempts.value, store.unanswered.value]).toEqual([{}, 0]);
});

test("a refused action says why", async () => {
  store.help("c-1", "  ");
  expect(sent[0]!.command).toEqual({ type: "help", conversation: "c-1" });
  sent[0]!.answer({ type: "error", ref: "r", code: "ended", detail: "has ended" });
  await vi.advanceTimersByTimeAsync(0);
  expect(store.attempts.value[attemptKey("help", "c-1")]).toEqual({ state: "refused", detail: "has ended" });
});

test("a cut that heals at once is not shown", async () => {
  options.changed({ kind: "live" });
  options.changed({ kind: "offline", since: 0, retryAt: 500 });
  expect(store.line.value.kind).toBe("live");
  now = 2000;
  await vi.advanceTimersByTimeAsync(1000);
  expect(store.line.value.kind).toBe("offline");
  options.changed({ kind: "connecting" });
  expect(store.line.value.kind).toBe("offline");
});

test("a draft is not checked while the line is down", async () => {
  options.changed({ kind: "offline", since: 0, retryAt: 500 });
  await expect(store.draft("c-1", "Hello")).resolves.toBeNull();
  expect(sent).toEqual([]);
});

test("the loudest other conversation is one action away", () => {
  says(...script("a").frames, ...script("b").advice("ask", "hear").frames);
  store.selectLoudest();
  expect(store.selectedId.value).toBe("b");
});
