/** An agent's conversations, in the order in which they came. */

import type { AgentFrame, CommandError, DraftResult, Ok, WatchedFrame } from "../protocol/generated";
import { receive as receiveOne, type Conversation } from "./conversation";

export interface Agent {
  readonly conversations: readonly Conversation[];
}

export type Incoming = Exclude<AgentFrame, Ok | CommandError | DraftResult | WatchedFrame>;

export const nobody: Agent = { conversations: [] };

/** `missed`: an event is missing before this one, which was not applied; the page must resume. */
export function receive(agent: Agent, frame: Incoming, now: number): { agent: Agent; missed: boolean } {
  if (frame.type === "live") return { agent, missed: false };
  if (frame.type === "gone") return { agent: without(agent, frame.conversation), missed: false };
  const known = find(agent, frame.conversation);
  const { conversation, missed } = receiveOne(known, frame, now);
  if (missed || conversation === known) return { agent, missed };
  if (isOver(conversation)) return { agent: without(agent, frame.conversation), missed };
  return { agent: put(agent, known, conversation), missed };
}

export function find(agent: Agent, id: string | null): Conversation | undefined {
  return agent.conversations.find(({ screen }) => screen.conversation === id);
}

/** Where to resume from. */
export function cursors(agent: Agent): Record<string, number> {
  return Object.fromEntries(agent.conversations.map(({ screen, version }) => [screen.conversation, version]));
}

/** One that has ended stays until it is wrapped up. */
function isOver({ screen }: Conversation): boolean {
  return !screen.live && screen.wrapped_up;
}

function without(agent: Agent, id: string): Agent {
  const rest = agent.conversations.filter(({ screen }) => screen.conversation !== id);
  return rest.length === agent.conversations.length ? agent : { conversations: rest };
}

function put(agent: Agent, known: Conversation | undefined, conversation: Conversation): Agent {
  if (!known) return { conversations: [...agent.conversations, conversation] };
  return { conversations: agent.conversations.with(agent.conversations.indexOf(known), conversation) };
}
