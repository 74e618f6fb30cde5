import { render } from "preact";
import { preferences } from "../live/preferences";
import "../ui/base.css";
import { Account } from "./Account";
import { office } from "./office";

preferences();
const here = office();
render(<Account office={here} />, document.getElementById("page")!);
await here.load();
