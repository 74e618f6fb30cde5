import { useComputed } from "@preact/signals";
import { useHere } from "./context";
import style from "./LinkWord.module.css";

/** How the line stands, in a word. What is old says so at the dock. */
export function LinkWord() {
  const { link } = useHere().store;
  const word = useComputed(() => words[link.value.kind]).value;
  return (
    <span class={style.link} data-state={link.value.kind}>
      {word}
    </span>
  );
}

const words = {
  connecting: "Connecting",
  catching_up: "Catching up",
  live: "Live",
  offline: "Line lost",
  refused: "Signed out",
};
