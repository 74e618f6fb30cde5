/** The product's own signs, drawn on a grid of 20 with round strokes. Their shapes differ before their colours do. */

import type { ComponentChild } from "preact";
import type { BoardIcon } from "./boardIcons";
import style from "./Icon.module.css";

const octagon = "M6.3 1.2h7.4l5.1 5.1v7.4l-5.1 5.1H6.3l-5.1-5.1V6.3Z";
const sign = "var(--on-heat)";

const drawings = {
  calm: (
    <>
      <circle cx="10" cy="10" r="7.2" />
      <path d="M6.5 10h7" />
    </>
  ),
  tense: (
    <g stroke-width="1.9">
      <path d="M10 2 18 10l-8 8-8-8Z" />
      <path d="M6.4 10.5c1.2-2.1 2.4-2.1 3.6-.3s2.4 1.8 3.6-.3" />
    </g>
  ),
  heated: (
    <>
      <path d="M10 1.8 18.9 17.5H1.1Z" fill="currentColor" />
      <path d="m5.7 15 2.4-3.5 1.9 2.1 2-4.4 2.3 5.8" stroke={sign} stroke-width="1.7" />
    </>
  ),
  abusive: (
    <>
      <path d={octagon} fill="currentColor" />
      <path d="M10 5.3v6" stroke={sign} stroke-width="2.2" />
      <path d="M10 14.5v.1" stroke={sign} stroke-width="2.5" />
    </>
  ),
  risk: (
    <>
      <circle cx="10" cy="10" r="9" fill="currentColor" stroke="none" />
      <path
        d="M10 15.1 5.8 10.9a2.6 2.6 0 0 1 3.7-3.7l.5.6.5-.6a2.6 2.6 0 0 1 3.7 3.7Z"
        fill="var(--sky)"
        stroke="none"
      />
    </>
  ),
  rising: <path d="M5 15 15 5M7.4 5H15v7.6" />,
  steady: <path d="M3.5 10h13M11.6 5.1 16.5 10l-4.9 4.9" />,
  settling: <path d="m5 5 10 10M7.4 15H15V7.4" />,
  info: (
    <>
      <circle cx="10" cy="10" r="7.6" />
      <path d="M10 9.4v4.2" />
      <path d="M10 6.4v.1" stroke-width="2.2" />
    </>
  ),
  warning: (
    <>
      <path d="M10 2.5 18.3 17H1.7Z" />
      <path d="M10 8v4" />
      <path d="M10 14.4v.1" stroke-width="2.2" />
    </>
  ),
  critical: (
    <>
      <path d={octagon} fill="currentColor" />
      <path d="M10 5.3v6" stroke="var(--severity-sign, var(--on-heat))" stroke-width="2.2" />
      <path d="M10 14.5v.1" stroke="var(--severity-sign, var(--on-heat))" stroke-width="2.5" />
    </>
  ),
  chat: <path d="M3 4.5h14v9.2H9.5L6 16.9v-3.2H3Z" />,
  call: (
    <path d="M4 3.2h3.1l1.6 3.9-2 1.4a9.6 9.6 0 0 0 4.8 4.8l1.4-2 3.9 1.6V16a1.4 1.4 0 0 1-1.4 1.3A13.6 13.6 0 0 1 2.7 4.6 1.4 1.4 0 0 1 4 3.2Z" />
  ),
  email: <path d="M2.8 4.8h14.4v10.4H2.8Zm.4.5 6.8 5.4 6.8-5.4" />,
  copy: <path d="M7 7h9.5v9.5H7ZM4.6 13H3.5V3.5H13v1.1" />,
  insert: <path d="M10 3v8.4M6.4 8l3.6 3.6L13.6 8M3.2 12.6v4h13.6v-4" />,
  check: <path d="m4 10.6 4 4 8.2-8.8" stroke-width="2" />,
  later: (
    <>
      <circle cx="10" cy="10" r="7.3" />
      <path d="M10 5.8V10l2.8 1.8" />
    </>
  ),
  helpful: (
    <path d="M6 9.2 9.3 3A2 2 0 0 1 11 5.3l-.4 2.5h4.6a1.5 1.5 0 0 1 1.5 1.8l-1 5a1.8 1.8 0 0 1-1.8 1.5H6ZM6 9.2H3.3v6.9H6" />
  ),
  not_helpful: (
    <path d="M14 10.8 10.7 17A2 2 0 0 1 9 14.7l.4-2.5H4.8a1.5 1.5 0 0 1-1.5-1.8l1-5a1.8 1.8 0 0 1 1.8-1.5H14ZM14 10.8h2.7V3.9H14" />
  ),
  bell: (
    <path d="M4.4 13.8h11.2c-1.2-1.1-1.5-2.4-1.5-4.8a4.1 4.1 0 0 0-8.2 0c0 2.4-.3 3.7-1.5 4.8ZM8.3 16.2a1.8 1.8 0 0 0 3.4 0" />
  ),
  muted: (
    <path d="M5.2 13.8h9.6c-1-1-1.2-2.2-1.2-4.6a3.6 3.6 0 0 0-7.2 0c0 2.4-.2 3.6-1.2 4.6ZM8.4 16.2a1.7 1.7 0 0 0 3.2 0M3 3l14 14" />
  ),
  keys: (
    <>
      <path d="M2.4 5.2h15.2v9.6H2.4Z" />
      <path d="M5.4 8.2h.1M8.5 8.2h.1M11.6 8.2h.1M14.6 8.2h.1M6.6 11.8h6.8" stroke-width="1.9" />
    </>
  ),
  dock: <path d="M9.5 4.5h7.7v11H2.8V9M3 4l5.5 5.5M8.5 5.2v4.3H4.2" />,
  help: (
    <>
      <circle cx="10" cy="10" r="7.6" />
      <circle cx="10" cy="10" r="3" />
      <path d="m4.7 4.7 3.2 3.2M12.1 12.1l3.2 3.2M15.3 4.7l-3.2 3.2M7.9 12.1l-3.2 3.2" />
    </>
  ),
  reply: <path d="M3 4.5h14v9.2H9.5L6 16.9v-3.2H3ZM7 9l2.2 2.2L13.2 7" />,
  lock: <path d="M4.6 9.2h10.8v7.4H4.6ZM7 9.2V6.6a3 3 0 0 1 6 0v2.6" />,
  edit: <path d="m4 16 .8-3.4 8.4-8.4 2.6 2.6-8.4 8.4Z" />,
  down: <path d="m5 7.5 5 5 5-5" />,
  right: <path d="m7.5 5 5 5-5 5" />,
  left: <path d="m12.5 5-5 5 5 5" />,
  close: <path d="m5 5 10 10M15 5 5 15" />,
  unlinked: (
    <path d="M6.2 15.6h8a3.2 3.2 0 0 0 .9-6.3 5 5 0 0 0-9.5-1.2 3.8 3.8 0 0 0 .6 7.5ZM3.4 3.2l13.4 14.2" />
  ),
  cup: (
    <path d="M3.6 7h10v5.4a3.6 3.6 0 0 1-3.6 3.6H7.2a3.6 3.6 0 0 1-3.6-3.6ZM13.6 8.4h1.2a2 2 0 0 1 0 4h-1.2M6.6 2.8v1.8M10.4 2.8v1.8" />
  ),
  send: <path d="M3 10 17 3.6 13 16.8l-3.4-4.6Z" />,
  plus: <path d="M10 4v12M4 10h12" />,
  float: (
    <>
      <path d="M2.6 4h14.8v12H2.6Z" />
      <path d="M10 9.6h7v6h-7Z" fill="currentColor" />
    </>
  ),
  light: (
    <>
      <circle cx="10" cy="10" r="3.4" />
      <path d="M10 2.6v1.6M10 15.8v1.6M2.6 10h1.6M15.8 10h1.6M4.8 4.8l1.1 1.1M14.1 14.1l1.1 1.1M15.2 4.8l-1.1 1.1M5.9 14.1l-1.1 1.1" />
    </>
  ),
  keel: (
    <>
      <circle cx="10" cy="10" r="8" stroke-width="1.8" />
      <path d="M4.4 11.2h11.2a5.7 5.7 0 0 1-11.2 0Z" fill="currentColor" stroke="none" />
      <path d="M4.6 10.4h10.8" />
    </>
  ),
} satisfies Record<string, ComponentChild>;

export type IconName = keyof typeof drawings | BoardIcon;

const known: Partial<Record<IconName, ComponentChild>> = drawings;

/** Adds those that one page alone needs. */
export function learn(more: Partial<Record<IconName, ComponentChild>>): void {
  Object.assign(known, more);
}

interface Props {
  name: IconName;
  size?: "xs" | "s" | "m" | "l";
  class?: string | undefined;
}

/** Decoration: the word beside it, or the label of its button, says the same. */
export function Icon({ name, size = "m", class: extra = "" }: Props) {
  return (
    <svg class={`${style.icon} ${style[size]} ${extra}`} viewBox="0 0 20 20" aria-hidden="true">
      {known[name]}
    </svg>
  );
}
