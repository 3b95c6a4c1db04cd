import type { Diagnostic } from "../sdk/diagnostic.ts";
import { checkCodes, chosenFindings } from "./chosen-findings.ts";
import { findingsReport, verboseText, wantsColour } from "./findings-report.ts";
import type { InputOptions } from "./input-options.ts";
import { type ExitCode, exitCodes, type Io } from "./io.ts";
import { type LeaderOptions, leaderActions } from "./leader-actions.ts";
import { readOutputs, writeOutput } from "./outputs.ts";
import { type ReportFormat, reporters } from "./report/index.ts";
import { summaryLine } from "./report/text.ts";
import { reaches, type Threshold, thresholds } from "./severity-threshold.ts";
import { runContext, type TranslationRun, translatePaths } from "./translation-run.ts";

export interface ValidateCommandOptions extends InputOptions, LeaderOptions {
  readonly output: readonly string[];
  readonly failOn?: Threshold;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
}

const formats = Object.keys(reporters) as readonly ReportFormat[];
const notYet = ["sarif", "junit", "github", "gitlab", "markdown"];

async function refusedByEnvoy({ translation }: TranslationRun, path: string): Promise<readonly Diagnostic[]> {
  const { askEnvoy } = await import("./envoy/ask-envoy.ts");
  const { refusedGateways } = await import("./envoy/refused-gateways.ts");
  return refusedGateways(translation, askEnvoy(path));
}

/** Codes come as words of their own or with commas between them. */
const listed = (codes: readonly string[] | undefined): readonly string[] | undefined =>
  codes?.flatMap((text) => text.split(",").filter((code) => code !== ""));

/** `kgw validate`: every mistake at its line. */
export async function validateCommand(
  paths: readonly string[],
  options: ValidateCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const outputs = readOutputs<ReportFormat>(options.output, { known: formats, notYet, byDefault: "text" });
  const context = await runContext(options, io);
  const { config } = context.found;
  const codes = { only: listed(options.only) ?? config.only ?? [], skip: listed(options.skip) ?? config.skip ?? [] };
  // Plugins from elsewhere bring codes that nobody here knows.
  if (context.plugins.all.every(({ origin }) => origin === "built-in")) checkCodes(codes, io.cwd);
  const run = translatePaths([...paths, ...options.filename], context, io);
  const refused = options.envoy && context.envoy ? await refusedByEnvoy(run, context.envoy) : [];
  const leader = { plugins: run.plugins.effective, translation: run.translation };
  const ofLeader = leaderActions(leader, options, { io, quiet: options.quiet ?? false });
  const diagnostics = chosenFindings([...run.diagnostics, ...refused, ...ofLeader], codes);
  const report = findingsReport(run, diagnostics);
  for (const { format, file } of outputs) {
    const isTerminal = file === undefined && io.stdoutIsTerminal;
    const style = { colour: wantsColour(options.color, isTerminal, io.env), excerpts: isTerminal };
    writeOutput(file, [reporters[format](report, style)], io);
  }
  if (options.verbose) io.stderr(verboseText(run));
  if (!options.quiet) io.stderr(`${summaryLine(report.summary)}\n`);
  if (run.unreadable) return exitCodes.usage;
  const fromFile = thresholds.find((threshold) => threshold === config.failOn);
  return reaches(diagnostics, options.failOn ?? fromFile ?? "error") ? exitCodes.findings : exitCodes.clean;
}
