import { beforeEach, expect, test, vi } from "vitest";
import { sound } from "./sound";

let tones: number;

beforeEach(() => {
  tones = 0;
  vi.stubGlobal(
    "AudioContext",
    class {
      currentTime = 0;
      destination = {};
      resume = () => Promise.resolve();
    },
  );
  vi.stubGlobal(
    "OscillatorNode",
    class {
      connect = (next: unknown) => next;
      start = () => tones++;
      stop = () => {};
    },
  );
  vi.stubGlobal(
    "GainNode",
    class {
      gain = { setTargetAtTime: () => {} };
      connect = () => {};
    },
  );
});

test("it is silent until somebody wants it", () => {
  const ours = sound();
  ours.play();
  expect([ours.volume.value, tones]).toEqual(["off", 0]);
});

test("each press goes one further, is heard at once, and ends in silence again", () => {
  const ours = sound();
  const heard = [1, 2, 3].map(() => {
    ours.next();
    return [ours.volume.value, tones];
  });
  expect(heard).toEqual([
    ["soft", 2],
    ["loud", 4],
    ["off", 4],
  ]);
});
