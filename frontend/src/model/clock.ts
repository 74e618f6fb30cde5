/** Time as the screens say it. */

import type { Conversation } from "./conversation";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const FAR = 12 * HOUR;

/** Beyond this, the conversation's times are not today's: it is being played again. */
const PLAYED_AGAIN = 6 * HOUR;

/** What time it is within the conversation, in ms; `now` is this machine's clock. */
export function conversationNow({ screen, heardAt }: Conversation, now: number): number {
  const last = screen.last_at ? Date.parse(screen.last_at) : heardAt;
  const replayed = Math.abs(heardAt - last) > PLAYED_AGAIN;
  return replayed ? last + (now - heardAt) : Math.max(now, last);
}

/** `06:42`, and `1:06:42` from an hour on. */
export function running(ms: number): string {
  const [hours, minutes, seconds] = parts(ms);
  return hours ? `${hours}:${two(minutes)}:${two(seconds)}` : `${two(minutes)}:${two(seconds)}`;
}

/** `0:06`, and `1:06:42` from an hour on. */
export function age(ms: number): string {
  const [hours, minutes, seconds] = parts(ms);
  return hours ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}

/** When something is due, as seen at `now`: `in 1 h 20`, `now`, `12 min over`, or the day when it is far off. */
export function due(at: string, now: number): string {
  const ms = Date.parse(at) - now;
  return Math.abs(ms) > FAR ? dayFace.format(new Date(at)) : until(ms);
}

/** `in 1 h 20`, `in 4 min`, `now`, `12 min over`. */
export function until(ms: number): string {
  if (Math.abs(ms) < MINUTE) return "now";
  return ms > 0 ? `in ${span(ms)}` : `${span(-ms)} over`;
}

/** `14:36`, where the reader is. */
export function timeOfDay(at: string): string {
  return clockFace.format(new Date(at));
}

/** `14:36:09`, where the reader is. */
export function secondOfDay(at: string | number): string {
  return secondFace.format(new Date(at));
}

const clockFace = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const secondFace = new Intl.DateTimeFormat("en-GB", {
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

const dayFace = new Intl.DateTimeFormat("en-GB", {
  weekday: "short",
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
});

/** `Wed 25 Nov, 14:36`, where the reader is. */
export function dayAndTime(at: string): string {
  return dayFace.format(new Date(at));
}

/** `2026-11-25` as `25 Nov 2026`; what is no day stays as it is. */
export function day(date: string): string {
  const at = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(at) ? date : dateFace.format(at);
}

const dateFace = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});

function span(ms: number): string {
  const minutes = Math.floor(ms / MINUTE);
  const hours = Math.floor(minutes / 60);
  return hours ? `${hours} h ${two(minutes % 60)}` : `${minutes} min`;
}

function parts(ms: number): [hours: number, minutes: number, seconds: number] {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
