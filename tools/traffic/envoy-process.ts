import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A running Envoy. */
export interface RunningEnvoy {
  readonly stop: () => void;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The program's own opinion of whether it is ready, over its admin port. */
async function isReady(adminPort: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${adminPort}/ready`);
    return answer.status === 200;
  } catch {
    return false;
  }
}

/** Starts an Envoy with a bootstrap and waits until it is ready; throws what it says where it is not within ten seconds. */
export async function startEnvoy(envoy: string, bootstrap: object, adminPort: number): Promise<RunningEnvoy> {
  const file = join(mkdtempSync(join(tmpdir(), "kgw-traffic-")), "bootstrap.json");
  writeFileSync(file, JSON.stringify(bootstrap));
  // Several Envoys on one machine tell themselves apart by their base ids.
  const child = spawn(envoy, ["-c", file, "-l", "error", "--use-dynamic-base-id"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (text) => {
    said += text;
  });
  for (let waited = 0; waited < 100; waited++) {
    if (child.exitCode !== null) break;
    if (await isReady(adminPort)) return { stop: () => child.kill("SIGKILL") };
    await pause(100);
  }
  child.kill("SIGKILL");
  throw new Error(`Envoy did not become ready: ${said}`);
}
