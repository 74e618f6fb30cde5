/** A server made of conversations: rows, alerts, watching, and answers to commands as the real one gives them. */

import type { Answer } from "../../src/live/socket";
import { apply, isOpen } from "../../src/model/screen";
import type {
  Alert,
  AlertEvent,
  Board,
  LeadFrame,
  ScreenEvent,
  ScreenState,
} from "../../src/protocol/generated";
import type { Command } from "../../src/wallboard/commands";
import type { Connect } from "../../src/wallboard/store";
import { alertsOf, rowOf, screenOf } from "./row";

export interface Talk {
  events: ScreenEvent[];
  offline?: boolean;
}

export interface Scene {
  talks: Talk[];
  rulebookError?: string;
  /** Another lead takes what is pressed a moment earlier. */
  rival?: boolean;
  /** The line stays in this state. */
  stays?: "connecting" | "catching_up" | "refused";
  /** Events per second of a board under load. */
  load?: number;
}

const YOU = "priya";
const ROUND_MS = 250;

interface Held {
  events: ScreenEvent[];
  screen: ScreenState;
  online: boolean;
}

export function fakeBoard(scene: Scene) {
  const talks = new Map<string, Held>();
  for (const { events, offline = false } of scene.talks) {
    const conversation = events[0]!.conversation;
    talks.set(conversation, { events, screen: screenOf(conversation, events), online: !offline });
  }
  const watched = new Set<string>();
  const changed = new Set<string>();
  let deliver: (frame: LeadFrame) => void = () => {};
  let change: Parameters<Connect>[0]["changed"] = () => {};
  let ref = 0;

  function board(): Board {
    const all = [...talks.values()].filter(({ screen }) => screen.live);
    return {
      type: "board",
      now: new Date().toISOString(),
      rows: all.map(({ screen, online }) => rowOf(screen, online)),
      alerts: all.flatMap(({ screen, events }) => alertsOf(screen, events)),
      teams: ["orders", "billing"],
      you: YOU,
      leads: [YOU, "jonas", "lea"],
      rulebook: "41",
      rulebook_error: scene.rulebookError ?? null,
    };
  }

  function happen(conversation: string, payload: Payload): void {
    const talk = talks.get(conversation);
    if (!talk) return;
    const event = {
      conversation,
      version: talk.events.length + 1,
      at: new Date().toISOString(),
      ...payload,
    } as ScreenEvent;
    talk.events.push(event);
    talk.screen = apply(talk.screen, event);
    changed.add(conversation);
    if (event.type === "alert" || watched.has(conversation)) deliver(event);
  }

  setInterval(() => {
    for (const conversation of changed) {
      const { screen, online } = talks.get(conversation)!;
      deliver({ type: "row", row: rowOf(screen, online) });
    }
    changed.clear();
  }, ROUND_MS);

  function alert(id: string): Alert | undefined {
    return talks.get(id.slice(0, id.lastIndexOf("/")))?.screen.alerts.find((one) => one.id === id);
  }

  function put(known: Alert, change: Partial<Alert>): void {
    happen(known.id.slice(0, known.id.lastIndexOf("/")), { type: "alert", alert: { ...known, ...change } });
  }

  function obey(command: Command): Answer {
    const answer = { type: "ok", ref: `r${ref++}` } as const;
    if (!("alert" in command)) return "conversation" in command ? tell(command, answer) : answer;
    const known = alert(command.alert);
    if (!known || !isOpen(known)) {
      return {
        ...answer,
        type: "error",
        code: "closed",
        detail: "the alert is closed; nothing needs to be done",
      };
    }
    if (scene.rival && known.owner === null)
      put(known, { state: "acknowledged", owner: "jonas", because: "acknowledged" });
    const owner = alert(command.alert)!.owner;
    if (command.type === "acknowledge" && owner !== null && owner !== YOU) {
      return { ...answer, type: "error", code: "taken", detail: `${owner} has it; ask them to hand it over` };
    }
    put(known, changes(command));
    return answer;
  }

  function tell(command: Extract<Command, { conversation: string }>, answer: Answer): Answer {
    const { conversation } = command;
    const { length } = talks.get(conversation)!.events;
    if (command.type === "whisper") {
      const whisper = { id: `${conversation}/w${length}`, by: YOU, text: command.text, read_at: null };
      happen(conversation, { type: "whisper", whisper });
      setTimeout(() => {
        const read = { ...whisper, text: "", read_at: new Date().toISOString() };
        happen(conversation, { type: "whisper", whisper: read });
      }, 2500);
    } else {
      const actions = { join: "joined", approve_exit: "exit_approved", take_over: "taken_over" } as const;
      const action = actions[command.type];
      happen(conversation, { type: "feedback", feedback: { action, by: YOU } });
    }
    return answer;
  }

  const connect: Connect = (options) => {
    deliver = (frame) => options.receive(frame as Parameters<typeof options.receive>[0]);
    change = options.changed;
    const watch = (frame: { type?: string; conversation?: string; after?: number }): void => {
      const { type, conversation = "", after = 0 } = frame;
      if (type === "unwatch") watched.delete(conversation);
      if (type !== "watch" || !talks.has(conversation)) return;
      watched.add(conversation);
      for (const event of talks.get(conversation)!.events) if (event.version > after) deliver(event);
    };
    const open = (): void => {
      if (scene.stays === "refused") return change({ kind: "refused", reason: "signed_out" });
      change({ kind: "catching_up" });
      if (scene.stays === "connecting") return;
      options.hello().forEach(watch);
      deliver(board());
      if (scene.stays !== "catching_up") change({ kind: "live" });
    };
    return {
      open,
      close() {},
      retryNow: open,
      resync: open,
      tell: watch,
      send: (command) =>
        new Promise((resolve) => setTimeout(() => resolve(obey({ ...command, ref: "" } as Command)), 90)),
    };
  };

  return {
    connect,
    happen,
    talks,
    drop: () => change({ kind: "offline", since: Date.now(), retryAt: Date.now() + 8000 }),
    /** Goes on by itself, so many messages a second. */
    live(perSecond: number): void {
      const ids = [...talks.keys()];
      setInterval(() => {
        for (let left = Math.max(1, perSecond / 10); left > 0; left--)
          speak(ids[Math.floor(Math.random() * ids.length)]!);
      }, 100);
    },
  };

  function speak(conversation: string): void {
    const { screen, events } = talks.get(conversation)!;
    const mood = Math.max(-0.95, Math.min(0.4, screen.mood + (Math.random() - 0.52) * 0.35));
    const heat = mood < -0.8 ? "abusive" : mood < -0.55 ? "heated" : mood < -0.25 ? "tense" : "calm";
    happen(conversation, {
      type: "message",
      message: {
        id: `x${events.length}`,
        speaker: "customer",
        text: SAYINGS[Math.floor(Math.random() * SAYINGS.length)]!,
        at: new Date().toISOString(),
        signals: {
          sentiment: mood,
          upset: 0.5,
          mood,
          heat,
          language: "en",
          abuse: { score: 0, categories: [], target: null },
          cues: [],
        },
      },
    });
    if (heat === "abusive" && !screen.alerts.some(isOpen)) raise(conversation);
  }

  function raise(conversation: string): void {
    const { length } = talks.get(conversation)!.events;
    happen(conversation, {
      type: "alert",
      alert: {
        id: `${conversation}/l${length}`,
        kind: "abuse",
        severity: "warning",
        state: "raised",
        reason: "Insults aimed at the agent.",
        evidence: [],
        rule: "abuse",
        rule_version: "v1",
        owner: null,
        outcome: null,
        raised_at: new Date().toISOString(),
      },
    });
  }
}

const SAYINGS = [
  "And when would that be?",
  "I have told you that already.",
  "Well, that would help.",
  "No. That is not what was agreed.",
  "Fine, go on.",
  "Is anybody reading this?",
];

type Payload = ScreenEvent extends infer Event
  ? Event extends ScreenEvent
    ? Omit<Event, "conversation" | "version" | "at">
    : never
  : never;

function changes(command: Extract<Command, { alert: string }>): Partial<AlertEvent["alert"]> {
  switch (command.type) {
    case "acknowledge":
      return { state: "acknowledged", owner: YOU, snoozed_until: null, because: "acknowledged" };
    case "release":
      return { state: "raised", owner: null, because: "released" };
    case "assign":
      return { state: "acknowledged", owner: command.to, snoozed_until: null, because: "assigned" };
    case "snooze":
      return {
        snoozed_until: new Date(Date.now() + command.for_seconds * 1000).toISOString(),
        because: "snoozed",
      };
    case "resolve":
      return { state: "resolved", outcome: command.outcome, because: "resolved" };
  }
}
