import { render } from "preact";
import { preferences } from "../live/preferences";
import "../ui/base.css";
import { door } from "./door";
import { stage } from "./stage";
import { Try } from "./Try";

const here = stage(door(), sessionShelf());
const likes = preferences();

render(<Try stage={here} preferences={likes} />, document.getElementById("page")!);
await here.enter();

function sessionShelf(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}
