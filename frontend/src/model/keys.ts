/** Shortcuts: what each action's are, which one a key press means, and the agent's own choices. */

export const ACTIONS = {
  use: { label: "Insert, or said it", keys: "Alt+1" },
  said: { label: "Said it", keys: "Alt+2" },
  copy: { label: "Copy", keys: "Alt+C" },
  wording: { label: "Next wording", keys: "Alt+V" },
  before: { label: "Earlier wording", keys: "Alt+Shift+V" },
  later: { label: "Not now", keys: "Alt+N" },
  helpful: { label: "Helpful", keys: "Alt+G" },
  not_helpful: { label: "Not helpful", keys: "Alt+B" },
  newer: { label: "Newer step", keys: "Alt+J" },
  help: { label: "Get help", keys: "Alt+H" },
  exit: { label: "Ask for the exit line", keys: "Alt+X" },
  line: { label: "Copy the crisis line", keys: "Alt+L" },
  whisper: { label: "Whisper read", keys: "Alt+W" },
  next: { label: "Next conversation that calls", keys: "Alt+K" },
  turn: { label: "Next conversation", keys: "Alt+Shift+K" },
  check: { label: "Check my reply", keys: "Alt+R" },
  notes: { label: "Notes", keys: "Alt+O" },
  edit: { label: "Edit or add a note", keys: "Alt+Shift+O" },
  keep: { label: "Keep the draft note", keys: "Alt+Shift+N" },
  promise: { label: "To the promises", keys: "Alt+P" },
  earlier: { label: "Earlier steps", keys: "Alt+S" },
  transcript: { label: "Transcript", keys: "Alt+T" },
  mute: { label: "Mute steps", keys: "Alt+M" },
  float: { label: "Float above other windows", keys: "Alt+Shift+P" },
  retry: { label: "Connect now", keys: "Alt+Shift+R" },
  cause: { label: "To the causes", keys: "Alt+A" },
  markdown: { label: "Copy the summary as Markdown", keys: "Alt+Shift+C" },
  finish: { label: "Finish the wrap-up", keys: "Alt+Enter" },
} as const;

export type ActionId = keyof typeof ACTIONS;

export interface Keymap {
  readonly off: boolean;
  /** Only what differs from the defaults. */
  readonly own: Readonly<Partial<Record<ActionId, string>>>;
}

export const defaults: Keymap = { off: false, own: {} };

export const actionIds = Object.keys(ACTIONS) as ActionId[];

export function keysOf(map: Keymap, action: ActionId): string {
  return map.own[action] ?? ACTIONS[action].keys;
}

export type KeyPress = Pick<KeyboardEvent, "key" | "code" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey">;

/** `Alt+C`, or null for what can be no shortcut: Alt alone, or with Ctrl, which is how some type letters (AltGr). */
export function chord(press: KeyPress): string | null {
  if (!press.altKey || press.ctrlKey || press.metaKey) return null;
  const key = keyOf(press);
  return key && `Alt+${press.shiftKey ? "Shift+" : ""}${key}`;
}

/** With Alt, a Mac types another character: then the place on the keyboard tells. */
function keyOf({ key, code }: KeyPress): string | null {
  if (/^[a-z0-9]$/i.test(key)) return key.toUpperCase();
  const place = /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1];
  return place ?? (key === "Enter" ? key : null);
}

export function actionFor(map: Keymap, press: KeyPress): ActionId | null {
  const pressed = map.off ? null : chord(press);
  if (!pressed) return null;
  return actionIds.find((action) => keysOf(map, action) === pressed) ?? null;
}

/** The action that has these keys already. */
export function taken(map: Keymap, keys: string, by: ActionId): ActionId | undefined {
  return actionIds.find((action) => action !== by && keysOf(map, action) === keys);
}

export function remap(map: Keymap, action: ActionId, keys: string): Keymap {
  const { [action]: _, ...others } = map.own;
  return { ...map, own: keys === ACTIONS[action].keys ? others : { ...others, [action]: keys } };
}

/** From what was stored, whatever that is. */
export function readKeymap(stored: unknown): Keymap {
  if (typeof stored !== "object" || stored === null) return defaults;
  const { off, own } = stored as Record<string, unknown>;
  const chosen = typeof own === "object" && own !== null ? (own as Record<string, unknown>) : {};
  const usable = actionIds.filter((id) => /^Alt\+(?:Shift\+)?(?:[A-Z0-9]|Enter)$/.test(String(chosen[id])));
  return { off: off === true, own: Object.fromEntries(usable.map((id) => [id, String(chosen[id])])) };
}
