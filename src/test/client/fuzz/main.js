import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { argv, exit } from "node:process";
import { fileURLToPath } from "node:url";

/**
 * The long run, by hand or by `./mvnw -Pfuzz`:
 *
 *     node src/test/client/fuzz/main.js [minutes] [first seed] [processes]
 *     node src/test/client/fuzz/main.js again <seed>
 *
 * Each process lives every so manieth life from the first seed on, one with each kind of server, and
 * tells what it found. The second form lives one life again and shows the least of it that goes wrong.
 */
const quick = new URL("quick.js", import.meta.url).href;
const lives = fileURLToPath(new URL("lives.js", import.meta.url));

if (argv[2] === "again") {
  start(["again", argv.slice(3).join(" ")]);
} else {
  const [minutes = 10, first = 1, processes = availableParallelism()] = argv.slice(2).map(Number);
  const total = { lives: 0, checks: 0, faults: 0, lost: 0 };
  let running = processes;
  for (let at = 0; at < processes; at++) {
    const child = start([`${minutes}`, `${first + at}`, `${processes}`]);
    child.on("message", (/** @type {typeof total} */ found) => {
      total.lives += found.lives;
      total.checks += found.checks;
      total.faults += found.faults;
      total.lost += found.lost;
    });
    child.on("exit", (code) => {
      if (code !== 0) total.faults++;
      if (--running > 0) return;
      console.log(
        `${total.lives} lives, ${total.checks} checks, ${total.faults} faults, ` +
          `${total.lost} messages lost with all who had them`,
      );
      exit(total.faults > 0 ? 1 : 0);
    });
  }
}

/** @param {string[]} options */
function start(options) {
  return fork(lives, options, { execArgv: ["--import", quick] });
}
