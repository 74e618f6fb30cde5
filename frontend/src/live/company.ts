/** What the server says of the company: the teams' policies, the causes, the crisis lines, the known help desks. */

import { signal, type ReadonlySignal } from "@preact/signals";
import type { PageSettings } from "../protocol/generated";
import { parseSettings } from "../protocol/parse";

export interface Company {
  /** Null until the server has said. */
  readonly settings: ReadonlySignal<PageSettings | null>;
  /** Asks the server. What it does not answer stays as it was, to be asked again. */
  load(): Promise<void>;
  /** A rulebook's version was seen: one that is not known yet is asked for, once. */
  saw(rulebook: string): void;
}

export function company(url = settingsUrl(), ask: typeof fetch = fetch): Company {
  const settings = signal<PageSettings | null>(null);
  const versions = new Set<string>();

  async function load(): Promise<void> {
    const said = parseSettings(await answer(url, ask));
    if (!said) return;
    versions.add(said.rulebook);
    if (JSON.stringify(said) !== JSON.stringify(settings.value)) settings.value = said;
  }

  return {
    settings,
    load,
    saw(rulebook) {
      if (!settings.value || versions.has(rulebook)) return;
      versions.add(rulebook);
      void load();
    },
  };
}

async function answer(url: string, ask: typeof fetch): Promise<unknown> {
  try {
    const got = await ask(url, { credentials: "same-origin" });
    return got.ok ? await got.json() : null;
  } catch {
    return null;
  }
}

function settingsUrl(page: Location = location): string {
  const session = new URLSearchParams(page.search).get("session");
  return `/v1/settings${session === null ? "" : `?session=${encodeURIComponent(session)}`}`;
}
