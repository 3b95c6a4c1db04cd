import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What one part of the test command found. */
interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const scratch = mkdtempSync(join(tmpdir(), "kgw-test-"));

function run(command: string, args: readonly string[]): boolean {
  console.log(`\n> ${[command, ...args].join(" ")}`);
  const { status, error } = spawnSync("npx", ["--no-install", command, ...args], { stdio: "inherit" });
  if (error) console.error(error.message);
  return status === 0;
}

/** A part that either holds or does not, such as the type check. */
function check(command: string, ...args: readonly string[]): Tally {
  const ok = run(command, args);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** A part that writes its own counts; one that dies before it does counts as failed. */
function counted(file: string, read: (json: Record<string, number>) => Tally, command: readonly string[]): Tally {
  const [program = "", ...args] = command;
  const ok = run(program, args);
  try {
    const tally = read(JSON.parse(readFileSync(file, "utf8")));
    return ok || tally.failed > 0 ? tally : { ...tally, failed: 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function unitTests(): Tally {
  const file = join(scratch, "vitest.json");
  const args = ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  return counted(file, (json) => ({ passed: json.numPassedTests ?? 0, failed: json.numFailedTests ?? 0 }), args);
}

function conformance(): Tally {
  const file = join(scratch, "conformance.json");
  const read = (json: Record<string, number>) => ({ passed: json.passed ?? 0, failed: json.failed ?? 0 });
  return counted(file, read, ["tsx", "tools/conformance.ts", "--counts", file]);
}

/** Whether a real Envoy takes what the controller's cases become. */
function goldenBootstraps(): Tally {
  const file = join(scratch, "golden-bootstraps.json");
  const read = (json: Record<string, number>) => ({ passed: json.passed ?? 0, failed: json.failed ?? 0 });
  return counted(file, read, ["tsx", "tools/golden-bootstraps.ts", "--counts", file]);
}

/** Whether the examples of plugins work with the package as it would be published. */
function packedExamples(): Tally {
  const file = join(scratch, "packed-examples.json");
  const read = (json: Record<string, number>) => ({ passed: json.passed ?? 0, failed: json.failed ?? 0 });
  return counted(file, read, ["tsx", "tools/packed-examples.ts", "--counts", file]);
}

const tallies = [
  check("biome", "ci", "."),
  check("tsc", "-p", "tsconfig.json"),
  check("tsc", "-p", "examples/tsconfig.json"),
  unitTests(),
  conformance(),
  goldenBootstraps(),
  packedExamples(),
];
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
