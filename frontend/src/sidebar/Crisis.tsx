/** A person at risk, or a threat: guidance in place of everything else. The one inverted block of the page. */

import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { atRisk } from "../model/attention";
import type { Conversation } from "../model/conversation";
import type { Advice } from "../protocol/generated";
import { Button } from "../ui/Button";
import { attemptKey } from "../live/store";
import { useDesk, useShortcut } from "./desk";
import { useSayings } from "./sayings";
import style from "./Crisis.module.css";
import { Why } from "./Why";

interface Guidance {
  readonly head: string;
  readonly lines: readonly { readonly what: string; readonly why: string }[];
}

const AT_RISK: Guidance = {
  head: "This person may be in danger. Stay with them. The rest can wait.",
  lines: [
    { what: "Ask it plainly, then listen", why: "Asking does not put the thought there." },
    { what: "Keep the conversation open", why: "No hold, no transfer, no ticket number." },
    { what: "Share a line that is there day and night", why: "From your company’s own list." },
    { what: "In danger right now: the emergency number", why: "A lead rings, so that you can stay." },
  ],
};

const THREAT: Guidance = {
  head: "That was a threat. You need not go on alone.",
  lines: [
    { what: "Don’t argue it, don’t answer it", why: "Say that you are getting someone, or nothing." },
    { what: "Wait for a lead", why: "They have been told, and read along." },
    { what: "The exit line is yours to use", why: "A threat permits it at once." },
  ],
};

/** Other steps must not speak from the slab. */
function forSafety({ step, guidance }: Advice): boolean {
  return guidance != null || step === "get_support" || step === "exit";
}

export function Crisis({ conversation }: { conversation: Conversation }) {
  const shown = conversation.screen.advice;
  const advice = shown && forSafety(shown) ? shown : null;
  const guidance = atRisk(conversation.screen) ? AT_RISK : THREAT;
  return (
    <>
      <article class={style.slab} aria-label="Guidance">
        <h2>{guidance.head}</h2>
        {advice && <Words conversation={conversation} advice={advice} />}
      </article>
      <ol class={style.care}>
        {guidance.lines.map(({ what, why }) => (
          <li key={what}>
            <b>{what}</b>
            <span>{why}</span>
          </li>
        ))}
      </ol>
      {advice && <Why conversation={conversation} advice={advice} spoken />}
    </>
  );
}

function Words({ conversation, advice }: { conversation: Conversation; advice: Advice }) {
  const { store, host } = useDesk();
  const sayings = useSayings(conversation, advice);
  useEffect(() => store.saw(advice.id), [store, advice.id]);
  const sent = store.attempts.value[attemptKey("used", advice.id)]?.state === "sent";
  const says = (): void => store.feedback(advice.id, "used");
  const writes = host.present && conversation.screen.channel !== "call";
  const useKey = useShortcut("use", writes ? sayings.insert : says);
  const copyKey = useShortcut("copy", sayings.copy);
  useShortcut("wording", sayings.count > 1 ? () => sayings.turn(1) : null);
  return (
    <>
      <p class={style.say} dir="auto">
        {sayings.text}
      </p>
      {sayings.count > 1 && (
        <Turn onTurn={() => sayings.turn(1)}>
          {sayings.index + 1} of {sayings.count}
        </Turn>
      )}
      <div class={style.acts}>
        {writes && (
          <Button look="main" icon="insert" keys={useKey} onClick={sayings.insert}>
            {sayings.inserted ? "Inserted" : "Insert"}
          </Button>
        )}
        <Button
          icon={sayings.copied ? "check" : "copy"}
          keys={writes ? undefined : copyKey}
          onClick={sayings.copy}
        >
          {sayings.copied ? "Copied" : "Copy"}
        </Button>
        <Button look={writes ? "soft" : "main"} keys={writes ? undefined : useKey} busy={sent} onClick={says}>
          Said it
        </Button>
      </div>
    </>
  );
}

function Turn({ children, onTurn }: { children: ComponentChildren; onTurn: () => void }) {
  return (
    <div class={`${style.turn} num`}>
      {children}
      <Button look="plain" small icon="right" label="Next wording" onClick={onTurn} />
    </div>
  );
}
