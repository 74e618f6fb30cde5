// For developers, with `npm run dev`: /static/dev/lead.html?scene=busy&theme=dark&line=offline&live=1

import { render } from "preact";
import { preferences } from "../../src/live/preferences";
import type { Theme } from "../../src/ui/theme";
import "../../src/ui/base.css";
import { begin } from "../../src/wallboard/begin";
import { fakeBoard } from "./server";
import { scenes } from "./scenes";

const wanted = new URLSearchParams(location.search);
const scene = scenes[wanted.get("scene") ?? "busy"] ?? scenes.busy!;
const server = fakeBoard(scene());
const likes = preferences(null);

likes.setTheme((wanted.get("theme") ?? "system") as Theme);
Object.assign(window, { server });
const { store, wallboard } = begin({ url: "", preferences: likes, connect: server.connect });
render(wallboard, document.getElementById("page")!);
store.start();
if (wanted.get("line") === "offline") setTimeout(server.drop, 300);
if (wanted.has("live")) server.live(Number(wanted.get("live")) || 1);
