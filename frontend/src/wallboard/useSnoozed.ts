import { useComputed } from "@preact/signals";
import { isSnoozed } from "../model/board";
import { useHere } from "./context";

/** Whether an alert is put off for now; it draws again only when that changes. */
export function useSnoozed(id: string): boolean {
  const { board, serverNow } = useHere().store;
  return useComputed(() => {
    const alert = board.value.alerts.get(id);
    return alert !== undefined && isSnoozed(alert, serverNow.value);
  }).value;
}
