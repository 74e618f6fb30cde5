/** The end of a conversation: what caused it, what was promised, and a summary to take along. */

import { useEffect, useRef, useState } from "preact/hooks";
import { conversationNow, due } from "../model/clock";
import type { Conversation } from "../model/conversation";
import { inOrderOfDue } from "../model/notes";
import { asMarkdown, asText, summary, type SummaryLine } from "../model/summary";
import type { Promise as Promised } from "../protocol/generated";
import { attemptKey } from "../live/store";
import { Button } from "../ui/Button";
import { copy } from "../ui/copy";
import { Icon } from "../ui/Icon";
import { sentence, stepName } from "../words";
import { LineBanner } from "./LineBanner";
import { useDesk, useShortcut, useTeam } from "./desk";
import { Kept, usePromisesKey } from "./Kept";
import style from "./WrapUp.module.css";

export function WrapUp({ conversation }: { conversation: Conversation }) {
  const { store, saying } = useDesk();
  const { screen } = conversation;
  const [cause, setCause] = useState("");
  const [edits, setEdits] = useState<Readonly<Record<string, string>>>({});
  const [asked, setAsked] = useState(false);
  const lines = summary(screen).map(({ label, text }) => ({ label, text: edits[label] ?? text }));
  const attempt = store.attempts.value[attemptKey("wrap_up", screen.conversation)];
  const finish = (): void => {
    setAsked(true);
    if (cause.trim()) store.wrapUp(screen.conversation, cause.trim(), asText(lines, null));
  };
  const keys = useShortcut("finish", finish);
  const problem =
    attempt?.state === "refused"
      ? attempt.detail
      : asked && !cause.trim()
        ? "Choose what caused it, then finish."
        : "";
  useEffect(() => {
    if (problem) saying.value = problem;
  }, [problem]);
  return (
    <>
      <div class={style.wrap}>
        <Cause causes={causes(useTeam(conversation)?.root_causes ?? [])} cause={cause} onCause={setCause} />
        <Promises conversation={conversation} />
        <Summary
          lines={lines}
          cause={cause}
          onEdit={(label, text) => setEdits({ ...edits, [label]: text })}
        />
        <Aftermath conversation={conversation} />
      </div>
      <LineBanner />
      <footer class={style.dock}>
        <p>{problem}</p>
        <Button look="main" keys={keys} busy={attempt?.state === "sent"} onClick={finish}>
          Finish
        </Button>
      </footer>
    </>
  );
}

/** The rulebook's list; for what is not on it there is always a field. */
function causes(listed: readonly string[]): string[] {
  return listed.filter((name) => name.toLowerCase() !== "other");
}

interface CauseProps {
  causes: readonly string[];
  cause: string;
  onCause: (cause: string) => void;
}

function Cause({ causes, cause, onCause }: CauseProps) {
  const [other, setOther] = useState(false);
  const chips = useRef<HTMLDivElement>(null);
  useShortcut("cause", () =>
    chips.current?.querySelector<HTMLElement>("[aria-pressed=true], button")?.focus(),
  );
  const choose = (chosen: string): void => {
    setOther(false);
    onCause(chosen);
  };
  return (
    <section>
      <h2 id="cause">
        What caused it? <small>for the team, not for you</small>
      </h2>
      <div ref={chips} class={style.chips} role="group" aria-labelledby="cause">
        {causes.map((name) => (
          <Chip key={name} on={!other && cause === name} onClick={() => choose(name)}>
            {sentence(name)}
          </Chip>
        ))}
        <Chip
          on={other}
          plus
          onClick={() => {
            setOther(true);
            onCause("");
          }}
        >
          Other
        </Chip>
      </div>
      {other && (
        <input
          class={style.other}
          type="text"
          aria-label="What caused it"
          placeholder="In a few words"
          maxLength={500}
          value={cause}
          onInput={(event) => onCause(event.currentTarget.value)}
        />
      )}
    </section>
  );
}

