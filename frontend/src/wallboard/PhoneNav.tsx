import { Icon, type IconName } from "../ui/Icon";
import { Badge } from "./AlertColumn";
import { useHere } from "./context";
import type { Pane } from "./page";
import style from "./PhoneNav.module.css";
import { isReport } from "./reports/Reports";

const panes: Record<Pane, { name: string; icon: IconName }> = {
  alerts: { name: "Alerts", icon: "bell" },
  live: { name: "Live", icon: "list" },
  today: { name: "Today", icon: "today" },
};

export function PhoneNav() {
  const { page, store } = useHere();
  const open = store.board.value.alerts.size;
  return (
    <nav class={style.nav} aria-label="Panes">
      {(Object.keys(panes) as Pane[]).map((pane) => (
        <button
          key={pane}
          type="button"
          aria-current={page.pane.value === pane ? "page" : undefined}
          onClick={() => {
            if (isReport(page.view.value)) page.back();
            page.turn(pane);
          }}
        >
          <span class={style.sign}>
            <Icon name={panes[pane].icon} size="l" />
            {pane === "alerts" && open > 0 && <Badge count={open} />}
          </span>
          {panes[pane].name}
        </button>
      ))}
    </nav>
  );
}
