/** One listener for the page; the part that came last answers a shortcut first. */

import { actionFor, actionIds, type ActionId, type Keymap } from "../model/keys";

export interface Shortcuts {
  /** Returns how to stop answering. */
  answer(action: ActionId, act: () => void): () => void;
  /** Starts to listen; returns how to stop. */
  listen(page: Window, keymap: () => Keymap): () => void;
}

export function shortcuts(): Shortcuts {
  const answers = Object.fromEntries(actionIds.map((id) => [id, [] as (() => void)[]]));

  return {
    answer(action, act) {
      answers[action]!.push(act);
      return () => {
        answers[action] = answers[action]!.filter((other) => other !== act);
      };
    },
    listen(page, keymap) {
      const press = (event: KeyboardEvent): void => {
        if (event.repeat || event.defaultPrevented) return;
        const action = actionFor(keymap(), event);
        const act = action && answers[action]!.at(-1);
        if (!act) return;
        event.preventDefault();
        act();
      };
      page.addEventListener("keydown", press);
      return () => page.removeEventListener("keydown", press);
    },
  };
}
