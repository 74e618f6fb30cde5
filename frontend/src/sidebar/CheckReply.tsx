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
  /** It came from the help desk's page, where the agent goes on writing: the focus stays there. */
  readonly fromHost?: true;
}

interface Props {
  conversation: Conversation;
  draft: Draft;
  onDraft: (draft: Draft | null) => void;
}

const PAUSE_MS = 350;

type Checked = { text: string; result: DraftResult | null };

export function CheckReply({ conversation, draft, onDraft }: Props) {
  const { saying } = useDesk();
  const { channel } = conversation.screen;
  const checked = useChecked(conversation.screen.conversation, draft.text);
  const result = checked?.text === draft.text ? checked.result : null;
  const bad = result?.inflames ?? [];
  useEffect(() => {
    if (result)
      saying.value = findings(result)
        .map(({ name, what }) => `${name} ${what}`)
        .join(". ");
  }, [result]);
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
          ref={draft.fromHost ? null : focusOnce}
          onInput={(event) => onDraft({ ...draft, text: event.currentTarget.value })}
          onKeyDown={(event) => event.key === "Escape" && onDraft(null)}
        />
      </div>
      <div class={style.found}>
        {draft.text.trim() !== "" && <Findings checked={checked} result={result} />}
      </div>
    </section>
  );
}

function Findings({ checked, result }: { checked: Checked | null; result: DraftResult | null }) {
  if (!result) {
    return <p>{checked && checked.result === null ? "Not checked: the line is down." : "Reading it."}</p>;
  }
  return (
    <ul>
      {findings(result).map(({ icon, name, what }) => (
        <li key={name + what}>
          <Icon name={icon} size="s" class={signs[icon]} />
          <span>
            {icon === "warning" ? <b>{name}</b> : name} {icon === "warning" ? what : <b>{what}</b>}
          </span>
        </li>
      ))}
    </ul>
  );
}

const signs = { warning: style.inflames, check: style.completes, info: undefined };

interface Finding {
  readonly icon: keyof typeof signs;
  readonly name: string;
  readonly what: string;
}

function findings({ inflames, completes, missing }: DraftResult): Finding[] {
  const found: Finding[] = [
    ...inflames.map(({ id, text }) => ({
      icon: "warning" as const,
      name: faultNames(id),
      what: `“${text}”`,
    })),
    ...completes.map((step) => ({ icon: "check" as const, name: "Ticks", what: stepName(step) })),
    ...missing.map((step) => ({ icon: "info" as const, name: "Not in it yet:", what: stepName(step) })),
  ];
  return found.length > 0 ? found : [{ icon: "info", name: "Nothing to add.", what: "" }];
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
