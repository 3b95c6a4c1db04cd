import { join } from "node:path";
import { findingsReport } from "../src/commands/findings-report.ts";
import type { Finding, FindingsReport } from "../src/commands/report/findings.ts";
import { textReport } from "../src/commands/report/text.ts";
import { plugins } from "../src/plugins/index.ts";
import { readSources } from "../src/translate/1-load/read.ts";
import { translate } from "../src/translate/translate.ts";
import { fixtureOptions } from "./fixture-options.ts";
import { type Fixture, fixtures } from "./fixtures.ts";

const root = join(import.meta.dirname, "..");

function reportOf({ name, input }: Fixture): FindingsReport {
  const read = readSources([input], { cwd: root, readStdin: () => new Uint8Array() });
  const translation = translate(read.value, plugins(), fixtureOptions(name));
  return findingsReport({ translation, fileCount: 1 }, [...read.diagnostics, ...translation.diagnostics]);
}

const shownIn = (report: FindingsReport, finding: Finding): string =>
  textReport({ ...report, findings: [finding] }, { colour: false, excerpts: true }).trimEnd();

/** For each code the shortest way in which a fixture shows it, as a terminal would. */
export function findingExamples(): Readonly<Record<string, string>> {
  const examples = new Map<string, string>();
  for (const fixture of fixtures) {
    const report = reportOf(fixture);
    for (const finding of report.findings) {
      const shown = shownIn(report, finding);
      const before = examples.get(finding.code);
      if (before === undefined || shown.length < before.length) examples.set(finding.code, shown);
    }
  }
  return Object.fromEntries([...examples].sort(([a], [b]) => (a < b ? -1 : 1)));
}
