import { expect, test } from "vitest";
import { Script } from "../../dev/builders";
import type { ScreenState, TeamSettings } from "../protocol/generated";
import { keel } from "./phases";
import { rungs } from "./rungs";
import { apply, empty } from "./screen";
import { trend } from "./trend";

const screen = (script: Script): ScreenState => script.frames.reduce(apply, empty("c-1"));
const script = (): Script => new Script("c-1", 0).start();
const states = (shown: ScreenState): string[] => keel(shown.done, shown.advice).map(({ state }) => state);

test("the phase of the shown step is now, those with something done are ticked", () => {
  const shown = screen(script().agent("Tell me.", ["ask"]).advice("acknowledge", "acknowledge"));
  expect(states(shown)).toEqual(["done", "now", "ahead", "ahead", "ahead", "ahead", "ahead"]);
});

test("who has acknowledged has heard", () => {
  expect(states(screen(script().agent("That is maddening.", ["acknowledge"])))[0]).toBe("done");
});

test("with a step beside the keel, the first phase that is not done is now", () => {
  const shown = screen(script().agent("That is maddening.", ["acknowledge"]).advice("slow_down", "steady"));
  expect(states(shown).indexOf("now")).toBe(2);
});

test("there is no boundary ladder until it comes to that", () => {
  expect(rungs(screen(script().customer("Hello?")), null)).toBeNull();
});

test("the exit line is locked until a lead says yes or a threat permits it", () => {
  const abused = script().customer("You idiot.", { heat: "abusive", mood: -0.9 });
  const exit = (shown: ScreenState): string | undefined => rungs(shown, null)?.at(-1)?.state;
  expect(exit(screen(abused))).toBe("locked");
  expect(exit(screen(abused.feedback("exit_approved", { by: "priya" })))).toBe("ahead");
  const threatened = script().customer("I will find you.", { heat: "abusive", mood: -1 }).alert("threat");
  expect(exit(screen(threatened))).toBe("ahead");
});

test("a policy says how often a boundary is asked for, and may do without a warning", () => {
  const team = (boundaries: number, warnings: number): TeamSettings => ({
    policy: "firm",
    boundaries,
    warnings,
    exit_needs_lead: false,
    root_causes: [],
    watching_shown: false,
  });
  const abuse = { score: 0.9, categories: [], target: "agent" } as const;
  const once = screen(
    script()
      .customer("You idiot.", { heat: "abusive", mood: -0.9, abuse: { ...abuse, categories: [] } })
      .agent("Please don't.", ["set_boundary"]),
  );
  const ids = (given: TeamSettings): string[] | undefined => rungs(once, given)?.map(({ id }) => id);
  expect(ids(team(1, 0))).toEqual(["boundary", "exit"]);
  expect(ids(team(1, 1))).toEqual(["boundary", "warning", "exit"]);
  expect(rungs(once, team(1, 1))?.[0]).toMatchObject({ state: "done", said: 1, asked: 1 });
  expect(rungs(once, team(2, 1))?.[0]).toMatchObject({ state: "ahead", said: 1, asked: 2 });
});

test("an exit line that was offered stays open", () => {
  const offered = script()
    .customer("You idiot.", { heat: "abusive", mood: -0.9 })
    .advice("exit", "protect")
    .over("dismissed");
  expect(rungs(screen(offered), null)?.at(-1)?.state).toBe("ahead");
});

test("a worse mood rises, a better one settles, a little is steady", () => {
  const going = (...moods: number[]): string => trend(moods.map((mood) => ({ mood })));
  expect(going(0, -0.1, -0.5)).toBe("rising");
  expect(going(-0.6, -0.5, -0.2)).toBe("settling");
  expect(going(-0.3, -0.3, -0.32)).toBe("steady");
  expect(going(-0.3)).toBe("rising");
  expect(going()).toBe("steady");
});
