import { Button } from "../ui/Button";
import { useHere } from "./context";
import { NotifyButton } from "./NotifyButton";
import { SoundButton } from "./SoundButton";
import { ThemeButton } from "./ThemeButton";
import style from "./TodayPane.module.css";

/** What stands in the top bar of a larger screen. */
export function Footnotes() {
  const { page, store } = useHere();
  const { rulebook } = store.board.value;
  const turn = (report: "history" | "record") => () => {
    page.look(report);
    page.turn("live");
  };
  return (
    <div class={style.foot}>
      <Button small onClick={turn("history")}>
        History
      </Button>
      <Button small onClick={turn("record")}>
        Record
      </Button>
      <span class={style.tools}>
        <NotifyButton />
        <SoundButton />
        <ThemeButton />
      </span>
      {rulebook !== "" && <small>Rulebook {rulebook.slice(0, 8)}</small>}
    </div>
  );
}
