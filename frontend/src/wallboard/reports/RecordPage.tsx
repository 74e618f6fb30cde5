/** What leads did and looked at. It only grows: nobody can change it, the leads included. */

import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { reportUrl } from "../../live/report";
import { timeOfDay } from "../../model/clock";
import { personName } from "../../model/person";
import type { DeedDone, DeedsDone } from "../../protocol/generated";
import { deedsDone } from "../../protocol/parse-reports";
import { Icon } from "../../ui/Icon";
import { plain } from "../../words";
import { useHere } from "../context";
import { momentOf } from "../words";
import { More } from "./parts";
import { paged } from "./paged";
import { Scroll } from "./Reports";
import style from "./Reports.module.css";

const TYPED_MS = 300;

const did: Record<string, string> = {
  opened: "opened",
  closed: "closed",
  acknowledge: "took an alert of",
  release: "gave back an alert of",
  assign: "handed over an alert of",
  snooze: "snoozed an alert of",
  resolve: "resolved an alert of",
  whisper: "whispered in",
  approve_exit: "approved the exit line in",
  join: "joined",
  take_over: "took over",
  mute_rule: "muted a rule",
  unmute_rule: "ended the mute of a rule",
  exported: "saved as CSV:",
};

export function RecordPage() {
  const { store } = useHere();
  const by = useSignal("");
  const list = useMemo(
    () =>
      paged<DeedDone>(async (before) => {
        const url = reportUrl("record", { by: by.peek().trim(), before });
        const page = await store.ask<DeedsDone>(url, deedsDone);
        return page && { items: page.deeds, before: page.before };
      }),
    [store],
  );
  useEffect(() => {
    const typed = setTimeout(list.restart, by.value === "" ? 0 : TYPED_MS);
    return () => clearTimeout(typed);
  }, [list, by.value]);
  return (
    <Scroll>
      <div class={style.bar}>
        <input
          aria-label="Lead, in full"
          placeholder="Lead"
          maxLength={128}
          value={by.value}
          onInput={({ currentTarget }) => (by.value = currentTarget.value)}
        />
        <span class={style.quiet}>What leads did and looked at. It can be added to, and never changed.</span>
      </div>
      <ul class={style.lines} aria-label="Record">
        {list.items.value.map((deed) => (
          <li key={deed.position}>
            <Line deed={deed} />
          </li>
        ))}
      </ul>
      <More list={list} none="Nothing on record yet." />
    </Scroll>
  );
}

function Line({ deed }: { deed: DeedDone }) {
  const { watching } = useHere().store;
  const { by, what, conversation, about, until, at } = deed;
  const verb = Object.hasOwn(did, what) ? did[what] : plain(what);
  const rule = what === "mute_rule" || what === "unmute_rule" || what === "exported";
  const words = (
    <>
      <Icon name={ICONS[what] ?? "check"} size="s" />
      <span>
        <b>{personName(by)}</b> {verb} {rule ? about : conversation}
        {what === "mute_rule" && until && `, until ${timeOfDay(until)}`}
      </span>
      <time class="num" dateTime={at}>
        {momentOf(at)}
      </time>
    </>
  );
  if (!conversation) return <p class={style.line}>{words}</p>;
  return (
    <button type="button" class={style.line} onClick={() => watching.open(conversation)}>
      {words}
    </button>
  );
}

const ICONS: Record<string, Parameters<typeof Icon>[0]["name"]> = {
  opened: "eye",
  closed: "close",
  whisper: "lock",
  join: "join",
  take_over: "hand",
  mute_rule: "muted",
  unmute_rule: "bell",
};
