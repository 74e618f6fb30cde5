/** Cutting a text at the spans that the server marks. The server counts code points, JavaScript does not. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** The whole text in order. Spans may overlap, touch, come unsorted or lie outside; empty pieces are left out. */
export function cut(text: string, spans: readonly Span[]): Piece[] {
  if (spans.length === 0) return text === "" ? [] : [{ text, marked: false }];
  const points = Array.from(text);
  const pieces: Piece[] = [];
  let at = 0;
  const take = (to: number, marked: boolean): void => {
    if (to > at) pieces.push({ text: points.slice(at, to).join(""), marked });
    at = Math.max(at, to);
  };
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    take(Math.min(start, points.length), false);
    take(Math.min(end, points.length), true);
  }
  take(points.length, false);
  return pieces;
}
