import { useComputed } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { chord } from "../../model/keys";
import { firstName } from "../../model/person";
import { isOpen } from "../../model/screen";
import type { Watched } from "../../model/watched";
import type { ScreenState } from "../../protocol/generated";
import { Button } from "../../ui/Button";
import { useHere } from "../context";
import { Refusal } from "../Refusal";
import style from "./Deeds.module.css";

/** Joining and the exit line: marked for the record. */
export function Deeds({ watched }: { watched: Watched }) {
  const { commands, board } = useHere().store;
  const { screen } = watched.conversation;
  const id = screen.conversation;
  const busy = useComputed(() => commands.attempts.value[id]?.state === "sent").value;
  const { you } = board.value;
  const joined = you !== null && screen.ladder.joined.includes(you);
  const { exit_approved: approved, taken_over: takenOver } = screen.ladder;
  const free = screen.live && !joined && !busy;
  useEffect(() => {
    if (!free) return;
    const press = (event: KeyboardEvent): void => {
      if (chord(event) !== "Alt+J") return;
      event.preventDefault();
      commands.join(id);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [free, id, commands]);
  if (!screen.live) return null;
  return (
    <div class={style.deeds}>
      <Button
        icon={joined ? "check" : "join"}
        keys={joined ? undefined : "Alt+J"}
        disabled={joined}
        busy={busy}
        onClick={() => commands.join(id)}
      >
        {joined ? "You have joined" : "Join"}
      </Button>
      <Button
        icon={takenOver === null ? "hand" : "check"}
        disabled={takenOver !== null}
        busy={busy}
        onClick={() => commands.takeOver(id)}
      >
        {takenOver === null
          ? "Take over"
          : takenOver === you
            ? "You have taken over"
            : `${firstName(takenOver)} has taken over`}
      </Button>
      {(approved || mayEnd(screen)) && (
        <Button
          icon={approved ? "check" : "lock"}
          disabled={approved}
          busy={busy}
          onClick={() => commands.approveExit(id)}
        >
          {approved ? "Exit approved" : "Approve exit"}
        </Button>
      )}
      <Refusal about={id} />
    </div>
  );
}

/** The exit line is a matter only once there was abuse, or a line was drawn. */
function mayEnd({ heat, ladder, alerts }: ScreenState): boolean {
  const abused = alerts.some((alert) => isOpen(alert) && (alert.kind === "abuse" || alert.kind === "threat"));
  return abused || heat === "abusive" || ladder.boundaries + ladder.warnings > 0;
}
