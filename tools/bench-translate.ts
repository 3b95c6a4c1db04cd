import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dump } from "js-yaml";
import { type EstateSize, estateManifests } from "./estate/documents.ts";

const scratch = mkdtempSync(join(tmpdir(), "kgw-bench-"));

async function writeEstate(size: EstateSize): Promise<string> {
  const path = join(scratch, `${size.routes}.yaml`);
  const file = createWriteStream(path);
  for (const manifest of estateManifests(size)) {
    if (!file.write(`---\n${dump(manifest, { noRefs: true })}`)) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
  return path;
}

interface Measurement {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Runs the shipped command line under GNU time, which knows the peak of the process' memory. */
function translate(path: string): Measurement {
  const output = join(scratch, "out.json");
  const command = ["-f", "%e %M", process.execPath, "bin/kgw.js", "translate", path, "-q", "-o", `json=${output}`];
  const { stderr, status } = spawnSync("/usr/bin/time", command, { encoding: "utf8" });
  if (status !== 0) throw new Error(`kgw translate failed:\n${stderr}`);
  const [seconds = "", kilobytes = ""] = stderr.trim().split("\n").at(-1)?.split(" ") ?? [];
  return { seconds: Number(seconds), megabytes: Math.round(Number(kilobytes) / 1024) };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Time and peak memory of `kgw translate -o json` for growing estates: the median of three runs each. */
console.log("routes  documents  seconds  MB");
for (const routes of [100, 1000, 5000, 10_000]) {
  const path = await writeEstate({
    routes,
    services: routes,
    endpoints: 2,
    policies: 0,
    hostnames: Math.max(1, routes / 100),
  });
  const runs = [1, 2, 3].map(() => translate(path));
  const seconds = median(runs.map((run) => run.seconds));
  const megabytes = median(runs.map((run) => run.megabytes));
  console.log(
    `${String(routes).padEnd(7)} ${String(routes * 3 + 2).padEnd(10)} ${seconds.toFixed(2).padEnd(8)} ${megabytes}`,
  );
}
rmSync(scratch, { recursive: true });
