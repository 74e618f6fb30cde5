/** Asks the server for what is not pushed: history, the day, the record. */

/** Null when the server could not be asked, or answered something else. */
export type Ask = <T>(path: string, check: (value: unknown) => boolean) => Promise<T | null>;

/** The address of a report, for the session that the page was opened with. */
export function reportUrl(
  path: string,
  query: Readonly<Record<string, string | number | null | undefined>> = {},
  page: Location = location,
): string {
  const given = new URLSearchParams();
  const session = new URLSearchParams(page.search).get("session");
  for (const [name, value] of Object.entries({ ...query, session }))
    if (value !== null && value !== undefined && value !== "") given.set(name, String(value));
  const text = given.toString();
  return `/v1/lead/${path}${text && `?${text}`}`;
}

export function asking(ask: typeof fetch = fetch): Ask {
  return async (path, check) => {
    try {
      const got = await ask(path, { credentials: "same-origin" });
      const value: unknown = got.ok ? await got.json() : null;
      return check(value) ? (value as never) : null;
    } catch {
      return null;
    }
  };
}
