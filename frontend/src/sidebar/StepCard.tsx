/** The one next step: what to do, words for it, and why. */

import { useEffect, useState } from "preact/hooks";
import type { Conversation } from "../model/conversation";
import { age, conversationNow } from "../model/clock";
import type { Advice } from "../protocol/generated";
import { attemptKey, type AdviceAction } from "../live/store";
import { Button } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { Key } from "../ui/Key";
import { stepName } from "../words";
import { useDesk, useShortcut } from "./desk";
import { useSayings, type Sayings } from "./sayings";
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
  if (over) return <Ended state={screen.past.findLast(({ id }) => id === advice.id)?.state} />;
  const { abuse, boundaries } = screen.ladder;
  if (advice.step === "set_boundary" && abuse > 0) {
    return <span class={`${style.count} num`}>Boundary {boundaries + 1}</span>;
  }
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

function Ended({ state }: { state: Advice["state"] | undefined }) {
  const finished = state === "done" || state === "used";
  return (
    <span class={finished ? style.done : ""}>
      {finished && <Icon name="check" size="xs" />}
      {finished ? "Done" : "No longer needed"}
    </span>
  );
}

function Wordings({ sayings }: { sayings: Sayings }) {
  const { count, index, turn } = sayings;
  const keys = useShortcut("wording", count > 1 ? () => turn(1) : null);
  if (count < 2) return <div class={style.single} />;
  return (
    <div class={style.wordings}>
      <Button look="plain" small icon="left" label="Earlier wording" onClick={() => turn(-1)} />
      <span class="num">
        {index + 1} of {count}
      </span>
      <Button look="plain" small icon="right" label="Next wording" onClick={() => turn(1)} />
      {keys && <Key keys={keys} />}
    </div>
  );
}

interface ActsProps extends CornerProps {
  sayings: Sayings;
}

/** What is done with the words, by channel: said on a call, inserted or copied in writing. Inserting never sends. */
function Acts({ conversation, advice, sayings, over }: ActsProps) {
  const { store, host } = useDesk();
  const used = useAttempt(advice, "used");
  const onCall = conversation.screen.channel === "call" || !sayings.isPhrase;
  const says = (): void => store.feedback(advice.id, "used");
  const main = onCall ? says : host.present ? sayings.insert : sayings.copy;
  const useKey = useShortcut("use", over ? null : main);
  const copyKey = useShortcut("copy", sayings.isPhrase ? sayings.copy : null);
  const copied = sayings.copied ? "Copied" : "Copy";
  const saidLabel = sayings.isPhrase ? "Said it" : "Done";
  return (
    <>
      <div class={style.acts}>
        {onCall && (
          <Button
            look="main"
            icon="check"
            keys={useKey}
            busy={used.sent}
            disabled={over}
            class={style.wide}
            onClick={says}
          >
            {saidLabel}
          </Button>
        )}
        {!onCall && host.present && (
          <Button look="main" icon="insert" keys={useKey} class={style.wide} onClick={sayings.insert}>
            {sayings.inserted ? "Inserted" : "Insert"}
          </Button>
        )}
        {sayings.isPhrase && (
          <Button
            look={onCall || host.present ? "soft" : "main"}
            icon={sayings.copied ? "check" : "copy"}
            keys={onCall || host.present ? undefined : copyKey}
            class={onCall || host.present ? style.beside : style.wide}
            onClick={sayings.copy}
          >
            {copied}
          </Button>
        )}
        {!onCall && (
          <Button busy={used.sent} disabled={over} class={style.beside} onClick={says}>
            Said it
          </Button>
        )}
      </div>
      {used.refused && <p class={style.refused}>{used.refused}</p>}
      {onCall && sayings.isPhrase && <p class={style.ticks}>Ticks by itself when you say something close.</p>}
    </>
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
          pressed={rated === "helpful"}
          onClick={() => rate("helpful")}
        />
        <Button
          look="plain"
          icon="not_helpful"
          label="Not helpful"
          pressed={rated === "not_helpful"}
          onClick={() => rate("not_helpful")}
        />
      </span>
    </footer>
  );
}

function useAttempt(advice: Advice, action: AdviceAction): { sent: boolean; refused: string | null } {
  const attempt = useDesk().store.attempts.value[attemptKey(action, advice.id)];
  return {
    sent: attempt?.state === "sent",
    refused: attempt?.state === "refused" ? attempt.detail : null,
  };
}
