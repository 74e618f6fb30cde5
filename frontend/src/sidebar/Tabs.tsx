/** Several conversations side by side; the ones that call for the agent stand out by weight and by their wait. */

import { useEffect, useRef } from "preact/hooks";
import { age, conversationNow } from "../model/clock";
import { call, waitingSince } from "../model/attention";
import type { Conversation } from "../model/conversation";
import { firstName } from "../model/person";
import { heatNames } from "../words";
import { Icon } from "../ui/Icon";
import { useDesk, useShortcut } from "./desk";
import { PANEL, tabId } from "./ids";
import style from "./Tabs.module.css";

export function Tabs() {
  const { store, host } = useDesk();
  const { conversations } = store.agent.value;
  const selected = store.selectedId.value;
  const calling = conversations.filter((one) => isCalling(one, selected, store.seen.value)).length;
  useShortcut("next", calling > 0 ? store.selectLoudest : null);
  useShortcut("turn", conversations.length > 1 ? store.selectNext : null);
  useEffect(() => {
    host.calls(calling);
    document.title = calling > 0 ? `(${calling}) Evenkeel` : "Evenkeel";
  }, [host, calling]);
  if (conversations.length < 2) return null;
  return (
    <div class={style.tabs} role="tablist" aria-label="Conversations" onKeyDown={moveFocus}>
      {conversations.map((one) => (
        <Tab
          key={one.screen.conversation}
          conversation={one}
          selected={one.screen.conversation === selected}
          calls={isCalling(one, selected, store.seen.value)}
        />
      ))}
    </div>
  );
}

function isCalling(one: Conversation, selected: string | null, seen: ReadonlySet<string>): boolean {
  return one.screen.conversation !== selected && call(one, seen) > 0;
}

interface TabProps {
  conversation: Conversation;
  selected: boolean;
  calls: boolean;
}

function Tab({ conversation, selected, calls }: TabProps) {
  const { store } = useDesk();
  const tab = useRef<HTMLButtonElement>(null);
  const { conversation: id, customer, heat, live } = conversation.screen;
  useEffect(() => {
    if (selected) tab.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [selected]);
  return (
    <button
      ref={tab}
      type="button"
      role="tab"
      id={tabId(id)}
      class={calls ? style.calls : ""}
      aria-selected={selected}
      aria-controls={PANEL}
      tabIndex={selected ? 0 : -1}
      data-heat={heat}
      onClick={() => store.select(id)}
    >
      <Icon name={heat} size="s" />
      <span class="unseen">{live ? heatNames[heat] : "Ended"}, </span>
      <span class="cut">{firstName(customer ?? id)}</span>
      {calls && <Wait conversation={conversation} />}
    </button>
  );
}

function Wait({ conversation }: { conversation: Conversation }) {
  const since = waitingSince(conversation.screen);
  const now = useDesk().store.now.value;
  if (!since) return <span class="unseen">calls for you</span>;
  return (
    <span class={`${style.wait} num`}>
      {age(conversationNow(conversation, now) - Date.parse(since))}
      <span class="unseen">, waiting for you</span>
    </span>
  );
}

/** Arrows move between tabs, as the pattern for tabs says. */
function moveFocus(event: KeyboardEvent): void {
  const tabs = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>("[role=tab]")];
  const at = tabs.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
  if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const target = tabs[(to + tabs.length) % tabs.length];
  target?.focus();
  target?.click();
}
