import { expect, test } from "vitest";
import { Script } from "../../dev/builders";
import { nobody, receive, type Agent } from "../model/agent";
import { unfinished } from "./unfinished";

function tab(written: Record<string, string> = {}): Storage {
  const kept = new Map(Object.entries(written));
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as unknown as Storage;
}

const heard = (...scripts: Script[]): Agent =>
  scripts.flatMap(({ frames }) => frames).reduce((agent, frame) => receive(agent, frame, 0).agent, nobody);

const begun = (id: string): Script => new Script(id, 0).start().customer("Hello?");

test("what ended without a wrap-up is asked for again, whole, by the next page of this tab", () => {
  const storage = tab();
  unfinished(storage).keep(heard(begun("a").end(), begun("b")));
  expect(unfinished(storage).cursors()).toEqual({ a: 0 });
});

test("once it is wrapped up it is forgotten", () => {
  const storage = tab();
  const first = unfinished(storage);
  first.keep(heard(begun("a").end()));
  first.keep(nobody);
  expect(unfinished(storage).cursors()).toEqual({});
});

test.each(["[1]", "{", "null", "7"])("what is no list of ours counts for nothing: %s", (written) => {
  expect(unfinished(tab({ "evenkeel.unfinished": written })).cursors()).toEqual({});
});
