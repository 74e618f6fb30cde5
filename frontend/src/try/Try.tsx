/** One person plays both sides, beside the screens that the agent and the lead would see. */

import { useSignal, type Signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Preferences } from "../live/preferences";
import { EmptyState } from "../ui/EmptyState";
import { Bar } from "./Bar";
import { current } from "./play";
import { screenDoor, type ScreenDoor } from "./screen-door";
import type { Stage } from "./stage";
import { TalkPane } from "./TalkPane";
import style from "./Try.module.css";

export type Shown = "talk" | "agent" | "lead";

interface Props {
  stage: Stage;
  preferences: Preferences;
}

export function Try({ stage, preferences }: Props) {
  const shown = useSignal<Shown>("talk");
  const { session, standing } = stage;
  const agent = useRef<HTMLIFrameElement>(null);
  const lead = useRef<HTMLIFrameElement>(null);
  const door = useRef<ScreenDoor | null>(null);
  const frames = {
    agent: () => agent.current?.contentWindow ?? null,
    lead: () => lead.current?.contentWindow ?? null,
  };
  door.current ??= screenDoor(frames, {
    insert: (conversation, text) => {
      stage.choose(conversation);
      stage.draft("agent", text);
      shown.value = "talk";
    },
  });
  useEffect(() => door.current!.listen(), []);
  return (
    <div class={style.page}>
      <Bar stage={stage} preferences={preferences} shown={shown} door={door.current} />
      {session.value ? (
        <main key={session.value.team} class={style.panes} data-shown={shown.value}>
          <TalkPane stage={stage} door={door.current} />
          <Screen
            name="What the agent sees"
            path="/agent"
            frame={agent}
            onLoad={() => tell(stage, door.current!)}
          />
          <Screen name="What the lead sees" path="/lead" frame={lead} />
        </main>
      ) : (
        <main class={style.empty}>
          <EmptyState
            title={standing.value === "off" ? "Trying is switched off here." : "Making room for you."}
          >
            {standing.value === "off" && "Or the server does not answer: load this page again."}
          </EmptyState>
        </main>
      )}
    </div>
  );
}

function tell(stage: Stage, door: ScreenDoor): void {
  door.show(current(stage.play.peek()).id);
}

interface ScreenProps {
  name: string;
  path: string;
  frame: { current: HTMLIFrameElement | null };
  onLoad?: () => void;
}

function Screen({ name, path, frame, onLoad }: ScreenProps) {
  const address = `${path}?session=try`;
  return (
    <section class={style.screen} aria-label={name}>
      <h2>
        {name}
        <a href={address} target="_blank" rel="noopener">
          Open alone
        </a>
      </h2>
      <iframe ref={frame} src={address} title={name} onLoad={onLoad} />
    </section>
  );
}

export type ShownSignal = Signal<Shown>;
