// Brings node_modules to what package-lock.json says, and does nothing where it already is: Maven
// calls this in every build.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const MARK = "node_modules/.installed-lock";

const lock = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
if (!existsSync(MARK) || readFileSync(MARK, "utf8") !== lock) {
  // a shell, because npm is a script of another name on Windows
  execFileSync("npm ci --ignore-scripts --no-audit --no-fund --loglevel=error", {
    shell: true,
    stdio: "inherit",
  });
  writeFileSync(MARK, lock);
}
