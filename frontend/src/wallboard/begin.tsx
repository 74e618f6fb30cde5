/** Puts the page together. */

import { effect } from "@preact/signals";
import type { VNode } from "preact";
import { company } from "../live/company";
import type { Preferences } from "../live/preferences";
import "../ui/boardIcons";
import { HereContext, type Here } from "./context";
import { notify } from "./notify";
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
  const ours = company();
  const here: Here = {
    store,
    page: page(address.view),
    preferences,
    sound: sound(),
    notify: notify((conversation) => store.watching.open(conversation)),
    company: ours,
  };
  effect(() => {
    if (store.link.value.kind === "live" && ours.settings.peek() === null) void ours.load();
    if (store.board.value.rulebook !== "") ours.saw(store.board.value.rulebook);
  });
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
