/** Puts the page together. */

import type { VNode } from "preact";
import type { Preferences } from "../live/preferences";
import "../ui/boardIcons";
import { HereContext, type Here } from "./context";
import { followAddress, page, readAddress } from "./page";
import { sound } from "./sound";
import { boardStore, type BoardStore, type Connect } from "./store";
import { Wallboard } from "./Wallboard";

interface Means {
  url: string;
  preferences: Preferences;
  connect?: Connect;
}

/** The board as the address asks for it, not yet started. */
export function begin({ url, preferences, connect }: Means): { store: BoardStore; wallboard: VNode } {
  const address = readAddress(window.location.search);
  const store = boardStore(url, connect);
  const here: Here = { store, page: page(address.view), preferences, sound: sound() };
  if (address.team !== null) store.list.narrow({ team: address.team });
  if (address.open !== null) store.watching.open(address.open);
  followAddress(
    () => ({
      view: here.page.view.value,
      team: store.list.filter.value.team,
      open: store.watching.id.value,
    }),
    window,
  );
  const wallboard = (
    <HereContext.Provider value={here}>
      <Wallboard />
    </HereContext.Provider>
  );
  return { store, wallboard };
}
