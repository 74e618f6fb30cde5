import type { Conversation } from "../model/conversation";
import type { Rung } from "../model/rungs";
import { attemptKey } from "../live/store";
import { Button } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { useDesk } from "./desk";
import style from "./Rungs.module.css";

/** The boundary ladder: the exit line stands there from the start, locked, and says when it opens. */
export function Rungs({ conversation, rungs }: { conversation: Conversation; rungs: readonly Rung[] }) {
  return (
    <ol class={style.rungs} aria-label="Boundary ladder">
      {rungs.map((rung, index) => (
        <li key={rung.id} class={style[rung.state]} aria-current={rung.state === "now" ? "step" : undefined}>
          <span class={`${style.number} num`}>
            <Sign rung={rung} number={index + 1} />
          </span>
          <span class={style.name}>{names[rung.id]}</span>
          <span class={style.remark}>{remark(rung, conversation)}</span>
          {rung.state === "locked" && <Locked conversation={conversation} />}
        </li>
      ))}
    </ol>
  );
}

const names: Record<Rung["id"], string> = { boundary: "Boundary", warning: "Warning", exit: "Exit line" };

function Sign({ rung, number }: { rung: Rung; number: number }) {
  if (rung.state === "done") return <Icon name="check" size="xs" />;
  if (rung.state === "locked") return <Icon name="lock" size="xs" />;
  return <>{number}</>;
}

function remark({ id, state }: Rung, { screen }: Conversation): string {
  if (state === "now") return "now";
  if (state === "locked") return "not yet";
  if (state === "ahead") return id === "exit" ? "open" : "only if it goes on";
  const times = id === "boundary" ? screen.ladder.boundaries : screen.ladder.warnings;
  return times > 1 ? `said ${times} times` : "said";
}

function Locked({ conversation }: { conversation: Conversation }) {
  const { store } = useDesk();
  const id = conversation.screen.conversation;
  const asked = store.attempts.value[attemptKey("help", id)]?.state === "sent" || helpIsAsked(conversation);
  return (
    <div class={style.exit}>
      <span>Opens after the warning, or when a lead says yes.</span>
      <Button small disabled={asked} onClick={() => store.help(id, "May I use the exit line?")}>
        {asked ? "Asked" : "Ask a lead"}
      </Button>
    </div>
  );
}

function helpIsAsked({ screen }: Conversation): boolean {
  return screen.alerts.some(({ kind, state }) => kind === "help_requested" && state === "raised");
}
