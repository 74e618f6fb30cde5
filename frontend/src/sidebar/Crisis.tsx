/** A person at risk, or a threat: guidance in place of everything else. The one inverted block of the page. */

import { useEffect } from "preact/hooks";
import { atRisk } from "../model/attention";
import type { Conversation } from "../model/conversation";
import type { Advice, ScreenState } from "../protocol/generated";
import { Acts, Wordings } from "./Acts";
import { CrisisLines } from "./CrisisLines";
import { useDesk } from "./desk";
import { useSayings } from "./sayings";
import style from "./Crisis.module.css";
import { Why } from "./Why";

interface Line {
  readonly what: string;
  readonly why: string;
  /** The company's crisis lines stand here. */
  readonly lines?: true;
}

interface Guidance {
  readonly head: string;
  readonly lines: readonly Line[];
}

const AT_RISK: Guidance = {
  head: "This person may be in danger. Stay with them. The rest can wait.",
  lines: [
    { what: "Ask it plainly, then listen", why: "Asking does not put the thought there." },
    { what: "Keep the conversation open", why: "No hold, no transfer, no ticket number." },
    {
      what: "Share a line that is there for this",
      why: "From your company’s own list.",
      lines: true,
    },
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

/** The step whose words belong here. One that is done still helps; steps that are not for safety do not speak here. */
function forNow(screen: ScreenState): Advice | undefined {
  const { advice, past } = screen;
  if (advice && forSafety(advice)) return advice;
  return atRisk(screen) ? past.findLast(({ guidance }) => guidance === "crisis") : undefined;
}

function forSafety({ step, guidance }: Advice): boolean {
  return guidance === "crisis" || step === "get_support" || step === "exit";
}

export function Crisis({ conversation }: { conversation: Conversation }) {
  const advice = forNow(conversation.screen);
  const guidance = atRisk(conversation.screen) ? AT_RISK : THREAT;
  return (
    <>
      <article class={style.slab} aria-label="Guidance">
        <h2>{guidance.head}</h2>
        {advice && <Words conversation={conversation} advice={advice} />}
      </article>
      <ol class={style.care}>
        {guidance.lines.map(({ what, why, lines }) => (
          <li key={what}>
            <b>{what}</b>
            {lines ? <CrisisLines otherwise={why} /> : <span>{why}</span>}
          </li>
        ))}
      </ol>
      {advice && <Why conversation={conversation} advice={advice} spoken />}
    </>
  );
}

function Words({ conversation, advice }: { conversation: Conversation; advice: Advice }) {
  const { store } = useDesk();
  const sayings = useSayings(conversation, advice);
  useEffect(() => store.saw(advice.id), [store, advice.id]);
  const over = conversation.screen.advice?.id !== advice.id;
  return (
    <>
      <p class={style.say} dir="auto">
        {sayings.text}
      </p>
      <Wordings sayings={sayings} />
      <Acts conversation={conversation} advice={advice} sayings={sayings} over={over} />
    </>
  );
}
