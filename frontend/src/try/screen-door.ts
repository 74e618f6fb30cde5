/** The screens in their frames: what the agent's Insert gives, and what they are told, as any help desk would. */

import { isObject } from "../protocol/shape";
import type { Theme } from "../ui/theme";

export interface ScreenDoor {
  /** Returns how to stop. */
  listen(): () => void;
  show(conversation: string): void;
  /** Opens its check of a reply. */
  check(conversation: string, text: string): void;
  theme(theme: Theme): void;
}

interface Heard {
  insert(conversation: string, text: string): void;
}

export interface Frames {
  agent(): Window | null;
  lead(): Window | null;
}

export function screenDoor({ agent, lead }: Frames, heard: Heard, page: Window = window): ScreenDoor {
  const tell = (message: object, frame = agent()): void =>
    frame?.postMessage({ evenkeel: 1, ...message }, page.location.origin);
  return {
    listen() {
      const receive = ({ source, origin, data }: MessageEvent<unknown>): void => {
        if (source !== agent() || origin !== page.location.origin || !isObject(data)) return;
        const { evenkeel, type, conversation, text } = data;
        if (evenkeel !== 1 || type !== "insert") return;
        if (typeof conversation === "string" && typeof text === "string") heard.insert(conversation, text);
      };
      page.addEventListener("message", receive);
      return () => page.removeEventListener("message", receive);
    },
    show: (conversation) => tell({ type: "show", conversation }),
    check: (conversation, text) => tell({ type: "draft", conversation, text }),
    theme(theme) {
      tell({ type: "theme", theme });
      tell({ type: "theme", theme }, lead());
    },
  };
}
