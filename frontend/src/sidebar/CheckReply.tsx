/** A draft, before it is sent: what it would tick, what would inflame, what is missing. */

import { useEffect, useState } from "preact/hooks";
import type { Conversation } from "../model/conversation";
import { cut } from "../model/marks";
import type { DraftResult } from "../protocol/generated";
import { Button } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { faultNames, stepName } from "../words";
import { useDesk } from "./desk";
import style from "./CheckReply.module.css";

export interface Draft {
  readonly text: string;
}

interface Props {
  conversation: Conversation;
  draft: Draft;
  onDraft: (draft: Draft | null) => void;
}

const PAUSE_MS = 350;

type Checked = { text: string; result: DraftResult | null };

export function CheckReply({ conversation, draft, onDraft }: Props) {
  const { channel } = conversation.screen;
  const checked = useChecked(conversation.screen.conversation, draft.text);
  const result = checked?.text === draft.text ? checked.result : null;
  const bad = result?.inflames ?? [];
  return (
    <section class={style.pane} aria-label="Check my reply">
      <div class={style.head}>
        <h2>{channel === "call" ? "Check my words" : "Check my reply"}</h2>
        <Button look="plain" small icon="close" label="Close" onClick={() => onDraft(null)} />
      </div>
      <div class={style.field}>
        <div class={style.mirror} aria-hidden="true">
          {cut(draft.text, bad).map(({ text, marked }) => (marked ? <u>{text}</u> : text))}
          {"\n"}
        </div>
        <textarea
          aria-label="Your draft"
          placeholder="Type or paste it here. Nothing is sent."
          maxLength={8000}
          value={draft.text}
          ref={focusOnce}
          onInput={(event) => onDraft({ text: event.currentTarget.value })}
          onKeyDown={(event) => event.key === "Escape" && onDraft(null)}
        />
      </div>
      <div class={style.found} role="status">
        {draft.text.trim() !== "" && <Findings checked={checked} result={result} />}
      </div>
    </section>
  );
}

function Findings({ checked, result }: { checked: Checked | null; result: DraftResult | null }) {
  if (!result) {
    return <p>{checked && checked.result === null ? "Not checked: the line is down." : "Reading it."}</p>;
  }
  const { inflames, completes, missing } = result;
  if (inflames.length + completes.length + missing.length === 0) return <p>Nothing to add.</p>;
  return (
    <ul>
      {inflames.map(({ id, text, start }) => (
        <li key={`${id} ${start}`}>
          <Icon name="warning" size="s" class={style.inflames} />
          <span>
            <b>{faultNames(id)}</b> “{text}”
          </span>
        </li>
      ))}
      {completes.map((step) => (
        <li key={step}>
          <Icon name="check" size="s" class={style.completes} />
          <span>
            Ticks <b>{stepName(step)}</b>
          </span>
        </li>
      ))}
      {missing.map((step) => (
        <li key={step}>
          <Icon name="info" size="s" />
          <span>
            Not in it yet: <b>{stepName(step)}</b>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The newest result, once typing pauses. */
function useChecked(conversation: string, text: string): Checked | null {
  const { store } = useDesk();
  const [checked, setChecked] = useState<Checked | null>(null);
  useEffect(() => {
    if (text.trim() === "") return;
    let newest = true;
    const timer = setTimeout(async () => {
      const result = await store.draft(conversation, text);
      if (newest) setChecked({ text, result });
    }, PAUSE_MS);
    return () => {
      newest = false;
      clearTimeout(timer);
    };
  }, [store, conversation, text]);
  return checked;
}

/** The agent opened it to type: that is where the focus belongs, once. */
function focusOnce(field: HTMLTextAreaElement | null): void {
  field?.focus({ preventScroll: true });
}
