/** What a lead says to the agent alone: yellow paper with a lock, and a receipt when it has been read. */

import { unread } from "../model/attention";
import type { Conversation } from "../model/conversation";
import { personName } from "../model/person";
import { attemptKey } from "../live/store";
import type { Whisper } from "../protocol/generated";
import { Button } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { useDesk, useShortcut } from "./desk";
import style from "./Whispers.module.css";

export function Whispers({ conversation }: { conversation: Conversation }) {
  const { store } = useDesk();
  const waiting = unread(conversation.screen);
  const [first] = waiting;
  const read = (whisper: Whisper): void => store.read(conversation.screen.conversation, whisper.id);
  const keys = useShortcut("whisper", first ? () => read(first) : null);
  return (
    <>
      {waiting.map((whisper) => (
        <Paper
          key={whisper.id}
          whisper={whisper}
          keys={whisper === first ? keys : undefined}
          onRead={() => read(whisper)}
        />
      ))}
    </>
  );
}

interface PaperProps {
  whisper: Whisper;
  keys: string | undefined;
  onRead: () => void;
}

function Paper({ whisper, keys, onRead }: PaperProps) {
  const { store } = useDesk();
  const attempt = store.attempts.value[attemptKey("read", whisper.id)];
  const name = personName(whisper.by);
  return (
    <section class={style.paper} aria-label={`Whisper from ${name}`}>
      <div class={style.head}>
        <Icon name="lock" size="xs" />
        <span>
          <b>{name}</b>, only to you
        </span>
      </div>
      <p dir="auto">{whisper.text}</p>
      <div class={style.foot}>
        <Button look="line" small keys={keys} busy={attempt?.state === "sent"} onClick={onRead}>
          Got it
        </Button>
        <span>{attempt?.state === "refused" ? attempt.detail : `${name} sees when you have`}</span>
      </div>
    </section>
  );
}
