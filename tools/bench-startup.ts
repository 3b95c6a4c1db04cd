import { spawnSync } from "node:child_process";

const runs = 21;

function milliseconds(args: readonly string[]): number {
  const start = performance.now();
  spawnSync(process.execPath, args);
  return performance.now() - start;
}

function median(args: readonly string[]): number {
  const times = Array.from({ length: runs }, () => milliseconds(args)).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? 0;
}

/** What starting kgw costs over starting Node.js itself: the median of 21 runs each. */
const empty = median(["-e", "0"]);
console.log(`node -e 0          ${empty.toFixed(0)} ms`);
for (const command of ["--version", "--help", "plugins"]) {
  const time = median(["bin/kgw.js", command]);
  console.log(`kgw ${command.padEnd(14)} ${time.toFixed(0)} ms (${(time - empty).toFixed(0)} ms more)`);
}
