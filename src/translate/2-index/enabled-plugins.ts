import { defineDiagnostics, type Parsed, parsed } from "../../sdk/diagnostic.ts";
import type { Kind } from "../../sdk/kinds/kind.ts";
import type { Plugin } from "../../sdk/plugin.ts";
import { groupKindKey, locationIn, objectReference, type Resource } from "../../sdk/resource.ts";
import type { Settings } from "../../sdk/settings.ts";

const report = defineDiagnostics({
  "plugin/not-enabled": {
    severity: "info",
    message: ({ kind }: { readonly kind: string; readonly setting: string }) =>
      `The ${kind} has no effect: with these settings the controller reads none.`,
    help: ({ setting }) => `If ${setting} is on in your cluster, say so: --set ${setting}=true.`,
  },
  "plugin/disabled": {
    severity: "warning",
    message: ({ kind, plugin }: { readonly kind: string; readonly plugin: string }) =>
      `No plugin contributes ${kind}, so this has no effect: the plugin ${plugin} is disabled.`,
    help: ({ plugin }) => `Enable ${plugin}, or load a plugin that contributes the kind in its place.`,
  },
});

/** The definitions of everything that is reported of plugins that are not enabled. */
export const enabledPluginsDiagnostics = report.definitions;

/** The settings that kinds of plugins wait for, by kind. */
function awaitedSettings(plugins: readonly Plugin[]): ReadonlyMap<string, string> {
  return new Map(
    plugins.flatMap(({ enabledBy = "", kinds = [] }) => kinds.map((kind) => [groupKindKey(kind), enabledBy] as const)),
  );
}

/** Every kind that a plugin brings or does something for. */
function kindsOf({
  kinds = [],
  contributesPolicies = [],
  contributesBackends = [],
  contributesLeaderAction = [],
}: Plugin): readonly string[] {
  return [...kinds, ...contributesPolicies, ...contributesBackends, ...contributesLeaderAction].map(groupKindKey);
}

/** The plugins that were left out on purpose, by the kinds that nobody else does anything for. */
function disabledByKind(disabled: readonly Plugin[], enabled: readonly Plugin[]): ReadonlyMap<string, string> {
  const served = new Set(enabled.flatMap(kindsOf));
  const missing = disabled.flatMap((plugin) => kindsOf(plugin).map((kind) => [kind, plugin.name] as const));
  return new Map(missing.filter(([kind]) => !served.has(kind)));
}

/** Kinds of plugins that were left out, so that their objects are known for what they are; those that others bring too are theirs. */
export function kindsOfDisabled(disabled: readonly Plugin[], known: readonly Kind[]): readonly Kind[] {
  const keys = new Set(known.map(groupKindKey));
  return disabled.flatMap(({ kinds = [] }) => kinds).filter((kind) => !keys.has(groupKindKey(kind)));
}

/** The plugins that the settings do not leave out. Objects of the others' kinds are known, but nobody reads them. */
export function enabledPlugins(
  plugins: readonly Plugin[],
  resources: readonly Resource[],
  { settings, disabledPlugins = [] }: { readonly settings: Settings; readonly disabledPlugins?: readonly Plugin[] },
): Parsed<readonly Plugin[]> {
  const isEnabled = ({ enabledBy }: Plugin) => enabledBy === undefined || settings[enabledBy];
  const awaited = awaitedSettings(plugins.filter((plugin) => !isEnabled(plugin)));
  const disabled = disabledByKind(disabledPlugins, plugins);
  const diagnostics = resources.flatMap((resource) => {
    const { kind } = resource;
    const setting = awaited.get(groupKindKey(resource));
    const plugin = disabled.get(groupKindKey(resource));
    const place = { location: locationIn(resource, []), object: objectReference(resource) };
    if (setting !== undefined) return [report("plugin/not-enabled", place, { kind, setting })];
    return plugin === undefined ? [] : [report("plugin/disabled", place, { kind, plugin })];
  });
  return parsed(plugins.filter(isEnabled), diagnostics);
}
