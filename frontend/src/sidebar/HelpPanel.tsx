/** After the call for help has gone out: room for a reason, which nobody has to give. */

import { useState } from "preact/hooks";
import { helpAsked } from "../model/alerts";
import type { Conversation } from "../model/conversation";
import { personName } from "../model/person";
import { attemptKey } from "../live/store";
import { Button } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { useDesk } from "./desk";
import style from "./HelpPanel.module.css";

interface Props {
  conversation: Conversation;
  onClose: () => void;
}

export function HelpPanel({ conversation, onClose }: Props) {
  const { store } = useDesk();
  const [reason, setReason] = useState("");
  const id = conversation.screen.conversation;
  const attempt = store.attempts.value[attemptKey("help", id)];
  const alert = helpAsked(conversation.screen);
  const send = (event: Event): void => {
    event.preventDefault();
    if (reason.trim()) store.help(id, reason);
    onClose();
  };
  return (
    <section class={style.panel} aria-label="Help">
      <div class={style.head}>
        <Icon name={alert ? "check" : "help"} size="s" />
        <span>
          {attempt?.state === "refused" ? attempt.detail : progress(alert?.owner, alert !== undefined)}
        </span>
        <Button look="plain" small icon="close" label="Close" onClick={onClose} />
      </div>
      <form onSubmit={send}>
        <input
          type="text"
          aria-label="What about? Optional"
          placeholder="What about? Optional"
          maxLength={2000}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
        <Button look="soft" submit>
          Add
        </Button>
      </form>
    </section>
  );
}

function progress(owner: string | null | undefined, raised: boolean): string {
  if (owner) return `${personName(owner)} has it.`;
  return raised ? "The leads have been asked." : "Asking the leads.";
}
