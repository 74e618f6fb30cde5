/**
 * Signing in by a link: `/agent#token=…`. The part after `#` is never sent by the browser; it is handed to the server
 * once, which answers with a cookie that scripts cannot read, and it leaves the address bar before anything else.
 */

export type SignIn = "signed_in" | "no_token" | "refused";

const WAIT_MS = 2000;
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/**
 * Without a token in the address, `no_token`: an earlier session's cookie may still stand. A server that cannot be
 * reached is asked again until it can: the token is nowhere else any more.
 */
export async function signIn(
  page: Window = window,
  ask: typeof fetch = fetch,
  wait = pause,
): Promise<SignIn> {
  const token = takeToken(page);
  if (!token) return "no_token";
  for (;;) {
    const answer = await offer(token, ask);
    if (answer && answer.status < 500) return answer.ok ? "signed_in" : "refused";
    await wait(WAIT_MS);
  }
}

async function offer(token: string, ask: typeof fetch): Promise<Response | null> {
  try {
    return await ask("/v1/session", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ token }),
      credentials: "same-origin",
    });
  } catch {
    return null;
  }
}

function takeToken(page: Window): string | null {
  const token = new URLSearchParams(page.location.hash.slice(1)).get("token");
  if (token !== null) page.history.replaceState(null, "", page.location.pathname + page.location.search);
  return token;
}
