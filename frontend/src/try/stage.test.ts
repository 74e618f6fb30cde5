import { expect, test, vi } from "vitest";
import type { Door, Session, Spoken, Told } from "./door";
import { stage } from "./stage";

const session = (name: string): Session => ({
  agent: `${name}:kim`,
  lead: `${name}:priya`,
  team: name,
  conversation: name,
});

function shelf(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as Storage;
}

function server(answers: Told[] = []) {
  const said: Spoken[] = [];
  let sessions = 0;
  const door: Door = {
    enter: () => Promise.resolve(session(`try-${++sessions}`)),
    say: (_, __, spoken) => {
      said.push(spoken);
      return Promise.resolve(answers.shift() ?? { ok: true });
    },
    end: () => Promise.resolve({ ok: true }),
  };
  return { door, said };
}

test("a visitor speaks for either side", async () => {
  const { door, said } = server();
  const here = stage(door, null);
  await here.enter();
  here.draft("customer", " Hello? ");
  await here.say("customer");
  here.draft("agent", "Hello.");
  await here.say("agent");
  expect(said).toMatchObject([
    { id: "m-1", speaker: "customer", text: "Hello?" },
    { id: "m-2", speaker: "agent", text: "Hello." },
  ]);
  expect(here.play.value.talks[0]?.lines.map(({ state }) => state)).toEqual(["said", "said"]);
  expect(here.drafts.value).toEqual({ customer: "", agent: "" });
});

test("nothing is sent of an empty line", async () => {
  const { door, said } = server();
  const here = stage(door, null);
  await here.enter();
  here.draft("customer", "   ");
  await here.say("customer");
  expect(said).toEqual([]);
});

test("a reload goes on where it was", async () => {
  const { door } = server();
  const storage = shelf();
  const before = stage(door, storage);
  await before.enter();
  before.draft("customer", "Hello?");
  await before.say("customer");
  const after = stage(door, storage);
  await after.enter();
  expect(after.play.value).toEqual(before.play.value);
  expect(after.session.value?.team).toBe("try-1");
});

test("when the session is over another begins, and the words are kept", async () => {
  const { door } = server([{ ok: false, why: "sign in", signedOut: true }]);
  const here = stage(door, shelf());
  await here.enter();
  here.draft("customer", "Hello?");
  await here.say("customer");
  expect(here.session.value?.team).toBe("try-2");
  expect(here.drafts.value.customer).toBe("Hello?");
  expect(here.play.value.talks).toMatchObject([{ id: "try-2-1", lines: [] }]);
});

test("where trying is off the page says so", async () => {
  const here = stage({ ...server().door, enter: () => Promise.resolve(null) }, null);
  await here.enter();
  expect(here.standing.value).toBe("off");
});

test("on a call the words are sent on while they are spoken, and the final ones say how long it took", async () => {
  vi.useFakeTimers();
  const { door, said } = server();
  let now = 0;
  const here = stage(door, null, () => now);
  await here.enter();
  here.begin("call");
  here.draft("customer", "Where is");
  here.draft("customer", "Where is my");
  await vi.advanceTimersByTimeAsync(400);
  now = 2500;
  here.draft("customer", "Where is my parcel?");
  await here.say("customer");
  await vi.advanceTimersByTimeAsync(1000);
  expect(said).toMatchObject([
    { id: "m-1", text: "Where is my", final: false },
    { id: "m-1", text: "Where is my parcel?", durationMs: 2500 },
  ]);
  vi.useRealTimers();
});
