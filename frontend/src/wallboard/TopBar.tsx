import { useComputed } from "@preact/signals";
import type { Board } from "../model/board";
import { teamName } from "../model/person";
import { Icon, type IconName } from "../ui/Icon";
import { Badge } from "./AlertColumn";
import { useHere } from "./context";
import { Filters } from "./FilterSelect";
import filterStyle from "./FilterSelect.module.css";
import { LinkWord } from "./LinkWord";
import { NotifyButton } from "./NotifyButton";
import { LISTS, type Pane } from "./page";
import { Search } from "./Search";
import { SoundButton } from "./SoundButton";
import { ThemeButton } from "./ThemeButton";
import style from "./TopBar.module.css";
import { openCount } from "./words";

export function TopBar() {
  return (
    <header class={style.bar}>
      <span class={style.brand}>
        <Icon name="keel" size="l" />
        <h1>Evenkeel</h1>
        <Team />
      </span>
      <PaneName />
      <Search />
      <span class={style.filters}>
        <Filters />
      </span>
      <Views />
      <span class={style.state}>
        <OpenCount />
        <LinkWord />
      </span>
      <span class={style.tools}>
        <NotifyButton />
        <SoundButton />
        <ThemeButton />
      </span>
    </header>
  );
}

function OpenCount() {
  const { board, untaken } = useHere().store;
  const open = board.value.alerts.size;
  return (
    <span class={style.open}>
      {open > 0 && <Badge count={open} />}
      <span class={style.openWords}>{openCount(open, untaken.value).replace(/^\d+ /, "")}</span>
    </span>
  );
}

/** A lead of all teams has no list of them: then those that have somebody live. */
function teamsOf({ teams, lines }: Board, chosen: string | null): string[] {
  const live = teams.length > 0 ? [] : [...lines.values()].map(({ row }) => row.team);
  return [...new Set([...teams, ...live, ...(chosen === null ? [] : [chosen])])].sort();
}

function Team() {
  const { board, list } = useHere().store;
  const known = useComputed(() => teamsOf(board.value, list.filter.value.team).join("\n")).value.split("\n");
  const { team } = list.filter.value;
  if (known[0] === "") return null;
  if (known.length === 1) return <span class={style.team}>{teamName(known[0]!)}</span>;
  return (
    <label class={filterStyle.select}>
      <span class="unseen">Team</span>
      <select
        value={team ?? ""}
        onChange={({ currentTarget: { value } }) => list.narrow({ team: value || null })}
      >
        <option value="">All teams</option>
        {known.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
      <Icon name="down" size="xs" />
    </label>
  );
}

const views: Record<(typeof LISTS)[number], { name: string; icon: IconName }> = {
  list: { name: "List", icon: "list" },
  cards: { name: "Cards", icon: "cards" },
  big: { name: "Big screen", icon: "screen" },
};

function Views() {
  const { page } = useHere();
  return (
    <span class={style.views} role="group" aria-label="View">
      {LISTS.map((view) => (
        <button
          key={view}
          type="button"
          aria-pressed={page.view.value === view}
          title={views[view].name}
          onClick={() => page.look(view)}
        >
          <Icon name={views[view].icon} size="s" />
          <span>{views[view].name}</span>
        </button>
      ))}
    </span>
  );
}

const paneNames: Record<Pane, string> = { alerts: "Alerts", live: "Live", today: "Today" };

/** On a phone, in place of the rest. */
function PaneName() {
  const { page, store } = useHere();
  const words = useComputed(() => {
    const { lines, alerts } = store.board.value;
    const pressing = store.list.shown.value.now.length;
    if (page.pane.value === "live")
      return `${lines.size}, ${pressing || "none"} ${pressing === 1 ? "needs" : "need"} someone`;
    return openCount(alerts.size, store.untaken.value);
  });
  return (
    <span class={style.pane}>
      <b>{paneNames[page.pane.value]}</b> <span>{words}</span>
    </span>
  );
}
