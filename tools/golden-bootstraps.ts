import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { askEnvoy } from "../src/commands/envoy/ask-envoy.ts";
import { bootstrapDocument } from "../src/translate/7-emit/bootstrap.ts";
import { withoutDynamicModules } from "../src/validate/dynamic-modules.ts";
import { readCases } from "./conformance/cases.ts";
import { readExpectedFailures } from "./conformance/expected-failures.ts";
import { translateCase } from "./conformance/run-case.ts";

const root = join(import.meta.dirname, "..");
const shared = process.env.KGW_SHARED ?? join(root, "..", "shared");
const known = readExpectedFailures(join(root, "tools", "conformance", "refused-bootstraps.txt"));

const cases = ["translator", "estates"]
  .map((suite) => join(shared, "goldens", suite))
  .filter((folder) => existsSync(join(folder, "cases.json")))
  .flatMap(readCases);

/** Says of every case of the controller whether a real Envoy takes the bootstrap that it becomes. */
function run({ counts }: { readonly counts?: string }): void {
  const { ENVOY: envoy } = process.env;
  if (!envoy || cases.length === 0) {
    console.log(`Passed over: ${envoy ? "there are no cases" : "ENVOY names no Envoy"}.`);
    if (counts) writeFileSync(counts, JSON.stringify({ passed: 0, failed: 0 }));
    return;
  }
  const ask = askEnvoy(envoy);
  const refusals = cases.flatMap((each) => {
    // Only kgateway's own image holds its module.
    const refusal = ask(withoutDynamicModules(bootstrapDocument(translateCase(each).snapshot)));
    return refusal === undefined ? [] : [{ id: each.id, refusal }];
  });
  const surprising = refusals.filter(({ id }) => !known.has(id));
  const refused = new Set(refusals.map(({ id }) => id));
  const taken = [...known.keys()].filter((id) => !refused.has(id));
  for (const { id, refusal } of surprising) console.log(`${id}: ${refusal.slice(-300)}`);
  for (const id of taken) console.log(`${id} is taken, but stands in refused-bootstraps.txt.`);
  const failed = surprising.length + taken.length;
  console.log(`Envoy takes ${cases.length - refusals.length} of ${cases.length} bootstraps; ${failed} surprises.`);
  if (counts) writeFileSync(counts, JSON.stringify({ passed: cases.length - failed, failed }));
  process.exitCode = failed > 0 ? 1 : 0;
}

new Command("golden-bootstraps").option("--counts <file>", "write the counts as JSON").action(run).parse();
