import { render } from "preact";
import { preferences } from "../live/preferences";
import { signIn } from "../live/session";
import { socketUrl } from "../live/socket";
import "../ui/base.css";
import { begin } from "./begin";

await signIn();

render(begin({ url: socketUrl("/v1/lead"), preferences: preferences() }), document.getElementById("page")!);
