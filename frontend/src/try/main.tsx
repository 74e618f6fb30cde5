import { render } from "preact";
import { EmptyState } from "../ui/EmptyState";
import "../ui/base.css";

render(<EmptyState title="Nothing to show yet." />, document.getElementById("page")!);
