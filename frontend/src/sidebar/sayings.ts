/** The words of a step: which wording is shown, and what was done with it. */

import { useEffect, useState } from "preact/hooks";
import type { Conversation } from "../model/conversation";
import type { Advice } from "../protocol/generated";
import { copy } from "../ui/copy";
import { useDesk } from "./desk";

export interface Sayings {
  /** The phrase, or for a step without one the reason for it. */
  readonly text: string;
  readonly isPhrase: boolean;
  readonly index: number;
  readonly count: number;
  readonly copied: boolean;
  readonly inserted: boolean;
  turn(by: number): void;
  copy(): void;
  insert(): void;
}

const SAID_FOR_MS = 2000;

export function useSayings({ screen }: Conversation, advice: Advice): Sayings {
  const { store, host } = useDesk();
  const [turned, setTurned] = useState<{ advice: string; index: number }>({ advice: advice.id, index: 0 });
  const [did, setDid] = useState<"copied" | "inserted" | null>(null);
  const count = advice.say.length;
  const index = turned.advice === advice.id && count > 0 ? turned.index % count : 0;
  const text = advice.say[index] ?? advice.why.sentence;

  useEffect(() => {
    if (!did) return;
    const timer = setTimeout(() => setDid(null), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [did]);
  useEffect(() => setDid(null), [advice.id]);

  return {
    text,
    isPhrase: count > 0,
    index,
    count,
    copied: did === "copied",
    inserted: did === "inserted",
    turn: (by) => setTurned({ advice: advice.id, index: (index + by + count) % count }),
    copy() {
      void copy(text).then((done) => {
        if (!done) return;
        setDid("copied");
        store.feedback(advice.id, "copied");
      });
    },
    insert() {
      host.insert(screen.conversation, text);
      setDid("inserted");
      store.feedback(advice.id, "copied");
    },
  };
}
