/**
 * Browser notifications of alerts that nobody has, while the page is out of sight. Nothing that a customer wrote stands in
 * them. Asked for by a press alone; at most three stand at a time.
 */

import { signal, type ReadonlySignal } from "@preact/signals";
import type { OpenAlert } from "../model/board";
import { alertName, severityNames } from "../words";
import { agentName } from "./words";

export interface Notify {
  /** `blocked`: the browser was told no; only its own settings change that. `none`: it has no notifications. */
  readonly state: ReadonlySignal<"off" | "on" | "blocked" | "none">;
  toggle(): Promise<void>;
  /** These have come, or are called out anew. */
  tell(alerts: readonly OpenAlert[], you: string | null): void;
  /** Only these still wait for somebody: what was told of others goes away. */
  keep(waiting: ReadonlySet<string>): void;
}

const MOST = 3;
const KEY = "evenkeel.notify";
const REST = "evenkeel-others";

interface Means {
  notification: typeof Notification | undefined;
  storage: Pick<Storage, "getItem" | "setItem"> | null;
  hidden(): boolean;
}

export function notify(open: (conversation: string) => void, means: Means = browser()): Notify {
  const { notification: Shown, storage } = means;
  const state = signal<"off" | "on" | "blocked" | "none">(first(Shown, storage));
  const standing = new Map<string, Notification>();

  function show(tag: string, title: string, body: string, conversation: string | null): void {
    standing.get(tag)?.close();
    const shown = new Shown!(title, { body, tag, silent: true });
    standing.set(tag, shown);
    shown.onclose = () => {
      if (standing.get(tag) === shown) standing.delete(tag);
    };
    shown.onclick = () => {
      window.focus();
      if (conversation !== null) open(conversation);
      shown.close();
    };
  }

  return {
    state,
    async toggle() {
      if (!Shown || state.value === "none") return;
      if (state.value === "on") {
        state.value = "off";
      } else {
        const answer = await Shown.requestPermission();
        state.value = answer === "granted" ? "on" : answer === "denied" ? "blocked" : "off";
      }
      save(storage, state.value === "on");
    },
    tell(alerts, you) {
      if (state.value !== "on" || !means.hidden()) return;
      for (const { alert, agent, conversation } of alerts) {
        const called = alert.called !== null && alert.called === you ? "You are called. " : "";
        const title = `${severityNames[alert.severity]}: ${alertName(alert.kind).toLowerCase()}`;
        const body = `${called}${agentName(agent)}. Nobody has it yet.`;
        if (standing.has(alert.id) || standing.size < MOST) show(alert.id, title, body, conversation);
        else show(REST, "More alerts wait", "Open the wallboard to see them.", null);
      }
    },
    keep(waiting) {
      for (const [tag, shown] of standing) if (tag !== REST && !waiting.has(tag)) shown.close();
      if (waiting.size === 0) standing.get(REST)?.close();
    },
  };
}

function first(Shown: Means["notification"], storage: Means["storage"]): "off" | "on" | "blocked" | "none" {
  if (!Shown) return "none";
  if (Shown.permission === "denied") return "blocked";
  return Shown.permission === "granted" && wanted(storage) ? "on" : "off";
}

function wanted(storage: Means["storage"]): boolean {
  try {
    return storage?.getItem(KEY) === "on";
  } catch {
    return false;
  }
}

function save(storage: Means["storage"], on: boolean): void {
  try {
    storage?.setItem(KEY, on ? "on" : "off");
  } catch {
    // Full, or switched off since: the choice lasts for the visit.
  }
}

function browser(): Means {
  let storage: Storage | null = null;
  try {
    storage = localStorage;
  } catch {
    // Kept from this frame.
  }
  return {
    notification: typeof Notification === "undefined" ? undefined : Notification,
    storage,
    hidden: () => document.visibilityState === "hidden" || !document.hasFocus(),
  };
}
