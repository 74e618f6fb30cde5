import { effect, signal } from "@preact/signals";
import { render } from "preact";
import { findHost } from "../host/host";
import { company } from "../live/company";
import { preferences } from "../live/preferences";
import { signIn } from "../live/session";
import { link, socketUrl } from "../live/socket";
import { agentStore } from "../live/store";
import { unfinished } from "../live/unfinished";
import "../ui/base.css";
import { here } from "../ui/here";
import { applyTheme } from "../ui/theme";
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
  saying: signal(""),
};

effect(() => desk.shortcuts.listen(here.value, () => desk.preferences.keymap.peek()));
effect(() => applyTheme(desk.preferences.theme.value, here.value.document));
effect(() => {
  // The tab behind a floating window sleeps; that window's clock does not.
  if (here.value === window) return;
  const page = here.value;
  const ticking = page.setInterval(desk.store.tick, 1000);
  return () => page.clearInterval(ticking);
});
desk.host.listen((message) => {
  if (message.type === "show" || message.type === "draft") desk.store.select(message.conversation);
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
