/** What the page has to say about itself stands here, where nothing is being read. */

import { useComputed } from "@preact/signals";
import { secondOfDay } from "../model/clock";
import { Banner } from "../ui/Banner";
import { Button } from "../ui/Button";
import { useHere } from "./context";
import style from "./Dock.module.css";

export function Dock() {
  const { board } = useHere().store;
  const { rulebook, rulebookError } = board.value;
  return (
    <section class={style.dock} aria-label="About this page">
      {rulebookError && (
        <Banner icon="warning">
          <b>
            The new rulebook has mistakes; {rulebook ? `version ${rulebook}` : "the last good one"} stays in
            use.
          </b>{" "}
          {rulebookError}
        </Banner>
      )}
      <Line />
    </section>
  );
}

function Line() {
  const { store } = useHere();
  const { link, commands, retryNow } = store;
  const state = link.value;
  if (state.kind === "offline") {
    return (
      <Banner
        icon="unlinked"
        action={
          <Button small onClick={retryNow}>
            Try now
          </Button>
        }
      >
        <b>Line lost at {secondOfDay(state.since)}.</b> What you see is as it was then.{" "}
        <NextTry at={state.retryAt} />
        <Unanswered count={commands.unanswered.value} />
      </Banner>
    );
  }
  if (state.kind === "catching_up" && store.board.value.ready) {
    return <Banner icon="later">Catching up with what has happened.</Banner>;
  }
  return null;
}

function NextTry({ at }: { at: number }) {
  const { now } = useHere().store;
  const seconds = useComputed(() => Math.max(0, Math.ceil((at - now.value) / 1000))).value;
  return <>{seconds > 0 ? `Next try in ${seconds} s.` : "Trying now."}</>;
}

function Unanswered({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <>
      {" "}
      {count === 1
        ? "What you pressed is kept and sent then."
        : `${count} things you pressed are kept and sent then.`}
    </>
  );
}
