import { useComputed } from "@preact/signals";
import { Button } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { useHere } from "./context";
import style from "./Refusal.module.css";

/** Why the server said no, beside what was pressed, until it has been read. */
export function Refusal({ about }: { about: string }) {
  const { commands } = useHere().store;
  const attempt = useComputed(() => commands.attempts.value[about]).value;
  if (attempt?.state !== "refused") return null;
  return (
    <p class={style.refusal}>
      <Icon name="info" size="s" />
      <span>{attempt.why}</span>
      <Button look="plain" small icon="close" label="Got it" onClick={() => commands.forget(about)} />
    </p>
  );
}
