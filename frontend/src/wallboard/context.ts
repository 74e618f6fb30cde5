/** The store and this person's preferences, for every component of the page. */

import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Preferences } from "../live/preferences";
import type { BoardStore } from "./store";
import type { Company } from "../live/company";
import type { Notify } from "./notify";
import type { Page } from "./page";
import type { Sound } from "./sound";

export interface Here {
  readonly store: BoardStore;
  readonly page: Page;
  readonly preferences: Preferences;
  readonly sound: Sound;
  readonly notify: Notify;
  readonly company: Company;
}

export const HereContext = createContext<Here | null>(null);

export function useHere(): Here {
  const here = useContext(HereContext);
  if (!here) throw new Error("a component of the wallboard stands outside of the page");
  return here;
}
