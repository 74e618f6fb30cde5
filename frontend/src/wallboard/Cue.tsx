import { Icon, type IconName } from "../ui/Icon";
import style from "./Cue.module.css";
import { cueName } from "./words";

const icons: Record<string, IconName> = {
  threat: "shield",
  legal: "legal",
  churn: "leave",
  manager_request: "manager",
  repeat_contact: "repeat",
  vulnerable: "risk",
  public_complaint: "sound",
  help_requested: "help",
  self_harm: "risk",
  abuse: "shield",
  stuck: "steady",
  promise_overdue: "later",
  agent_conduct: "reply",
};

/** What a conversation is about beside its heat, as a sign and a word. */
export function Cue({ cue }: { cue: string }) {
  return (
    <span class={style.cue}>
      <Icon name={(Object.hasOwn(icons, cue) ? icons[cue] : undefined) ?? "info"} size="xs" />
      {cueName(cue)}
    </span>
  );
}

export function NotConnected() {
  return (
    <span class={style.cue}>
      <Icon name="unlinked" size="xs" />
      Not connected
    </span>
  );
}
