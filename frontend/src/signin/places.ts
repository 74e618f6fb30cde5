/** Where somebody goes once they are signed in: a page of ours, for a role of theirs. Never an address that was given. */

export type Role = "agent" | "lead" | "author" | "admin";

const pages = { agent: "/agent", lead: "/lead", account: "/account" } as const;

const open: Record<keyof typeof pages, readonly Role[]> = {
  agent: ["agent"],
  lead: ["lead", "admin"],
  account: ["agent", "lead", "author", "admin"],
};

/** `to` is what the address asks for: one of the names above, or whatever somebody wrote there. */
export function place(roles: readonly string[], to: string | null): string {
  const asked = names.find((name) => name === to);
  const home = asked && mayOpen(asked, roles) ? asked : names.find((name) => mayOpen(name, roles));
  return pages[home ?? "account"];
}

const names = Object.keys(pages) as (keyof typeof pages)[];

function mayOpen(page: keyof typeof pages, roles: readonly string[]): boolean {
  return open[page].some((role) => roles.includes(role));
}
