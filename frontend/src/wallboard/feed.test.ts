import { effect } from "@preact/signals";
import { expect, test } from "vitest";
import { row, snapshot } from "../../dev/rows";
import { feed } from "./feed";

test("a burst of frames is one change", () => {
  let flush = (): void => {};
  const incoming = feed(
    () => 0,
    (_, then) => (flush = then),
  );
  incoming.take(snapshot([row("a")]));
  let changes = 0;
  effect(() => void (incoming.board.value, changes++));
  for (const mood of [-0.1, -0.2, -0.3]) incoming.take({ type: "row", row: row("a", { mood }) });
  expect(changes).toBe(1);
  flush();
  expect(changes).toBe(2);
  expect(incoming.line("a")?.value.row.mood).toBe(-0.3);
});

test("a line changes for itself alone", () => {
  const incoming = feed(
    () => 0,
    () => {},
  );
  incoming.take(snapshot([row("a"), row("b")]));
  incoming.flush();
  let changes = 0;
  effect(() => void (incoming.line("b")!.value, changes++));
  incoming.take({ type: "row", row: row("a", { mood: -1 }) });
  incoming.flush();
  expect(changes).toBe(1);
});

test("what has ended is kept only while it is shown", () => {
  const incoming = feed(
    () => 0,
    () => {},
  );
  incoming.take(snapshot([row("a"), row("b")]));
  incoming.take({ type: "row", row: row("a", { live: false }) });
  incoming.take({ type: "row", row: row("b", { live: false }) });
  incoming.flush();
  incoming.keep(new Set(["a"]));
  expect([incoming.line("a"), incoming.line("b")].map(Boolean)).toEqual([false, false]);
});

test("who asks for a line before it has come is told when it does", () => {
  const incoming = feed(
    () => 0,
    () => {},
  );
  const seen: (string | null | undefined)[] = [];
  effect(() => void seen.push(incoming.line("a")?.value.row.agent));
  incoming.take({ type: "row", row: row("a", { agent: "ines" }) });
  incoming.flush();
  expect(seen).toEqual([undefined, "ines"]);
});
