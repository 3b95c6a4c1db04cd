import type { Diagnostic } from "../../sdk/diagnostic.ts";
import type { Report } from "../../sdk/report.ts";

/** What a part of the translation has to say: to statuses, and to whoever wrote the manifests. */
export interface Findings {
  readonly reports: readonly Report[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A value, and what was found while making it. */
export interface Found<Value> extends Findings {
  readonly value: Value;
}

export const nothingFound: Findings = { reports: [], diagnostics: [] };

/** Joins findings in their order: the order of reports is the order of conditions. */
export function joinFindings(parts: readonly Findings[]): Findings {
  const telling = parts.filter(({ reports, diagnostics }) => reports.length > 0 || diagnostics.length > 0);
  const [only, ...others] = telling;
  if (!only) return nothingFound;
  if (others.length === 0) return { reports: only.reports, diagnostics: only.diagnostics };
  return {
    reports: telling.flatMap(({ reports }) => reports),
    diagnostics: telling.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** A value with the findings of all that it was made from. */
export function found<Value>(value: Value, parts: readonly Findings[] = []): Found<Value> {
  const { reports, diagnostics } = joinFindings(parts);
  return { value, reports, diagnostics };
}
