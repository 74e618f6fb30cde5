import { effect } from "@preact/signals";
import { render } from "preact";
import { findHost } from "../host/host";
import { company } from "../live/company";
import { preferences } from "../live/preferences";
import { signIn } from "../live/session";
import { link, socketUrl } from "../live/socket";
import { agentStore } from "../live/store";
import { unfinished } from "../live/unfinished";
import "../ui/base.css";
import { DeskContext, type Desk } from "./desk";
import { shortcuts } from "./shortcuts";
import { Sidebar } from "./Sidebar";

const kept = unfinished();
const desk: Desk = {
  store: agentStore(socketUrl("/v1/agent"), link, Date.now, kept.cursors),
  company: company(),
  preferences: preferences(),
  host: findHost(),
  shortcuts: shortcuts(),
};

desk.shortcuts.listen(window, () => desk.preferences.keymap.value);
desk.host.listen((message) => {
  if (message.type === "show") desk.store.select(message.conversation);
  if (message.type === "theme") desk.preferences.setTheme(message.theme);
});
effect(() => desk.host.allow(desk.company.settings.value?.hosts ?? []));
effect(() => {
  if (desk.store.line.value.kind === "live") void desk.company.load();
});
effect(() => {
  if (desk.store.line.value.kind === "live") kept.keep(desk.store.agent.value);
});
effect(() => {
  for (const { screen } of desk.store.agent.value.conversations) {
    if (screen.advice) desk.company.saw(screen.advice.why.rule_version);
  }
});

render(
  <DeskContext.Provider value={desk}>
    <Sidebar />
  </DeskContext.Provider>,
  document.getElementById("page")!,
);

// A link that is refused must not open as whoever was signed in here before.
if ((await signIn()) === "refused") desk.store.refuse();
else desk.store.start();
