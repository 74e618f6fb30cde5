/** The account page: where one is signed in, and for administrators the people and the keys of sources. */

import { batch, signal, type ReadonlySignal } from "@preact/signals";
import { ask as askServer, type Said } from "../live/ask";
import { refusal } from "../signin/words";

export interface Session {
  id: string;
  roles: string[];
  since: string | null;
  until: string | null;
  here: boolean;
}
export interface Me {
  user: string;
  roles: string[];
  teams: string[];
  has_password: boolean;
  sessions: Session[];
}
export interface Person {
  name: string;
  roles: string[];
  teams: string[];
  new_password: boolean;
}
export interface SourceKey {
  id: string;
  name: string;
  teams: string[];
  since: string | null;
}
/** Shown once, until it is put away. */
export interface Secret {
  kind: "password" | "key";
  of: string;
  secret: string;
}

export interface Office {
  /** Null until the server has said. */
  readonly me: ReadonlySignal<Me | null>;
  /** Null where they are no business of this person's. */
  readonly people: ReadonlySignal<readonly Person[] | null>;
  readonly keys: ReadonlySignal<readonly SourceKey[] | null>;
  readonly secret: ReadonlySignal<Secret | null>;
  /** A sentence about the last deed, or null. */
  readonly problem: ReadonlySignal<string | null>;
  readonly done: ReadonlySignal<string | null>;
  load(): Promise<void>;
  putAway(): void;
  signOut(): Promise<void>;
  endSession(id: string): Promise<void>;
  changePassword(before: string, now: string): Promise<boolean>;
  addPerson(person: { name: string; roles: string[]; teams: string[] }): Promise<boolean>;
  changePerson(name: string, change: { roles: string[]; teams: string[] }): Promise<boolean>;
  resetPassword(name: string): Promise<void>;
  removePerson(name: string): Promise<void>;
  addKey(key: { name: string; teams: string[] }): Promise<boolean>;
  endKey(id: string): Promise<void>;
}

const SIGN_IN = "/sign-in?to=account";

export function office(page: Window = window, ask: typeof askServer = askServer): Office {
  const me = signal<Me | null>(null);
  const people = signal<readonly Person[] | null>(null);
  const keys = signal<readonly SourceKey[] | null>(null);
  const secret = signal<Secret | null>(null);
  const problem = signal<string | null>(null);
  const done = signal<string | null>(null);

  async function load(): Promise<void> {
    const said = await ask<Me>("GET", "/v1/sessions");
    if (!said.ok && said.status === 401) return page.location.assign(SIGN_IN);
    if (!said.ok) problem.value = refusal(said);
    else if (!said.data.roles.includes("admin")) me.value = said.data;
    else await loadAll(said.data);
  }

  async function loadAll(myself: Me): Promise<void> {
    const [everybody, every] = await Promise.all([
      ask<Person[]>("GET", "/v1/accounts"),
      ask<SourceKey[]>("GET", "/v1/keys"),
    ]);
    batch(() => {
      me.value = myself;
      if (everybody.ok) people.value = everybody.data;
      if (every.ok) keys.value = every.data;
    });
  }

  /** True once it is done, and everything is as the server has it. */
  async function act<T>(
    deed: Promise<Said<T>>,
    words: string,
    shows?: (data: T) => Secret,
  ): Promise<boolean> {
    const said = await deed;
    batch(() => {
      problem.value = said.ok ? null : refusal(said);
      done.value = said.ok ? words : null;
      if (said.ok && shows) secret.value = shows(said.data);
    });
    await load();
    return said.ok;
  }

  const person = (name: string): string => `/v1/accounts/${encodeURIComponent(name)}`;
  const handOver =
    (of: string) =>
    ({ password }: { password: string }): Secret => ({ kind: "password", of, secret: password });

  return {
    me,
    people,
    keys,
    secret,
    problem,
    done,
    load,
    putAway: () => (secret.value = null),
    async signOut() {
      const said = await ask<null>("DELETE", "/v1/session");
      if (said.ok) page.location.assign("/sign-in");
      else problem.value = refusal(said);
    },
    async endSession(id) {
      await act(ask<null>("DELETE", `/v1/sessions/${encodeURIComponent(id)}`), "It is signed out there.");
    },
    changePassword: (password, new_password) =>
      act(
        ask<null>("POST", "/v1/session", { name: me.value?.user ?? "", password, new_password }),
        "Your password is changed. You are signed out everywhere else.",
      ),
    addPerson: (added) =>
      act(
        ask<{ password: string }>("POST", "/v1/accounts", added),
        `${added.name} has an account.`,
        handOver(added.name),
      ),
    changePerson: (name, change) =>
      act(ask("PATCH", person(name), change), `${name} is changed, and signs in again.`),
    async resetPassword(name) {
      const deed = ask<{ password: string }>("PATCH", person(name), { reset_password: true });
      await act(deed, `${name} has a new password.`, handOver(name));
    },
    async removePerson(name) {
      await act(ask<null>("DELETE", person(name)), `${name} is removed.`);
    },
    addKey: (added) =>
      act(ask<{ key: string }>("POST", "/v1/keys", added), `${added.name} has a key.`, ({ key }): Secret => ({
        kind: "key",
        of: added.name,
        secret: key,
      })),
    async endKey(id) {
      await act(ask<null>("DELETE", `/v1/keys/${encodeURIComponent(id)}`), "The key is revoked.");
    },
  };
}

/** `billing, returns` as a list. */
export function listed(words: string): string[] {
  return words.split(/[\s,]+/).filter(Boolean);
}
