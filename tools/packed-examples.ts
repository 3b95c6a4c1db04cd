import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";

const root = join(import.meta.dirname, "..");
const examples = join(root, "examples/plugins");
const scratch = mkdtempSync(join(tmpdir(), "kgw-packed-"));

/** One thing that has to hold of an example, and why it does not. */
interface Check {
  readonly what: string;
  readonly failure?: string | undefined;
}

interface Finished {
  readonly ok: boolean;
  readonly output: string;
}

function run(folder: string, command: string, ...args: readonly string[]): Finished {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: folder, encoding: "utf8" });
  return { ok: status === 0, output: error ? error.message : `${stdout}${stderr}` };
}

/** The package as it would be published. */
function pack(): string {
  const packed = run(root, "npm", "pack", "--silent", "--pack-destination", scratch);
  if (!packed.ok) throw new Error(`npm pack failed:\n${packed.output}`);
  const [tarball = ""] = readdirSync(scratch).filter((name) => name.endsWith(".tgz"));
  return join(scratch, tarball);
}

const last = (text: string): string => text.trim().split("\n").slice(-12).join("\n");

const check = (what: string, { ok, output }: Finished): Check => (ok ? { what } : { what, failure: last(output) });

/** Whether Envoy takes the bootstrap of the example's Gateway. */
function bootstrapCheck(folder: string): Check {
  const what = "Envoy takes its bootstrap";
  const translated = run(
    folder,
    "npm",
    "run",
    "--silent",
    "translate",
    "--",
    "--gateway",
    "shop/edge",
    "-o",
    "bootstrap=b.json",
  );
  if (!translated.ok) return { what, failure: last(translated.output) };
  const { ENVOY: envoy } = process.env;
  if (!envoy) return { what: `${what} (not asked: ENVOY names none)` };
  return check(what, run(folder, envoy, "--mode", "validate", "-c", "b.json", "-l", "error"));
}

/** Whether the plugin changes what Envoy gets; a leader action must not, and writes a file instead. */
function effectCheck(folder: string): Check {
  const what = "shows its effect";
  const options = ["--gateway", "shop/edge", "-o", "json"];
  const without = run(folder, "npx", "kgw", "translate", "manifests", "--quiet", ...options);
  const using = run(
    folder,
    "npm",
    "run",
    "--silent",
    "translate",
    "--",
    "--quiet",
    "--leader",
    "--leader-out",
    "out",
    ...options,
  );
  if (!using.ok) return { what, failure: last(using.output) };
  const changes = without.output !== using.output || existsSync(join(folder, "out"));
  return changes ? { what } : { what, failure: "The translation is the same without the plugin." };
}

function mistakesCheck(folder: string): Check {
  const { output } = run(folder, "npm", "run", "--silent", "validate");
  const found = /^mistakes\/\S+:\d+:\d+: (error|warning) /m.test(output);
  return { what: "finds its mistakes at their lines", failure: found ? undefined : last(output) };
}

/** Everything that has to hold of an example in an empty folder with nothing but the package. */
function checkExample(name: string, tarball: string): readonly Check[] {
  const folder = join(scratch, name);
  mkdirSync(folder);
  cpSync(join(examples, name), folder, { recursive: true, filter: (source) => !source.includes("node_modules") });
  const install = run(folder, "npm", "install", "--no-save", "--prefer-offline", "--no-audit", "--no-fund", tarball);
  if (!install.ok) return [check("is installed", install)];
  const tests = run(folder, "npm", "test");
  if (process.env.REFRESH_GOLDEN === "true") {
    cpSync(join(folder, "test/golden"), join(examples, name, "test/golden"), { recursive: true });
  }
  return [check("passes its tests", tests), effectCheck(folder), bootstrapCheck(folder), mistakesCheck(folder)];
}

function main({ counts }: { readonly counts?: string }): void {
  const tarball = pack();
  const checks = readdirSync(examples).flatMap((name) =>
    checkExample(name, tarball).map((each) => {
      console.log(`${each.failure === undefined ? "✓" : "✗"} ${name.padEnd(20)} ${each.what}`);
      if (each.failure !== undefined) console.log(each.failure.replace(/^/gm, "    "));
      return each;
    }),
  );
  rmSync(scratch, { recursive: true, force: true });
  const failed = checks.filter(({ failure }) => failure !== undefined).length;
  console.log(`Of the examples, installed from the package: ${checks.length - failed} checks hold, ${failed} do not.`);
  if (counts) writeFileSync(counts, JSON.stringify({ passed: checks.length - failed, failed }));
  process.exitCode = failed > 0 ? 1 : 0;
}

new Command("packed-examples")
  .description(
    "Installs the packed kgw into an empty folder for each example of a plugin, and holds the example against it.",
  )
  .option("--counts <file>", "write how many checks hold")
  .action(main)
  .parse();
