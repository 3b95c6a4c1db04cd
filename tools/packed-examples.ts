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

const install = (folder: string, tarball: string): Finished =>
  run(folder, "npm", "install", "--no-save", "--prefer-offline", "--no-audit", "--no-fund", tarball);

/** Everything that has to hold of an example in an empty folder with nothing but the package. */
function checkExample(name: string, tarball: string): readonly Check[] {
  const folder = join(scratch, name);
  mkdirSync(folder);
  cpSync(join(examples, name), folder, { recursive: true, filter: (source) => !source.includes("node_modules") });
  const installed = install(folder, tarball);
  if (!installed.ok) return [check("is installed", installed)];
  const tests = run(folder, "npm", "test");
  if (process.env.REFRESH_GOLDEN === "true") {
    cpSync(join(folder, "test/golden"), join(examples, name, "test/golden"), { recursive: true });
  }
  return [check("passes its tests", tests), effectCheck(folder), bootstrapCheck(folder), mistakesCheck(folder)];
}

/** Everything that has to hold of a plugin that was just made. */
function checkNewPlugin(kind: string, tarball: string, program: string): readonly Check[] {
  const name = `new-${kind}`;
  const made = run(scratch, program, "plugin", "new", name, "--kind", kind);
  if (!made.ok) return [check("is made", made)];
  const folder = join(scratch, name);
  const installed = install(folder, tarball);
  if (!installed.ok) return [check("is installed", installed)];
  return [
    check("passes its own tests at once", run(folder, "npm", "test")),
    check("has no type errors", run(folder, "npm", "run", "typecheck")),
  ];
}

const newPlugins = ["policy", "backend", "filter", "gateway-translator"];

function show(name: string, { what, failure }: Check): void {
  console.log(`${failure === undefined ? "✓" : "✗"} ${name.padEnd(22)} ${what}`);
  if (failure !== undefined) console.log(failure.replace(/^/gm, "    "));
}

function shown(name: string, checks: readonly Check[]): readonly Check[] {
  for (const each of checks) show(name, each);
  return checks;
}

function main({ counts }: { readonly counts?: string }): void {
  const tarball = pack();
  const ofExamples = readdirSync(examples).flatMap((name) => shown(name, checkExample(name, tarball)));
  const program = join(scratch, readdirSync(examples)[0] ?? "", "node_modules/.bin/kgw");
  const ofNew = newPlugins.flatMap((kind) => shown(`new ${kind}`, checkNewPlugin(kind, tarball, program)));
  const checks = [...ofExamples, ...ofNew];
  rmSync(scratch, { recursive: true, force: true });
  const failed = checks.filter(({ failure }) => failure !== undefined).length;
  console.log(
    `Of the examples and of new plugins, with the package installed: ${checks.length - failed} checks hold, ${failed} do not.`,
  );
  if (counts) writeFileSync(counts, JSON.stringify({ passed: checks.length - failed, failed }));
  process.exitCode = failed > 0 ? 1 : 0;
}

new Command("packed-examples")
  .description(
    "Installs the packed kgw into an empty folder for each example of a plugin, and holds the example against it; new plugins too.",
  )
  .option("--counts <file>", "write how many checks hold")
  .action(main)
  .parse();
