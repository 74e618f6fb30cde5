/** How far the conversation has got, phase by phase; what was seen done is ticked by itself. */

import { keel } from "../model/phases";
import type { Advice, Step } from "../protocol/generated";
import { Icon } from "../ui/Icon";
import { phaseName } from "../words";
import style from "./Keel.module.css";

export function Keel({ done, advice }: { done: readonly Step[]; advice: Advice | null }) {
  const line = keel(done, advice);
  const at = line.findIndex(({ state }) => state === "now");
  const next = line.slice(at + 1).find(({ state }) => state === "ahead");
  return (
    <div class={style.keel}>
      <ol aria-label="Phases">
        {line.map(({ phase, state }) => (
          <li key={phase} class={style[state]} aria-current={state === "now" ? "step" : undefined}>
            {state === "done" ? <Icon name="check" size="s" /> : <i />}
            <span class="unseen">
              {phaseName(phase)}
              {state === "done" && ", done"}
            </span>
          </li>
        ))}
      </ol>
      <p aria-hidden="true">
        <b>{at < 0 ? "All phases" : phaseName(line[at]!.phase)}</b>
        <span>{at < 0 ? " done" : next && `, then ${phaseName(next.phase).toLowerCase()}`}</span>
        <span class={`${style.place} num`}>
          {at < 0 ? line.length : at + 1} of {line.length}
        </span>
      </p>
    </div>
  );
}
