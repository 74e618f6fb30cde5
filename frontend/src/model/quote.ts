/** The part of a message worth quoting: the evidence in it and the words around. */

import type { Evidence, Message } from "../protocol/generated";
import { cut, type Piece, type Span } from "./marks";

const AROUND = 60;

/** The customer's words with the evidence marked, cut to what surrounds it. Empty when there is no evidence. */
export function quote(evidence: readonly Evidence[], messages: readonly Message[]): Piece[] {
  const newest = evidence.at(-1);
  if (!newest) return [];
  const message = messages.find(({ id }) => id === newest.message);
  if (!message) return [{ text: newest.text, marked: true }];
  const spans = telling(message, evidence);
  if (spans.length > 0) return excerpt(message.text, spans);
  return excerpt(message.text, evidence.slice(-1)).map(({ text }) => ({ text, marked: false }));
}

/** What to mark in a message. Evidence that is all of it marks nothing: that would only shout. */
export function telling(message: Message, evidence: readonly Evidence[]): Evidence[] {
  const length = Array.from(message.text).length;
  return evidence.filter(({ message: of, start, end }) => of === message.id && end - start < length - 1);
}

/** Whole sentences where they are near, else whole words; an ellipsis stands where something was cut off. */
export function excerpt(text: string, spans: readonly Span[], around = AROUND): Piece[] {
  const points = Array.from(text);
  const first = Math.min(...spans.map(({ start }) => start));
  const last = Math.max(...spans.map(({ end }) => end));
  const from = before(points, first, around);
  const to = after(points, last, around);
  const shifted = spans.map(({ start, end }) => ({ start: start - from, end: end - from }));
  const pieces = cut(points.slice(from, to).join(""), shifted);
  if (from > 0 && !startsSentence(points, from)) pieces.unshift({ text: "… ", marked: false });
  if (to < points.length && !endsSentence(points, to)) pieces.push({ text: " …", marked: false });
  return pieces;
}

function before(points: readonly string[], start: number, around: number): number {
  if (start <= around) return 0;
  const near = Math.max(0, start - around);
  for (let at = near; at < start; at++) if (startsSentence(points, at)) return at;
  for (let at = near; at < start; at++) if (isSpace(points[at - 1])) return at;
  return near;
}

function after(points: readonly string[], end: number, around: number): number {
  if (points.length - end <= around) return points.length;
  const near = end + around;
  for (let at = near; at > end; at--) if (endsSentence(points, at)) return at;
  for (let at = near; at > end; at--) if (isSpace(points[at])) return at;
  return near;
}

function startsSentence(points: readonly string[], at: number): boolean {
  return at === 0 || (isSpace(points[at - 1]) && endsSentence(points, at - 1));
}

function endsSentence(points: readonly string[], at: number): boolean {
  return at === points.length || /[.!?…]/.test(points[at - 1] ?? "");
}

function isSpace(point: string | undefined): boolean {
  return point !== undefined && /\s/.test(point);
}
