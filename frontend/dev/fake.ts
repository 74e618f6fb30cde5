/** A server made of a script: it sends the frames at once, and answers commands as the real one would. */

import type { Connect } from "../src/live/store";
import type { Answer } from "../src/live/socket";
import type { AgentCommand, AgentFrame, ScreenEvent } from "../src/protocol/generated";

export interface Fake {
  connect: Connect;
  send(frame: AgentFrame): void;
  drop(): void;
}

export function fake(frames: readonly AgentFrame[], delayMs = 60): Fake {
  const versions = new Map<string, number>();
  let deliver: (frame: AgentFrame) => void = () => {};
  let drop: () => void = () => {};

  function send(frame: AgentFrame): void {
    if ("version" in frame) versions.set(frame.conversation, frame.version);
    deliver(frame);
  }

  return {
    send,
    drop: () => drop(),
    connect: ({ receive, changed }) => {
      let ref = 0;
      deliver = (frame) => receive(frame as Parameters<typeof receive>[0]);
      drop = () => changed({ kind: "offline", since: Date.now(), retryAt: Date.now() + 4500 });
      const open = (): void => {
        changed({ kind: "catching_up" });
        frames.forEach(send);
        send({ type: "live" });
        changed({ kind: "live" });
      };
      return {
        open,
        close() {},
        retryNow: open,
        resync: open,
        tell() {},
        send: (command) =>
          new Promise<Answer>((resolve) => {
            setTimeout(() => {
              resolve(answer(command as AgentCommand, `r${ref++}`));
              for (const event of effects(command as AgentCommand, versions)) send(event);
            }, delayMs);
          }),
      };
    },
  };
}

function answer(command: AgentCommand, ref: string): Answer {
  if (command.type !== "draft") return { type: "ok", ref };
  const bad = /calm down|as i already said|you people/i.exec(command.text);
  return {
    type: "draft_result",
    ref,
    conversation: command.conversation,
    moves: [],
    inflames: bad ? [{ id: "inflame", text: bad[0], start: bad.index, end: bad.index + bad[0].length }] : [],
    completes: /sorry/i.test(command.text) ? ["apologise"] : [],
    missing: /sorry/i.test(command.text) ? [] : ["acknowledge"],
  };
}

function effects(command: AgentCommand, versions: Map<string, number>): ScreenEvent[] {
  const conversation =
    "conversation" in command
      ? command.conversation
      : command.type === "feedback"
        ? command.advice.split("/")[0]!
        : "";
  const event = {
    conversation,
    version: (versions.get(conversation) ?? 0) + 1,
    at: new Date().toISOString(),
  };
  switch (command.type) {
    case "mute": {
      const until = new Date(Date.now() + command.for_seconds * 1000).toISOString();
      return [{ ...event, type: "feedback", feedback: { action: "muted", by: "kim", until } }];
    }
    case "read":
      return [
        {
          ...event,
          type: "whisper",
          whisper: { id: command.whisper, by: "priya", text: "", read_at: event.at },
        },
      ];
    case "note":
      return [
        {
          ...event,
          type: "note",
          note: { id: command.note ?? `n${event.version}`, by: "kim", text: command.text },
        },
      ];
    case "wrap_up":
      return [
        {
          ...event,
          type: "feedback",
          feedback: { action: "wrapped_up", by: "kim", root_cause: command.root_cause },
        },
      ];
    case "help":
      return [
        {
          ...event,
          type: "alert",
          alert: {
            id: `${conversation}/help`,
            kind: "help_requested",
            severity: "warning",
            state: "raised",
            reason: "The agent asks for help.",
            evidence: [],
            rule: "help",
            rule_version: "v1",
            owner: null,
            outcome: null,
            text: command.reason ?? null,
            raised_at: event.at,
          },
        },
      ];
    default:
      return [];
  }
}
