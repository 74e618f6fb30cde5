import type { Line } from "../model/board";
import { firstName } from "../model/person";
import { points, smooth } from "../ui/curve";
import style from "./Sea.module.css";

const WIDTH = 1000;
const HEIGHT = 260;
const TOP = 70;
const MOST = 20;
/** How high a curve must have stood to be a swell that settled. */
const SWELL = 0.35;
const SWELLS = 3;
/** Apart, so that none hides another. */
const PLACES = [4, 8, 13];

/** Every line is a conversation; the nearer, the further apart, as water lies. */
export function Sea({ lines }: { lines: readonly Line[] }) {
  const sea = choose(lines);
  const shown = sea.map((line, index) => wave(line, index, sea.length));
  const swells = shown.filter(({ worst }) => worst > SWELL);
  return (
    <div class={style.sea} aria-hidden="true">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none">
        {shown.map(({ id, path, worst, near }) => (
          <g
            key={id}
            class={worst > SWELL ? style.swell : undefined}
            opacity={worst > SWELL ? 1 : 0.2 + near * 0.5}
          >
            <path class={style.body} d={`${path}V${HEIGHT}H0Z`} />
            <path class={style.line} d={path} />
          </g>
        ))}
      </svg>
      {swells.map(({ id, left, top, name }) => (
        <span key={id} style={{ left: `${left}%`, top: `${top}px` }}>
          {name}, settled
        </span>
      ))}
      <small>now</small>
    </div>
  );
}

/** Level ones, with a few that swelled and settled among them. */
function choose(lines: readonly Line[]): Line[] {
  const swelled = lines.filter(({ row }) => Math.max(0, ...row.curve) > SWELL).slice(0, SWELLS);
  const sea = lines.filter((line) => !swelled.includes(line)).slice(0, MOST - swelled.length);
  swelled.forEach((line, index) => sea.splice(PLACES[index]!, 0, line));
  return sea;
}

function wave({ row }: Line, index: number, count: number) {
  const near = count === 1 ? 1 : index / (count - 1);
  const level = TOP + (HEIGHT - TOP - 14) * near ** 1.25;
  const crest = level - 60;
  const moods = row.curve.map((worse) => -worse);
  const line = points(moods, { width: WIDTH, level, crest }, 40);
  const worst = Math.max(0, ...row.curve);
  const peak = line.reduce((top, point) => (point.y < top.y ? point : top), line[0]!);
  return {
    id: row.conversation,
    path: smooth(line),
    worst,
    near,
    left: (peak.x / WIDTH) * 100,
    top: peak.y - 18,
    name: firstName(row.agent ?? row.customer ?? row.conversation),
  };
}
