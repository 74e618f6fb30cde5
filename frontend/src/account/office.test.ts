import { expect, test, vi } from "vitest";
import type { ask as askServer } from "../live/ask";
import { listed, office } from "./office";

const kim = { user: "kim", roles: ["agent"], teams: [], has_password: true, sessions: [] };

function at(answers: Record<string, object>) {
  const assign = vi.fn();
  const page = { location: { assign } } as unknown as Window;
  const ask = vi.fn(async (method: string, path: string) => answers[`${method} ${path}`]);
  return { assign, ask, here: office(page, ask as unknown as typeof askServer) };
}

test("who is not signed in is sent to the door", async () => {
  const { here, assign } = at({
    "GET /v1/sessions": { ok: false, status: 401, code: "unauthorized", field: null, detail: "" },
  });
  await here.load();
  expect(assign).toHaveBeenCalledWith("/sign-in?to=account");
});

test("people and keys are asked for by administrators alone", async () => {
  const { here, ask } = at({ "GET /v1/sessions": { ok: true, data: kim } });
  await here.load();
  expect(ask).toHaveBeenCalledTimes(1);
  expect([here.me.value?.user, here.people.value]).toEqual(["kim", null]);
});

test("a password that was made up is shown until it is put away", async () => {
  const { here } = at({
    "GET /v1/sessions": { ok: true, data: { ...kim, roles: ["admin"] } },
    "GET /v1/accounts": { ok: true, data: [] },
    "GET /v1/keys": { ok: true, data: [] },
    "POST /v1/accounts": { ok: true, data: { name: "lea", password: "made up" } },
  });
  expect(await here.addPerson({ name: "lea", roles: ["lead"], teams: [] })).toBe(true);
  expect(here.secret.value).toEqual({ kind: "password", of: "lea", secret: "made up" });
  here.putAway();
  expect(here.secret.value).toBeNull();
});

test("what was refused is said, and nothing is shown as done", async () => {
  const { here } = at({
    "GET /v1/sessions": { ok: true, data: kim },
    "DELETE /v1/accounts/kim": {
      ok: false,
      status: 422,
      code: "last_admin",
      field: "roles",
      detail: "is the last administrator",
    },
  });
  await here.removePerson("kim");
  expect([here.problem.value, here.done.value]).toEqual(["Is the last administrator.", null]);
});

test("teams are listed with commas or without", () => {
  expect(listed(" billing, returns  orders ,")).toEqual(["billing", "returns", "orders"]);
});
