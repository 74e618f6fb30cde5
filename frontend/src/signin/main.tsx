import { render } from "preact";
import { preferences } from "../live/preferences";
import "../ui/base.css";
import { door } from "./door";
import { SignIn } from "./SignIn";

preferences();
const here = door();
render(<SignIn door={here} />, document.getElementById("page")!);
await here.look();
