/** What the parts of the sidebar share: the store, the agent's preferences, the host page, the shortcuts. */

import type { Signal } from "@preact/signals";
import { createContext } from "preact";
import { useContext, useEffect, useRef } from "preact/hooks";
import type { Company } from "../live/company";
import type { Host } from "../host/host";
import type { Preferences } from "../live/preferences";
import type { AgentStore } from "../live/store";
import type { Conversation } from "../model/conversation";
import type { TeamSettings } from "../protocol/generated";
import { keysOf, type ActionId } from "../model/keys";
import type { Shortcuts } from "./shortcuts";

export interface Desk {
  readonly store: AgentStore;
  readonly company: Company;
  readonly preferences: Preferences;
  readonly host: Host;
  readonly shortcuts: Shortcuts;
  /** What the page's one polite region says: its newest news, whatever that is. */
  readonly saying: Signal<string>;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("a part of the sidebar stands outside of it");
  return desk;
}

/** The settings of the team that has the conversation; null until the server has said. */
export function useTeam({ screen }: Conversation): TeamSettings | null {
  const settings = useDesk().company.settings.value;
  return settings && (settings.teams[screen.team] ?? settings.company);
}

/** The action's keys as they are now, or undefined while shortcuts are off. */
export function useKeys(action: ActionId): string | undefined {
  const keymap = useDesk().preferences.keymap.value;
  return keymap.off ? undefined : keysOf(keymap, action);
}

/** While the caller is on the screen, its `act` answers the shortcut; null leaves it to others. */
export function useShortcut(action: ActionId, act: (() => void) | null): string | undefined {
  const { shortcuts } = useDesk();
  const latest = useRef(act);
  latest.current = act;
  const answers = act !== null;
  useEffect(() => {
    return answers ? shortcuts.answer(action, () => latest.current?.()) : undefined;
  }, [shortcuts, action, answers]);
  return useKeys(action);
}
