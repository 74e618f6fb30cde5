import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { secondOfDay, timeOfDay } from "../../model/clock";
import { firstName } from "../../model/person";
import { transcript, type Entry, type Watched } from "../../model/watched";
import type { CueFound, Message } from "../../protocol/generated";
import { EmptyState } from "../../ui/EmptyState";
import { Icon } from "../../ui/Icon";
import { Marked } from "../../ui/Marked";
import { alertName, plain } from "../../words";
import { useHere } from "../context";
import { sentence, who } from "../words";
import style from "./Transcript.module.css";

/** What was said and done, the newest at the bottom. It follows, unless somebody reads further up. */
export function Transcript({ watched }: { watched: Watched }) {
  const box = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const entries = useMemo(() => transcript(watched), [watched]);
  const { interims, screen } = watched.conversation;
  useLayoutEffect(() => {
    const element = box.current!;
    if (atEnd.current) element.scrollTop = element.scrollHeight;
  });
  const scrolled = ({
    currentTarget: { scrollTop, clientHeight, scrollHeight },
  }: {
    currentTarget: HTMLElement;
  }) => {
    atEnd.current = scrollTop + clientHeight > scrollHeight - 24;
  };
  return (
    <div
      ref={box}
      class={style.transcript}
      role="log"
      aria-live="off"
      aria-label="Transcript"
      tabIndex={0}
      onScroll={scrolled}
    >
      {entries.length + interims.length === 0 && <EmptyState title="Nothing said yet." />}
      {entries.map((entry) => (
        <Line key={entry.key} entry={entry} agent={screen.agent} watched={watched} />
      ))}
      {interims.map(({ id, speaker, text }) => (
        <p key={`i ${id}`} class={`${style.line} ${style.spoken}`}>
          <b>{speaker === "agent" ? name(screen.agent) : "…"}</b>
          <span>{text}</span>
        </p>
      ))}
    </div>
  );
}

function name(agent: string | null): string {
  return agent === null ? "Agent" : firstName(agent);
}

function Line({ entry, agent, watched }: { entry: Entry; agent: string | null; watched: Watched }) {
  const { you } = useHere().store.board.value;
  switch (entry.kind) {
    case "message":
      return <Said message={entry.message} agent={agent} watched={watched} />;
    case "whisper":
      return <Whispered entry={entry} agent={agent} you={you} />;
    case "alert":
      return <Raised entry={entry} agent={agent} />;
    case "joined":
      return <Happened at={entry.at} icon="join" text={`${who(entry.by, you)} joined.`} />;
    case "taken_over":
      return (
        <Happened at={entry.at} icon="hand" text={`${who(entry.by, you)} took the conversation over.`} />
      );
    case "exit_approved":
      return <Happened at={entry.at} icon="lock" text={`${who(entry.by, you)} approved the exit line.`} />;
    case "assigned":
      return <Happened at={entry.at} icon="hand" text={`Now with ${name(entry.agent)}.`} />;
    case "ended":
      return (
        <Happened
          at={entry.at}
          icon="check"
          text={entry.reason ? `Ended: ${plain(entry.reason)}.` : "Ended."}
        />
      );
  }
}

function Said({ message, agent, watched }: { message: Message; agent: string | null; watched: Watched }) {
  const { speaker, text, at, signals } = message;
  if (speaker === "system") return <Happened at={at} icon="info" text={text} />;
  if (speaker === "agent") {
    return (
      <p class={`${style.line} ${style.agent}`} title={timeOfDay(at)}>
        <b>{name(agent)}</b>
        <span>
          {text}
          {signals && "moves" in signals && <Moves moves={signals.moves} />}
        </span>
      </p>
    );
  }
  const heat = signals && "heat" in signals ? signals.heat : "calm";
  return (
    <p class={style.line} data-heat={heat === "calm" ? "tense" : heat}>
      <b>
        <time class="num" dateTime={at}>
          {secondOfDay(at)}
        </time>
      </b>
      <span>
        <Marked text={text} spans={marks(message, watched)} />
      </span>
    </p>
  );
}

/** What called for a step or an alert. */
function marks(
  { id }: Message,
  { conversation: { screen } }: Watched,
): readonly { start: number; end: number }[] {
  const reasons = [
    screen.advice?.why.evidence,
    ...screen.past.map(({ why }) => why.evidence),
    ...screen.alerts.map(({ evidence }) => evidence),
  ];
  return reasons.flatMap((evidence) => evidence ?? []).filter(({ message }) => message === id);
}

const done: Record<string, string> = {
  acknowledge: "acknowledged",
  apologise: "apologised",
  offer_help: "offered help",
  ask: "asked",
  ask_impact: "asked what it costs",
  paraphrase: "said back",
  own: "owned it",
  be_open: "said what happened",
  propose: "proposed",
  ask_remedy: "asked what would help",
  explain_limits: "said what’s possible",
  agree_plan: "outlined the plan",
  act: "acted",
  update: "updated",
  adjust_plan: "changed the plan",
  give_contact: "left a way back",
  go_beyond: "added something",
  follow_up: "set a follow-up",
  set_boundary: "drew a line",
  warn: "said what follows",
  cool_off: "offered a break",
  exit: "used the exit line",
  escalate: "handed over",
  switch_channel: "offered to talk",
};

/** Steps that were seen in it are ticked; faults are not counted against anybody here. */
function Moves({ moves }: { moves: readonly CueFound[] }) {
  const seen = [...new Set(moves.map(({ id }) => id))].filter((id) => Object.hasOwn(done, id)).slice(0, 3);
  return (
    <>
      {seen.map((id) => (
        <span key={id} class={style.move}>
          <Icon name="check" size="xs" />
          {done[id]}
        </span>
      ))}
    </>
  );
}

function Whispered({
  entry,
  agent,
  you,
}: {
  entry: Entry & { kind: "whisper" };
  agent: string | null;
  you: string | null;
}) {
  const { by, text, read_at: readAt } = entry.whisper;
  return (
    <p class={`${style.line} ${style.private}`}>
      <b class="num">{entry.at ? secondOfDay(entry.at) : ""}</b>
      <span>
        {who(by, you)}: {text}
        <small>
          {readAt && <Icon name="check" size="xs" />}
          {readAt ? `Read by ${name(agent)}, ${secondOfDay(readAt)}` : "Not read yet"}
        </small>
      </span>
    </p>
  );
}

function Raised({ entry, agent }: { entry: Entry & { kind: "alert" }; agent: string | null }) {
  const { kind, severity, text, reason } = entry.alert;
  if (kind === "help_requested") {
    const asked = text ? `${name(agent)} asked for help: “${text}”` : `${name(agent)} asked for help.`;
    return <Happened at={entry.at} icon="help" text={asked} />;
  }
  return <Happened at={entry.at} icon={severity} text={`${alertName(kind)}: ${sentence(reason)}`} />;
}

function Happened({
  at,
  icon,
  text,
}: {
  at: string;
  icon: Parameters<typeof Icon>[0]["name"];
  text: string;
}) {
  return (
    <p class={`${style.line} ${style.event}`}>
      <b>
        <time class="num" dateTime={at}>
          {secondOfDay(at)}
        </time>
      </b>
      <span>
        <Icon name={icon} size="s" class={style.sign} />
        {text}
      </span>
    </p>
  );
}
