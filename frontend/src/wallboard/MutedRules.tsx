import { useComputed } from "@preact/signals";
import { timeOfDay } from "../model/clock";
import { firstName } from "../model/person";
import { Button } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { useHere } from "./context";
import style from "./MutedRules.module.css";
import { Refusal } from "./Refusal";

/** Rules of which some lead wants to hear nothing for a while: what does not come must be seen, too. */
export function MutedRules() {
  const { board, commands, serverNow } = useHere().store;
  const { you } = board.value;
  const muted = useComputed(() =>
    board.value.muted.filter(({ until }) => Date.parse(until) > Math.floor(serverNow.value / 5000) * 5000),
  ).value;
  if (muted.length === 0) return null;
  return (
    <section class={style.muted} aria-label="Muted rules">
      <h3>Muted rules</h3>
      <ul>
        {muted.map(({ rule, team, by, until }) => (
          <li key={`${team} ${rule}`}>
            <Icon name="muted" size="s" />
            <span>
              {rule}, {team}
              <small>
                By {by === you ? "you" : firstName(by)}, until {timeOfDay(until)}
              </small>
            </span>
            <Button small look="plain" onClick={() => commands.unmute(rule, team)}>
              End it
            </Button>
            <Refusal about={`mute ${team} ${rule}`} />
          </li>
        ))}
      </ul>
    </section>
  );
}
