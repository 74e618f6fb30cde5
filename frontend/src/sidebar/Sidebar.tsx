/** The page that an agent keeps open all day. */

import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Conversation } from "../model/conversation";
import { atRisk, threatened } from "../model/attention";
import { facts } from "../model/notes";
import { rungs, type Rung } from "../model/rungs";
import type { Advice, ScreenState } from "../protocol/generated";
import { Button } from "../ui/Button";
import { EmptyState } from "../ui/EmptyState";
import { here } from "../ui/here";
import { Key } from "../ui/Key";
import { Announcer } from "./Announcer";
import type { Draft } from "./CheckReply";
import { Crisis } from "./Crisis";
import { useDesk, useShortcut, useTeam } from "./desk";
import { Dock } from "./Dock";
import { Earlier } from "./Earlier";
import { Float, Header, LineState, Mood } from "./Header";
import { useHeld, useReading } from "./hold";
import { PANEL, tabId } from "./ids";
import { Keel } from "./Keel";
import { KeySheet } from "./KeySheet";
import { LineBanner } from "./LineBanner";
import { Notes } from "./Notes";
import { Rungs } from "./Rungs";
import style from "./Sidebar.module.css";
import { StepCard } from "./StepCard";
import { Tabs } from "./Tabs";
import { Told } from "./Told";
import { Transcript } from "./Transcript";
import { WrapUp } from "./WrapUp";

export function Sidebar() {
  const { store } = useDesk();
  const [sheet, setSheet] = useState(false);
  const [draftOf, setDraft] = useDrafts();
  const conversation = store.selected.value;
  useQuestionMark(() => setSheet(true));
  return (
    <main class={style.sidebar} aria-label="Evenkeel">
      <div class={style.page}>
        <Tabs />
        {conversation ? (
          <View
            key={conversation.screen.conversation}
            conversation={conversation}
            onKeys={() => setSheet(true)}
            draft={draftOf(conversation.screen.conversation)}
            onDraft={(draft) => setDraft(conversation.screen.conversation, draft)}
          />
        ) : (
          <Nobody onKeys={() => setSheet(true)} />
        )}
      </div>
      <Announcer />
      {sheet && <KeySheet onClose={() => setSheet(false)} />}
    </main>
  );
}

function Nobody({ onKeys }: { onKeys: () => void }) {
  const line = useDesk().store.line.value;
  return (
    <>
      <header class={style.bare}>
        <h1>Evenkeel</h1>
        <LineState state={line} />
        <Float />
        <Button look="plain" icon="keys" label="Keys and looks (?)" onClick={onKeys} />
      </header>
      {line.kind === "live" ? (
        <EmptyState title="No conversation yet.">It opens here when one starts.</EmptyState>
      ) : (
        <EmptyState title={line.kind === "refused" ? "Not signed in." : "Looking for your conversations."} />
      )}
      <LineBanner />
    </>
  );
}

type Drafts = readonly [
  (conversation: string) => Draft | null,
  (conversation: string, draft: Draft | null) => void,
];

/** Replies that are being checked, by conversation: turning to another does not lose them. */
function useDrafts(): Drafts {
  const { host } = useDesk();
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({});
  const put = (conversation: string, draft: Draft | null): void =>
    setDrafts(({ [conversation]: _, ...others }) => (draft ? { ...others, [conversation]: draft } : others));
  useEffect(
    () =>
      host.listen((message) => {
        if (message.type === "draft") put(message.conversation, { text: message.text, fromHost: true });
      }),
    [host],
  );
  return [(conversation) => drafts[conversation] ?? null, put];
}

interface ViewProps {
  conversation: Conversation;
  onKeys: () => void;
  draft: Draft | null;
  onDraft: (draft: Draft | null) => void;
}

function View({ conversation, onKeys, draft, onDraft }: ViewProps) {
  const { store } = useDesk();
  const { conversation: id, heat, live } = conversation.screen;
  const offline = store.line.value.kind === "offline";
  return (
    <div
      id={PANEL}
      class={`${style.view} ${offline ? style.stale : ""}`}
      role="tabpanel"
      aria-labelledby={tabId(id)}
      data-heat={atRisk(conversation.screen) ? "calm" : heat}
    >
      <Header conversation={conversation} onKeys={onKeys} />
      <Mood conversation={conversation} />
      {live ? (
        <>
          <Body conversation={conversation} />
          <Dock conversation={conversation} draft={draft} onDraft={onDraft} />
        </>
      ) : (
        <WrapUp conversation={conversation} />
      )}
    </div>
  );
}

