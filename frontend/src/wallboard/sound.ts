/** Two soft tones for a critical alert. Browsers let a page sound only after it was pressed: hence the switch. */

import { signal, type ReadonlySignal } from "@preact/signals";

export interface Sound {
  readonly on: ReadonlySignal<boolean>;
  toggle(): void;
  play(): void;
}

const TONES = [
  { hertz: 587, at: 0 },
  { hertz: 440, at: 0.18 },
];
const LENGTH_S = 0.5;
const LOUDNESS = 0.12;

export function sound(): Sound {
  const on = signal(false);
  let context: AudioContext | null = null;

  function play(): void {
    if (on.value && context) for (const { hertz, at } of TONES) tone(context, hertz, at);
  }

  return {
    on,
    toggle() {
      on.value = !on.value;
      if (!on.value) return;
      context ??= new AudioContext();
      void context.resume();
      play();
    },
    play,
  };
}

function tone(context: AudioContext, hertz: number, at: number): void {
  const start = context.currentTime + at;
  const source = new OscillatorNode(context, { type: "sine", frequency: hertz });
  const loudness = new GainNode(context, { gain: 0 });
  loudness.gain.setTargetAtTime(LOUDNESS, start, 0.02);
  loudness.gain.setTargetAtTime(0, start + 0.15, 0.08);
  source.connect(loudness).connect(context.destination);
  source.start(start);
  source.stop(start + LENGTH_S);
}
