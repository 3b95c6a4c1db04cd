import { type Diagnostic, type Severity, severities } from "../sdk/diagnostic.ts";

/** The values of `--fail-on`. */
export const thresholds = ["error", "warning", "info", "never"] as const;
export type Threshold = (typeof thresholds)[number];

/** Whether any finding is at or above the threshold. */
export function reaches(diagnostics: readonly Diagnostic[], threshold: Threshold): boolean {
  if (threshold === "never") return false;
  const lowest = severities.indexOf(threshold);
  return diagnostics.some(({ severity }) => severities.indexOf(severity) >= lowest);
}

/** How many findings there are of each severity. */
export function countBySeverity(diagnostics: readonly Diagnostic[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}
