/** What the notes are drafted from: the facts that were told, in the order told. */

import type { FactFound, Message, Promise as Promised, ScreenState } from "../protocol/generated";

export interface Fact {
  readonly label: string;
  readonly text: string;
}

const labels: Record<string, string> = {
  name: "Name",
  reference: "Number",
  amount: "Amount",
  date: "Date",
  time: "Time",
  count: "Contacts",
};

/** Each once, however often it was said. Facts of one kind stand together. */
export function facts(messages: readonly Message[]): Fact[] {
  const told = new Map<string, FactFound>();
  for (const { signals } of messages) {
    for (const fact of signals?.facts ?? []) {
      const key = `${fact.kind} ${fact.text.toLowerCase()}`;
      if (!told.has(key)) told.set(key, fact);
    }
  }
  const found = [...told.values()];
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => found.filter((fact) => fact.kind === kind)).map(labelled);
}

function labelled({ kind, text }: FactFound): Fact {
  return { label: (Object.hasOwn(labels, kind) ? labels[kind] : undefined) ?? kind, text };
}

/** The draft as text: a line a label. */
export function draftNote(known: readonly Fact[]): string {
  return byLabel(known)
    .map(({ label, text }) => `${label}: ${text}`)
    .join("\n");
}

/** The texts of each label in one line: `the 17th, the 19th`. */
export function byLabel(known: readonly Fact[]): Fact[] {
  const lines = new Map<string, string[]>();
  for (const { label, text } of known) lines.set(label, [...(lines.get(label) ?? []), text]);
  return [...lines].map(([label, texts]) => ({ label, text: texts.join(", ") }));
}

/** Facts that no kept note mentions yet. */
export function unkept(known: readonly Fact[], notes: ScreenState["notes"]): Fact[] {
  const kept = notes.map(({ text }) => text.toLowerCase()).join("\n");
  return known.filter(({ text }) => !kept.includes(text.toLowerCase()));
}

/** Those still to keep, soonest due first; then those without a time; then those kept. */
export function inOrderOfDue(promises: readonly Promised[]): Promised[] {
  const rank = ({ state, due }: Promised): number => (state === "kept" ? 2 : due ? 0 : 1);
  return promises.toSorted((a, b) => rank(a) - rank(b) || (a.due ?? "").localeCompare(b.due ?? ""));
}
