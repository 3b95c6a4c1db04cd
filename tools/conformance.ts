import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import chalk from "chalk";
import { Command } from "commander";
import { readCases } from "./conformance/cases.ts";
import type { Difference } from "./conformance/compare.ts";
import { readExpectedFailures } from "./conformance/expected-failures.ts";
import { runCase } from "./conformance/run-case.ts";
import { runSetupCase } from "./conformance/run-setup-case.ts";
import { readSetupCases } from "./conformance/setup-cases.ts";

const root = join(import.meta.dirname, "..");
const shared = process.env.KGW_SHARED ?? join(root, "..", "shared");
const expectedFailuresFile = join(root, "tools", "conformance", "expected-failures.txt");

/** A case of any suite. */
interface RunnableCase {
  readonly id: string;
  readonly area: string;
  readonly inputs: readonly string[];
  readonly run: () => readonly Difference[];
}

interface Outcome {
  readonly case: RunnableCase;
  readonly differences: readonly Difference[];
}

function outcome(each: RunnableCase): Outcome {
  try {
    return { case: each, differences: each.run() };
  } catch (error) {
    const actual = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { case: each, differences: [{ path: "(the translation failed)", expected: undefined, actual }] };
  }
}

function table(outcomes: readonly Outcome[]): string {
  const areas = new Map<string, { passed: number; total: number }>();
  for (const { case: each, differences } of outcomes) {
    const row = areas.get(each.area) ?? { passed: 0, total: 0 };
    areas.set(each.area, { passed: row.passed + (differences.length === 0 ? 1 : 0), total: row.total + 1 });
  }
  const width = Math.max(...[...areas.keys()].map((area) => area.length));
  return [...areas]
    .map(
      ([area, { passed, total }]) =>
        `${area.padEnd(width)}  ${String(passed).padStart(4)} of ${String(total).padStart(4)}`,
    )
    .join("\n");
}

const show = (value: unknown): string =>
  value === undefined ? "nothing" : typeof value === "string" && value.includes("\n") ? value : JSON.stringify(value);

function explain({ case: each, differences }: Outcome, most: number): string {
  const lines = differences
    .slice(0, most)
    .map(
      ({ path, expected, actual }) =>
        `  ${path}\n    ${chalk.green(`controller: ${show(expected)}`)}\n    ${chalk.red(`kgw:        ${show(actual)}`)}`,
    );
  const rest = differences.length > most ? [`  … and ${differences.length - most} more`] : [];
  return [`${each.id} (${each.inputs.join(", ")})`, ...lines, ...rest].join("\n");
}

interface Options {
  readonly case?: string;
  readonly counts?: string;
  readonly list?: boolean;
  readonly most: string;
}

function folderCases(folder: string): readonly RunnableCase[] {
  if (!existsSync(join(folder, "cases.json"))) {
    console.log(`Passed over: there are no cases in ${folder}.`);
    return [];
  }
  const setup = readSetupCases(folder);
  if (setup) return setup.map((each) => ({ ...each, run: () => runSetupCase(each) }));
  return readCases(folder).map((each) => ({ ...each, run: () => runCase(each) }));
}

function run(folders: readonly string[], options: Options): void {
  const cases = (
    folders.length > 0
      ? folders
      : ["translator", "estates", "setup", "waypoint"].map((suite) => join(shared, "goldens", suite))
  ).flatMap(folderCases);
  const wanted = cases.filter(({ id }) => !options.case || id.includes(options.case));
  const outcomes = wanted.map(outcome);
  const expected = readExpectedFailures(expectedFailuresFile);
  const failing = outcomes.filter(({ differences }) => differences.length > 0);
  const unexpected = failing.filter(({ case: each }) => !expected.has(each.id));
  const recovered = outcomes.filter(({ case: each, differences }) => differences.length === 0 && expected.has(each.id));
  if (outcomes.length > 0) console.log(table(outcomes));
  if (options.list)
    for (const { case: each, differences } of failing) console.log(`${each.id}: ${differences.length} differences`);
  const explained = options.case ? failing : unexpected;
  if (!options.list) for (const each of explained) console.log(`\n${explain(each, Number(options.most))}`);
  for (const { case: each } of recovered) console.log(`\n${each.id} passes, but stands in expected-failures.txt.`);
  const passed = outcomes.length - failing.length;
  const failed = unexpected.length + recovered.length;
  console.log(
    `\n${passed} of ${outcomes.length} cases like the controller; ${failing.length - unexpected.length} expected failures, ${failed} surprises`,
  );
  if (options.counts) writeFileSync(options.counts, JSON.stringify({ passed: outcomes.length - failed, failed }));
  process.exitCode = failed > 0 ? 1 : 0;
}

/** Compares kgw with the controller's own cases: `npm run conformance -- [FOLDER…] [--case NAME]`. */
new Command("conformance")
  .argument("[folders...]", "folders with a cases.json; the controller's goldens beside the project unless told")
  .option("--case <name>", "only cases whose id contains this, with what differs")
  .option("--list", "list failing cases with the number of differences")
  .option("--most <n>", "differences to show of one case", "40")
  .option("--counts <file>", "write the counts as JSON")
  .action(run)
  .parse();
