// Takes what npm adds of its own accord, the authors' funding pages, out of the lock file: it carries names,
// versions and hashes, and no address.
import { readFileSync, writeFileSync } from "node:fs";

const FILE = "package-lock.json";

const lock = JSON.parse(readFileSync(FILE, "utf8"));
for (const entry of Object.values(lock.packages)) delete entry.funding;
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
