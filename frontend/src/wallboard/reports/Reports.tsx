/** In place of the list: the day, what has closed, and what leads did. */

import type { ComponentChildren } from "preact";
import { Button } from "../../ui/Button";
import { useHere } from "../context";
import type { View } from "../page";
import { HistoryPage } from "./HistoryPage";
import { RecordPage } from "./RecordPage";
import style from "./Reports.module.css";
import { TodayPage } from "./TodayPage";

export const REPORTS = ["today", "history", "record"] as const;
export type Report = (typeof REPORTS)[number];

const names: Record<Report, string> = { today: "Today", history: "History", record: "Record" };

export function isReport(view: View): view is Report {
  return REPORTS.some((known) => known === view);
}

export function Reports({ report }: { report: Report }) {
  const { page } = useHere();
  return (
    <section class={style.reports} aria-label={names[report]}>
      <header class={style.head}>
        <span class={style.tabs} role="group" aria-label="Report">
          {REPORTS.map((one) => (
            <button key={one} type="button" aria-pressed={one === report} onClick={() => page.look(one)}>
              {names[one]}
            </button>
          ))}
        </span>
        <Button look="plain" icon="close" label="Back to the list" onClick={page.back} class={style.close} />
      </header>
      {report === "today" && <TodayPage />}
      {report === "history" && <HistoryPage />}
      {report === "record" && <RecordPage />}
    </section>
  );
}

/** The lines of a report, and what to do for more. */
export function Scroll({ children }: { children: ComponentChildren }) {
  return (
    <div class={style.scroll} tabIndex={-1}>
      {children}
    </div>
  );
}
