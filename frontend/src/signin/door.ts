/** The sign-in page: what stands on it, and what each answer of the server makes of it. */

import { batch, signal, type ReadonlySignal } from "@preact/signals";
import { ask as askServer } from "../live/ask";
import { place } from "./places";
import { problem as problemOf, refusal } from "./words";

export type Stage =
  | { kind: "looking" }
  /** Somebody is signed in here already. */
  | { kind: "inside"; user: string; roles: readonly string[] }
  | { kind: "outside" }
  /** The password was made by somebody else. */
  | { kind: "renewing"; name: string; password: string };

export interface Door {
  readonly stage: ReadonlySignal<Stage>;
  readonly singleSignOn: ReadonlySignal<boolean>;
  /** A sentence about what went wrong, or null. */
  readonly problem: ReadonlySignal<string | null>;
  readonly busy: ReadonlySignal<boolean>;
  /** Where single sign-on begins. */
  readonly begin: string;
  look(): Promise<void>;
  enter(name: string, password: string): Promise<void>;
  renew(password: string): Promise<void>;
  goOn(): void;
  leave(): Promise<void>;
  startAgain(): void;
}

interface Me {
  user: string;
  roles: string[];
}
interface Offers {
  single_sign_on: boolean;
  /** Who this browser is already. */
  me: Me | null;
}

export function door(page: Window = window, ask: typeof askServer = askServer): Door {
  const query = new URLSearchParams(page.location.search);
  const to = query.get("to");
  const stage = signal<Stage>({ kind: "looking" });
  const singleSignOn = signal(false);
  const problem = signal<string | null>(problemOf(query.get("problem")));
  const busy = signal(false);

  async function look(): Promise<void> {
    const said = await ask<Offers>("GET", "/v1/sign-in");
    batch(() => {
      if (!said.ok) problem.value ??= refusal(said);
      else singleSignOn.value = said.data.single_sign_on;
      stage.value = said.ok && said.data.me ? { kind: "inside", ...said.data.me } : { kind: "outside" };
    });
  }

  async function prove(name: string, password: string, renewed?: string): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    problem.value = null;
    const answer = await ask<Me>("POST", "/v1/session", {
      name,
      password,
      ...(renewed !== undefined && { new_password: renewed }),
    });
    batch(() => {
      busy.value = false;
      if (answer.ok) page.location.assign(place(answer.data.roles, to));
      else if (answer.code === "forbidden" && answer.field === "new_password" && renewed === undefined)
        stage.value = { kind: "renewing", name, password };
      else problem.value = refusal(answer);
    });
  }

  return {
    stage,
    singleSignOn,
    problem,
    busy,
    begin: `/v1/sign-in/begin?to=${encodeURIComponent(to ?? "")}`,
    look,
    enter: (name, password) => prove(name.trim(), password),
    async renew(password) {
      const here = stage.value;
      if (here.kind === "renewing") await prove(here.name, here.password, password);
    },
    goOn() {
      if (stage.value.kind === "inside") page.location.assign(place(stage.value.roles, to));
    },
    async leave() {
      const answer = await ask<null>("DELETE", "/v1/session");
      batch(() => {
        problem.value = answer.ok ? null : refusal(answer);
        if (answer.ok) stage.value = { kind: "outside" };
      });
    },
    startAgain() {
      batch(() => {
        problem.value = null;
        stage.value = { kind: "outside" };
      });
    },
  };
}
