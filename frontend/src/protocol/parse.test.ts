import { expect, test } from "vitest";
import { scenes } from "../../dev/scenes";
import { parse } from "./parse";
import "./parse-board";

test.each(Object.entries(scenes))("every frame of the scene %s is understood", (_, scene) => {
  for (const frame of scene()) expect(parse(JSON.stringify(frame))).toEqual({ frame });
});

test.each([
  ["not JSON", "{"],
  ["no object", "[1]"],
  ["null", "null"],
  ["no type", '{"version": 1}'],
  ["a binary frame", new Blob()],
  ["a type of the language", '{"type": "constructor"}'],
])("%s is a surprise, not an error", (_, data) => {
  expect(parse(data)).toHaveProperty("surprise");
});

test("a frame without what the screens need is a surprise that says nothing of its text", () => {
  const broken = {
    type: "message",
    conversation: "c",
    version: 1,
    at: "",
    message: { id: "m", text: "secret" },
  };
  expect(parse(JSON.stringify(broken))).toEqual({ surprise: "a broken message frame" });
});

test("fields that a newer server adds are let through", () => {
  expect(parse('{"type": "gone", "conversation": "c", "because": "moved"}')).toHaveProperty("frame");
});
