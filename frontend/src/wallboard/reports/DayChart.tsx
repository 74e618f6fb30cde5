/** Messages, episodes and alerts over the day. The chart library comes only once this is shown. */

import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { denseSlots } from "../../model/day";
import type { DaySlot } from "../../protocol/generated";
import { useHere } from "../context";
import { useSize } from "../useSize";
import type { Chart } from "./uplot";
import style from "./Today.module.css";

const HEIGHT = 220;

export function DayChart({ slots }: { slots: readonly DaySlot[] }) {
  const { preferences } = useHere();
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<Chart | null>(null);
  const failed = useSignal(false);
  const { width } = useSize(box, { width: 560, height: HEIGHT }).value;
  const theme = preferences.theme.value;
  const dense = denseSlots(slots);

  useEffect(() => {
    let gone = false;
    import("./uplot").then(
      ({ drawn }) => {
        if (!gone && box.current) chart.current = drawn(box.current, HEIGHT, dense);
      },
      () => (failed.value = true),
    );
    return () => {
      gone = true;
      chart.current?.destroy();
      chart.current = null;
    };
    // The size and the numbers of an existing chart are set below.
  }, [theme]);
  useEffect(() => chart.current?.resize(width), [width]);
  useEffect(() => chart.current?.show(dense));

  return (
    <>
      <div ref={box} class={style.chart} role="img" aria-label={sentence(slots)} />
      {failed.value && <p class={style.note}>The chart could not be loaded; the numbers are below.</p>}
      <p class={style.legend}>
        <span>
          <i data-of="messages" />
          Messages in 5 min
        </span>
        <span>
          <i data-of="episodes" />
          Episodes begun
        </span>
        <span>
          <i data-of="alerts" />
          Alerts raised
        </span>
      </p>
      <details class={style.table}>
        <summary>As numbers</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">From</th>
              <th scope="col">Messages</th>
              <th scope="col">Episodes</th>
              <th scope="col">Alerts</th>
            </tr>
          </thead>
          <tbody>
            {slots.map(({ minute, messages, episodes, alerts }) => (
              <tr key={minute}>
                <th scope="row">{clock(minute)}</th>
                <td>{messages}</td>
                <td>{episodes}</td>
                <td>{alerts}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

export function clock(minute: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`;
}

function sentence(slots: readonly DaySlot[]): string {
  const sum = (of: "messages" | "episodes" | "alerts"): number =>
    slots.reduce((total, slot) => total + slot[of], 0);
  return `Over the day: ${sum("messages")} messages, ${sum("episodes")} episodes begun, ${sum("alerts")} alerts raised.`;
}
