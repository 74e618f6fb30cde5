import { expect, test } from "vitest";
import { place } from "./places";

test.each([
  [["agent"], null, "/agent"],
  [["lead"], null, "/lead"],
  [["admin"], null, "/lead"],
  [["author"], null, "/account"],
  [["agent", "lead"], "lead", "/lead"],
  [["agent"], "lead", "/agent"],
  [["admin"], "account", "/account"],
  [[], null, "/account"],
])("%j who asked for %j go to %s", (roles, to, page) => {
  expect(place(roles, to)).toBe(page);
});

test.each([
  "https://evil.example",
  "//evil.example",
  "javascript:alert(1)",
  "/agent",
  "toString",
  "__proto__",
  "",
])("an address asks for %j in vain", (to) => {
  expect(place(["agent"], to)).toBe("/agent");
});
