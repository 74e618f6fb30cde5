/** uPlot, as this page uses it: one chart of three series, in the colours of the theme. */

import UPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import type { DaySlot } from "../../protocol/generated";
import { clock } from "./DayChart";

export interface Chart {
  show(slots: readonly DaySlot[]): void;
  resize(width: number): void;
  destroy(): void;
}

export function drawn(box: HTMLElement, height: number, slots: readonly DaySlot[]): Chart {
  const colour = colours(box);
  const axis = {
    stroke: colour("--ink-3"),
    grid: { stroke: colour("--line"), width: 1 / devicePixelRatio },
    ticks: { show: false },
  };
  const chart = new UPlot(
    {
      width: box.clientWidth,
      height,
      legend: { show: false },
      cursor: { show: false },
      scales: { x: { time: false }, few: { range: (_, __, most) => [0, Math.max(4, most)] } },
      axes: [
        { ...axis, values: (_, minutes) => minutes.map(clock), incrs: [15, 30, 60, 120, 180, 240, 360] },
        { ...axis, size: 48 },
        { ...axis, scale: "few", side: 1, size: 36, grid: { show: false } },
      ],
      series: [
        {},
        { label: "Messages", stroke: colour("--accent"), width: 2, points: { show: false } },
        {
          label: "Episodes",
          scale: "few",
          stroke: colour("--heat-heated"),
          width: 2,
          dash: [5, 3],
          points: { show: false },
        },
        {
          label: "Alerts",
          scale: "few",
          stroke: colour("--heat-abusive"),
          width: 0,
          points: { show: true, size: 7, fill: colour("--heat-abusive") },
        },
      ],
    },
    table(slots),
    box,
  );
  return {
    show: (next) => chart.setData(table(next)),
    resize: (next) => chart.setSize({ width: next, height }),
    destroy: () => chart.destroy(),
  };
}

function table(slots: readonly DaySlot[]): UPlot.AlignedData {
  return [
    slots.map(({ minute }) => minute),
    slots.map(({ messages }) => messages),
    slots.map(({ episodes }) => episodes),
    slots.map(({ alerts }) => alerts || null),
  ];
}

/** A canvas knows no variables: what each comes to here. */
function colours(box: HTMLElement): (name: string) => string {
  const probe = box.appendChild(document.createElement("span"));
  return (name) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
}
