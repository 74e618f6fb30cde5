import { useEffect, useRef } from "preact/hooks";
import { Button } from "../ui/Button";
import { Key } from "../ui/Key";
import { useHere } from "./context";
import style from "./KeySheet.module.css";

const KEYS: readonly [keys: string, does: string][] = [
  ["Alt+A", "Take the first alert that nobody has"],
  ["/", "Search"],
  ["Up, Down", "Walk the list"],
  ["Enter", "Open the conversation"],
  ["Escape", "Close it"],
  ["Alt+J", "Join the open conversation"],
  ["Ctrl+Enter", "Send the whisper"],
  ["?", "This sheet"],
];

export function KeySheet() {
  const { page } = useHere();
  const sheet = useRef<HTMLDialogElement>(null);
  const open = page.keysOpen.value;
  useEffect(() => {
    if (open) sheet.current!.showModal();
    else sheet.current!.close();
  }, [open]);
  return (
    <dialog ref={sheet} class={style.sheet} aria-labelledby="keys" onClose={() => page.showKeys(false)}>
      <header>
        <h2 id="keys">Keyboard</h2>
        <Button look="plain" icon="close" label="Close" onClick={() => page.showKeys(false)} />
      </header>
      <dl>
        {KEYS.map(([keys, does]) => (
          <div key={keys}>
            <dt>{does}</dt>
            <dd>
              <span class="unseen">{keys}</span>
              <Key keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
