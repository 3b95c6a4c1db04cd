import { Chalk } from "chalk";
import type { GroupKind } from "../sdk/resource.ts";
import { wantsColour } from "./findings-report.ts";
import { type ExitCode, exitCodes, type Io } from "./io.ts";
import { chosenPlugins, type LoadedPlugin, type PluginOptions } from "./load-plugins.ts";
import { readOutputs, writeOutput } from "./outputs.ts";

export interface PluginsCommandOptions extends PluginOptions {
  readonly output: readonly string[];
  readonly color: string;
}

/** What a plugin brings, by name. */
interface PluginSummary {
  readonly name: string;
  readonly origin: string;
  readonly enabled: boolean;
  readonly policies: readonly string[];
  readonly backends: readonly string[];
  readonly gatewayTranslator: boolean;
  readonly leaderActions: readonly string[];
  readonly kinds: readonly string[];
  readonly facts: readonly string[];
}

const kindName = ({ group, kind }: GroupKind): string => (group === "" ? kind : `${kind}.${group}`);

function summary({ plugin, origin, enabled }: LoadedPlugin): PluginSummary {
  return {
    name: plugin.name,
    origin,
    enabled,
    policies: (plugin.contributesPolicies ?? []).map(kindName),
    backends: (plugin.contributesBackends ?? []).map(kindName),
    gatewayTranslator: plugin.contributesGwTranslator !== undefined,
    leaderActions: (plugin.contributesLeaderAction ?? []).map(kindName),
    kinds: (plugin.kinds ?? []).map(kindName),
    facts: (plugin.facts ?? []).map(({ name }) => name),
  };
}

const listed = (label: string, values: readonly string[]): readonly string[] =>
  values.length > 0 ? [`  ${label} ${values.join(", ")}`] : [];

function summaryText(plugin: PluginSummary, colour: boolean): string {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  const state = plugin.enabled ? "" : chalk.yellow(" (disabled)");
  const lines = [
    `${chalk.bold(plugin.name)} ${chalk.dim(plugin.origin)}${state}`,
    ...listed("policies:", plugin.policies),
    ...listed("backends:", plugin.backends),
    ...(plugin.gatewayTranslator ? ["  takes over Gateways of its class"] : []),
    ...listed("leader actions:", plugin.leaderActions),
    ...listed("kinds:", plugin.kinds),
    ...listed("facts:", plugin.facts),
  ];
  return `${lines.join("\n")}\n`;
}

/** `kgw plugins`: what there is and what it contributes. */
export async function pluginsCommand(options: PluginsCommandOptions, io: Io): Promise<ExitCode> {
  const outputs = readOutputs(options.output, { known: ["text", "json"] as const, notYet: [], byDefault: "text" });
  const { all, diagnostics } = await chosenPlugins(options, io);
  const plugins = all.map(summary);
  for (const { format, file } of outputs) {
    const colour = wantsColour(options.color, file === undefined && io.stdoutIsTerminal, io.env);
    const text =
      format === "json"
        ? `${JSON.stringify({ version: 1, plugins }, null, 2)}\n`
        : plugins.map((plugin) => summaryText(plugin, colour)).join("");
    writeOutput(file, [text], io);
  }
  for (const { code, message } of diagnostics) io.stderr(`error ${code} ${message}\n`);
  return diagnostics.length > 0 ? exitCodes.findings : exitCodes.clean;
}
