import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { askEnvoy } from "../src/commands/envoy/ask-envoy.ts";
import type { GatewaySnapshot } from "../src/translate/5-xds/gateway-snapshot.ts";
import { bootstrapDocument } from "../src/translate/7-emit/bootstrap.ts";
import { withoutDynamicModules } from "../src/validate/dynamic-modules.ts";
import { readCases } from "./conformance/cases.ts";
import { readExpectedFailures } from "./conformance/expected-failures.ts";
import { translateCase } from "./conformance/run-case.ts";
import { translateSetupCase } from "./conformance/run-setup-case.ts";
import { readSetupCases } from "./conformance/setup-cases.ts";

const root = join(import.meta.dirname, "..");
const shared = process.env.KGW_SHARED ?? join(root, "..", "shared");
const known = readExpectedFailures(join(root, "tools", "conformance", "refused-bootstraps.txt"));

/** A case of any suite. */
interface BootstrapCase {
  readonly id: string;
  readonly snapshot: () => GatewaySnapshot;
}

function casesOf(folder: string): readonly BootstrapCase[] {
  const setup = readSetupCases(folder);
  if (setup) return setup.map((each) => ({ id: each.id, snapshot: () => translateSetupCase(each) }));
  return readCases(folder).map((each) => ({ id: each.id, snapshot: () => translateCase(each).snapshot }));
}

const cases = ["translator", "estates", "setup", "waypoint"]
  .map((suite) => join(shared, "goldens", suite))
  .filter((folder) => existsSync(join(folder, "cases.json")))
  .flatMap(casesOf);

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
    const refusal = ask(withoutDynamicModules(bootstrapDocument(each.snapshot())));
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
