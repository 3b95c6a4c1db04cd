import type { Diagnostic } from "../sdk/diagnostic.ts";
import type { Io } from "./io.ts";
import { type FindingsReport, locatedFindings } from "./report/findings.ts";
import { summaryLine, type TextStyle, textReport } from "./report/text.ts";
import { countBySeverity } from "./severity-threshold.ts";
import type { TranslationRun } from "./translation-run.ts";

/** Findings of a run with their places, and what was read. */
export function findingsReport(
  run: Pick<TranslationRun, "translation" | "fileCount">,
  diagnostics: readonly Diagnostic[],
): FindingsReport {
  const { loaded } = run.translation;
  const counts = countBySeverity(diagnostics);
  return {
    findings: locatedFindings(diagnostics, loaded.positions),
    lineText: loaded.positions.lineText,
    summary: {
      files: run.fileCount,
      documents: loaded.documentCount,
      objects: loaded.resources.length,
      passedOver: loaded.passedOver.length,
      errors: counts.error,
      warnings: counts.warning,
      infos: counts.info,
    },
  };
}

/** Whether text gets colours: as asked, else as the environment says, else where a terminal shows it. */
export function wantsColour(when: string, isTerminal: boolean, env: Io["env"]): boolean {
  if (when !== "auto") return when === "always";
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return isTerminal && env.TERM !== "dumb";
}

/** Shows the findings of a run beside its result, on standard error. */
export function showFindings(
  run: TranslationRun,
  diagnostics: readonly Diagnostic[],
  {
    io,
    color,
    quiet,
    verbose,
  }: { readonly io: Io; readonly color: string; readonly quiet: boolean; readonly verbose: boolean },
): void {
  if (quiet) return;
  const report = findingsReport(run, diagnostics);
  const style: TextStyle = { colour: wantsColour(color, io.stderrIsTerminal, io.env), excerpts: io.stderrIsTerminal };
  io.stderr(textReport(report, style));
  if (verbose) io.stderr(verboseText(run));
  io.stderr(`${summaryLine(report.summary)}\n`);
}

/** What was passed over and why, and who judged the configuration. */
export function verboseText({ translation, judgedBy }: TranslationRun): string {
  const { passedOver, positions } = translation.loaded;
  const lines = passedOver.map(({ reason, location }) => {
    const { file, line } = positions.find(location);
    return `${file}:${line}: passed over: ${reason}\n`;
  });
  return [...lines, judgedBy ? `${judgedBy}\n` : ""].join("");
}
