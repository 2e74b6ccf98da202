import { spawn } from "node:child_process";
import path from "node:path";

const WAR = path.resolve(import.meta.dirname, "../../../../target/sanctuary.war");

/** So that one speaker can say what many would. */
const SETTINGS = [
  "messages=100000",
  "bytes=64MiB",
  "window=1s",
  "connections=1000",
  "joins=1000",
  "joins-at-once=1000",
];

/**
 * Starts the WAR, alone.
 *
 * @returns {Promise<{ page: URL, close: () => void }>}
 */
export async function serve() {
  const settings = SETTINGS.map((setting) => `-Dsanctuary.${setting}`);
  const server = spawn("java", [...settings, "-jar", WAR, "--servport=0", "--host=127.0.0.1"]);
  const page = await new Promise((resolve, reject) => {
    let said = "";
    server.once("exit", () => reject(new Error(`the server does not start: ${said}`)));
    for (const stream of [server.stdout, server.stderr]) {
      stream.on("data", (text) => {
        said += text;
        const [found] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
        if (found) resolve(new URL(found));
      });
    }
  });
  return { page, close: () => server.kill() };
}
