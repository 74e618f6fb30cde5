/** Every shortcut, changeable and with a switch; and how the page looks. */

import { useEffect, useRef, useState } from "preact/hooks";
import { ACTIONS, actionIds, chord, keysOf, remap, taken, type ActionId } from "../model/keys";
import type { Theme } from "../ui/theme";
import { Button } from "../ui/Button";
import { keyName } from "../ui/Key";
import { useDesk } from "./desk";
import style from "./KeySheet.module.css";

export function KeySheet({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class={style.sheet} aria-labelledby="keys" onClose={onClose}>
      <div class={style.head}>
        <h2 id="keys">Keys and looks</h2>
        <Button look="plain" icon="close" label="Close" onClick={() => dialog.current?.close()} />
      </div>
      <Looks />
      <Keys />
      <p class={style.word}>
        Evenkeel reads what customers write. It never judges you, and nothing here is for judging your work.
      </p>
    </dialog>
  );
}

const themes: readonly { theme: Theme; name: string }[] = [
  { theme: "system", name: "As the system" },
  { theme: "light", name: "Light" },
  { theme: "dark", name: "Dark" },
];

function Looks() {
  const { preferences } = useDesk();
  return (
    <div class={style.themes} role="group" aria-label="Looks">
      {themes.map(({ theme, name }) => (
        <Button
          key={theme}
          small
          pressed={preferences.theme.value === theme}
          onClick={() => preferences.setTheme(theme)}
        >
          {name}
        </Button>
      ))}
    </div>
  );
}

function Keys() {
  const { preferences } = useDesk();
  const keymap = preferences.keymap.value;
  const [changing, setChanging] = useState<ActionId | null>(null);
  const [clash, setClash] = useState<string | null>(null);

  const press = (event: KeyboardEvent): void => {
    if (!changing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      setChanging(null);
      return;
    }
    const keys = chord(event);
    if (!keys) return;
    event.preventDefault();
    event.stopPropagation();
    const other = taken(keymap, keys, changing);
    setClash(other ? `${keyName(keys)} is taken: ${ACTIONS[other].label}.` : null);
    if (other) return;
    preferences.setKeymap(remap(keymap, changing, keys));
    setChanging(null);
  };

  return (
    <div onKeyDown={press}>
      <label class={style.switch}>
        <input
          type="checkbox"
          checked={!keymap.off}
          onChange={(event) => preferences.setKeymap({ ...keymap, off: !event.currentTarget.checked })}
        />
        Shortcuts are on
      </label>
      <ul class={style.keys}>
        {actionIds.map((action) => (
          <li key={action}>
            <span>{ACTIONS[action].label}</span>
            <button
              type="button"
              aria-label={`${ACTIONS[action].label}: ${keysOf(keymap, action)}. Change`}
              disabled={keymap.off}
              onClick={() => setChanging(action)}
            >
              {changing === action ? "Press Alt and a key" : keyName(keysOf(keymap, action))}
            </button>
          </li>
        ))}
        <li>
          <span>This list</span>
          <kbd>?</kbd>
        </li>
      </ul>
      <p role="status" class={style.clash}>
        {clash ?? "Press one to change it. Browsers keep Alt+D, E and F for themselves."}
      </p>
    </div>
  );
}
