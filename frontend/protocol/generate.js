// Reads the wire's JSON Schema on standard input and writes src/protocol/generated.ts. Driven by scripts/generate.

import { readFile, writeFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { compile } from "json-schema-to-typescript";

const TARGET = new URL("../src/protocol/generated.ts", import.meta.url);
const BANNER = `// Generated from app/edges/{wire,received,wire_reports}.py by scripts/generate. Change the models there and run it again.`;

/** Without the titles of fields, which would each become a type of their own, and with each name in one place. */
function tidy(node, owner) {
  if (Array.isArray(node)) return node.map((item) => tidy(item));
  if (typeof node !== "object" || node === null) return node;
  const { title: _title, default: _default, ...rest } = node;
  const entries = Object.entries(rest).map(([key, value]) => [key, tidyMember(key, value)]);
  return { ...Object.fromEntries(entries), ...(owner ? { title: owner } : {}) };
}

function tidyMember(key, value) {
  if (key !== "$defs" && key !== "properties") return tidy(value);
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [name, tidy(child, key === "$defs" ? name : undefined)]),
  );
}

const schema = tidy(JSON.parse(await text(process.stdin)));
const compiled = await compile({ ...schema, title: "Wire", additionalProperties: false }, "Wire", {
  additionalProperties: false,
  bannerComment: BANNER,
  format: true,
  style: { printWidth: 110 },
  unreachableDefinitions: true,
});

// The compiler says of each type where the schema names it, and adds one type for the schema as a whole.
const generated = compiled
  .replaceAll(/( \*\n)? \* This interface was referenced by `Wire`'s JSON-Schema\n \* via the .+\n/g, "")
  .replaceAll("/**\n */\n", "")
  .replace("export interface Wire {}\n", "");

if (process.argv.includes("--check")) {
  const written = await readFile(TARGET, "utf8").catch(() => "");
  if (written !== generated) {
    console.error("error: src/protocol/generated.ts is stale: run scripts/generate");
    process.exit(1);
  }
} else {
  await writeFile(TARGET, generated);
}
