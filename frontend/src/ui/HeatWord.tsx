/** Heat as shape, word and arrow; the colour comes last and says nothing of its own. */

import type { Heat } from "../protocol/generated";
import type { Trend } from "../model/trend";
import { heatNames, trendNames } from "../words";
import style from "./HeatWord.module.css";
import { Icon } from "./Icon";

interface Props {
  heat: Heat;
  /** Left out when it is not known, as while the line is lost. */
  trend?: Trend | undefined;
  /** In place of the trend's own word: "settled at 15:20". */
  remark?: string | undefined;
}

export function HeatWord({ heat, trend, remark }: Props) {
  return (
    <span class={style.heat} data-heat={heat}>
      <Icon name={heat} class={style.sign} />
      <b>{heatNames[heat]}</b>
      {trend && <Icon name={trend} class={style.arrow} />}
      {(remark ?? trend) && <span class={style.trend}>{remark ?? trendNames[trend!]}</span>}
    </span>
  );
}
