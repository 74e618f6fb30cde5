/** What is known of the conversation, a tab at a time. */

import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { due as dueWords } from "../../model/clock";
import { facts, inOrderOfDue } from "../../model/notes";
import type { Watched } from "../../model/watched";
import { EmptyState } from "../../ui/EmptyState";
import { Icon } from "../../ui/Icon";
import { useHere } from "../context";
import { who } from "../words";
import style from "./Parts.module.css";
import { Earlier } from "./Earlier";
import { Transcript } from "./Transcript";

const PARTS = ["transcript", "facts", "promises", "earlier"] as const;
type Part = (typeof PARTS)[number];

const names: Record<Part, string> = {
  transcript: "Transcript",
  facts: "Facts",
  promises: "Promises",
  earlier: "Earlier",
};

export function Parts({ watched }: { watched: Watched }) {
  const open = useSignal<Part>("transcript");
  const { screen } = watched.conversation;
  const known = useMemo(() => facts(screen.messages), [screen.messages]);
  const counts: Record<Part, number> = {
    transcript: 0,
    facts: known.length + screen.notes.length,
    promises: screen.promises.length,
    earlier: screen.earlier.contacts ?? 0,
  };
  const walk = (press: KeyboardEvent): void => {
    const step = press.key === "ArrowRight" ? 1 : press.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    const next = PARTS[(PARTS.indexOf(open.value) + step + PARTS.length) % PARTS.length]!;
    open.value = next;
    (press.currentTarget as Element).querySelector<HTMLElement>(`#part-${next}`)?.focus();
  };
  return (
    <>
      <div class={style.tabs} role="tablist" aria-label="Of this conversation" onKeyDown={walk}>
        {PARTS.map((part) => (
          <button
            key={part}
            type="button"
            role="tab"
            id={`part-${part}`}
            aria-selected={open.value === part}
            aria-controls="part"
            tabIndex={open.value === part ? 0 : -1}
            onClick={() => (open.value = part)}
          >
            {names[part]}
            {counts[part] > 0 && <span class="num"> {counts[part]}</span>}
          </button>
        ))}
      </div>
      <div class={style.part} role="tabpanel" id="part" aria-labelledby={`part-${open.value}`}>
        {open.value === "transcript" && <Transcript watched={watched} />}
        {open.value === "facts" && <Facts watched={watched} known={known} />}
        {open.value === "promises" && <Promises watched={watched} />}
        {open.value === "earlier" && <Earlier watched={watched} />}
      </div>
    </>
  );
}

function Facts({ watched, known }: { watched: Watched; known: ReturnType<typeof facts> }) {
  const { notes } = watched.conversation.screen;
  if (known.length + notes.length === 0) return <EmptyState title="No facts yet." />;
  return (
    <div class={style.list}>
      <dl class={style.facts}>
        {known.map(({ label, text }) => (
          <div key={`${label} ${text}`}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {notes.map(({ id, by, text }) => (
        <p key={id} class={style.kept}>
          <Icon name="edit" size="xs" />
          <span>
            {text}
            <small>Noted by {who(by, null)}</small>
          </span>
        </p>
      ))}
    </div>
  );
}

const promiseStates = { made: "", kept: "Kept", overdue: "Overdue" };

function Promises({ watched }: { watched: Watched }) {
  const { serverNow } = useHere().store;
  const promises = inOrderOfDue(watched.conversation.screen.promises);
  if (promises.length === 0) return <EmptyState title="Nothing promised yet." />;
  return (
    <ul class={style.list}>
      {promises.map(({ id, text, due, state }) => (
        <li key={id} class={style.promise}>
          <Icon name={state === "kept" ? "check" : "later"} size="s" />
          <span>“{text}”</span>
          <span class="num">
            {promiseStates[state] || (due ? dueWords(due, serverNow.value) : "no time")}
          </span>
        </li>
      ))}
    </ul>
  );
}
