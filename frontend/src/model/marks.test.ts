import { expect, test } from "vitest";
import { cut } from "./marks";
import { excerpt } from "./quote";

const show = (pieces: readonly { text: string; marked: boolean }[]): string =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");

test("spans count code points, as the server does", () => {
  expect(show(cut("😤😤 the third time", [{ start: 3, end: 16 }]))).toBe("😤😤 [the third tim]e");
});

test("spans that overlap or lie outside still give the whole text once", () => {
  const text = "abcdef";
  const pieces = cut(text, [
    { start: 4, end: 99 },
    { start: 1, end: 3 },
    { start: 2, end: 5 },
  ]);
  expect(pieces.map((piece) => piece.text).join("")).toBe(text);
  expect(show(pieces)).toBe("a[bc][de][f]");
});

test("markup in a text is text", () => {
  expect(cut("<b>x</b>", [])).toEqual([{ text: "<b>x</b>", marked: false }]);
});

test("a short message is quoted whole", () => {
  expect(show(excerpt("This is the third time.", [{ start: 8, end: 22 }]))).toBe("This is [the third time].");
});

test("a long message is quoted from the sentences around the evidence", () => {
  const text = `${"First things first. ".repeat(20)}You never call back. ${"And so on it goes. ".repeat(20)}`;
  const start = text.indexOf("never");
  const quoted = show(excerpt(text, [{ start, end: start + 5 }]));
  expect(quoted).toContain("You [never] call back.");
  expect(quoted.length).toBeLessThan(150);
});

test("where there is no sentence to keep, an ellipsis says that something is missing", () => {
  const quoted = show(excerpt("A".repeat(500), [{ start: 250, end: 255 }]));
  expect(quoted).toMatch(/^… A+\[AAAAA\]A+ …$/);
});
