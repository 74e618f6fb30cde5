import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { reportUrl } from "../../live/report";
import type { Watched } from "../../model/watched";
import type { EarlierConversation, EarlierConversations } from "../../protocol/generated";
import { earlierConversations } from "../../protocol/parse-reports";
import { EmptyState } from "../../ui/EmptyState";
import { Icon } from "../../ui/Icon";
import { channelNames } from "../../words";
import { useHere } from "../context";
import { agentName, momentOf } from "../words";
import style from "./Parts.module.css";

/** The same customer's other conversations, each a press away. */
export function Earlier({ watched }: { watched: Watched }) {
  const { store } = useHere();
  const { conversation: id, customer } = watched.conversation.screen;
  const told = useSignal<EarlierConversations | null | "asking">("asking");
  useEffect(() => {
    let over = false;
    told.value = "asking";
    const url = reportUrl(`conversations/${encodeURIComponent(id)}/earlier`);
    void store.ask<EarlierConversations>(url, earlierConversations).then((answer) => {
      if (!over) told.value = answer;
    });
    return () => void (over = true);
  }, [store, id, customer, told]);
  const answer = told.value;
  if (answer === "asking") return <EmptyState title="Looking for them." />;
  if (answer === null) return <EmptyState title="The server could not be asked." />;
  const { conversations, elsewhere } = answer;
  if (conversations.length + elsewhere === 0)
    return <EmptyState title="Their first conversation, as far as is known." />;
  return (
    <div class={style.list}>
      <ul class={style.earlier}>
        {conversations.map((one) => (
          <li key={one.conversation}>
            <One one={one} />
          </li>
        ))}
      </ul>
      {elsewhere > 0 && <p>{elsewhere} more with other teams.</p>}
    </div>
  );
}

function One({ one }: { one: EarlierConversation }) {
  const { watching } = useHere().store;
  return (
    <button type="button" onClick={() => watching.open(one.conversation)}>
      <Icon name={one.channel} size="s" />
      <span>
        {channelNames[one.channel]} with {agentName(one.agent)}
        {one.abusive && ", abusive"}
        {one.live && ", going on now"}
      </span>
      <time class="num" dateTime={one.started_at}>
        {momentOf(one.started_at)}
      </time>
    </button>
  );
}
