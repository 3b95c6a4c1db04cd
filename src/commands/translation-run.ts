import type { Diagnostic } from "../sdk/diagnostic.ts";
import { coreKinds } from "../sdk/kinds/core.ts";
import { gatewayApiKinds } from "../sdk/kinds/gateway-api.ts";
import type { Kind } from "../sdk/kinds/kind.ts";
import type { EnvoyVerdict } from "../sdk/partial-configuration.ts";
import type { Plugin } from "../sdk/plugin.ts";
import type { ApiDefaults } from "../translate/1-load/decode.ts";
import { readSources } from "../translate/1-load/read.ts";
import { type TranslateOptions, type Translation, translate } from "../translate/translate.ts";
import { uniqueDiagnostics } from "../translate/unique-diagnostics.ts";
import { type ConfigFile, type FoundConfig, loadConfigFile } from "./config-file.ts";
import { readCrdKinds } from "./crd-kinds.ts";
import { askEnvoy } from "./envoy/ask-envoy.ts";
import { envoyJudge, translateWithJudge } from "./envoy/judge.ts";
import type { InputOptions } from "./input-options.ts";
import { type Io, usageProblem } from "./io.ts";
import { chosenPlugins, type LoadedPlugins } from "./load-plugins.ts";
import { readSettings } from "./setting-values.ts";

/** A translation of what the command line names. */
export interface TranslationRun {
  readonly translation: Translation;
  /** What was found while reading, loading plugins and translating. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether something that the command line names could not be read. */
  readonly unreadable: boolean;
  readonly fileCount: number;
  /** Who judged the configuration, in the mode STRICT. */
  readonly judgedBy: string | undefined;
  readonly plugins: LoadedPlugins;
  readonly config: ConfigFile;
}

const orElse = <Value>(first: readonly Value[], second: readonly Value[] | undefined): readonly Value[] =>
  first.length > 0 ? first : (second ?? []);

function apiDefaults(options: InputOptions, { apiDefaults: fromFile }: ConfigFile): ApiDefaults {
  const value = options.apiDefaults ?? fromFile ?? "all";
  if (value !== "all" && value !== "kgateway" && value !== "none") {
    throw usageProblem(`apiDefaults is all, kgateway or none, not "${value}".`);
  }
  return value;
}

function checkGateways(names: readonly string[]): void {
  const wrong = names.find((name) => !/^[^/]+\/[^/]+$/.test(name));
  if (wrong !== undefined) throw usageProblem(`--gateway takes NAMESPACE/NAME, not "${wrong}".`);
}

function checkClient(client: string | undefined): void {
  if (client !== undefined && !/^[^/]+\/[^/]+$/.test(client))
    throw usageProblem(`--client takes NAMESPACE/POD, not "${client}".`);
}

/** Facts are rare, and what reads and checks them is large. */
async function recordedFacts(path: string, folder: string, plugins: readonly Plugin[]) {
  const { readFacts } = await import("./facts-file.ts");
  return readFacts(path, folder, plugins);
}

async function translateOptions(
  options: InputOptions,
  { found: { config, folder }, plugins }: Pick<RunContext, "found" | "plugins">,
  io: Io,
): Promise<TranslateOptions> {
  const facts = options.facts ? { path: options.facts, folder: io.cwd } : { path: config.facts, folder };
  const version = options.kgatewayVersion ?? config.kgatewayVersion;
  const assignments = [
    ...(version === undefined ? [] : [`KgatewayVersion=${version}`]),
    ...options.set,
    ...(options.strict ? ["ValidationMode=STRICT"] : []),
  ];
  return {
    settings: readSettings({ assignments, env: io.env, file: config.settings ?? {} }),
    namespace: options.namespace ?? config.namespace ?? "default",
    apiDefaults: apiDefaults(options, config),
    gatewayClasses: orElse(options.gatewayClass, config.gatewayClasses),
    facts: facts.path ? await recordedFacts(facts.path, facts.folder, plugins.effective) : {},
    client: options.client,
    gateways: options.gateway.length > 0 ? options.gateway : undefined,
    disabledPlugins: plugins.all.filter(({ enabled }) => !enabled).map(({ plugin }) => plugin),
  };
}

/** What a run needs besides its input. */
export interface RunContext {
  readonly found: FoundConfig;
  readonly plugins: LoadedPlugins;
  /** Kinds that neither kgw nor a plugin knows, from `--crds`. */
  readonly crdKinds: readonly Kind[];
  readonly options: TranslateOptions;
  /** A real Envoy to ask, where one is named. */
  readonly envoy: string | undefined;
}

function crdKinds(
  options: InputOptions,
  { found: { config, folder }, plugins }: Pick<RunContext, "found" | "plugins">,
  io: Io,
): readonly Kind[] {
  const known = [...coreKinds, ...gatewayApiKinds, ...plugins.effective.flatMap(({ kinds = [] }) => kinds)];
  return options.crds.length > 0
    ? readCrdKinds(options.crds, known, io)
    : readCrdKinds(config.crds ?? [], known, { ...io, cwd: folder });
}

/** A path, the environment's ENVOY, or the program of that name. */
function envoyPath({ envoy }: InputOptions, { env }: Io): string | undefined {
  return envoy === true ? env.ENVOY || "envoy" : (envoy ?? (env.ENVOY || undefined));
}

/** Reads options, configuration file and plugins. */
export async function runContext(options: InputOptions, io: Io): Promise<RunContext> {
  checkGateways(options.gateway);
  checkClient(options.client);
  const found = await loadConfigFile(io.cwd, options.config);
  const plugins = await chosenPlugins(options, io, found);
  return {
    found,
    plugins,
    crdKinds: crdKinds(options, { found, plugins }, io),
    options: await translateOptions(options, { found, plugins }, io),
    envoy: envoyPath(options, io),
  };
}

/** Who judged the configuration, for whoever wants to know. */
function judgeText({ settings }: TranslateOptions, runs: number | undefined): string | undefined {
  if (settings.validationMode !== "STRICT") return undefined;
  if (runs !== undefined) return `Envoy was run ${runs === 1 ? "once" : `${runs} times`} to judge the configuration.`;
  return "The configuration was judged by kgw itself; --envoy has a real Envoy judge it.";
}

/** Reads what the paths name and translates it. */
export function translatePaths(
  paths: readonly string[],
  { found, plugins, crdKinds: kinds, options, envoy }: RunContext,
  io: Io,
): TranslationRun {
  const inputs = orElse(paths, found.config.files);
  if (inputs.length === 0) throw usageProblem("Name the files or folders to read, or - for standard input.");
  const sources = readSources(inputs, io);
  const allPlugins = [...plugins.effective, { name: "crds", kinds }];
  const withVerdict = (envoyVerdict?: EnvoyVerdict) =>
    translate(sources.value, allPlugins, { ...options, envoyVerdict });
  const judge =
    envoy !== undefined && options.settings.validationMode === "STRICT" ? envoyJudge(askEnvoy(envoy)) : undefined;
  const translation = judge ? translateWithJudge(judge, withVerdict) : withVerdict();
  if (!translation.isClientFound && sources.diagnostics.length === 0)
    throw usageProblem(`There is no Pod ${options.client} in the input.`);
  return {
    translation,
    diagnostics: uniqueDiagnostics([
      ...sources.diagnostics,
      ...plugins.diagnostics,
      ...translation.diagnostics,
      ...plugins.laterDiagnostics(),
    ]),
    unreadable: sources.diagnostics.some(({ severity }) => severity === "error"),
    fileCount: sources.value.length,
    judgedBy: judgeText(options, judge?.runs()),
    plugins,
    config: found.config,
  };
}
