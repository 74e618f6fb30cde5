/** Facts and promises, drafted from the conversation; the agent keeps the draft or makes it their own. */

import { useEffect, useRef, useState } from "preact/hooks";
import { conversationNow, due } from "../model/clock";
import type { Conversation } from "../model/conversation";
import { byLabel, draftNote, facts, inOrderOfDue, unkept } from "../model/notes";
import type { Note, Promise as Promised } from "../protocol/generated";
import { Button } from "../ui/Button";
import { Fold } from "../ui/Fold";
import { useDesk, useShortcut } from "./desk";
import { Kept, usePromisesKey } from "./Kept";
import style from "./Notes.module.css";

interface Props {
  conversation: Conversation;
  open: boolean;
  onToggle: (open: boolean) => void;
}

type Editing = { note: Note | null; text: string } | null;

export function Notes({ conversation, open, onToggle }: Props) {
  const { store } = useDesk();
  const { screen } = conversation;
  const [editing, setEditing] = useState<Editing>(null);
  const known = facts(screen.messages);
  const draft = unkept(known, screen.notes);
  const keep = (text: string, note?: string): void => {
    setEditing(null);
    if (text.trim()) store.note(screen.conversation, text.trim(), note);
  };
  const edit = (note: Note | null): void => setEditing({ note, text: note?.text ?? draftNote(draft) });
  const keys = useShortcut("notes", () => onToggle(!open));
  const editKeys = useShortcut("edit", () => {
    onToggle(true);
    edit(null);
  });
  const keepKeys = useShortcut("keep", draft.length > 0 ? () => keep(draftNote(draft)) : null);
  return (
    <Fold
      title="Notes"
      keys={keys}
      open={open}
      onToggle={onToggle}
      badge={draft.length > 0 ? "draft" : undefined}
      aside={
        open ? (
          <span class={style.tools}>
            <Button look="plain" small quiet keys={editKeys} onClick={() => edit(null)}>
              {draft.length > 0 ? "Edit" : "Add"}
            </Button>
            {draft.length > 0 && (
              <Button look="plain" small quiet keys={keepKeys} onClick={() => keep(draftNote(draft))}>
                Keep
              </Button>
            )}
          </span>
        ) : (
          tally(known.length, screen.promises.length, screen.notes.length)
        )
      }
    >
      {editing && !editing.note && (
        <Editor editing={editing} onKeep={keep} onLeave={() => setEditing(null)} />
      )}
      {!editing && draft.length > 0 && (
        <dl class={style.facts}>
          {byLabel(draft).map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd dir="auto">{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {screen.notes.map((note) =>
        editing?.note?.id === note.id ? (
          <Editor key={note.id} editing={editing} onKeep={keep} onLeave={() => setEditing(null)} />
        ) : (
          <p key={note.id} class={style.note} dir="auto">
            {note.text}
            <Button look="plain" small icon="edit" label="Edit this note" onClick={() => edit(note)} />
          </p>
        ),
      )}
      <Promises conversation={conversation} promises={screen.promises} />
      {!editing && known.length + screen.notes.length + screen.promises.length === 0 && (
        <p class={style.none}>Nothing told yet.</p>
      )}
    </Fold>
  );
}

interface EditorProps {
  editing: NonNullable<Editing>;
  onKeep: (text: string, note?: string) => void;
  onLeave: () => void;
}

function Editor({ editing, onKeep, onLeave }: EditorProps) {
  const [text, setText] = useState(editing.text);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  return (
    <form
      class={style.editor}
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(text, editing.note?.id);
      }}
    >
      <textarea
        aria-label="Note"
        value={text}
        maxLength={8000}
        rows={Math.min(8, text.split("\n").length + 1)}
        ref={field}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") onLeave();
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onKeep(text, editing.note?.id);
        }}
      />
      <div>
        <Button look="main" small submit>
          Keep
        </Button>
        <Button look="plain" small onClick={onLeave}>
          Leave it
        </Button>
      </div>
    </form>
  );
}

function Promises({ conversation, promises }: { conversation: Conversation; promises: readonly Promised[] }) {
  const list = useRef<HTMLUListElement>(null);
  usePromisesKey(list);
  if (promises.length === 0) return null;
  return (
    <ul ref={list} class={style.promises} aria-label="Promises">
      {inOrderOfDue(promises).map((promise) => (
        <li key={promise.id} class={promise.state === "overdue" ? style.overdue : ""}>
          <span>Promised</span>
          <span dir="auto">{promise.text}</span>
          <Due conversation={conversation} promise={promise} />
          <Kept conversation={conversation} promise={promise} />
        </li>
      ))}
    </ul>
  );
}

function Due({ conversation, promise }: { conversation: Conversation; promise: Promised }) {
  const now = conversationNow(conversation, useDesk().store.now.value);
  if (promise.state === "kept") return <span class={style.kept}>kept</span>;
  return <span class="num">{promise.due ? due(promise.due, now) : "no time set"}</span>;
}

function tally(known: number, promises: number, notes: number): string {
  const counts = [count(known, "fact"), count(promises, "promise"), count(notes, "note")];
  return counts.filter(Boolean).join(", ");
}

function count(number: number, word: string): string {
  return number === 0 ? "" : `${number} ${word}${number === 1 ? "" : "s"}`;
}
