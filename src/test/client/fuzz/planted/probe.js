import { register } from "node:module";
import { argv } from "node:process";
import { BUGS } from "./bugs.js";

/** Lives with a planted bug until something goes wrong, and tells what. */
const { fault, ...bug } = BUGS[argv[2]];
register("../quick/hooks.js", import.meta.url);
register("./hooks.js", import.meta.url, { data: bug });
const { live } = await import("../live.js");

const MOST_LIVES = 40;

for (let number = 1; number <= MOST_LIVES; number++) {
  const [found] = live(`${bug.server} ${number}`).faults.filter((one) => fault.test(one));
  if (found === undefined) continue;
  console.log(found);
  break;
}
