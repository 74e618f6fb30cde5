/** The signs that the wallboard alone needs: the sidebar does not load them. */

import type { ComponentChild } from "preact";
import { learn } from "./Icon";

const drawings = {
  more: <path d="M4.5 10h.1M10 10h.1M15.5 10h.1" stroke-width="2.6" />,
  search: (
    <>
      <circle cx="8.8" cy="8.8" r="5.4" />
      <path d="m12.8 12.8 4 4" />
    </>
  ),
  list: <path d="M7 5h10M7 10h10M7 15h10M3.4 5h.1M3.4 10h.1M3.4 15h.1" />,
  cards: <path d="M3 3.6h6v5.6H3ZM11 3.6h6v5.6h-6ZM3 11h6v5.6H3ZM11 11h6v5.6h-6Z" />,
  screen: <path d="M2.4 4h15.2v9.8H2.4ZM7 17h6M10 13.8V17" />,
  silent: <path d="M3 7.8h2.8l3.8-3.2v10.8l-3.8-3.2H3ZM12.8 8l4 4M16.8 8l-4 4" />,
  sound: (
    <path d="M3 7.8h2.8l3.8-3.2v10.8l-3.8-3.2H3ZM12.6 7.4a3.6 3.6 0 0 1 0 5.2M14.8 5.2a6.8 6.8 0 0 1 0 9.6" />
  ),
  eye: (
    <>
      <path d="M1.9 10S5 4.8 10 4.8 18.1 10 18.1 10 15 15.2 10 15.2 1.9 10 1.9 10Z" />
      <circle cx="10" cy="10" r="2.3" />
    </>
  ),
  join: (
    <>
      <circle cx="7.6" cy="6.6" r="3" />
      <path d="M2.2 16.4c.4-3.4 2.5-5 5.4-5 1.4 0 2.6.4 3.5 1.1M15 11.4v5.4M12.3 14.1h5.4" />
    </>
  ),
  take: (
    <path d="M6.4 10.6V5.2a1.2 1.2 0 0 1 2.4 0v3.6-5a1.2 1.2 0 0 1 2.4 0v5-4a1.2 1.2 0 0 1 2.4 0v7.4a5 5 0 0 1-5 5c-2.4 0-3.5-1.2-4.4-3l-1.6-3.3a1.2 1.2 0 0 1 2-1.2Z" />
  ),
  hand: <path d="M3 6.4h9.6M9.4 3.2l3.2 3.2-3.2 3.2M17 13.6H7.4M10.6 10.4l-3.2 3.2 3.2 3.2" />,
  repeat: (
    <path d="M4 8.6a6.3 6.3 0 0 1 11-2.3M16 11.4a6.3 6.3 0 0 1-11 2.3M15.2 2.9v3.6h-3.6M4.8 17.1v-3.6h3.6" />
  ),
  legal: (
    <path
      d="M10 3v13.6M6 16.6h8M4 6h12M4 6l-2.1 5a2.3 2.3 0 0 0 4.2 0ZM16 6l-2.1 5a2.3 2.3 0 0 0 4.2 0Z"
      stroke-width="1.4"
    />
  ),
  leave: <path d="M11 3.2H4v13.6h7M8.4 10H17M13.6 6.6 17 10l-3.4 3.4" />,
  manager: (
    <>
      <circle cx="10" cy="6.4" r="3.1" />
      <path d="M4 16.8c.4-4 2.8-5.6 6-5.6s5.6 1.6 6 5.6M8.7 13.6l1.3 1.2 1.3-1.2" />
    </>
  ),
  shield: <path d="M10 2.4 16.4 5v4.4c0 4-2.6 6.8-6.4 8.2-3.8-1.4-6.4-4.2-6.4-8.2V5Z" />,
  today: <path d="M3.4 16.6V11M8 16.6V5.4M12.4 16.6V8.6M16.8 16.6v-4" />,
} satisfies Record<string, ComponentChild>;

export type BoardIcon = keyof typeof drawings;

learn(drawings);
