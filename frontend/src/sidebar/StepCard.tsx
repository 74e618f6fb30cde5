/** The one next step: what to do, words for it, and why. */

import { useEffect, useState } from "preact/hooks";
import type { Conversation } from "../model/conversation";
import { age, conversationNow } from "../model/clock";
import { rungs, type Rung } from "../model/rungs";
import type { Advice } from "../protocol/generated";
import type { AdviceAction } from "../live/store";
import { Button } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { Key } from "../ui/Key";
import { stepName } from "../words";
import { Acts, useAttempt, Wordings } from "./Acts";
import { useDesk, useShortcut, useTeam } from "./desk";
import { useSayings } from "./sayings";
import style from "./StepCard.module.css";
import { Why } from "./Why";

interface Props {
  conversation: Conversation;
  advice: Advice;
  /** A newer step waits while this one is read. */
  newer: boolean;
  onNewer: () => void;
}

export function StepCard({ conversation, advice, newer, onNewer }: Props) {
  const { store } = useDesk();
  const { screen } = conversation;
  const sayings = useSayings(conversation, advice);
  const over = screen.advice?.id !== advice.id;
  useEffect(() => store.saw(advice.id), [store, advice.id]);
  const heavy = advice.phase === "protect" && screen.heat === "abusive";
  return (
    <article
      class={`${style.card} ${heavy ? style.heavy : ""}`}
      aria-label={`Step: ${stepName(advice.step)}`}
    >
      <header class={style.head}>
        <h2>{stepName(advice.step)}</h2>
        <div class={style.corner}>
          {newer && over ? (
            <Newer onNewer={onNewer} />
          ) : (
            <Corner conversation={conversation} advice={advice} over={over} />
          )}
        </div>
      </header>
      <div key={advice.id} class={style.content}>
        <p class={style.say} dir="auto">
          {sayings.text}
        </p>
        <Wordings sayings={sayings} />
        <Acts conversation={conversation} advice={advice} sayings={sayings} over={over} />
        {screen.channel === "call" && sayings.isPhrase && (
          <p class={style.ticks}>Ticks by itself when you say something close.</p>
        )}
        <Why conversation={conversation} advice={advice} spoken={sayings.isPhrase} />
        <Foot advice={advice} over={over} />
      </div>
    </article>
  );
}

function Newer({ onNewer }: { onNewer: () => void }) {
  const keys = useShortcut("newer", onNewer);
  return (
    <button type="button" class={style.newer} aria-keyshortcuts={keys} onClick={onNewer}>
      Newer step {keys && <Key keys={keys} />}
    </button>
  );
}

interface CornerProps {
  conversation: Conversation;
  advice: Advice;
  over: boolean;
}

function Corner({ conversation, advice, over }: CornerProps) {
  const { screen, adviceAt } = conversation;
  const { store } = useDesk();
  const team = useTeam(conversation);
  if (over) return <Ended state={screen.past.findLast(({ id }) => id === advice.id)?.state} />;
  const rung = rungs(screen, team)?.find(({ id, state }) => id !== "exit" && state === "now");
  if (rung && screen.ladder.abuse > 0) return <span class={`${style.count} num`}>{count(rung)}</span>;
  if (!adviceAt) return null;
  const shownFor = age(conversationNow(conversation, store.now.value) - Date.parse(adviceAt));
  const stale = store.line.value.kind === "offline";
  return (
    <span class="num">
      {shownFor}
      {stale && " old"}
    </span>
  );
}

/** `Boundary 1 of 2`; beyond what is asked for, the number alone. */
function count({ id, said, asked }: Rung): string {
  const name = id === "boundary" ? "Boundary" : "Warning";
  return said < asked ? `${name} ${said + 1} of ${asked}` : `${name} ${said + 1}`;
}

function Ended({ state }: { state: Advice["state"] | undefined }) {
  const finished = state === "done" || state === "used";
  return (
    <span class={finished ? style.done : ""}>
      {finished && <Icon name="check" size="xs" />}
      {finished ? "Done" : "No longer needed"}
    </span>
  );
}

function Foot({ advice, over }: { advice: Advice; over: boolean }) {
  const { store } = useDesk();
  const [rated, setRated] = useState<AdviceAction | null>(null);
  const dismissed = useAttempt(advice, "dismissed");
  const later = (): void => store.feedback(advice.id, "dismissed");
  const laterKeys = useShortcut("later", over ? null : later);
  const rate = (action: "helpful" | "not_helpful"): void => {
    setRated(action);
    store.feedback(advice.id, action);
  };
  const helpfulKeys = useShortcut("helpful", () => rate("helpful"));
  const notHelpfulKeys = useShortcut("not_helpful", () => rate("not_helpful"));
  return (
    <footer class={style.foot}>
      {!over && (
        <Button look="plain" keys={laterKeys} busy={dismissed.sent} onClick={later}>
          Not now
        </Button>
      )}
      {dismissed.refused && <span class={style.refused}>{dismissed.refused}</span>}
      <span class={style.thumbs}>
        <Button
          look="plain"
          icon="helpful"
          label="Helpful"
          keys={helpfulKeys}
          pressed={rated === "helpful"}
          onClick={() => rate("helpful")}
        />
        <Button
          look="plain"
          icon="not_helpful"
          label="Not helpful"
          keys={notHelpfulKeys}
          pressed={rated === "not_helpful"}
          onClick={() => rate("not_helpful")}
        />
      </span>
    </footer>
  );
}
