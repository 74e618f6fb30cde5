/** Checks of what `GET /v1/lead/…` answers. */

import type * as wire from "./generated";
import { boardAlert } from "./parse-board";
import { flag, list, maybe, number, object, table, text } from "./shape";

export const closedAlerts = object<wire.ClosedAlerts>({ alerts: list(boardAlert), before: maybe(number) });

export const earlierConversations = object<wire.EarlierConversations>({
  customer: maybe(text),
  conversations: list(
    object<wire.EarlierConversation>({
      conversation: text,
      channel: text,
      team: text,
      agent: maybe(text),
      started_at: text,
      last_at: text,
      live: flag,
      abusive: flag,
    }),
  ),
  elsewhere: number,
});

export const deedsDone = object<wire.DeedsDone>({
  deeds: list(
    object<wire.DeedDone>({
      position: number,
      at: text,
      by: text,
      what: text,
      team: maybe(text),
      conversation: maybe(text),
      about: maybe(text),
      until: maybe(text),
    }),
  ),
  before: maybe(number),
});

export const todayReport = object<wire.TodayReport>({
  day: text,
  time_zone: text,
  now: text,
  live: number,
  open: number,
  unclaimed: number,
  messages: number,
  per_second: number,
  episodes: number,
  settled: number,
  raised: number,
  recovered: number,
  outcomes: table(number),
  taken: object<wire.Waits>({ count: number, median_ms: maybe(number), p90_ms: maybe(number) }),
  cards: object<wire.Cards>({ count: number, p50_ms: maybe(number), p99_ms: maybe(number) }),
  abuse: list(object<wire.AbuseTaken>({ agent: text, minutes: number, break_due: flag })),
  slots: list(object<wire.DaySlot>({ minute: number, messages: number, episodes: number, alerts: number })),
});
