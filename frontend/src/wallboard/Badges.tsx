/** How many alerts are open, where the page itself is out of sight: in its title, its icon, its badge. */

import { useEffect } from "preact/hooks";
import alertIcon from "../ui/keel-open.svg";
import calmIcon from "../ui/keel.svg";
import { useHere } from "./context";

const NAME = "Evenkeel wallboard";

export function Badges() {
  const { store } = useHere();
  const open = store.board.value.alerts.size;
  const untaken = store.untaken.value;
  const stale = store.stale.value;
  useEffect(() => {
    document.title = title(open, untaken, stale);
    const icon = document.querySelector<HTMLLinkElement>("link[rel='icon']");
    if (icon) icon.href = open > 0 ? alertIcon : calmIcon;
    void badge(open);
  }, [open, untaken, stale]);
  return null;
}

export function title(open: number, untaken: number, stale: boolean): string {
  const line = stale ? "Line lost. " : "";
  if (open === 0) return line + NAME;
  return `${line}(${open}) ${untaken > 0 ? `${untaken} not taken, ` : ""}${NAME}`;
}

/** Of a page that was installed; other browsers have none. */
async function badge(open: number): Promise<void> {
  try {
    if (open > 0) await navigator.setAppBadge?.(open);
    else await navigator.clearAppBadge?.();
  } catch {
    // It may be switched off; the title says it too.
  }
}
