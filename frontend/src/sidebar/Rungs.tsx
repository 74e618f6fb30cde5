import type { Conversation } from "../model/conversation";
import { helpAsked } from "../model/alerts";
import type { Rung } from "../model/rungs";
import { attemptKey } from "../live/store";
import type { TeamSettings } from "../protocol/generated";
import { Button } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { plain } from "../words";
import { useDesk, useShortcut, useTeam } from "./desk";
import style from "./Rungs.module.css";

/** The boundary ladder: the exit line stands there from the start, locked, and says when it opens. */
export function Rungs({ conversation, rungs }: { conversation: Conversation; rungs: readonly Rung[] }) {
  const team = useTeam(conversation);
  return (
    <div class={style.ladder}>
      <ol class={style.rungs} aria-label="Boundary ladder">
        {rungs.map((rung, index) => (
          <li
            key={rung.id}
            class={style[rung.state]}
            aria-current={rung.state === "now" ? "step" : undefined}
          >
            <span class={`${style.number} num`}>
              <Sign rung={rung} number={index + 1} />
            </span>
            <span class={style.name}>{names[rung.id]}</span>
            <span class={`${style.remark} num`}>{remark(rung)}</span>
            {rung.state === "locked" && <Locked conversation={conversation} team={team} />}
          </li>
        ))}
      </ol>
      {team && <p class={style.policy}>Your team’s policy: {plain(team.policy)}.</p>}
    </div>
  );
}

const names: Record<Rung["id"], string> = { boundary: "Boundary", warning: "Warning", exit: "Exit line" };

function Sign({ rung, number }: { rung: Rung; number: number }) {
  if (rung.state === "done") return <Icon name="check" size="xs" />;
  if (rung.state === "locked") return <Icon name="lock" size="xs" />;
  return <>{number}</>;
}

function remark({ id, state, said, asked }: Rung): string {
  if (state === "now") return id === "exit" || asked < 2 ? "now" : `now, ${said + 1} of ${asked}`;
  if (state === "locked") return "not yet";
  if (state === "ahead") {
    if (id === "exit") return "open";
    return said > 0 ? `said ${said} of ${asked}` : "only if it goes on";
  }
  if (said === 0) return "passed over";
  if (said === asked && asked > 1) return `said ${said} of ${asked}`;
  return said > 1 ? `said ${said} times` : "said";
}

interface LockedProps {
  conversation: Conversation;
  team: TeamSettings | null;
}

function Locked({ conversation, team }: LockedProps) {
  const { store, company } = useDesk();
  const { screen } = conversation;
  const id = screen.conversation;
  const sent = store.attempts.value[attemptKey("help", id)]?.state === "sent";
  const asked = sent || helpAsked(screen)?.state === "raised";
  const words = company.settings.value?.exit_lines[screen.channel];
  const ask = (): void => store.help(id, "May I use the exit line?");
  const keys = useShortcut("exit", asked ? null : ask);
  return (
    <div class={style.exit}>
      {words && <q class={style.words}>“{words}”</q>}
      <span>{opens(team)}</span>
      <Button small quiet keys={keys} disabled={asked} onClick={ask}>
        {asked ? "Asked" : "Ask a lead"}
      </Button>
    </div>
  );
}

function opens(team: TeamSettings | null): string {
  if (!team) return "Opens when your policy permits it, or a lead says yes.";
  if (team.exit_needs_lead) return "Opens when a lead joins or says yes.";
  const last = team.warnings > 0 ? "warning" : "boundary";
  return `Opens if it goes on after the ${last}, or when a lead says yes.`;
}
