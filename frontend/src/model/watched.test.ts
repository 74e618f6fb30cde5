import { expect, test } from "vitest";
import { Script } from "../../dev/builders";
import { apply, empty } from "./screen";
import type { ScreenEvent, Snapshot } from "../protocol/generated";
import { receive, shownSince, steps, transcript, type Watched } from "./watched";

const watch = (frames: readonly (ScreenEvent | Snapshot)[], known?: Watched): Watched =>
  frames.reduce<Watched | undefined>((before, frame) => receive(before, frame, 0).watched, known)!;

function snapshotOf({ frames }: Script): Snapshot {
  const state = frames.reduce(apply, empty("a"));
  return { type: "snapshot", conversation: "a", version: frames.length, state };
}

const talk = (): Script =>
  new Script("a", 0)
    .start({ customer: "marcus" })
    .customer("Nobody came.")
    .advice("acknowledge", "acknowledge")
    .agent("I am sorry.", ["apologise"])
    .over("done")
    .alert("help_requested", { text: "May I waive the fee?" })
    .whisper("w1", "You may.")
    .customer("Well?")
    .advice("own", "own");

test("the transcript holds what was said and what happened, in its order", () => {
  const kinds = transcript(watch(talk().frames)).map(({ kind }) => kind);
  expect(kinds).toEqual(["message", "message", "alert", "whisper", "message"]);
});

test("a receipt is shown with its whisper, not again", () => {
  const script = talk();
  const entries = transcript(watch(script.whisper("w1", "", script.at).frames));
  const whispers = entries.filter(({ kind }) => kind === "whisper");
  expect(whispers).toMatchObject([{ whisper: { text: "You may.", read_at: script.at } }]);
});

test("an alert stands where it was raised, whatever becomes of it", () => {
  const script = talk().alert("help_requested", { state: "resolved", outcome: "helped" });
  expect(transcript(watch(script.frames)).filter(({ kind }) => kind === "alert")).toHaveLength(1);
});

test("a message that was corrected says what it says now", () => {
  const script = talk();
  const said = script.frames.find((frame) => frame.type === "message")!;
  if (said.type !== "message") throw new Error("nothing was said");
  const version = script.frames.length + 1;
  const corrected = { ...said, version, message: { ...said.message, text: "Nobody rang." } };
  const [first] = transcript(watch([...script.frames, corrected]));
  expect(first).toMatchObject({ kind: "message", message: { text: "Nobody rang." } });
});

test("after a snapshot the messages stand before what has happened since", () => {
  const script = talk();
  const snapshot = snapshotOf(script);
  const entries = transcript(watch([snapshot, script.end("resolved").frames.at(-1)!]));
  expect(entries.map(({ kind }) => kind)).toEqual(["message", "message", "message", "whisper", "ended"]);
});

test("joining and approving are in it", () => {
  const script = talk().feedback("joined", { by: "priya" }).feedback("exit_approved", { by: "priya" });
  expect(transcript(watch(script.frames)).slice(-2)).toMatchObject([
    { kind: "joined", by: "priya" },
    { kind: "exit_approved", by: "priya" },
  ]);
});

test("steps are those that were done and the one that is shown, each from when it came up", () => {
  const script = talk();
  const watched = watch(script.frames);
  expect(steps(watched)).toMatchObject([
    { step: "acknowledge", done: true, at: script.frames[2]!.at },
    { step: "own", done: false },
  ]);
  expect(shownSince(watched)).toBe(script.frames.at(-1)!.at);
});

test("after a snapshot a step stands where its evidence was said", () => {
  const script = new Script("a", 0).start().customer("It is the courier again.");
  const why = {
    sentence: "",
    evidence: [script.evidence("the courier")],
    rule: "",
    rule_version: "",
    sources: [],
  };
  const watched = watch([snapshotOf(script.advice("own", "own", { why }))]);
  expect(steps(watched)).toMatchObject([{ at: script.frames[1]!.at }]);
});

test("a hole in what is heard is told", () => {
  const { frames } = talk();
  const watched = watch(frames.slice(0, 2));
  expect(receive(watched, frames[3]!, 0)).toEqual({ watched, missed: true });
});