function Body({ conversation }: { conversation: Conversation }) {
  const { preferences } = useDesk();
  const { screen } = conversation;
  const team = useTeam(conversation);
  const stage = useRef<HTMLDivElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const safety = atRisk(screen) || threatened(screen);
  const reading = useReading(card, stage);
  const hold = (step: Advice | null): boolean => reading && !safety && !endedByAgent(screen, step);
  const { shown, waiting, adopt } = useHeld(screen.advice, sameStep, hold);
  const still = reading && !safety;
  const { shown: ladder } = useHeld(safety ? null : rungs(screen, team), sameRoom, () => still);
  const folds = preferences.folds.value;
  const room = useRoom(card, shown !== null);
  const quiet = !shown && !safety && screen.heat === "calm" && screen.past.length === 0;
  const noted = screen.notes.length + screen.promises.length > 0 || facts(screen.messages).length > 0;
  const isOpen = (fold: "notes" | "earlier" | "transcript"): boolean =>
    folds[fold] ?? (!quiet && { notes: noted && !safety, earlier: false, transcript: true }[fold]);
  const toggle = (fold: string) => (open: boolean) => preferences.setFold(fold, open);
  return (
    <div ref={stage} class={`${style.body} ${quiet ? style.quiet : ""}`}>
      <div class={style.first}>
        <div ref={card}>
          {!safety && shown && (
            <StepCard
              conversation={conversation}
              advice={shown}
              newer={waiting && screen.advice !== null}
              onNewer={adopt}
            />
          )}
        </div>
        {safety && <Crisis conversation={conversation} />}
        {!shown && !safety && <Quiet room={quiet ? 0 : room} waiting={waiting} onNewer={adopt} />}
        {ladder && <Rungs conversation={conversation} rungs={ladder} />}
        {!quiet && !safety && !ladder && <Keel done={screen.done} advice={shown} />}
        <Told conversation={conversation} still={still} />
      </div>
      <div class={style.rest}>
        <Notes conversation={conversation} open={isOpen("notes")} onToggle={toggle("notes")} />
        {!quiet && <Earlier past={screen.past} open={isOpen("earlier")} onToggle={toggle("earlier")} />}
        <Transcript conversation={conversation} open={isOpen("transcript")} onToggle={toggle("transcript")} />
      </div>
    </div>
  );
}

interface QuietProps {
  /** How high the step was that stood here, in px. */
  room: number;
  waiting: boolean;
  onNewer: () => void;
}

function Quiet({ room, waiting, onNewer }: QuietProps) {
  const keys = useShortcut("newer", waiting ? onNewer : null);
  return (
    <div class={style.hush} style={{ minHeight: `${room}px` }}>
      {waiting ? (
        <Button look="plain" small onClick={onNewer}>
          A step waits {keys && <Key keys={keys} />}
        </Button>
      ) : (
        <EmptyState title="Nothing to add." />
      )}
    </div>
  );
}

const USUAL_ROOM = 280;

/** The height of the last step: its place is kept between steps, so that what lies below stays where it is. */
function useRoom(card: RefObject<HTMLElement | null>, shown: boolean): number {
  const room = useRef(USUAL_ROOM);
  useLayoutEffect(() => {
    if (shown && card.current) room.current = card.current.offsetHeight;
  });
  return room.current;
}

/** Who has said it, or put it off, has read it. */
function endedByAgent({ past }: ScreenState, step: Advice | null): boolean {
  const state = past.findLast(({ id }) => id === step?.id)?.state;
  return state === "used" || state === "dismissed";
}

/** A ladder takes more room than the phases in whose place it comes. */
function sameRoom(a: readonly Rung[] | null, b: readonly Rung[] | null): boolean {
  return (a === null) === (b === null);
}

function sameStep(a: Advice | null, b: Advice | null): boolean {
  return a?.id === b?.id;
}

/** `?` opens the list of keys, except while somebody types. */
function useQuestionMark(open: () => void): void {
  const { preferences } = useDesk();
  const page = here.value;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const typing = (event.target as Element).closest?.("input, textarea");
      if (preferences.keymap.peek().off || typing || event.ctrlKey || event.metaKey) return;
      if (event.key === "?") open();
    };
    page.addEventListener("keydown", press);
    return () => page.removeEventListener("keydown", press);
  }, [page]);
}
