/** What a screen reader hears: one polite region for all news, one assertive region for safety alone. */

import { useEffect, useRef, useState } from "preact/hooks";
import { atRisk, call, threatened, unread } from "../model/attention";
import type { Agent } from "../model/agent";
import type { Conversation } from "../model/conversation";
import { firstName, personName } from "../model/person";
import { stepName } from "../words";
import { useDesk } from "./desk";

export function Announcer() {
  const { store, saying } = useDesk();
  const selected = store.selected.value;
  const lost = store.line.value.kind === "offline";
  const polite = useNews([
    ...(lost ? ["Offline. Trying to connect again."] : []),
    ...news(store.agent.value, selected, store.seen.value),
  ]);
  const urgent = useNews(selected ? danger(selected) : []);
  useEffect(() => {
    if (polite) saying.value = polite;
  }, [polite]);
  return (
    <>
      <div class="unseen" role="status" aria-live="polite">
        {saying}
      </div>
      <div class="unseen" role="alert" aria-live="assertive">
        {urgent}
      </div>
    </>
  );
}

/** Says what was not in the list before; a list that only gets shorter says nothing. */
function useNews(items: readonly string[]): string {
  const known = useRef<readonly string[]>([]);
  const [said, setSaid] = useState("");
  const all = items.join("\n");
  useEffect(() => {
    const fresh = items.filter((item) => !known.current.includes(item));
    known.current = items;
    if (fresh.length > 0) setSaid(fresh.join(" "));
  }, [all]);
  return said;
}

function news(agent: Agent, selected: Conversation | undefined, seen: ReadonlySet<string>): string[] {
  const items: string[] = [];
  if (selected) {
    const { advice } = selected.screen;
    if (advice) items.push(`New step: ${stepName(advice.step).toLowerCase()}.`);
    for (const { by, text } of unread(selected.screen)) items.push(`Whisper from ${personName(by)}: ${text}`);
  }
  for (const other of agent.conversations) {
    if (other === selected || call(other, seen) === 0) continue;
    items.push(`${firstName(other.screen.customer ?? other.screen.conversation)} calls for you.`);
  }
  return items;
}

function danger({ screen }: Conversation): string[] {
  if (atRisk(screen)) return ["This person may be at risk. Guidance is on the screen."];
  return threatened(screen) ? ["That was a threat. Guidance is on the screen."] : [];
}
