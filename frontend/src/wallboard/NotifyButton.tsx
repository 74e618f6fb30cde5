import { Button } from "../ui/Button";
import { useHere } from "./context";

const words = {
  off: "Tell me of alerts while this page is out of sight: off",
  on: "Tell me of alerts while this page is out of sight: on",
  blocked: "This browser blocks notifications of this page; its settings can allow them",
  none: "This browser has no notifications",
};

/** Asks the browser only when pressed. */
export function NotifyButton() {
  const { notify } = useHere();
  const state = notify.state.value;
  return (
    <Button
      look="plain"
      icon={state === "on" ? "bell" : "muted"}
      label={words[state]}
      pressed={state === "on"}
      disabled={state === "blocked" || state === "none"}
      onClick={() => void notify.toggle()}
    />
  );
}
