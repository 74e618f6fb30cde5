import type { Evidence } from "../protocol/generated";
import { Marked } from "../ui/Marked";

interface Props {
  evidence: readonly Evidence[];
  /** The customer's newest message, where the board has it: then the words stand in their sentence. */
  last: Evidence | null;
  class?: string | undefined;
}

/** The words that called for it, marked. */
export function Quote({ evidence, last, class: extra }: Props) {
  const newest = evidence.at(-1);
  if (!newest) return null;
  const whole = last?.message === newest.message && holds(last.text, newest) ? last : null;
  return (
    <q class={extra}>
      {" “"}
      {whole ? (
        <Marked text={whole.text} spans={evidence.filter(({ message }) => message === whole.message)} />
      ) : (
        <>
          … <mark>{newest.text}</mark> …
        </>
      )}
      ”
    </q>
  );
}

/** The board cuts long messages: only where the marked words are left do they stand in their sentence. */
function holds(text: string, { start, end, text: words }: Evidence): boolean {
  return [...text].slice(start, end).join("") === words;
}
