// Makes src/test/resources/vectors: node src/test/client/vectors/make.js
import { mkdirSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { withHex } from "../support/resources.js";
import { cast } from "./cast.js";
import { kick, orders } from "./moderation.js";
import { message, pair, whisper } from "./talk.js";
import { life } from "./life.js";
import { links, records, room } from "./founding.js";
import { answer, ask } from "./repair.js";

/** All vectors, by the name of their file. Bytes are hex digits. */
export function vectors() {
  const parts = { room, links, records, pair, message, whisper, ask, answer, life, kick, orders };
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, withHex(part(cast("Sanctuary/1 vectors")))]),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = new URL("../../resources/vectors/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [name, vector] of Object.entries(vectors())) {
    writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(vector, null, 2)}\n`);
  }
}
