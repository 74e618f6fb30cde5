import type { ScreenState } from "../protocol/generated";
import { Fold } from "../ui/Fold";
import { Icon } from "../ui/Icon";
import { stepName } from "../words";
import { useShortcut } from "./desk";
import style from "./Earlier.module.css";

interface Props {
  past: ScreenState["past"];
  open: boolean;
  onToggle: (open: boolean) => void;
}

/** The steps that were shown before, the newest first, quiet. Its line is there from the start: nothing shifts. */
export function Earlier({ past, open, onToggle }: Props) {
  const keys = useShortcut("earlier", () => onToggle(!open));
  const done = past.filter(({ state }) => state === "done" || state === "used").length;
  return (
    <Fold
      title="Earlier steps"
      keys={keys}
      open={open}
      onToggle={onToggle}
      aside={done > 0 ? `${done} done` : past.length || "none yet"}
    >
      <ul class={style.earlier}>
        {past.toReversed().map(({ id, step, state, reason }) => (
          <li key={id}>
            {state === "done" || state === "used" ? <Icon name="check" size="xs" /> : <i />}
            {stepName(step)}
            <span>{(reason && reasons[reason]) ?? outcomes[state] ?? state}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

const outcomes: Record<ScreenState["past"][number]["state"], string> = {
  shown: "shown",
  done: "done",
  used: "said",
  dismissed: "not now",
  withdrawn: "no longer needed",
  replaced: "something mattered more",
};

/** Where a step was withdrawn, why says more. */
const reasons: Record<string, string> = {
  answered: "answered another way",
  stale: "its moment passed",
  muted: "muted",
  ended: "conversation ended",
};
