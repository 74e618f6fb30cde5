/** Which conversation calls for the agent, and how loudly. */

import type { Message, ScreenState } from "../protocol/generated";
import type { Conversation } from "./conversation";
import { isOpen } from "./screen";

const RANK = { calm: 0, tense: 1, heated: 2, abusive: 3 };

/** A person may be at risk: safety comes before everything on the screen. */
export function atRisk({ advice, alerts }: ScreenState): boolean {
  return advice?.guidance === "crisis" || alerts.some((alert) => alert.kind === "self_harm" && isOpen(alert));
}

export function threatened({ alerts }: ScreenState): boolean {
  return alerts.some((alert) => alert.kind === "threat" && isOpen(alert));
}

export function unread({ whispers }: ScreenState): ScreenState["whispers"] {
  return whispers.filter(({ read_at }) => !read_at);
}

/** Since when the customer has had no answer, if they have none. */
export function waitingSince({ messages, live }: ScreenState): string | null {
  if (!live) return null;
  let since: Message | undefined;
  for (const message of messages.toReversed()) {
    if (message.speaker === "agent") break;
    if (message.speaker === "customer") since = message;
  }
  return since?.at ?? null;
}

/** 0 when it does not call. `seen` are the ids of steps that the agent has had on the screen. */
export function call({ screen }: Conversation, seen: ReadonlySet<string>): number {
  if (atRisk(screen)) return 100;
  const heat = RANK[screen.heat] ?? 0;
  if (unread(screen).length > 0) return 50 + heat;
  const news = screen.advice !== null && !seen.has(screen.advice.id);
  return news ? 10 + heat : 0;
}

/** The one to turn to next: the loudest, then the first that came. */
export function loudest(
  conversations: readonly Conversation[],
  selected: string | null,
  seen: ReadonlySet<string>,
): Conversation | undefined {
  return conversations
    .filter(({ screen }) => screen.conversation !== selected)
    .map((conversation) => ({ conversation, loudness: call(conversation, seen) }))
    .filter(({ loudness }) => loudness > 0)
    .sort((a, b) => b.loudness - a.loudness)[0]?.conversation;
}
