/** The mood of a conversation in the height of a line: up is worse. */

import type { Heat } from "../protocol/generated";
import { points, smooth } from "../ui/curve";
import { useHere } from "./context";
import style from "./Spark.module.css";

interface Props {
  /** −mood, as the board sends it. */
  curve: readonly number[];
  heat: Heat;
  width: number;
  height: number;
}

const ROOM = 4;

export function Spark({ curve, heat, width, height }: Props) {
  const lost = useHere().store.stale.value;
  const level = height - 2.5;
  const sea = { width: (width - ROOM) * (lost ? 0.84 : 1), level, crest: 3 };
  const line = points(
    curve.map((worse) => -worse),
    sea,
    16,
  );
  const end = line.at(-1)!;
  const path = smooth(line);
  return (
    <svg
      class={style.spark}
      data-heat={heat}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <path class={style.level} d={`M0 ${level}H${width}`} />
      <path class={style.water} d={`${path}V${level}H0Z`} />
      <path class={style.curve} d={path} />
      {lost ? (
        <path class={style.lost} d={`M${end.x} ${end.y}H${width}`} />
      ) : (
        <circle class={style.now} cx={end.x} cy={end.y} r="2.6" />
      )}
    </svg>
  );
}
