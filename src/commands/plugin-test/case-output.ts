import { plugins as builtInPlugins } from "../../plugins/index.ts";
import { readFacts } from "../facts-file.ts";
import { loadModule } from "../plugin-modules.ts";
import { readSettings } from "../setting-values.ts";
import { goldenText } from "./golden.ts";
import type { PluginCase } from "./plugin-cases.ts";
import { type PluginRun, type PluginRunFinding, runPlugin } from "./run-plugin.ts";

/** Files of a case's `golden/` by their paths in it. */
export type CaseFiles = ReadonlyMap<string, string>;

function findingLine({ file = "", line = 0, column = 0, severity, code, message, help }: PluginRunFinding): string {
  return `${file}:${line}:${column} ${severity} ${code}\n  ${message}\n${help ? `  ${help}\n` : ""}`;
}

function leaderFiles(run: PluginRun): readonly (readonly [string, string])[] {
  return run.runLeaderActions().files.map(({ path, content }) => [`leader/${path}`, content] as const);
}

/** What a plugin makes of a case: each Gateway's Envoy resources, the statuses, the findings and the files of leader actions. */
export async function caseOutput(module: string, { folder, input, facts, options }: PluginCase): Promise<CaseFiles> {
  const { settings, options: pluginOptions, namespace, gatewayClasses, disablePlugins: disabled, client } = options;
  const tested = await loadModule({ module, options: pluginOptions }, folder);
  const run = runPlugin(tested, {
    folder,
    files: [input],
    settings: readSettings({ assignments: [], env: {}, file: settings ?? {} }),
    facts: facts ? readFacts(facts, folder, [...builtInPlugins(), ...tested]) : {},
    namespace,
    gatewayClasses,
    disabled,
    client,
  });
  const gateways = Object.entries(run.gateways).map(
    ([name, resources]) => [`${name.replace("/", ".")}.yaml`, goldenText(".yaml", resources)] as const,
  );
  return new Map([
    ...gateways,
    ["status.yaml", goldenText(".yaml", run.statuses)],
    ["findings.txt", run.diagnostics.map(findingLine).join("")],
    ...leaderFiles(run),
  ]);
}
