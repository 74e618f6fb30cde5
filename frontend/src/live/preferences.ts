/** What this person likes, kept in this browser: theme, shortcuts, which folds are open. */

import { signal, type ReadonlySignal } from "@preact/signals";
import { readKeymap, type Keymap } from "../model/keys";
import { applyTheme, type Theme } from "../ui/theme";

export type Folds = Readonly<Record<string, boolean>>;

export interface Preferences {
  readonly theme: ReadonlySignal<Theme>;
  readonly keymap: ReadonlySignal<Keymap>;
  readonly folds: ReadonlySignal<Folds>;
  setTheme(theme: Theme): void;
  setKeymap(keymap: Keymap): void;
  setFold(fold: string, open: boolean): void;
}

const KEY = "evenkeel.preferences";

/** `storage` is null where the browser keeps nothing for this frame; then choices last for the visit. */
export function preferences(storage: Storage | null = browserStorage()): Preferences {
  const saved = load(storage);
  const theme = signal<Theme>(readTheme(saved.theme));
  const keymap = signal<Keymap>(readKeymap(saved.keymap));
  const folds = signal<Folds>(readFolds(saved.folds));
  applyTheme(theme.value);

  function save(): void {
    const value = { theme: theme.value, keymap: keymap.value, folds: folds.value };
    try {
      storage?.setItem(KEY, JSON.stringify(value));
    } catch {
      // Full, or switched off since: the choice lasts for the visit.
    }
  }

  return {
    theme,
    keymap,
    folds,
    setTheme(chosen) {
      theme.value = chosen;
      applyTheme(chosen);
      save();
    },
    setKeymap(chosen) {
      keymap.value = chosen;
      save();
    },
    setFold(fold, open) {
      folds.value = { ...folds.value, [fold]: open };
      save();
    },
  };
}

export function browserStorage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

function load(storage: Storage | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(storage?.getItem(KEY) ?? "{}");
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function readTheme(saved: unknown): Theme {
  return saved === "light" || saved === "dark" ? saved : "system";
}

function readFolds(saved: unknown): Folds {
  if (typeof saved !== "object" || saved === null) return {};
  return Object.fromEntries(Object.entries(saved).filter(([, open]) => typeof open === "boolean"));
}
