/** The summary for the records, drawn from the log alone: what was told, done, promised, and how it ended. */

import type { ScreenState } from "../protocol/generated";
import { phasePast } from "../words";
import { byLabel, facts, inOrderOfDue } from "./notes";
import { KEEL, phaseOf } from "./phases";

export interface SummaryLine {
  readonly label: string;
  readonly text: string;
}

export function summary(screen: ScreenState): SummaryLine[] {
  const { messages, notes, promises, done } = screen;
  const told = byLabel(facts(messages)).map(({ label, text }) => `${label} ${text}`);
  const reached = new Set(done.map((step) => phaseOf[step]));
  const phases = KEEL.filter((phase) => reached.has(phase));
  const kept = notes.map(({ text }) => text.trim()).filter(Boolean);
  return [
    { label: "Facts", text: (kept.length > 0 ? kept : told).join("\n") },
    { label: "Done", text: phases.map((phase) => phasePast[phase]).join(", ") },
    { label: "Promised", text: inOrderOfDue(promises).map(promised).join("\n") },
    { label: "Outcome", text: outcome(screen) },
  ].filter(({ text }) => text !== "");
}

export function asText(lines: readonly SummaryLine[], cause: string | null): string {
  return withCause(lines, cause)
    .map(({ label, text }) => `${label}: ${text}`)
    .join("\n");
}

export function asMarkdown(lines: readonly SummaryLine[], cause: string | null): string {
  return withCause(lines, cause)
    .map(({ label, text }) => `- **${label}:** ${plainly(text.replaceAll("\n", "; "))}`)
    .join("\n");
}

/** What people wrote is no markup: it stands there as they wrote it. */
function plainly(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|~]/g, "\\$&");
}

function withCause(lines: readonly SummaryLine[], cause: string | null): SummaryLine[] {
  return cause ? [{ label: "Cause", text: cause }, ...lines] : [...lines];
}

function promised({ text, state }: ScreenState["promises"][number]): string {
  return state === "kept" ? `${text} (kept)` : text;
}

/** The customer's last words, as said. */
function outcome({ messages }: ScreenState): string {
  const last = messages.findLast(({ speaker }) => speaker === "customer");
  return last ? `“${shorten(last.text)}”` : "";
}

function shorten(text: string): string {
  const points = Array.from(text.trim());
  return points.length > 200 ? `${points.slice(0, 199).join("").trimEnd()}…` : points.join("");
}
