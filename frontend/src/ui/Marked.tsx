/** Somebody's words as they are, with the evidence in them tinted and underlined. */

import { cut, type Span } from "../model/marks";

export function Marked({ text, spans }: { text: string; spans: readonly Span[] }) {
  return <>{cut(text, spans).map((piece) => (piece.marked ? <mark>{piece.text}</mark> : piece.text))}</>;
}
