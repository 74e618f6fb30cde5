import { useMemo, useRef } from "preact/hooks";
import { apart, heightAt, line, span, x } from "../../model/chart";
import { timeOfDay } from "../../model/clock";
import { steps, type Watched } from "../../model/watched";
import { smooth } from "../../ui/curve";
import { alertName, heatNames, stepName } from "../../words";
import { useSize } from "../useSize";
import style from "./MoodChart.module.css";

const HEIGHT = 104;
const LEVEL = 74;
const CREST = 12;
/** The curve stops short of the edge, for its own dot. */
const MARGIN = 10;
const MARKS = 5;
const ROOM = 19;

/** Mood over time, up is worse, with the steps that were done and the alerts that were raised. */
export function MoodChart({ watched, lost }: { watched: Watched; lost: boolean }) {
  const box = useRef<HTMLDivElement>(null);
  const { width } = useSize(box, { width: 428, height: HEIGHT }).value;
  const { screen } = watched.conversation;
  const frame = { width: Math.max(1, width - MARGIN), level: LEVEL, crest: CREST };
  const time = span(screen.started_at, screen.last_at, screen.curve);
  const points = line(screen.curve, time, frame);
  const path = smooth(points);
  const end = points.at(-1)!;
  const taken = useMemo(() => steps(watched).slice(-MARKS), [watched]);
  const places = apart(
    taken.map(({ at }) => x(at, time, frame)),
    ROOM,
    frame.width,
  );
  const raised = screen.alerts.map((alert) => ({ alert, x: x(alert.raised_at, time, frame) }));
  return (
    <figure class={style.figure} data-heat={screen.heat}>
      <div ref={box}>
        <svg class={style.chart} width={width} height={HEIGHT} role="img" aria-label={sentence(watched)}>
          <defs>
            <linearGradient id="chart-depth" x2="0" y2="1">
              <stop stop-color="#fff" />
              <stop offset="1" stop-color="#000" />
            </linearGradient>
            <mask id="chart-fade" maskContentUnits="objectBoundingBox">
              <rect width="1" height="1" fill="url(#chart-depth)" />
            </mask>
          </defs>
          <path class={style.sea} d={`${path}V${LEVEL}H0Z`} mask="url(#chart-fade)" />
          <path class={style.level} d={`M0 ${LEVEL}H${width}`} />
          <path class={style.curve} d={path} />
          {lost ? (
            <path class={style.lost} d={`M${end.x} ${end.y}H${width}`} />
          ) : (
            <circle class={style.now} cx={end.x} cy={end.y} r="4" />
          )}
          {taken.map(({ id, done }, index) => {
            const at = places[index]!;
            return (
              <g key={id} class={done ? style.done : style.shown}>
                <path class={style.drop} d={`M${at} ${heightAt(points, at)}V${LEVEL}`} />
                <circle cx={at} cy={LEVEL} r="8" />
                <text x={at} y={LEVEL + 4}>
                  {index + 1}
                </text>
              </g>
            );
          })}
          {raised.map(({ alert, x: at }) => (
            <path
              key={alert.id}
              class={style.alert}
              d={`M${at} ${heightAt(points, at) - 15}l5.5 5.5-5.5 5.5-5.5-5.5Z`}
            />
          ))}
          <text class={style.time} x="0" y={HEIGHT - 4}>
            {time.to > 1 ? timeOfDay(new Date(time.from).toISOString()) : ""}
          </text>
          <text class={style.time} x={width} y={HEIGHT - 4} text-anchor="end">
            {screen.live ? "now" : time.to > 1 ? timeOfDay(new Date(time.to).toISOString()) : ""}
          </text>
        </svg>
      </div>
      <figcaption class={style.legend}>
        {taken.map(({ id, step, done }, index) => (
          <span key={id} class={done ? style.done : style.shown}>
            <i>{index + 1}</i>
            {stepName(step)}
            {done && <span class="unseen">, done</span>}
          </span>
        ))}
        {kinds(watched).map((kind) => (
          <span key={kind}>
            <i class={style.diamond} />
            {alertName(kind)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

function kinds({ conversation }: Watched): string[] {
  return [...new Set(conversation.screen.alerts.map(({ kind }) => kind))].slice(0, 3);
}

function sentence({ conversation: { screen } }: Watched): string {
  const worst = Math.max(0, ...screen.curve.map(({ mood }) => -mood));
  const past = worst > 0.5 ? "high at its worst" : worst > 0.2 ? "raised at its worst" : "level throughout";
  return `Mood over the conversation, up is worse: ${heatNames[screen.heat].toLowerCase()} now, ${past}. Steps and alerts are marked.`;
}
