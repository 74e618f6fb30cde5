/** Frames by the handful, for tests and for looking at the pages without a server. */

import type * as wire from "../src/protocol/generated";

/** A conversation being written down: each call is its next event, `seconds` after the one before. */
export class Script {
  readonly frames: wire.ScreenEvent[] = [];
  private said = 0;
  private advised = 0;

  constructor(
    readonly conversation: string,
    private ms: number,
  ) {}

  get at(): string {
    return new Date(this.ms).toISOString();
  }

  wait(seconds: number): this {
    this.ms += seconds * 1000;
    return this;
  }

  start(known: Partial<wire.Started> = {}): this {
    const started = { channel: "chat", team: "care", agent: "kim", customer: null, earlier: {} } as const;
    return this.push({ type: "started", started: { ...started, ...known } });
  }

  customer(text: string, signals: Partial<wire.CustomerSignals> = {}): this {
    const calm: wire.CustomerSignals = {
      sentiment: 0,
      upset: 0.1,
      mood: 0,
      heat: "calm",
      language: "en",
      abuse: { score: 0, categories: [], target: null },
      cues: [],
    };
    return this.say("customer", text, { ...calm, ...signals });
  }

  agent(text: string, moves: string[] = [], facts: wire.FactFound[] = []): this {
    const found = moves.map((id) => ({ id, text, start: 0, end: Array.from(text).length }));
    return this.say("agent", text, { moves: found, promises: [], facts });
  }

  advice(step: wire.Step, phase: wire.Phase, given: Partial<wire.Advice> & { because?: string } = {}): this {
    const { because = "Nobody has said so yet.", ...rest } = given;
    this.advised++;
    return this.push({
      type: "advice",
      advice: {
        id: `${this.conversation}/a${this.advised}`,
        step,
        phase,
        state: "shown",
        say: [],
        why: {
          sentence: because,
          evidence: [],
          rule: `${step}-rule`,
          rule_version: "v1",
          sources: ["S1", "S3"],
        },
        ...rest,
      },
    });
  }

  /** The shown step ends. */
  over(state: wire.AdviceState): this {
    const shown = this.frames.findLast((frame) => frame.type === "advice" && frame.advice.state === "shown");
    if (shown?.type !== "advice") throw new Error("no step was shown");
    return this.push({ type: "advice", advice: { ...shown.advice, state } });
  }

  alert(kind: wire.AlertKind, given: Partial<wire.Alert> = {}): this {
    return this.push({
      type: "alert",
      alert: {
        id: `${this.conversation}/${kind}`,
        kind,
        severity: "warning",
        state: "raised",
        reason: "Said so.",
        evidence: [],
        rule: kind,
        rule_version: "v1",
        owner: null,
        outcome: null,
        raised_at: this.at,
        ...given,
      },
    });
  }

  promise(id: string, text: string, due: string | null, state: wire.Promise["state"] = "made"): this {
    return this.push({ type: "promise", promise: { id, message: `m${this.said}`, text, due, state } });
  }

  note(id: string, text: string): this {
    return this.push({ type: "note", note: { id, by: "kim", text } });
  }

  whisper(id: string, text: string, read_at: string | null = null): this {
    return this.push({ type: "whisper", whisper: { id, by: "priya", text, read_at } });
  }

  feedback(action: wire.FeedbackAction, given: Partial<wire.Feedback> = {}): this {
    return this.push({ type: "feedback", feedback: { action, by: "kim", ...given } });
  }

  end(reason: string | null = null): this {
    return this.push({ type: "ended", ended: { reason } });
  }

  /** Where `words` stand in the newest message. */
  evidence(words: string): wire.Evidence {
    const newest = this.frames.findLast((frame) => frame.type === "message");
    if (newest?.type !== "message") throw new Error("nothing was said");
    const { id, text } = newest.message;
    const start = Array.from(text.slice(0, text.indexOf(words))).length;
    if (!text.includes(words)) throw new Error(`not said: ${words}`);
    return { message: id, text: words, start, end: start + Array.from(words).length };
  }

  private say(speaker: wire.Speaker, text: string, signals: wire.Message["signals"]): this {
    this.said++;
    this.wait(8);
    return this.push({
      type: "message",
      message: { id: `m${this.said}`, speaker, text, at: this.at, revision: 0, signals },
    });
  }

  private push(payload: EventPayload): this {
    const version = this.frames.length + 1;
    const event = { conversation: this.conversation, version, at: this.at, ...payload };
    this.frames.push(event as wire.ScreenEvent);
    return this;
  }
}

type EventPayload = wire.ScreenEvent extends infer Event
  ? Event extends wire.ScreenEvent
    ? Omit<Event, "conversation" | "version" | "at">
    : never
  : never;

export function fact(kind: string, text: string): wire.FactFound {
  return { kind, text, start: 0, end: text.length };
}
