import { KINDS, type Kind } from "../model/filter";
import { Button } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { useHere } from "./context";
import style from "./FilterSelect.module.css";

const names: Record<Kind, string> = {
  all: "All",
  heated: "Heated",
  calls: "Calls",
  long: "Over 10 min",
  chats: "Chats",
  emails: "Email",
  alerts: "With alerts",
  offline: "Agent not connected",
};

const SHORTCUTS: readonly Kind[] = ["all", "heated", "calls", "long"];
const OTHERS = KINDS.filter((kind) => !SHORTCUTS.includes(kind));

/** The usual ones as buttons, the others behind "More". */
export function Filters() {
  const { list } = useHere().store;
  const { kind } = list.filter.value;
  return (
    <span class={style.filters} role="group" aria-label="Show">
      {SHORTCUTS.map((one) => (
        <Button
          key={one}
          small
          look="plain"
          pressed={kind === one}
          onClick={() => list.narrow({ kind: one })}
        >
          {names[one]}
        </Button>
      ))}
      <Choice kinds={OTHERS} empty="More" />
    </span>
  );
}

/** All of them in one, where there is no room. */
export function FilterSelect() {
  return <Choice kinds={KINDS.filter((kind) => kind !== "all")} empty="All" />;
}

function Choice({ kinds, empty }: { kinds: readonly Kind[]; empty: string }) {
  const { list } = useHere().store;
  const { kind } = list.filter.value;
  const chosen = kinds.includes(kind);
  return (
    <label class={style.select} data-chosen={chosen || undefined}>
      <span class="unseen">Filter</span>
      <select
        value={chosen ? kind : ""}
        onChange={({ currentTarget: { value } }) => list.narrow({ kind: (value || "all") as Kind })}
      >
        <option value="">{empty}</option>
        {kinds.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
      <Icon name="down" size="xs" />
    </label>
  );
}
