import { Banner } from "../ui/Banner";
import { Button } from "../ui/Button";
import { useDesk, useShortcut } from "./desk";

const refusals = {
  signed_out: "You are signed out. Sign in, or open the link that you were given.",
  forbidden: "This page is not for your role. Ask whoever gave you the link.",
};

/** In a help desk's frame nobody types a password: the help desk lets people in. */
const alone = window.parent === window;

/** What is wrong with the line, when there will be a next try, and what still works meanwhile. */
export function LineBanner() {
  const { store } = useDesk();
  const line = store.line.value;
  const keys = useShortcut("retry", line.kind === "offline" ? store.retryNow : null);
  if (line.kind === "refused") {
    return (
      <Banner
        icon="lock"
        action={alone && line.reason === "signed_out" && <a href="/sign-in?to=agent">Sign in</a>}
      >
        {refusals[line.reason]}
      </Banner>
    );
  }
  if (line.kind !== "offline") return null;
  const seconds = Math.max(0, Math.ceil((line.retryAt - store.now.value) / 1000));
  const kept = store.unanswered.value;
  return (
    <Banner
      icon="unlinked"
      action={
        <Button small quiet keys={keys} onClick={store.retryNow}>
          Try now
        </Button>
      }
    >
      <b>Reconnecting</b>
      <span class="num">{seconds > 0 ? `, next try in ${seconds} s` : ", trying"}</span>
      <br />
      Copying still works.{" "}
      {kept > 0 && `${kept} ${kept === 1 ? "action is" : "actions are"} kept and will be sent.`}
    </Banner>
  );
}
