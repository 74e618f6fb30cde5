import { useEffect, useRef } from "preact/hooks";
import { Button } from "../ui/Button";
import style from "./Composer.module.css";
import { openers } from "./openers";
import type { Side } from "./play";
import type { Stage } from "./stage";

interface Props {
  stage: Stage;
  side: Side;
  name: string;
  /** The server has it. */
  said(): void;
  /** Lets the sidebar look at it before it is sent. */
  check?: (text: string) => void;
}

const roles: Record<Side, string> = { customer: "the customer", agent: "the agent" };

/** The customer begins, so that is where the focus is. Enter sends, Shift+Enter begins a new line. Openers fill it in and never send. */
export function Composer({ stage, side, name, said, check }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const { current } = stage.play.value;
  useEffect(() => {
    if (side === "customer") area.current!.focus();
  }, [side, current]);
  const text = stage.drafts.value[side];
  const fill = (next: string): void => {
    stage.draft(side, next);
    area.current!.focus();
  };
  const send = async (): Promise<void> => {
    await stage.say(side);
    said();
  };
  const keys = (press: KeyboardEvent): void => {
    if (press.key !== "Enter" || press.shiftKey || press.isComposing) return;
    press.preventDefault();
    void send();
  };
  return (
    <form
      class={`${style.composer} ${style[side]}`}
      aria-label={`As ${roles[side]}`}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div class={style.openers} role="group" aria-label={`Openers for ${roles[side]}`}>
        {openers[side].map((opener) => (
          <button key={opener.name} type="button" title={opener.text} onClick={() => fill(opener.text)}>
            {opener.name}
          </button>
        ))}
      </div>
      <div class={style.write}>
        <textarea
          ref={area}
          rows={2}
          maxLength={8000}
          aria-label={`As ${roles[side]}, ${name}`}
          placeholder={`As ${roles[side]}, ${name}`}
          value={text}
          onInput={({ currentTarget }) => stage.draft(side, currentTarget.value)}
          onKeyDown={keys}
        />
        {check && (
          <Button
            icon="reply"
            label="Check it in the sidebar"
            disabled={text.trim() === ""}
            onClick={() => check(text)}
          />
        )}
        <Button
          submit
          icon="send"
          look={side === "customer" ? "soft" : "main"}
          label={`Send as ${roles[side]}`}
          disabled={text.trim() === ""}
        />
      </div>
    </form>
  );
}
