/**
 * Signing in by a link: `/agent#token=…`. The part after `#` is never sent by the browser; it is handed to the server
 * once, which answers with a cookie that scripts cannot read, and it leaves the address bar before anything else.
 */

export type SignIn = "signed_in" | "no_token" | "refused" | "unreachable";

/** Without a token in the address, `no_token`: an earlier session's cookie may still stand. */
export async function signIn(page: Window = window, ask: typeof fetch = fetch): Promise<SignIn> {
  const token = takeToken(page);
  if (!token) return "no_token";
  try {
    const answer = await ask("/v1/session", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ token }),
      credentials: "same-origin",
    });
    return answer.ok ? "signed_in" : "refused";
  } catch {
    return "unreachable";
  }
}

function takeToken(page: Window): string | null {
  const token = new URLSearchParams(page.location.hash.slice(1)).get("token");
  if (token !== null) page.history.replaceState(null, "", page.location.pathname + page.location.search);
  return token;
}
