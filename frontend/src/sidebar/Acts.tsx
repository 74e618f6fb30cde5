/** What is done with the words of a step, by channel: said on a call, inserted or copied in writing. */

import { attemptKey, type AdviceAction } from "../live/store";
import type { Conversation } from "../model/conversation";
import type { Advice } from "../protocol/generated";
import { Button } from "../ui/Button";
import { Key } from "../ui/Key";
import style from "./Acts.module.css";
import { useDesk, useShortcut } from "./desk";
import type { Sayings } from "./sayings";

export function Wordings({ sayings }: { sayings: Sayings }) {
  const { count, index, turn } = sayings;
  const keys = useShortcut("wording", count > 1 ? () => turn(1) : null);
  const beforeKeys = useShortcut("before", count > 1 ? () => turn(-1) : null);
  if (count < 2) return <div class={style.single} />;
  return (
    <div class={style.wordings}>
      <Button
        look="plain"
        small
        icon="left"
        label="Earlier wording"
        keys={beforeKeys}
        onClick={() => turn(-1)}
      />
      <span class="num">
        {index + 1} of {count}
      </span>
      <Button look="plain" small icon="right" label="Next wording" onClick={() => turn(1)} />
      {keys && <Key keys={keys} />}
    </div>
  );
}

interface Props {
  conversation: Conversation;
  advice: Advice;
  sayings: Sayings;
  /** The step has ended, and is only kept in view. */
  over: boolean;
}

/** Inserting never sends. */
export function Acts({ conversation, advice, sayings, over }: Props) {
  const { store, host } = useDesk();
  const used = useAttempt(advice, "used");
  const says = (): void => store.feedback(advice.id, "used");
  const first = firstAct(conversation, sayings, host.present.value);
  const act = { say: over ? null : says, insert: sayings.insert, copy: sayings.copy }[first];
  const useKey = useShortcut("use", act);
  const saidKey = useShortcut("said", over ? null : says);
  const copyKey = useShortcut("copy", sayings.isPhrase ? sayings.copy : null);
  const keys = first === "copy" ? copyKey : useKey;
  const copyWord = sayings.copied ? "Copied" : "Copy";
  const copyIcon = sayings.copied ? "check" : "copy";
  return (
    <>
      <div class={style.acts}>
        {first === "say" && (
          <Button look="main" icon="check" keys={keys} busy={used.sent} disabled={over} onClick={says}>
            {sayings.isPhrase ? "Said it" : "Done"}
          </Button>
        )}
        {first === "insert" && (
          <Button look="main" icon="insert" keys={keys} onClick={sayings.insert}>
            {sayings.inserted ? "Inserted" : "Insert"}
          </Button>
        )}
        {first === "copy" && (
          <Button look="main" icon={copyIcon} keys={keys} onClick={sayings.copy}>
            {copyWord}
          </Button>
        )}
        {first !== "copy" && sayings.isPhrase && (
          <Button quiet keys={copyKey} icon={copyIcon} class={style.beside} onClick={sayings.copy}>
            {copyWord}
          </Button>
        )}
        {first !== "say" && (
          <Button quiet keys={saidKey} busy={used.sent} disabled={over} class={style.beside} onClick={says}>
            Said it
          </Button>
        )}
      </div>
      {used.refused && <p class={style.refused}>{used.refused}</p>}
    </>
  );
}

function firstAct(
  { screen }: Conversation,
  { isPhrase }: Sayings,
  hosted: boolean,
): "say" | "insert" | "copy" {
  if (screen.channel === "call" || !isPhrase) return "say";
  return hosted ? "insert" : "copy";
}

/** How the agent's word on a step stands with the server. */
export function useAttempt(advice: Advice, action: AdviceAction): { sent: boolean; refused: string | null } {
  const attempt = useDesk().store.attempts.value[attemptKey(action, advice.id)];
  return {
    sent: attempt?.state === "sent",
    refused: attempt?.state === "refused" ? attempt.detail : null,
  };
}
