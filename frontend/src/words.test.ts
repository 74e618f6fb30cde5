import { expect, test } from "vitest";
import { keel } from "./model/phases";
import type { Step } from "./protocol/generated";
import { ordinal, phaseName, sourceName, stepName } from "./words";

const steps: Step[] = [
  "listen",
  "ask",
  "ask_impact",
  "take_notes",
  "acknowledge",
  "apologise",
  "move_on",
  "offer_help",
  "paraphrase",
  "own",
  "no_excuses",
  "no_buck_passing",
  "be_open",
  "propose",
  "ask_remedy",
  "explain_limits",
  "agree_plan",
  "act",
  "update",
  "adjust_plan",
  "give_contact",
  "go_beyond",
  "follow_up",
  "root_cause",
  "pause",
  "slow_down",
  "stay_factual",
  "manage_reaction",
  "keep_perspective",
  "set_boundary",
  "warn",
  "cool_off",
  "get_support",
  "exit",
  "part_ways",
  "escalate",
  "switch_channel",
];

test.each(steps)("the name of %s says what to do in at most four words", (step) => {
  expect(stepName(step).split(" ").length).toBeLessThanOrEqual(4);
  expect(stepName(step)).not.toBe(step);
  expect(stepName(step)).not.toMatch(/[!?]/);
});

test("no two steps have the same name", () => {
  expect(new Set(steps.map(stepName)).size).toBe(steps.length);
});

test("what a newer server may send reads as words", () => {
  expect([stepName("offer_tea"), phaseName("after_care"), sourceName("S9")]).toEqual([
    "Offer tea",
    "After care",
    "S9",
  ]);
  expect(stepName("constructor")).toBe("Constructor");
});

test("every phase of the keel has a name", () => {
  for (const { phase } of keel([], null)) expect(phaseName(phase)).not.toBe(phase);
});

test("contacts are counted in words", () => {
  expect([1, 3, 11, 12, 22, 113].map(ordinal)).toEqual(["first", "third", "11th", "12th", "22nd", "113th"]);
});
