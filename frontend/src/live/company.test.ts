import { expect, test, vi } from "vitest";
import type { PageSettings } from "../protocol/generated";
import { company } from "./company";

const team = {
  policy: "standard",
  boundaries: 1,
  warnings: 1,
  exit_needs_lead: false,
  root_causes: ["billing"],
  watching_shown: false,
} as const;

const said = (rulebook: string): PageSettings => ({
  rulebook,
  company: { ...team, root_causes: [...team.root_causes] },
  teams: {},
  crisis_lines: [],
  exit_lines: {},
  hosts: [],
});

const answers = (...bodies: unknown[]) => {
  const ask = vi.fn<typeof fetch>();
  for (const body of bodies) ask.mockResolvedValueOnce(Response.json(body));
  return ask;
};

test("what the server says is known", async () => {
  const ours = company("/v1/settings", answers(said("a")));
  await ours.load();
  expect(ours.settings.value).toEqual(said("a"));
});

test("an answer in another shape, or none, changes nothing", async () => {
  const ask = answers(said("a"), { rulebook: "b" }).mockRejectedValueOnce(new TypeError("offline"));
  const ours = company("/v1/settings", ask);
  await ours.load();
  await ours.load();
  await ours.load();
  expect(ours.settings.value).toEqual(said("a"));
});

test("a rulebook that is not known yet is asked for, once", async () => {
  const ask = answers(said("b"), said("c"));
  const ours = company("/v1/settings", ask);
  await ours.load();
  ours.saw("b");
  expect(ask).toHaveBeenCalledTimes(1);
  ours.saw("c");
  ours.saw("c");
  await vi.waitFor(() => expect(ours.settings.value?.rulebook).toBe("c"));
  ours.saw("b");
  expect(ask).toHaveBeenCalledTimes(2);
});
