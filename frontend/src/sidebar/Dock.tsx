/** The two things that are always in the same place, and above them what arrives for the agent alone. */

import { useState } from "preact/hooks";
import { atRisk } from "../model/attention";
import { helpAsked } from "../model/alerts";
import type { Conversation } from "../model/conversation";
import { personName } from "../model/person";
import { Button } from "../ui/Button";
import { CheckReply, type Draft } from "./CheckReply";
import { useDesk, useShortcut } from "./desk";
import style from "./Dock.module.css";
import { HelpPanel } from "./HelpPanel";
import { LineBanner } from "./LineBanner";
import { Whispers } from "./Whispers";

interface Props {
  conversation: Conversation;
  /** Set while a reply is being checked. */
  draft: Draft | null;
  onDraft: (draft: Draft | null) => void;
}

export function Dock({ conversation, draft, onDraft }: Props) {
  const { store } = useDesk();
  const [asking, setAsking] = useState(false);
  const { conversation: id, channel } = conversation.screen;
  const risk = atRisk(conversation.screen);
  const asked = helpAsked(conversation.screen);
  const help = (): void => {
    if (!asked) store.help(id, "");
    setAsking(!asking);
  };
  const check = (): void => onDraft(draft ? null : { text: "" });
  const helpKeys = useShortcut("help", help);
  const checkKeys = useShortcut("check", risk ? null : check);
  const owner = asked?.owner;
  return (
    <footer class={style.dock}>
      <div class={style.notices}>
        {draft && <CheckReply conversation={conversation} draft={draft} onDraft={onDraft} />}
        <Whispers conversation={conversation} />
        {asking && <HelpPanel conversation={conversation} onClose={() => setAsking(false)} />}
        <LineBanner />
      </div>
      <div class={`${style.bar} ${conversation.screen.heat === "abusive" || risk ? style.heavy : ""}`}>
        <Button icon="help" keys={helpKeys} expanded={asking} onClick={help}>
          {owner
            ? `${personName(owner)} has it`
            : asked
              ? "Help asked"
              : risk
                ? "Bring a lead in"
                : "Get help"}
        </Button>
        {!risk && (
          <Button icon="reply" quiet keys={checkKeys} expanded={draft !== null} onClick={check}>
            {channel === "call" ? "Check my words" : "Check my reply"}
          </Button>
        )}
      </div>
    </footer>
  );
}
