/** Who it is, how it stands with the line, and the mood as word and curve. */

import { conversationNow, running, secondOfDay, timeOfDay } from "../model/clock";
import { atRisk } from "../model/attention";
import type { Conversation } from "../model/conversation";
import { personName } from "../model/person";
import type { LinkState } from "../live/socket";
import { channelNames, heatNames, ordinal, trendNames } from "../words";
import { Button } from "../ui/Button";
import { canFloat, float, floats, here } from "../ui/here";
import { HeatWord } from "../ui/HeatWord";
import { Icon } from "../ui/Icon";
import { Waterline } from "../ui/Waterline";
import { useDesk, useShortcut } from "./desk";
import style from "./Header.module.css";

interface Props {
  conversation: Conversation;
  onKeys: () => void;
}

export function Header({ conversation, onKeys }: Props) {
  const { screen } = conversation;
  return (
    <header class={style.header}>
      <h1 class={`${style.name} cut`} title={personName(screen.customer ?? screen.conversation)}>
        {personName(screen.customer ?? screen.conversation)}
      </h1>
      <div class={style.about}>
        <Icon name={screen.channel} size="xs" />
        <span class="cut num">
          <About conversation={conversation} />
        </span>
      </div>
      <Tools conversation={conversation} onKeys={onKeys} />
    </header>
  );
}

function About({ conversation }: { conversation: Conversation }) {
  const { channel, live, earlier } = conversation.screen;
  const contacts = earlier.contacts ?? 0;
  return (
    <>
      {channelNames[channel] ?? channel}
      {live ? ", " : " ended, "}
      {running(duration(conversation, useDesk().store.now.value))}
      {contacts > 0 && `, ${ordinal(contacts + 1)} contact`}
    </>
  );
}

function duration(conversation: Conversation, now: number): number {
  const { started_at, last_at, live } = conversation.screen;
  if (!started_at) return 0;
  const end = live ? conversationNow(conversation, now) : Date.parse(last_at ?? started_at);
  return end - Date.parse(started_at);
}

/** Out of the tab into a window that stays above a softphone, and back. */
export function Float() {
  const floating = floats();
  const toggle = (): void => {
    if (floating) here.value.close();
    else void float(document.getElementById("page")!);
  };
  const keys = useShortcut("float", canFloat ? toggle : null);
  if (!canFloat) return null;
  const label = floating ? "Back into the tab" : "Float above other windows";
  return (
    <Button look="plain" icon={floating ? "dock" : "float"} label={label} keys={keys} onClick={toggle} />
  );
}

function Tools({ conversation, onKeys }: Props) {
  const { store } = useDesk();
  const { conversation: id, live } = conversation.screen;
  const until = mutedUntil(conversation, store.now.value);
  const toggle = (): void => store.mute(id, until ? 0 : MUTE_SECONDS);
  const keys = useShortcut("mute", live ? toggle : null);
  return (
    <div class={style.tools}>
      <LineState state={store.line.value} />
      {live && (
        <Button
          look="plain"
          icon={until ? "muted" : "bell"}
          label={until ? `Muted until ${timeOfDay(until)}. Unmute` : "Mute steps for 15 minutes"}
          keys={keys}
          pressed={until !== null}
          onClick={toggle}
        />
      )}
      <Float />
      <Button look="plain" icon="keys" label="Keys and looks (?)" onClick={onKeys} />
    </div>
  );
}

function mutedUntil(conversation: Conversation, now: number): string | null {
  const until = conversation.screen.muted_until;
  return until && Date.parse(until) > conversationNow(conversation, now) ? until : null;
}

const MUTE_SECONDS = 15 * 60;

export function LineState({ state }: { state: LinkState }) {
  const live = state.kind === "live";
  return <span class={`${style.line} ${live ? style.on : style.off}`}>{lineNames[state.kind]}</span>;
}

const lineNames: Record<LinkState["kind"], string> = {
  connecting: "Connecting",
  catching_up: "Catching up",
  live: "Live",
  offline: "Offline",
  refused: "Signed out",
};

/** Heat and curve always agree, because one list of moods makes both. */
export function Mood({ conversation }: { conversation: Conversation }) {
  const { screen } = conversation;
  const lost = useDesk().store.line.value.kind === "offline";
  const risk = atRisk(screen);
  const heat = risk ? "calm" : screen.heat;
  return (
    <div data-heat={heat}>
      <div class={style.state}>
        {risk ? (
          <span class={style.risk}>
            <Icon name="risk" /> <b>Person at risk</b>
          </span>
        ) : (
          <HeatWord
            heat={screen.heat}
            trend={lost ? undefined : screen.trend}
            remark={settled(conversation)}
          />
        )}
        <Muted conversation={conversation} />
        {lost && screen.last_at && (
          <span class={`${style.asOf} num`}>as of {secondOfDay(screen.last_at)}</span>
        )}
      </div>
      <Waterline
        curve={risk ? [] : screen.curve}
        heat={heat}
        lost={lost}
        label={risk ? "No mood is shown while a person may be at risk" : moodSentence(conversation)}
      />
    </div>
  );
}

function Muted({ conversation }: { conversation: Conversation }) {
  const until = mutedUntil(conversation, useDesk().store.now.value);
  return until ? <span class={`${style.asOf} num`}>Muted until {timeOfDay(until)}</span> : null;
}

/** When a conversation ends calm after trouble, that it settled is the news. */
function settled({ screen }: Conversation): string | undefined {
  if (screen.live || screen.heat !== "calm" || screen.trend === "rising") return undefined;
  const last = screen.curve.findLastIndex(({ heat }) => heat !== "calm");
  const calmed = screen.curve[last + 1];
  return last >= 0 && calmed ? `settled at ${timeOfDay(calmed.at)}` : undefined;
}

function moodSentence({ screen }: Conversation): string {
  const worst = Math.min(0, ...screen.curve.map(({ mood }) => mood));
  const now = `Mood ${heatNames[screen.heat].toLowerCase()} and ${trendNames[screen.trend]}`;
  return worst < -0.3 && screen.heat === "calm" ? `${now}, after a swell` : now;
}
