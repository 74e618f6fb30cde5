/** Somebody's words as they are, with the evidence in them tinted and underlined. */

import { cut, type Piece, type Span } from "../model/marks";

export function Marked({ text, spans }: { text: string; spans: readonly Span[] }) {
  return <Pieces pieces={cut(text, spans)} />;
}

export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return <>{pieces.map((piece) => (piece.marked ? <mark>{piece.text}</mark> : piece.text))}</>;
}
