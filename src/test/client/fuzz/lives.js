import { argv } from "node:process";
import { live, report } from "./live.js";

/** One process of the long run: see main.js. */
const SERVERS = ["honest", "losing", "lying"];

if (argv[2] === "again") {
  console.log(report(argv[3]));
} else {
  const [minutes, first, stride] = argv.slice(2).map(Number);
  const end = Date.now() + minutes * 60_000;
  const found = { lives: 0, checks: 0, faults: 0, lost: 0 };
  for (let number = first; Date.now() < end; number += stride) {
    for (const server of SERVERS) {
      const { faults, checks, lost } = live(`${server} ${number}`);
      found.lives++;
      found.checks += checks;
      found.lost += lost;
      if (faults.length === 0) continue;
      found.faults++;
      console.log(report(`${server} ${number}`));
    }
  }
  process.send?.(found);
}
