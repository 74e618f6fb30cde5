/** Who else knows: what was raised to the leads, and who of them has it or has joined. */

import type { Conversation } from "../model/conversation";
import { personName } from "../model/person";
import { isOpen } from "../model/screen";
import { alertName } from "../words";
import { Icon } from "../ui/Icon";
import { useDesk } from "./desk";
import { useHeld } from "./hold";
import style from "./Told.module.css";

/** A call for help stands at the dock, where it was made. */
const WORTH_SAYING = new Set(["abuse", "threat", "self_harm"]);

interface Props {
  conversation: Conversation;
  /** Somebody reads: what is not there yet waits. */
  still: boolean;
}

export function Told({ conversation, still }: Props) {
  const { store } = useDesk();
  const { alerts, ladder } = conversation.screen;
  const raised = alerts.filter((alert) => isOpen(alert) && WORTH_SAYING.has(alert.kind));
  const watching = (store.watchers.value[conversation.screen.conversation] ?? []).filter(
    (lead) => !ladder.joined.includes(lead),
  );
  const owners = [...new Set(raised.map(({ owner }) => owner).filter((owner) => owner !== null))];
  const anybody = ladder.joined.length + raised.length + watching.length > 0;
  const { shown } = useHeld(anybody, Object.is, () => still);
  if (!anybody || !shown) return null;
  return (
    <ul class={style.told}>
      {ladder.joined.map((lead) => (
        <Line
          key={lead}
          who={personName(lead)}
          what={lead === ladder.taken_over ? "has taken over." : "has joined."}
        />
      ))}
      {watching.map((lead) => (
        <Line key={lead} who={personName(lead)} what="has this open." />
      ))}
      {owners
        .filter((owner) => !ladder.joined.includes(owner))
        .map((owner) => (
          <Line key={owner} who={personName(owner)} what="has it and can read along." />
        ))}
      {raised.length > 0 && owners.length === 0 && ladder.joined.length === 0 && (
        <Line
          who="Your leads have been told"
          what={`: ${raised
            .map(({ kind }) => alertName(kind))
            .join(", ")
            .toLowerCase()}.`}
        />
      )}
    </ul>
  );
}

function Line({ who, what }: { who: string; what: string }) {
  return (
    <li>
      <Icon name="check" size="s" />
      <span>
        <b>{who}</b>
        {what.startsWith(":") ? what : ` ${what}`}
      </span>
    </li>
  );
}
