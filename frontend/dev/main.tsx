// For developers, with `npm run dev`: /static/dev/?scene=tense&theme=dark&line=offline

import { signal } from "@preact/signals";
import { render } from "preact";
import { findHost } from "../src/host/host";
import { preferences } from "../src/live/preferences";
import { agentStore } from "../src/live/store";
import { DeskContext } from "../src/sidebar/desk";
import { shortcuts } from "../src/sidebar/shortcuts";
import { Sidebar } from "../src/sidebar/Sidebar";
import type { Theme } from "../src/ui/theme";
import "../src/ui/base.css";
import { fake } from "./fake";
import { settings } from "./settings";
import { scenes } from "./scenes";

const wanted = new URLSearchParams(location.search);
const scene = scenes[wanted.get("scene") ?? "tense"] ?? scenes.tense!;
const server = fake(scene());

const desk = {
  store: agentStore("", server.connect),
  company: { settings: signal(settings), load: async () => {}, saw() {} },
  preferences: preferences(null),
  host: wanted.has("host")
    ? { present: signal(true), allow() {}, insert() {}, calls() {}, listen: () => () => {} }
    : findHost(),
  shortcuts: shortcuts(),
  saying: signal(""),
};

desk.preferences.setTheme((wanted.get("theme") ?? "system") as Theme);
desk.shortcuts.listen(window, () => desk.preferences.keymap.value);
desk.store.start();
if (wanted.get("line") === "offline") server.drop();
Object.assign(window, { server, desk });

render(
  <DeskContext.Provider value={desk}>
    <Sidebar />
  </DeskContext.Provider>,
  document.getElementById("page")!,
);
