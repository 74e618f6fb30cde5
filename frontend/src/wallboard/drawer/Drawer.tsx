/** Inside one conversation, beside the list. */

import { useComputed } from "@preact/signals";
import { channelNames } from "../../words";
import { running, conversationNow } from "../../model/clock";
import { firstName } from "../../model/person";
import type { Watched } from "../../model/watched";
import { Button } from "../../ui/Button";
import { EmptyState } from "../../ui/EmptyState";
import { HeatWord } from "../../ui/HeatWord";
import { Icon } from "../../ui/Icon";
import { useHere } from "../context";
import { agentName, customerName } from "../words";
import { Deeds } from "./Deeds";
import style from "./Drawer.module.css";
import { MoodChart } from "./MoodChart";
import { OnScreen } from "./OnScreen";
import { Parts } from "./Parts";
import { RowAlerts } from "./RowAlerts";
import { WhisperBox } from "./WhisperBox";

export function Drawer() {
  const { watching } = useHere().store;
  const id = watching.id.value;
  if (id === null) return null;
  const watched = watching.watched.value;
  return (
    <aside class={style.drawer} aria-label="Conversation" data-heat={watched?.conversation.screen.heat}>
      {watched ? <Inside key={id} watched={watched} /> : <Opening id={id} />}
    </aside>
  );
}

function Close() {
  const { watching } = useHere().store;
  return (
    <Button
      look="plain"
      icon="close"
      label="Close"
      keys="Escape"
      class={style.close}
      onClick={watching.close}
    />
  );
}

/** Before the server has answered: what the board knows already. */
function Opening({ id }: { id: string }) {
  const { feed, watching } = useHere().store;
  const row = useComputed(() => feed.line(id)?.value.row).value;
  return (
    <>
      <header class={style.head}>
        <div class={style.title}>
          <Title agent={row?.agent ?? null} customer={row?.customer ?? null} id={id} />
          <Close />
        </div>
      </header>
      <EmptyState
        title={watching.missing.value ? "Not in your teams, or not any more." : "Opening the conversation."}
      />
    </>
  );
}

function Title({ agent, customer, id }: { agent: string | null; customer: string | null; id: string }) {
  return (
    <h2>
      {agentName(agent)} <span>with {customerName(customer, id)}</span>
    </h2>
  );
}

function Inside({ watched }: { watched: Watched }) {
  const { store } = useHere();
  const { screen } = watched.conversation;
  const lost = store.stale.value;
  return (
    <>
      <div class={style.body}>
        <header class={style.head}>
          <div class={style.title}>
            <Title agent={screen.agent} customer={screen.customer} id={screen.conversation} />
            <Close />
          </div>
          <Meta watched={watched} />
          <div class={style.heat}>
            <HeatWord heat={screen.heat} trend={lost ? undefined : screen.trend} />
          </div>
          <MoodChart watched={watched} lost={lost} />
        </header>
        <OnScreen watched={watched} />
        <RowAlerts id={screen.conversation} />
        <Deeds watched={watched} />
        <Parts watched={watched} />
      </div>
      {screen.live && <WhisperBox key={screen.conversation} screen={screen} />}
    </>
  );
}

function Meta({ watched }: { watched: Watched }) {
  const { store, company } = useHere();
  const { screen } = watched.conversation;
  const settings = company.settings.value;
  const shown = settings !== null && (settings.teams[screen.team] ?? settings.company).watching_shown;
  const offline = useComputed(() => {
    const row = store.feed.line(screen.conversation)?.value.row;
    return row?.live && row.agent !== null && !row.agent_online;
  }).value;
  const [joined] = screen.ladder.joined.filter((by) => by !== store.board.value.you);
  return (
    <p class={`${style.meta} num`}>
      <Icon name={screen.channel} size="xs" />
      <span>
        {channelNames[screen.channel]}, {screen.live ? <Lasts watched={watched} /> : "ended"}
        {contact(screen.earlier.contacts ?? 0)}
      </span>
      {offline && (
        <span class={style.note}>
          <Icon name="unlinked" size="xs" />
          {firstName(screen.agent!)} is not connected
        </span>
      )}
      {screen.agent && shown && (
        <span class={style.note}>
          <Icon name="eye" size="xs" />
          {firstName(screen.agent)} sees that you watch
        </span>
      )}
      {joined && (
        <span class={style.note}>
          <Icon name="join" size="xs" />
          {firstName(joined)} has joined
        </span>
      )}
    </p>
  );
}

function Lasts({ watched: { conversation } }: { watched: Watched }) {
  const { now } = useHere().store;
  const started = Date.parse(conversation.screen.started_at ?? "");
  return <>{Number.isNaN(started) ? "" : running(conversationNow(conversation, now.value) - started)}</>;
}

const ORDINALS = ["", "", "second", "third", "fourth", "fifth"];

/** How often they have been in touch, this time included. */
function contact(earlier: number): string {
  if (earlier === 0) return "";
  const ordinal = ORDINALS[earlier + 1];
  return ordinal ? `, ${ordinal} contact` : `, ${earlier + 1} contacts`;
}
