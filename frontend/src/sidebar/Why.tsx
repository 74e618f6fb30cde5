/** Why a step is shown: the customer's own words with the cause marked, the fact, the rule and where it comes from. */

import type { Conversation } from "../model/conversation";
import { quote } from "../model/quote";
import type { Advice } from "../protocol/generated";
import { plain, sourceName } from "../words";
import style from "./Why.module.css";

interface Props {
  conversation: Conversation;
  advice: Advice;
  /** False when the reason already stands in the place of the phrase. */
  spoken: boolean;
}

export function Why({ conversation, advice, spoken }: Props) {
  const { sentence, rule, sources, evidence } = advice.why;
  const pieces = quote(evidence, conversation.screen.messages);
  return (
    <div class={style.why}>
      {pieces.length > 0 && (
        <q dir="auto">“{pieces.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}” </q>
      )}
      {spoken && sentence}
      <small>
        Rule: {plain(rule)}
        {sources.length > 0 && `. Source: ${sources.map(sourceName).join(", ")}`}
      </small>
    </div>
  );
}
