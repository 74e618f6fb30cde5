import { useSignal } from "@preact/signals";
import type { Preferences } from "../live/preferences";
import { firstName } from "../model/person";
import type { Channel } from "../protocol/generated";
import { Button } from "../ui/Button";
import { Icon } from "../ui/Icon";
import type { Theme } from "../ui/theme";
import { channelNames } from "../words";
import style from "./Bar.module.css";
import { channels } from "./door";
import type { ScreenDoor } from "./screen-door";
import type { Stage } from "./stage";
import type { Shown, ShownSignal } from "./Try";

interface Props {
  stage: Stage;
  preferences: Preferences;
  shown: ShownSignal;
  door: ScreenDoor;
}

export function Bar({ stage, preferences, shown, door }: Props) {
  return (
    <header class={style.bar}>
      <Icon name="keel" size="l" class={style.mark} />
      <h1>Evenkeel, both sides</h1>
      <Talks stage={stage} door={door} />
      <New stage={stage} />
      <Looks preferences={preferences} door={door} />
      <Panes shown={shown} />
    </header>
  );
}

function Talks({ stage, door }: { stage: Stage; door: ScreenDoor }) {
  const { talks, current } = stage.play.value;
  const choose = (id: string): void => {
    stage.choose(id);
    door.show(id);
  };
  return (
    <div class={style.talks} role="group" aria-label="Conversations">
      {talks.map(({ id, customer, channel, ended }) => (
        <Button
          key={id}
          small
          look="plain"
          icon={channel}
          pressed={id === current}
          onClick={() => choose(id)}
        >
          {firstName(customer)}
          {ended && ", ended"}
        </Button>
      ))}
    </div>
  );
}

function New({ stage }: { stage: Stage }) {
  const channel = useSignal<Channel>("chat");
  if (!stage.session.value) return null;
  return (
    <span class={style.new}>
      <label>
        <span class="unseen">Channel of a new conversation</span>
        <select
          value={channel.value}
          onChange={({ currentTarget }) => (channel.value = currentTarget.value as Channel)}
        >
          {channels.map((one) => (
            <option key={one} value={one}>
              {channelNames[one]}
            </option>
          ))}
        </select>
      </label>
      <Button small icon="plus" onClick={() => stage.begin(channel.value)}>
        <span>New conversation</span>
      </Button>
    </span>
  );
}

const next: Record<Theme, Theme> = { system: "light", light: "dark", dark: "system" };
const names: Record<Theme, string> = { system: "as the system", light: "light", dark: "dark" };

function Looks({ preferences, door }: { preferences: Preferences; door: ScreenDoor }) {
  const theme = preferences.theme.value;
  const change = (): void => {
    preferences.setTheme(next[theme]);
    door.theme(next[theme]);
  };
  return (
    <Button look="plain" icon="light" label={`Theme: ${names[theme]}`} class={style.theme} onClick={change} />
  );
}

const panes: Record<Shown, string> = { talk: "Conversation", agent: "Agent", lead: "Lead" };

/** Where there is room for one thing. */
function Panes({ shown }: { shown: ShownSignal }) {
  return (
    <div class={style.panes} role="group" aria-label="Shown">
      {(Object.keys(panes) as Shown[]).map((pane) => (
        <button
          key={pane}
          type="button"
          aria-pressed={shown.value === pane}
          onClick={() => (shown.value = pane)}
        >
          {panes[pane]}
        </button>
      ))}
    </div>
  );
}
