import { expect, test, vi } from "vitest";
import type { ask as askServer } from "../live/ask";
import { door } from "./door";

type Answers = Record<string, object>;

const outside = { "GET /v1/sign-in": { ok: true, data: { single_sign_on: false, me: null } } };

function at(search: string, answers: Answers = {}) {
  const assign = vi.fn();
  const page = { location: { search, assign } } as unknown as Window;
  const known: Answers = { ...outside, ...answers };
  const ask = vi.fn(async (method: string, path: string) => known[`${method} ${path}`]);
  return { assign, ask, known, here: door(page, ask as unknown as typeof askServer) };
}

const signedIn = { ok: true, data: { user: "lea", roles: ["agent", "lead"] } };
const refused = (status: number, code: string, detail: string, field: string | null = null) => ({
  ok: false,
  status,
  code,
  field,
  detail,
});

test("who signs in goes to the page that was asked for", async () => {
  const { here, assign, ask } = at("?to=lead", { "POST /v1/session": signedIn });
  await here.look();
  expect(here.stage.value.kind).toBe("outside");
  await here.enter(" lea ", "the tide comes in twice");
  expect(ask).toHaveBeenLastCalledWith("POST", "/v1/session", {
    name: "lea",
    password: "the tide comes in twice",
  });
  expect(assign).toHaveBeenCalledWith("/lead");
});

test("a wrong password says so, and nothing of which of the two was wrong", async () => {
  const { here, assign } = at("", { "POST /v1/session": refused(401, "unauthorized", "x") });
  await here.enter("lea", "wrong");
  expect(here.problem.value).toBe("That name and password do not go together.");
  expect([here.busy.value, assign.mock.calls]).toEqual([false, []]);
});

test.each([
  [refused(429, "flood", "too many wrong passwords: wait a minute"), "Too many wrong passwords"],
  [refused(0, "unreachable", ""), "cannot be reached"],
  [refused(503, "unavailable", ""), "Try again in a moment"],
])("%j is said in a sentence", async (answer, said) => {
  const { here } = at("", { "POST /v1/session": answer });
  await here.enter("lea", "x");
  expect(here.problem.value).toContain(said);
});

test("a password that was made for somebody is replaced before they are in", async () => {
  const asked = at("", {
    "POST /v1/session": refused(403, "forbidden", "choose a password of your own", "new_password"),
  });
  await asked.here.enter("kim", "made up");
  expect(asked.here.stage.value.kind).toBe("renewing");
  asked.known["POST /v1/session"] = refused(
    422,
    "bad_value",
    "must have at least 12 characters",
    "new_password",
  );
  await asked.here.renew("short");
  expect(asked.here.problem.value).toBe("The new password must have at least 12 characters.");
  asked.known["POST /v1/session"] = { ok: true, data: { user: "kim", roles: ["agent"] } };
  await asked.here.renew("the moon pulls, and it comes");
  expect(asked.assign).toHaveBeenCalledWith("/agent");
});

test("who is signed in already may go on or leave", async () => {
  const { here, assign } = at("", {
    "GET /v1/sign-in": { ok: true, data: { single_sign_on: false, me: signedIn.data } },
    "DELETE /v1/session": { ok: true, data: null },
  });
  await here.look();
  expect(here.stage.value).toMatchObject({ kind: "inside", user: "lea" });
  here.goOn();
  expect(assign).toHaveBeenCalledWith("/agent");
  await here.leave();
  expect(here.stage.value.kind).toBe("outside");
});

test("what single sign-on came back with is explained, and nothing else is repeated from the address", () => {
  expect(at("?problem=no_role").here.problem.value).toContain("given you a role");
  expect(at("?problem=<b>call 555</b>").here.problem.value).toBeNull();
  expect(at("?problem=constructor").here.problem.value).toBeNull();
});
