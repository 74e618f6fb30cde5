import { useLayoutEffect, useRef } from "preact/hooks";
import { firstName } from "../model/person";
import { Button } from "../ui/Button";
import { EmptyState } from "../ui/EmptyState";
import { channelNames } from "../words";
import { Composer } from "./Composer";
import { current, type Line } from "./play";
import type { ScreenDoor } from "./screen-door";
import type { Stage } from "./stage";
import style from "./TalkPane.module.css";

/** The conversation as its two people see it, and what each of them is writing. */
export function TalkPane({ stage, door }: { stage: Stage; door: ScreenDoor }) {
  const talk = current(stage.play.value);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    box.current!.scrollTop = box.current!.scrollHeight;
  }, [talk.lines.length, talk.id]);
  const customer = firstName(talk.customer);
  const show = (): void => door.show(talk.id);
  return (
    <section class={style.pane} aria-label="The conversation">
      <h2 class={style.head}>
        {channelNames[talk.channel]} with {customer}
        <Button
          small
          look="plain"
          disabled={talk.ended || talk.lines.length === 0}
          onClick={() => void stage.end()}
        >
          {talk.ended ? "Ended" : "End it"}
        </Button>
      </h2>
      <div ref={box} class={style.lines} role="log" aria-label="What was said" tabIndex={0}>
        {talk.lines.length === 0 && (
          <EmptyState title="Write as the customer.">
            What the agent and the lead see stands beside it.
          </EmptyState>
        )}
        {talk.lines.map((line) => (
          <Said key={line.id} line={line} />
        ))}
      </div>
      <Composer stage={stage} side="customer" name={customer} said={show} />
      <Composer
        stage={stage}
        side="agent"
        name={firstName(stage.session.value!.agent)}
        said={show}
        check={(text) => door.check(talk.id, text)}
      />
    </section>
  );
}

function Said({ line: { speaker, text, state, why } }: { line: Line }) {
  return (
    <p class={`${style.line} ${style[speaker]}`} data-state={state}>
      <span class="unseen">{speaker === "agent" ? "Agent: " : "Customer: "}</span>
      {text}
      {why && <small>{why}</small>}
    </p>
  );
}
