import { useComputed } from "@preact/signals";
import { firstName } from "../../model/person";
import type { ScreenState } from "../../protocol/generated";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { useHere } from "../context";
import { Refusal } from "../Refusal";
import style from "./WhisperBox.module.css";

const OPENERS = ["I can join you.", "You have my yes."];

/** A word to the agent alone. It is kept while the drawer shows something else, and sends only when told to. */
export function WhisperBox({ screen }: { screen: ScreenState }) {
  const { commands, feed } = useHere().store;
  const { drafts } = commands;
  const { conversation: id, agent, customer } = screen;
  const text = useComputed(() => drafts.value[id] ?? "").value;
  const about = `whisper ${id}`;
  const busy = useComputed(() => commands.attempts.value[about]?.state === "sent").value;
  const offline = useComputed(() => feed.line(id)?.value.row.agent_online === false).value;
  if (agent === null) return null;
  const name = firstName(agent);
  const send = async (): Promise<void> => {
    const sent = text.trim();
    if (sent === "" || busy) return;
    if ((await commands.whisper(id, sent)) && (drafts.value[id] ?? "").trim() === sent)
      commands.draft(id, "");
  };
  const keys = (press: KeyboardEvent): void => {
    if (press.key !== "Enter" || !(press.ctrlKey || press.metaKey)) return;
    press.preventDefault();
    void send();
  };
  return (
    <form
      class={style.box}
      aria-label={`Whisper to ${name}`}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p class={style.title}>
        <Icon name="lock" size="xs" />
        <span>
          Whisper to {name}. {customer ? firstName(customer) : "The customer"} never sees it.
          {offline && ` ${name} is not connected: it waits.`}
        </span>
      </p>
      <textarea
        class={style.text}
        aria-label={`Whisper to ${name}`}
        placeholder="What would help them now"
        rows={1}
        maxLength={2000}
        value={text}
        onInput={({ currentTarget }) => commands.draft(id, currentTarget.value)}
        onKeyDown={keys}
      />
      <div class={style.foot}>
        {OPENERS.map((opener) => (
          <button
            key={opener}
            type="button"
            class={style.opener}
            onClick={() => commands.draft(id, text.trim() === "" ? opener : `${text.trimEnd()} ${opener}`)}
          >
            {opener.replace(/\.$/, "")}
          </button>
        ))}
        <Button
          submit
          icon="send"
          look="plain"
          class={style.send}
          keys="Ctrl+Enter"
          busy={busy}
          disabled={text.trim() === ""}
        >
          Whisper
        </Button>
      </div>
      <Refusal about={about} />
    </form>
  );
}
