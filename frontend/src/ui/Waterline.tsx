/** The mood of the conversation as the edge between sky and water. */

import type { Heat, MoodPoint } from "../protocol/generated";
import { points, smooth } from "./curve";
import style from "./Waterline.module.css";

const WIDTH = 360;
const HEIGHT = 44;
/** The curve stops short of the edge: what is beyond has not been said yet. */
const NOW = 0.93;
const KNOWN = 0.8;
const LEVEL = 39;
const CREST = 5;

interface Props {
  curve: readonly MoodPoint[];
  heat: Heat;
  /** One sentence for those who do not see it. */
  label: string;
  /** The line is down: the curve ends in dots, not in a guess. */
  lost?: boolean;
}

export function Waterline({ curve, heat, label, lost = false }: Props) {
  const sea = { width: WIDTH * (lost ? KNOWN : NOW), level: LEVEL, crest: CREST };
  const line = points(
    curve.map(({ mood }) => mood),
    sea,
  );
  const end = line.at(-1)!;
  const path = smooth(line);
  const water = `${path}H${WIDTH}V${HEIGHT}H0Z`;
  const onward = `M${end.x} ${end.y}H${WIDTH}`;
  return (
    <div class={style.horizon} data-heat={heat} role="img" aria-label={label}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <defs>
          <linearGradient id="waterline-depth" x2="0" y2="1">
            <stop stop-color="#fff" />
            <stop offset="1" stop-color="#000" />
          </linearGradient>
          <mask id="waterline-fade" maskContentUnits="objectBoundingBox">
            <rect width="1" height="1" fill="url(#waterline-depth)" />
          </mask>
        </defs>
        <path class={style.water} d={water} />
        <path class={style.glow} d={water} mask="url(#waterline-fade)" />
        <path class={style.curve} d={path} />
        <path class={lost ? style.lost : style.onward} d={onward} />
      </svg>
      {!lost && curve.length > 0 && (
        <i class={style.now} style={{ top: `${end.y}px`, left: `${NOW * 100}%` }} />
      )}
    </div>
  );
}
