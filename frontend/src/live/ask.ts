/** One request to the server, and its answer or what is wrong with it. */

export type Said<T> =
  { ok: true; data: T } | { ok: false; status: number; code: string; field: string | null; detail: string };

/** A server that cannot be reached, or that stumbles, has status 0 or 5xx: the same request may be sent again. */
export async function ask<T>(
  method: "GET" | "POST" | "PATCH" | "DELETE",
  path: string,
  body?: object,
  send: typeof fetch = fetch,
): Promise<Said<T>> {
  let answer: Response;
  try {
    answer = await send(path, {
      method,
      credentials: "same-origin",
      ...(body && { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }),
    });
  } catch {
    return unreachable;
  }
  const told: unknown = answer.status === 204 ? null : await answer.json().catch(() => null);
  if (answer.ok) return { ok: true, data: told as T };
  return { ok: false, status: answer.status, ...problem(told) };
}

const unreachable = {
  ok: false,
  status: 0,
  code: "unreachable",
  field: null,
  detail: "the server cannot be reached",
} as const;

function problem(told: unknown): { code: string; field: string | null; detail: string } {
  const said = (told ?? {}) as Record<string, unknown>;
  const text = (value: unknown): string | null => (typeof value === "string" ? value : null);
  return {
    code: text(said.code) ?? "unknown",
    field: text(said.field),
    detail: text(said.detail) ?? "the server could not answer",
  };
}
