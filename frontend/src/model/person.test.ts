import { expect, test } from "vitest";
import { firstName, personName, teamName } from "./person";

test("an id that is a name reads as one", () => {
  expect(personName("dana.whitlock")).toBe("Dana Whitlock");
  expect(personName("h-fairbanks")).toBe("H Fairbanks");
  expect(personName("chatwoot:kim")).toBe("Kim");
});

test("an id that is no name stays as it is", () => {
  for (const id of ["cust-9", "c-17", "try-1x:v2", "a.b"]) expect(personName(id)).toBe(id);
});

test("a first name stands alone, an initial does not", () => {
  expect([firstName("dana.whitlock"), firstName("h-fairbanks"), firstName("cust-9")]).toEqual([
    "Dana",
    "H Fairbanks",
    "cust-9",
  ]);
});

test("a visitor's own team is called theirs", () => {
  expect(teamName("try-CCtjQrBK5aZ1")).toBe("Your trial");
  expect(teamName("billing")).toBe("billing");
});
