/** Two tones for a critical alert, as loud as this lead likes. Browsers let a page sound only after it was pressed. */

import { signal, type ReadonlySignal } from "@preact/signals";

export const VOLUMES = ["off", "soft", "loud"] as const;
export type Volume = (typeof VOLUMES)[number];

export interface Sound {
  readonly volume: ReadonlySignal<Volume>;
  /** Off, soft, loud, and off again; what is chosen is heard at once. */
  next(): void;
  play(): void;
}

const TONES = [
  { hertz: 587, at: 0 },
  { hertz: 440, at: 0.18 },
];
const LENGTH_S = 0.5;
const LOUDNESS: Record<Volume, number> = { off: 0, soft: 0.08, loud: 0.35 };

export function sound(): Sound {
  const volume = signal<Volume>("off");
  let context: AudioContext | null = null;

  function play(): void {
    if (volume.value === "off" || !context) return;
    for (const { hertz, at } of TONES) tone(context, hertz, at, LOUDNESS[volume.value]);
  }

  return {
    volume,
    next() {
      volume.value = VOLUMES[(VOLUMES.indexOf(volume.value) + 1) % VOLUMES.length]!;
      if (volume.value === "off") return;
      context ??= new AudioContext();
      void context.resume();
      play();
    },
    play,
  };
}

function tone(context: AudioContext, hertz: number, at: number, most: number): void {
  const start = context.currentTime + at;
  const source = new OscillatorNode(context, { type: "sine", frequency: hertz });
  const loudness = new GainNode(context, { gain: 0 });
  loudness.gain.setTargetAtTime(most, start, 0.02);
  loudness.gain.setTargetAtTime(0, start + 0.15, 0.08);
  source.connect(loudness).connect(context.destination);
  source.start(start);
  source.stop(start + LENGTH_S);
}
