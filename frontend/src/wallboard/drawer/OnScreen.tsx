import { timeOfDay } from "../../model/clock";
import { firstName } from "../../model/person";
import { shownSince, type Watched } from "../../model/watched";
import { phaseName, stepName } from "../../words";
import { useHere } from "../context";
import { Since } from "../Ticking";
import { Refusal } from "../Refusal";
import style from "./OnScreen.module.css";

const MUTE_MIN = 15;

/** What the agent is being told at this moment. */
export function OnScreen({ watched }: { watched: Watched }) {
  const { commands, serverNow } = useHere().store;
  const { advice, agent, live, muted_until: muted } = watched.conversation.screen;
  if (!live) return null;
  const screen = agent ? `${firstName(agent)}’s screen` : "the agent’s screen";
  const isMuted = muted !== null && Date.parse(muted) > serverNow.value;
  if (!advice) {
    return (
      <p class={`${style.now} ${style.nothing}`}>
        Nothing on {screen}.{isMuted && ` Muted until ${timeOfDay(muted)}; safety still comes through.`}
      </p>
    );
  }
  const since = shownSince(watched);
  const [say] = advice.say;
  return (
    <section class={style.now} aria-label={`On ${screen}`}>
      <p class={style.label}>
        On {screen}, not done yet
        {since && (
          <span class={style.age}>
            <Since key={since} at={since} />
          </span>
        )}
      </p>
      <p class={style.say}>{say ? `“${say}”` : stepName(advice.step)}</p>
      <p class={style.label}>
        {say && `${stepName(advice.step)}. `}
        {phaseName(advice.phase)}: {advice.why.sentence}
      </p>
      <p class={style.label}>
        Rule {advice.why.rule}{" "}
        <button type="button" class={style.mute} onClick={() => commands.mute(advice.id, MUTE_MIN)}>
          Mute it for {MUTE_MIN} min
        </button>
      </p>
      <Refusal about={advice.id} />
    </section>
  );
}
