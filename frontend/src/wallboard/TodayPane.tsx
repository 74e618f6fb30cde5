import { useHere } from "./context";
import { Footnotes } from "./Footnotes";
import { TodayPage } from "./reports/TodayPage";
import style from "./TodayPane.module.css";

/** On a phone: the day, and what has no room in its top bar. */
export function TodayPane() {
  const { page } = useHere();
  return (
    <section class={style.today} aria-label="Today">
      {page.pane.value === "today" && (
        <>
          <TodayPage />
          <Footnotes />
        </>
      )}
    </section>
  );
}
