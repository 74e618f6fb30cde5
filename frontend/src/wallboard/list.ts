/** The order in which the rows and the alerts stand, held while somebody points at them. */

import { computed, effect, signal, type ReadonlySignal } from "@preact/signals";
import type { OpenAlert } from "../model/board";
import { everything, matches, type Filter } from "../model/filter";
import {
  arrange,
  BANDS,
  hold,
  holdList,
  inOrder,
  moves,
  nothing,
  type Arrangement,
  type Band,
} from "../model/order";
import type { Feed } from "./feed";
import { holding, type After, type Holding } from "./holding";

export interface List {
  readonly filter: ReadonlySignal<Filter>;
  readonly shown: ReadonlySignal<Arrangement>;
  readonly pending: ReadonlySignal<number>;
  readonly holding: Holding<Band>;
  readonly alerts: ReadonlySignal<readonly string[]>;
  readonly alertsPending: ReadonlySignal<number>;
  readonly alertsHolding: Holding<true>;
  /** Conversations before the filter. */
  readonly total: ReadonlySignal<number>;
  /** Nothing is filtered out, nobody is upset, nothing is open. */
  readonly calm: ReadonlySignal<boolean>;
  narrow(change: Partial<Filter>): void;
  apply(): void;
  applyAlerts(): void;
}

const HOLD_MS = 1500;
const NONE: readonly OpenAlert[] = [];

export function list(feed: Feed, now: ReadonlySignal<number>, after?: After): List {
  const filter = signal<Filter>(everything);
  const shown = signal<Arrangement>(nothing);
  const shownAlerts = signal<readonly string[]>([]);
  const held = holding<Band>(HOLD_MS, after);
  const alertsHeld = holding<true>(HOLD_MS, after);

  const wanted = computed(() => {
    const { lines, ahead } = feed.board.value;
    const alertsOf = feed.alertsOf.value;
    const of = (id: string): readonly OpenAlert[] => alertsOf.get(id) ?? NONE;
    const all = [...lines.values()];
    const kept =
      filter.value === everything
        ? all
        : all.filter((line) => matches(line, of(line.row.conversation), filter.value, now.value));
    const serverNow = alertsOf.size > 0 ? now.value + ahead : 0;
    return arrange(kept, alertsOf, serverNow);
  });

  const wantedAlerts = computed(() => {
    const { alerts, you, ahead } = feed.board.value;
    const { team } = filter.value;
    const visible = [...alerts.values()].filter((alert) => team === null || alert.team === team);
    return inOrder(visible, you, visible.length > 0 ? now.value + ahead : 0).map(({ alert }) => alert.id);
  });

  function show(next: Arrangement): void {
    if (same(shown.peek(), next)) return;
    shown.value = next;
    feed.keep(new Set(BANDS.flatMap((band) => next[band])));
  }

  function showAlerts(next: readonly string[]): void {
    if (!sameIds(shownAlerts.peek(), next)) shownAlerts.value = next;
  }

  effect(() => {
    const at = held.at.value;
    show(at === null ? wanted.value : hold(shown.peek(), wanted.value, at));
  });
  effect(() => {
    const at = alertsHeld.at.value;
    showAlerts(at === null ? wantedAlerts.value : holdList(shownAlerts.peek(), wantedAlerts.value));
  });

  return {
    filter,
    shown,
    pending: computed(() => (held.at.value === null ? 0 : moves(shown.value, wanted.value))),
    holding: held,
    alerts: shownAlerts,
    alertsPending: computed(() =>
      alertsHeld.at.value === null ? 0 : alertMoves(shownAlerts.value, wantedAlerts.value),
    ),
    alertsHolding: alertsHeld,
    total: computed(() => feed.board.value.lines.size),
    calm: computed(() => {
      const { now: pressing, eye, level } = shown.value;
      const some = level.length > 0 && feed.board.value.alerts.size === 0;
      return some && filter.value === everything && pressing.length + eye.length === 0;
    }),
    narrow(change) {
      const next = { ...filter.value, ...change };
      filter.value = next.team === null && next.kind === "all" && next.words === "" ? everything : next;
      show(wanted.value);
      showAlerts(wantedAlerts.value);
    },
    apply: () => show(wanted.value),
    applyAlerts: () => showAlerts(wantedAlerts.value),
  };
}

function alertMoves(shown: readonly string[], wanted: readonly string[]): number {
  return moves({ ...nothing, now: shown }, { ...nothing, now: wanted });
}

function same(a: Arrangement, b: Arrangement): boolean {
  return BANDS.every((band) => sameIds(a[band], b[band]));
}

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((id, place) => id === b[place]));
}