interface ChipProps {
  on: boolean;
  plus?: boolean;
  children: string;
  onClick: () => void;
}

function Chip({ on, plus = false, children, onClick }: ChipProps) {
  return (
    <button type="button" aria-pressed={on} onClick={onClick}>
      {on ? <Icon name="check" size="xs" /> : plus && <Icon name="plus" size="xs" />}
      {children}
    </button>
  );
}

function Promises({ conversation }: { conversation: Conversation }) {
  const { promises } = conversation.screen;
  const list = useRef<HTMLUListElement>(null);
  usePromisesKey(list);
  if (promises.length === 0) return null;
  return (
    <section>
      <h2>What you promised</h2>
      <ul ref={list} class={style.promises}>
        {inOrderOfDue(promises).map((promise) => (
          <li key={promise.id}>
            <Kept conversation={conversation} promise={promise} />
            <span dir="auto">{promise.text}</span>
            <When conversation={conversation} promise={promise} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function When({ conversation, promise }: { conversation: Conversation; promise: Promised }) {
  const now = conversationNow(conversation, useDesk().store.now.value);
  if (promise.state === "kept") return <small>kept</small>;
  return <small class="num">{promise.due ? due(promise.due, now) : "no time set"}</small>;
}

interface SummaryProps {
  lines: readonly SummaryLine[];
  cause: string;
  onEdit: (label: string, text: string) => void;
}

function Summary({ lines, cause, onEdit }: SummaryProps) {
  const [copied, setCopied] = useState<"text" | "markdown" | null>(null);
  const take = async (form: "text" | "markdown"): Promise<void> => {
    const write = form === "text" ? asText : asMarkdown;
    if (await copy(write(lines, cause || null))) setCopied(form);
  };
  const textKeys = useShortcut("copy", () => void take("text"));
  const markdownKeys = useShortcut("markdown", () => void take("markdown"));
  return (
    <section>
      <h2>
        Summary <small>from the log, edit freely</small>
      </h2>
      <div class={style.summary}>
        {lines.map(({ label, text }) => (
          <label key={label}>
            <span>{label}</span>
            <textarea
              value={text}
              rows={Math.min(6, rows(text))}
              onInput={(event) => onEdit(label, event.currentTarget.value)}
            />
          </label>
        ))}
        <div class={style.copies}>
          <Button
            quiet
            keys={textKeys}
            icon={copied === "text" ? "check" : "copy"}
            onClick={() => void take("text")}
          >
            {copied === "text" ? "Copied" : "Copy text"}
          </Button>
          <Button
            quiet
            keys={markdownKeys}
            icon={copied === "markdown" ? "check" : "copy"}
            onClick={() => void take("markdown")}
          >
            {copied === "markdown" ? "Copied" : "Copy Markdown"}
          </Button>
        </div>
      </div>
    </section>
  );
}

const LINE = 34;

function rows(text: string): number {
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);
}

/** What the end itself calls for: a break after abuse or long heat, or a word with a lead about parting ways. */
function Aftermath({ conversation }: { conversation: Conversation }) {
  const { store } = useDesk();
  const { advice } = conversation.screen;
  const offered = advice && advice.step !== "root_cause" ? advice : null;
  const take = (): void => {
    if (offered) store.feedback(offered.id, "used");
  };
  const keys = useShortcut("use", offered && take);
  if (!offered || !advice) return null;
  const isBreak = BREAKS.has(advice.step);
  return (
    <aside class={style.aftermath} aria-label={`Step: ${stepName(advice.step)}`}>
      <Icon name={isBreak ? "cup" : "info"} size="l" />
      <p>
        <b>{stepName(advice.step)}</b>
        {(isBreak && advice.say[0]) || advice.why.sentence}
      </p>
      <Button quiet keys={keys} onClick={take}>
        {isBreak ? "Take it" : "Done"}
      </Button>
    </aside>
  );
}

const BREAKS: ReadonlySet<string> = new Set(["keep_perspective", "manage_reaction"]);
