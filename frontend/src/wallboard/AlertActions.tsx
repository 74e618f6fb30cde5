/** Take it, resolve it, hand it over, give it back, put it off. Asking for more opens below, in the card itself. */

import { useComputed, useSignal } from "@preact/signals";
import type { Board, OpenAlert } from "../model/board";
import { firstName } from "../model/person";
import type { Outcome } from "../protocol/generated";
import { Button } from "../ui/Button";
import style from "./AlertActions.module.css";
import { useHere } from "./context";
import { outcomeNames, type Weight } from "./words";

type Asking = "resolve" | "hand" | "more" | null;

interface Props {
  alert: OpenAlert;
  look: Weight;
  /** The one that Alt+A takes. */
  first: boolean;
}

export function AlertActions({ alert, look, first }: Props) {
  const { commands, watching } = useHere().store;
  const asking = useSignal<Asking>(null);
  const id = alert.alert.id;
  const busy = useComputed(() => commands.attempts.value[id]?.state === "sent").value;
  const ask = (what: Asking) => () => (asking.value = asking.value === what ? null : what);
  const close = (): void => void (asking.value = null);
  const free = look === "critical" || look === "free";
  return (
    <div class={style.actions} data-look={look}>
      <div class={style.row}>
        {free && (
          <Button
            look={look === "critical" ? "main" : "soft"}
            class={style.wide}
            keys={first ? "Alt+A" : undefined}
            busy={busy}
            onClick={() => commands.acknowledge(id)}
          >
            Take it
          </Button>
        )}
        {look === "mine" && (
          <>
            <Button
              class={style.wide}
              busy={busy}
              expanded={asking.value === "resolve"}
              onClick={ask("resolve")}
            >
              Resolve
            </Button>
            <Button expanded={asking.value === "hand"} onClick={ask("hand")}>
              Hand over
            </Button>
          </>
        )}
        {free && <Button onClick={() => watching.open(alert.conversation)}>Open</Button>}
        <Button
          icon="more"
          label={look === "mine" ? "More: open, release, snooze" : "More: open, resolve, hand over, snooze"}
          expanded={asking.value === "more"}
          onClick={ask("more")}
        />
      </div>
      {asking.value === "resolve" && <Resolve id={id} done={close} />}
      {asking.value === "hand" && <HandOver id={id} done={close} />}
      {asking.value === "more" && (
        <More alert={alert} look={look} done={close} ask={(what) => (asking.value = what)} />
      )}
    </div>
  );
}

const OUTCOMES: readonly Outcome[] = ["helped", "handled", "false_alarm", "other"];

/** Choosing how it ended resolves it. */
export function Resolve({ id, done }: { id: string; done(): void }) {
  const { commands } = useHere().store;
  const note = useSignal("");
  const resolve = (outcome: Outcome): void => {
    commands.resolve(id, outcome, note.value.trim());
    done();
  };
  return (
    <div class={style.ask} role="group" aria-label="How did it end?">
      <p>How did it end?</p>
      <div class={style.choices}>
        {OUTCOMES.map((outcome) => (
          <Button key={outcome} small look="line" onClick={() => resolve(outcome)}>
            {outcomeNames[outcome]}
          </Button>
        ))}
      </div>
      <input
        class={style.input}
        aria-label="A line for the record, if there is something to add"
        placeholder="A line for the record (optional)"
        maxLength={2000}
        value={note.value}
        onInput={({ currentTarget }) => (note.value = currentTarget.value)}
      />
    </div>
  );
}

/** Leads who were here when this page connected, and those who have had an alert since. */
function others({ leads, alerts, closed, you }: Board): string[] {
  const owners = [...alerts.values(), ...closed].flatMap(({ alert }) => alert.owner ?? []);
  return [...new Set([...leads, ...owners])].filter((lead) => lead !== you).sort();
}

/** Only leads that are known are offered; another can be named. */
export function HandOver({ id, done }: { id: string; done(): void }) {
  const { commands, board } = useHere().store;
  const name = useSignal("");
  const assign = (to: string): void => {
    if (to === "") return;
    commands.assign(id, to);
    done();
  };
  return (
    <form
      class={style.ask}
      aria-label="Hand over to"
      onSubmit={(event) => {
        event.preventDefault();
        assign(name.value.trim());
      }}
    >
      <p>Hand over to</p>
      <div class={style.choices}>
        {others(board.value).map((lead) => (
          <Button key={lead} small look="line" onClick={() => assign(lead)}>
            {firstName(lead)}
          </Button>
        ))}
        <input
          class={style.input}
          aria-label="Name of a lead"
          placeholder="Name"
          maxLength={128}
          pattern="[A-Za-z0-9._:\-]+"
          title="Letters, digits and . _ : -"
          value={name.value}
          onInput={({ currentTarget }) => (name.value = currentTarget.value)}
        />
        <Button small submit disabled={name.value.trim() === ""}>
          Hand over
        </Button>
      </div>
    </form>
  );
}

const MINUTES = [5, 15, 60];

/** Rules of these keep people safe, or are an agent's own call: they are never muted. */
const SAFETY: ReadonlySet<string> = new Set(["self_harm", "threat", "help_requested"]);

interface MoreProps {
  alert: OpenAlert;
  look: Weight;
  done(): void;
  ask(what: Asking): void;
}

function More({ alert, look, done, ask }: MoreProps) {
  const { commands, watching, board } = useHere().store;
  const id = alert.alert.id;
  const { you } = board.value;
  const { owner } = alert.alert;
  const then = (deed: () => void) => () => {
    deed();
    done();
  };
  return (
    <div class={style.ask} role="group" aria-label="More">
      <div class={style.choices}>
        {(look === "mine" || look === "theirs") && (
          <Button small look="line" onClick={then(() => watching.open(alert.conversation))}>
            Open
          </Button>
        )}
        {look === "mine" && (
          <Button small look="line" onClick={then(() => commands.release(id))}>
            Release
          </Button>
        )}
        {look !== "mine" && (
          <>
            {look === "theirs" && owner === null && (
              <Button small look="line" onClick={then(() => commands.acknowledge(id))}>
                Take it
              </Button>
            )}
            {owner !== null && you !== null && (
              <Button small look="line" onClick={then(() => commands.assign(id, you))}>
                Take over from {firstName(owner)}
              </Button>
            )}
            <Button small look="line" onClick={() => ask("resolve")}>
              Resolve
            </Button>
            <Button small look="line" onClick={() => ask("hand")}>
              Hand over
            </Button>
          </>
        )}
      </div>
      <div class={style.choices}>
        <span class={style.label}>Snooze for</span>
        {MINUTES.map((minutes) => (
          <Button key={minutes} small look="line" onClick={then(() => commands.snooze(id, minutes))}>
            {minutes} min
          </Button>
        ))}
      </div>
      {!SAFETY.has(alert.alert.kind) && (
        <div class={style.choices}>
          <span class={style.label}>Mute rule for</span>
          {MINUTES.map((minutes) => (
            <Button
              key={minutes}
              small
              look="line"
              label={`Mute its rule for ${minutes} min`}
              onClick={then(() => commands.mute(id, minutes))}
            >
              {minutes} min
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
