import { expect, test } from "vitest";
import { Script } from "../../dev/builders";
import type { ScreenState } from "../protocol/generated";
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
  expect(rungs(screen(script().customer("Hello?")))).toBeNull();
});

test("the exit line is locked until a lead says yes or a threat permits it", () => {
  const abused = script().customer("You idiot.", { heat: "abusive", mood: -0.9 });
  const exit = (shown: ScreenState): string | undefined => rungs(shown)?.at(-1)?.state;
  expect(exit(screen(abused))).toBe("locked");
  expect(exit(screen(abused.feedback("exit_approved", { by: "priya" })))).toBe("ahead");
  const threatened = script().customer("I will find you.", { heat: "abusive", mood: -1 }).alert("threat");
  expect(exit(screen(threatened))).toBe("ahead");
});

test("a worse mood rises, a better one settles, a little is steady", () => {
  const going = (...moods: number[]): string => trend(moods.map((mood) => ({ mood })));
  expect(going(0, -0.1, -0.5)).toBe("rising");
  expect(going(-0.6, -0.5, -0.2)).toBe("settling");
  expect(going(-0.3, -0.32)).toBe("steady");
  expect(going()).toBe("steady");
});
