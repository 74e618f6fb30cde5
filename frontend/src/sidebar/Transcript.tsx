/** The conversation as it was said, with the evidence marked where it stands. Silent for screen readers by default. */

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { timeOfDay } from "../model/clock";
import type { Conversation } from "../model/conversation";
import { firstName } from "../model/person";
import { telling } from "../model/quote";
import { isOpen } from "../model/screen";
import type { Evidence, Interim, Message } from "../protocol/generated";
import { Fold } from "../ui/Fold";
import { Marked } from "../ui/Marked";
import { useDesk, useShortcut } from "./desk";
import style from "./Transcript.module.css";

interface Props {
  conversation: Conversation;
  open: boolean;
  onToggle: (open: boolean) => void;
}

export function Transcript({ conversation, open, onToggle }: Props) {
  const keys = useShortcut("transcript", () => onToggle(!open));
  const count = conversation.screen.message_count;
  const behind = useDesk().store.line.value.kind !== "live";
  return (
    <Fold
      title="Transcript"
      open={open}
      onToggle={onToggle}
      keys={keys}
      class={style.fold}
      aside={behind && open ? "may be behind" : `${count} message${count === 1 ? "" : "s"}`}
    >
      <Log conversation={conversation} />
    </Fold>
  );
}

function Log({ conversation }: { conversation: Conversation }) {
  const { screen, interims } = conversation;
  const { log, scrolled, onScroll } = useFollow(screen.messages.length + interims.length);
  const customer = firstName(screen.customer ?? "Customer");
  const marks = evidence(conversation);
  return (
    <div
      ref={log}
      class={`${style.log} ${scrolled ? style.scrolled : ""}`}
      role="log"
      aria-live="off"
      aria-label="Transcript"
      tabIndex={0}
      onScroll={onScroll}
    >
      {screen.messages.map((message) => (
        <Line key={message.id} message={message} customer={customer} marks={marks} />
      ))}
      {interims.map((interim) => (
        <Spoken key={interim.id} interim={interim} customer={customer} />
      ))}
    </div>
  );
}

interface LineProps {
  message: Message;
  customer: string;
  marks: readonly Evidence[];
}

function Line({ message, customer, marks }: LineProps) {
  const { speaker, text, at, signals } = message;
  const heat = signals && "heat" in signals ? signals.heat : "tense";
  return (
    <p class={`${style.line} ${style[speaker] ?? ""}`} data-heat={heat === "calm" ? "tense" : heat}>
      <b class="num">
        {timeOfDay(at)} {who(speaker, customer)}
      </b>
      <span dir="auto">
        <Marked text={text} spans={telling(message, marks)} />
      </span>
    </p>
  );
}

function Spoken({ interim, customer }: { interim: Interim; customer: string }) {
  return (
    <p class={`${style.line} ${style.interim}`}>
      <b>{who(interim.speaker, customer)}</b>
      <span dir="auto">{interim.text} …</span>
    </p>
  );
}

function who(speaker: Message["speaker"], customer: string): string {
  if (speaker === "agent") return "You";
  return speaker === "customer" ? customer : "System";
}

/** What called for the shown step, and what the open alerts rest on. */
function evidence({ screen }: Conversation): Evidence[] {
  const alerts = screen.alerts.filter(isOpen).flatMap((alert) => alert.evidence);
  return [...(screen.advice?.why.evidence ?? []), ...alerts];
}

const NEAR = 24;

/** Stays with the newest line while the reader is there, and nowhere else. */
function useFollow(length: number) {
  const log = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const [scrolled, setScrolled] = useState(false);
  useLayoutEffect(() => {
    const box = log.current;
    if (box && atEnd.current) box.scrollTop = box.scrollHeight;
  }, [length]);
  const onScroll = (): void => {
    const box = log.current;
    if (!box) return;
    atEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR;
    setScrolled(box.scrollTop > 0);
  };
  return { log, scrolled, onScroll };
}
