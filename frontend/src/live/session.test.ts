import { expect, test, vi } from "vitest";
import { signIn } from "./session";

function page(hash: string) {
  const replaceState = vi.fn();
  const window = { location: { hash, pathname: "/agent", search: "?x=1" }, history: { replaceState } };
  return { window: window as unknown as Window, replaceState };
}

const answering = (status: number) => vi.fn(async () => new Response(null, { status }));

test("the token is handed over once and leaves the address bar", async () => {
  const { window, replaceState } = page("#token=abc.def");
  const ask = answering(204);
  await expect(signIn(window, ask)).resolves.toBe("signed_in");
  expect(replaceState).toHaveBeenCalledWith(null, "", "/agent?x=1");
  expect(ask).toHaveBeenCalledWith("/v1/session", expect.objectContaining({ body: '{"token":"abc.def"}' }));
});

test("a refused token leaves the address bar too", async () => {
  const { window, replaceState } = page("#token=old");
  await expect(signIn(window, answering(401))).resolves.toBe("refused");
  expect(replaceState).toHaveBeenCalled();
});

test("without a token nothing is asked", async () => {
  const { window, replaceState } = page("");
  const ask = answering(204);
  await expect(signIn(window, ask)).resolves.toBe("no_token");
  expect(ask).not.toHaveBeenCalled();
  expect(replaceState).not.toHaveBeenCalled();
});

test("a server that is not there yet is asked again", async () => {
  const answers = [
    Promise.reject(new TypeError("no network")),
    new Response(null, { status: 503 }),
    new Response(),
  ];
  const wait = vi.fn(async () => {});
  await expect(
    signIn(
      page("#token=a").window,
      vi.fn(async () => answers.shift()!),
      wait,
    ),
  ).resolves.toBe("signed_in");
  expect(wait).toHaveBeenCalledTimes(2);
});
