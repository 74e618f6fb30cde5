import { render } from "preact";
import { findHost } from "../host/host";
import { preferences } from "../live/preferences";
import { signIn } from "../live/session";
import { socketUrl } from "../live/socket";
import "../ui/base.css";
import { begin } from "./begin";

const likes = preferences();
const { store, wallboard } = begin({ url: socketUrl("/v1/lead"), preferences: likes });

const host = findHost();
host.allow([]);
host.listen((message) => {
  if (message.type === "theme") likes.setTheme(message.theme);
});

render(wallboard, document.getElementById("page")!);

if ((await signIn()) === "refused") store.refuse();
else store.start();
