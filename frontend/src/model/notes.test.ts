import { expect, test } from "vitest";
import { fact, Script } from "../../dev/builders";
import type { ScreenState } from "../protocol/generated";
import { draftNote, facts, inOrderOfDue, unkept } from "./notes";
import { apply, empty } from "./screen";
import { asMarkdown, asText, summary } from "./summary";

const screen = (script: Script): ScreenState => script.frames.reduce(apply, empty("c-1"));

const told = (): Script =>
  new Script("c-1", 0)
    .start()
    .customer("Order 58-2041.", { facts: [fact("reference", "58-2041")] })
    .customer("On the 9th, and the 12th. 58-2041!", {
      facts: [fact("date", "the 9th"), fact("date", "the 12th"), fact("reference", "58-2041")],
    });

test("a fact stands once, however often it was said", () => {
  expect(draftNote(facts(screen(told()).messages))).toBe("Number: 58-2041\nDate: the 9th, the 12th");
});

test("what was kept is no draft any more", () => {
  const { messages, notes } = screen(told().note("n1", "58-2041, called on the 9th"));
  expect(unkept(facts(messages), notes).map(({ text }) => text)).toEqual(["the 12th"]);
});

test("the promise that is due first comes first, a kept one last", () => {
  const { promises } = screen(
    told()
      .promise("p1", "A letter", null)
      .promise("p2", "A call", "2026-11-22T16:00:00Z", "kept")
      .promise("p3", "News", "2026-11-22T12:00:00Z"),
  );
  expect(inOrderOfDue(promises).map(({ text }) => text)).toEqual(["News", "A letter", "A call"]);
});

test("the summary is drawn from the log alone", () => {
  const lines = summary(
    screen(
      told()
        .agent("That is maddening. I will see to it.", ["acknowledge", "own"])
        .promise("p1", "News by 16:00", null, "kept")
        .customer("Thank you."),
    ),
  );
  expect(asText(lines, "Delivery")).toBe(
    [
      "Cause: Delivery",
      "Facts: Number 58-2041\nDate the 9th, the 12th",
      "Done: acknowledged, owned",
      "Promised: News by 16:00 (kept)",
      "Outcome: “Thank you.”",
    ].join("\n"),
  );
});

test("as Markdown each line is an item", () => {
  expect(asMarkdown([{ label: "Facts", text: "a\nb" }], null)).toBe("- **Facts:** a; b");
});
