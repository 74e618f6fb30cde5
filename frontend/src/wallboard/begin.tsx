/** Puts the page together. */

import type { VNode } from "preact";
import type { Preferences } from "../live/preferences";
import { HereContext, type Here } from "./context";
import { followAddress, page, readAddress } from "./page";
import { sound } from "./sound";
import { boardStore, type Connect } from "./store";
import { Wallboard } from "./Wallboard";

interface Means {
  url: string;
  preferences: Preferences;
  connect?: Connect;
}

/** Starts the board as the address asks for it. */
export function begin({ url, preferences, connect }: Means): VNode {
  const address = readAddress(window.location.search);
  const here: Here = {
    store: boardStore(url, connect),
    page: page(address.view),
    preferences,
    sound: sound(),
  };
  const { store } = here;
  if (address.team !== null) store.list.narrow({ team: address.team });
  if (address.open !== null) store.watching.open(address.open);
  store.start();
  followAddress(
    () => ({ view: here.page.view.value, team: store.list.filter.value.team, open: store.watching.id.value }),
    window,
  );
  return (
    <HereContext.Provider value={here}>
      <Wallboard />
    </HereContext.Provider>
  );
}
