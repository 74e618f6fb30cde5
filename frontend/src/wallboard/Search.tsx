import { useEffect, useRef } from "preact/hooks";
import { Icon } from "../ui/Icon";
import { Key } from "../ui/Key";
import { useHere } from "./context";
import style from "./Search.module.css";

/** `/` comes here from anywhere; Escape clears, then leaves. */
export function Search() {
  const { list } = useHere().store;
  const input = useRef<HTMLInputElement>(null);
  const { words } = list.filter.value;
  useEffect(() => {
    const come = (press: KeyboardEvent): void => {
      if (press.key !== "/" || press.ctrlKey || press.metaKey || press.altKey || isTyping(press.target))
        return;
      press.preventDefault();
      input.current?.focus();
    };
    document.addEventListener("keydown", come);
    return () => document.removeEventListener("keydown", come);
  }, []);
  const leave = (press: KeyboardEvent): void => {
    if (press.key !== "Escape") return;
    press.stopPropagation();
    if (words === "") input.current?.blur();
    else list.narrow({ words: "" });
  };
  return (
    <label class={style.find}>
      <Icon name="search" size="s" />
      <input
        ref={input}
        type="search"
        placeholder="Search people, words, ids"
        aria-label="Search people, words, ids"
        aria-keyshortcuts="/"
        autocomplete="off"
        spellcheck={false}
        value={words}
        onInput={({ currentTarget }) => list.narrow({ words: currentTarget.value })}
        onKeyDown={leave}
      />
      {words === "" && <Key keys="/" />}
    </label>
  );
}

export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches("input, textarea, select, [contenteditable]");
}
