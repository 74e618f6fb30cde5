import { beforeEach, expect, test } from "vitest";
import type { AgentCommand } from "../protocol/generated";
import { link, patience, type Frame, type Link, type LinkState, type Surroundings } from "./socket";

/** The browser's end of a wire that the test holds. */
class Wire {
  readonly sent: Record<string, unknown>[] = [];
  closed = false;
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;

  send(data: string): void {
    this.sent.push(JSON.parse(data) as Record<string, unknown>);
  }
  close(): void {
    this.closed = true;
  }
  says(frame: object): void {
    this.onmessage?.({ data: JSON.stringify(frame) });
  }
  breaks(code = 1006): void {
    this.onclose?.({ code });
  }
}

let wires: Wire[];
let timers: { ms: number; then: () => void }[];
let states: LinkState[];
let frames: Frame[];
let surprises: string[];
let now: number;
let look: () => void;
let line: Link<AgentCommand>;

const newest = (): Wire => wires.at(-1)!;

function live(): Wire {
  newest().onopen?.();
  newest().says({ type: "live" });
  return newest();
}

beforeEach(() => {
  [wires, timers, states, frames, surprises] = [[], [], [], [], []];
  now = 1000;
  let refs = 0;
  const surroundings: Surroundings = {
    open: () => {
      wires.push(new Wire());
      return newest() as unknown as WebSocket;
    },
    now: () => now,
    random: () => 0.5,
    after: (ms, then) => {
      const timer = { ms, then };
      timers.push(timer);
      return () => timers.splice(timers.indexOf(timer), 1);
    },
    every: (_, then) => {
      look = then;
      return () => {};
    },
    ref: () => `r${++refs}`,
  };
  line = link<AgentCommand>(
    {
      url: "ws://here/v1/agent",
      hello: () => [{ type: "resume", cursors: { "c-17": frames.length } }],
      receive: (frame) => frames.push(frame),
      changed: (state) => states.push(state),
      surprise: (what) => surprises.push(what),
    },
    surroundings,
  );
  line.open();
});

test("the first frame resumes from the cursors", () => {
  newest().onopen?.();
  expect(newest().sent).toEqual([{ type: "resume", cursors: { "c-17": 0 } }]);
});

test("it is catching up until the server says live", () => {
  live();
  expect(states.map(({ kind }) => kind)).toEqual(["connecting", "catching_up", "live"]);
});

test("a cut line is tried again from where it was", () => {
  live().breaks();
  expect(states.at(-1)).toEqual({ kind: "offline", since: 1000, retryAt: 1000 + timers[0]!.ms });
  timers[0]!.then();
  newest().onopen?.();
  expect(newest().sent).toEqual([{ type: "resume", cursors: { "c-17": 1 } }]);
});

test("each failure waits longer, up to a limit, and never all at once", () => {
  expect(patience(3, 0)).toBeGreaterThan(patience(0, 1));
  expect(patience(50, 1)).toBe(15_000);
  expect(patience(2, 0)).not.toBe(patience(2, 1));
});

test("who is signed out is not tried again", () => {
  newest().breaks(4401);
  expect(states.at(-1)).toEqual({ kind: "refused", reason: "signed_out" });
  expect(timers).toEqual([]);
});

test("a command settles with the server's answer to its ref", async () => {
  const wire = live();
  const answer = line.send({ type: "mute", conversation: "c-17", for_seconds: 60 });
  expect(wire.sent.at(-1)).toEqual({ type: "mute", conversation: "c-17", for_seconds: 60, ref: "r1" });
  wire.says({ type: "ok", ref: "r1" });
  await expect(answer).resolves.toEqual({ type: "ok", ref: "r1" });
});

test("a refusal settles it too, with the reason", async () => {
  const wire = live();
  const answer = line.send({ type: "read", conversation: "c-17", whisper: "w9" });
  wire.says({ type: "error", ref: "r1", code: "unknown_whisper", detail: "is not a whisper" });
  await expect(answer).resolves.toMatchObject({ type: "error", code: "unknown_whisper" });
});

test("an unanswered command goes out again after a cut, under the same ref, until it is answered", async () => {
  live();
  const answer = line.send({ type: "help", conversation: "c-17" });
  newest().breaks();
  timers[0]!.then();
  const second = live();
  expect(second.sent.at(-1)).toEqual({ type: "help", conversation: "c-17", ref: "r1" });
  second.says({ type: "ok", ref: "r1" });
  await answer;
  second.breaks();
  timers.at(-1)!.then();
  expect(live().sent).toHaveLength(1);
});

test("a command that is given while offline waits for the line", () => {
  live().breaks();
  void line.send({ type: "help", conversation: "c-17" });
  timers[0]!.then();
  expect(live().sent.map(({ type }) => type)).toEqual(["resume", "help"]);
});

test("what cannot be understood is counted and ignored", () => {
  live().says({ type: "hologram" });
  newest().onmessage?.({ data: "{" });
  expect(surprises).toEqual(["a frame of an unknown type", "not a frame"]);
  expect(frames).toEqual([{ type: "live" }]);
});

test("an old wire that speaks up late is not heard", () => {
  const old = live();
  line.resync();
  old.says({ type: "gone", conversation: "c-17" });
  old.breaks();
  expect(old.closed).toBe(true);
  expect(frames).toEqual([{ type: "live" }]);
  expect(wires).toHaveLength(2);
});

test("trying now does not wait for the timer, nor opens a second wire", () => {
  live().breaks();
  line.retryNow();
  expect([wires.length, timers.length]).toEqual([2, 0]);
});

test("closed by the page, it stays closed", () => {
  const wire = live();
  line.close();
  wire.breaks();
  expect(timers).toEqual([]);
});

/** As often as a page looks at its line, and as seldom as one in the background does. */
const pass = (ms: number): void => {
  now += ms;
  look();
};

test("a quiet line is asked, and its answer keeps it", () => {
  const wire = live();
  for (let minute = 0; minute < 3; minute++) {
    pass(60_000);
    expect(wire.sent.at(-1)).toMatchObject({ type: "ping" });
    now += 50;
    wire.says({ type: "ok", ref: "ping" });
  }
  expect(states.at(-1)!.kind).toBe("live");
});

test("a line that does not answer is lost, and tried again", () => {
  const wire = live();
  pass(6000);
  pass(6000);
  expect(wire.closed).toBe(true);
  expect(states.at(-1)!.kind).toBe("offline");
  timers.at(-1)!.then();
  expect(wires).toHaveLength(2);
});

test("a line that never opens is given up", () => {
  pass(6000);
  pass(6000);
  expect(states.at(-1)!.kind).toBe("offline");
});
