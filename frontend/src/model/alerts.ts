import type { Alert, ScreenState } from "../protocol/generated";
import { isOpen } from "./screen";

/** The agent's own call for help, while it is open. */
export function helpAsked({ alerts }: ScreenState): Alert | undefined {
  return alerts.find((alert) => alert.kind === "help_requested" && isOpen(alert));
}
