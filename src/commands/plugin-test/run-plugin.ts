import { plugins as builtInPlugins } from "../../plugins/index.ts";
import type { Diagnostic, Severity } from "../../sdk/diagnostic.ts";
import type { Json, JsonObject } from "../../sdk/json.ts";
import type { LeaderActionResult } from "../../sdk/leader-action.ts";
import { mergePlugins } from "../../sdk/merge-plugins.ts";
import type { ConfigurablePlugin, Plugin } from "../../sdk/plugin.ts";
import type { ObjectReference } from "../../sdk/resource.ts";
import { defaultSettings, type Settings } from "../../sdk/settings.ts";
import { readSources, type SourceFile } from "../../translate/1-load/read.ts";
import type { CanonicalResources } from "../../translate/7-emit/canonical-resources.ts";
import { resourcesDocument } from "../../translate/7-emit/resources-document.ts";
import { type Translation, translate } from "../../translate/translate.ts";
import { findingsReport } from "../findings-report.ts";
import { guardedPlugin, hookMilliseconds } from "../guarded-plugin.ts";
import { schemaProblems } from "../json-schema.ts";
import { leaderResults } from "../leader-actions.ts";
import { frozenPlugins } from "./frozen-plugins.ts";

/** What a plugin is run over, and how. Everything but one of `yaml` and `files` may be left out. */
export interface PluginRunInput {
  /** Manifests as text, or several by file name; findings then name `input.yaml`, or those names. */
  readonly yaml?: string | Readonly<Record<string, string>> | undefined;
  /** Files, folders and globs to read. */
  readonly files?: readonly string[] | undefined;
  /** The folder that `files` are relative to; the current one unless told. */
  readonly folder?: string | undefined;
  /** Options of a configurable plugin. */
  readonly options?: JsonObject | undefined;
  /** Recorded answers of the outside world, by fact. */
  readonly facts?: Readonly<Record<string, Json>> | undefined;
  /** Settings of the controller that differ from its defaults. */
  readonly settings?: Partial<Settings> | undefined;
  /** Names of built-in plugins to leave out. */
  readonly disabled?: readonly string[] | undefined;
  /** Namespace of objects that name none; `default` unless told. */
  readonly namespace?: string | undefined;
  /** Classes to take for kgateway's though the input does not say so. */
  readonly gatewayClasses?: readonly string[] | undefined;
  /** The Pod, `namespace/name`, of the Envoy that configuration is for. */
  readonly client?: string | undefined;
  /** Return what the plugin itself does wrong among the diagnostics instead of throwing it. */
  readonly allowPluginErrors?: boolean | undefined;
}

/** The Envoy resources of one Gateway in canonical proto3 JSON, each list sorted by name. */
export type GatewayResources = CanonicalResources;

/** A diagnostic with its place; lines and columns begin with 1. */
export interface PluginRunFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help?: string | undefined;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** The field, as a JSON pointer into its document. */
  readonly pointer?: string | undefined;
  readonly object?: ObjectReference | undefined;
}

/** What becomes of the input with the plugin. */
export interface PluginRun {
  /** By `namespace/name`; as `kgw translate -o json` prints it. */
  readonly gateways: Readonly<Record<string, GatewayResources>>;
  /** As `kgw translate -o status` prints it. */
  readonly statuses: JsonObject;
  /** As `kgw validate` tells them, in the order of the files. */
  readonly diagnostics: readonly PluginRunFinding[];
  /** Runs the leader actions of the plugin. */
  readonly runLeaderActions: () => LeaderActionResult;
}

function configuredPlugin(plugin: Plugin | ConfigurablePlugin, given: JsonObject = {}): Plugin {
  if (!("configure" in plugin)) return plugin;
  const options = structuredClone(given);
  const problems = schemaProblems(plugin.optionsSchema, options, { fillDefaults: true });
  if (problems.length > 0) throw new Error(`The options of ${plugin.name} are wrong: ${problems.join("; ")}.`);
  return plugin.configure(options);
}

function sourcesOf({ yaml, files = [], folder }: PluginRunInput): readonly SourceFile[] {
  const texts = typeof yaml === "string" ? { "input.yaml": yaml } : (yaml ?? {});
  const named = Object.entries(texts).map(([name, text]) => ({ name, text }));
  if (files.length === 0) return named;
  const read = readSources(files, { cwd: folder ?? process.cwd(), readStdin: () => new Uint8Array() });
  const [problem] = read.diagnostics;
  if (problem) throw new Error(problem.message);
  return [...named, ...read.value];
}

function located(translation: Translation, diagnostics: readonly Diagnostic[]): readonly PluginRunFinding[] {
  const { findings } = findingsReport({ translation, fileCount: 0 }, diagnostics);
  return findings.map(({ code, severity, message, help, position, pointer, object }) => ({
    code,
    severity,
    message,
    help,
    file: position?.file,
    line: position?.line,
    column: position?.column,
    pointer,
    object,
  }));
}

/** Codes that say that the plugin, and not the input, is wrong. */
const isPluginError = ({ code, severity }: Diagnostic): boolean => severity === "error" && code.startsWith("plugin/");

function throwPluginErrors(diagnostics: readonly Diagnostic[]): void {
  const errors = diagnostics.filter(isPluginError);
  if (errors.length > 0) throw new Error(errors.map(({ code, message }) => `${code}: ${message}`).join("\n"));
}

/**
 * Runs a plugin, together with the built-in ones, over manifests.
 * Everything the plugin is given is frozen, all the way down: writing into it is an error.
 * @throws an Error with everything that the plugin itself does wrong (it throws, conflicts with another, asks for what Envoy would
 * refuse, does not end), unless `allowPluginErrors` is given; where files cannot be read; where options break the plugin's schema.
 * What is wrong with the input is never thrown: it is in `diagnostics`.
 */
export function runPlugin(
  tested: Plugin | ConfigurablePlugin | readonly (Plugin | ConfigurablePlugin)[],
  input: PluginRunInput,
): PluginRun {
  const found: Diagnostic[] = [];
  const guard = {
    milliseconds: hookMilliseconds,
    diagnose: (diagnostic: Diagnostic) => found.push(diagnostic),
  };
  const own = [tested].flat().map((plugin) => configuredPlugin(plugin, input.options));
  const builtIn = builtInPlugins().filter(({ name }) => !input.disabled?.includes(name));
  const merged = mergePlugins(...builtIn, ...frozenPlugins(own).map((plugin) => guardedPlugin(plugin, guard)));
  const translation = translate(sourcesOf(input), merged.value, {
    settings: { ...defaultSettings, ...input.settings },
    namespace: input.namespace ?? "default",
    apiDefaults: "all",
    gatewayClasses: input.gatewayClasses ?? [],
    facts: input.facts ?? {},
    client: input.client,
  });
  const diagnostics = [...merged.diagnostics, ...translation.diagnostics, ...found];
  if (!input.allowPluginErrors) throwPluginErrors(diagnostics);
  return {
    gateways: resourcesDocument(translation.gateways).gateways as unknown as PluginRun["gateways"],
    statuses: JSON.parse(JSON.stringify(translation.statuses())) as JsonObject,
    diagnostics: located(translation, diagnostics),
    runLeaderActions() {
      const { value: files, diagnostics: ofLeader } = leaderResults(merged.value, translation);
      if (!input.allowPluginErrors) throwPluginErrors(ofLeader);
      return { files, diagnostics: ofLeader };
    },
  };
}
