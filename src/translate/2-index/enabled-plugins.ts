import { defineDiagnostics, type Parsed, parsed } from "../../sdk/diagnostic.ts";
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
});

/** The definitions of everything that is reported of plugins that are not enabled. */
export const enabledPluginsDiagnostics = report.definitions;

/** The settings that kinds of plugins wait for, by kind. */
function awaitedSettings(plugins: readonly Plugin[]): ReadonlyMap<string, string> {
  return new Map(
    plugins.flatMap(({ enabledBy = "", kinds = [] }) => kinds.map((kind) => [groupKindKey(kind), enabledBy] as const)),
  );
}

/** The plugins that the settings do not leave out. Objects of the others' kinds are known, but nobody reads them. */
export function enabledPlugins(
  plugins: readonly Plugin[],
  settings: Settings,
  resources: readonly Resource[],
): Parsed<readonly Plugin[]> {
  const isEnabled = ({ enabledBy }: Plugin) => enabledBy === undefined || settings[enabledBy];
  const awaited = awaitedSettings(plugins.filter((plugin) => !isEnabled(plugin)));
  const diagnostics = resources.flatMap((resource) => {
    const setting = awaited.get(groupKindKey(resource));
    if (setting === undefined) return [];
    const place = { location: locationIn(resource, []), object: objectReference(resource) };
    return [report("plugin/not-enabled", place, { kind: resource.kind, setting })];
  });
  return parsed(plugins.filter(isEnabled), diagnostics);
}
