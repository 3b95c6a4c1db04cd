import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { Chalk, type ChalkInstance } from "chalk";
import { wantsColour } from "../findings-report.ts";
import { type ExitCode, exitCodes, type Io, isUsageProblem, usageProblem } from "../io.ts";
import { caseOutput } from "./case-output.ts";
import { goldenDifferences, readGoldenFiles, writeGoldenFiles } from "./golden-files.ts";
import { type PluginCase, readPluginCases } from "./plugin-cases.ts";

export interface PluginTestOptions {
  readonly case?: readonly string[];
  readonly update?: boolean;
  readonly color: string;
  readonly quiet?: boolean;
}

/** What became of a case. */
interface CaseResult {
  readonly name: string;
  readonly outcome: "passed" | "written" | "failed";
  /** What to show of a case that failed. */
  readonly details: readonly string[];
}

const causeOf = (error: unknown): string => {
  if (isUsageProblem(error)) return error.usageProblem;
  return error instanceof Error ? error.message : String(error);
};

async function runCase(plugin: string, pluginCase: PluginCase, update: boolean): Promise<CaseResult> {
  const { name, folder } = pluginCase;
  try {
    const actual = await caseOutput(plugin, pluginCase);
    const golden = readGoldenFiles(join(folder, "golden"));
    const details = goldenDifferences(golden, actual);
    if (details.length === 0) return { name, outcome: "passed", details };
    if (!update) return { name, outcome: "failed", details };
    writeGoldenFiles(join(folder, "golden"), actual);
    return { name, outcome: "written", details: [] };
  } catch (error) {
    return { name, outcome: "failed", details: [`${causeOf(error)}\n`] };
  }
}

function coloured(line: string, chalk: ChalkInstance): string {
  if (line.startsWith("+")) return chalk.green(line);
  return line.startsWith("-") ? chalk.red(line) : line;
}

function resultText({ name, outcome, details }: CaseResult, chalk: ChalkInstance): string {
  const mark = { passed: chalk.green("✓"), written: chalk.yellow("✎"), failed: chalk.red("✗") }[outcome];
  const note = outcome === "written" ? " (golden files written: review the difference before you commit it)" : "";
  const lines = details.flatMap((text) => text.trimEnd().split("\n"));
  return [`${mark} ${name}${note}`, ...lines.map((line) => `    ${coloured(line, chalk)}`)].join("\n");
}

function summary(results: readonly CaseResult[]): string {
  const count = (outcome: CaseResult["outcome"]) => results.filter((each) => each.outcome === outcome).length;
  const written = count("written");
  return `${count("passed")} passed, ${written > 0 ? `${written} written, ` : ""}${count("failed")} failed\n`;
}

/** `kgw plugin test`: runs the plugin of a folder over its cases and compares what comes out with their golden files. */
export async function testPlugin(folder: string, options: PluginTestOptions, io: Io): Promise<ExitCode> {
  const plugin = resolve(io.cwd, folder);
  if (!existsSync(plugin)) throw usageProblem(`There is no folder ${folder}.`);
  const chalk = new Chalk({ level: wantsColour(options.color, io.stdoutIsTerminal, io.env) ? 1 : 0 });
  const results: CaseResult[] = [];
  for (const pluginCase of readPluginCases(plugin, options.case ?? [])) {
    const result = await runCase(plugin, pluginCase, options.update ?? false);
    results.push(result);
    if (!options.quiet || result.outcome === "failed") io.stdout(`${resultText(result, chalk)}\n`);
  }
  io.stdout(summary(results));
  const failed = results.some(({ outcome }) => outcome === "failed");
  if (failed && !options.update) {
    const where = relative(io.cwd, plugin);
    io.stderr(`Where the new output is right, kgw plugin test ${where ? `${where} ` : ""}--update writes it.\n`);
  }
  return failed ? exitCodes.findings : exitCodes.clean;
}
