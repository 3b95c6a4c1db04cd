import { type Diagnostic, defineDiagnostics } from "../../sdk/diagnostic.ts";
import type { Plugin } from "../../sdk/plugin.ts";
import { type GroupKind, groupKindKey } from "../../sdk/resource.ts";

const report = defineDiagnostics({
  "plugin/kind-missing": {
    severity: "error",
    message: ({ plugin, what, kind }: { readonly plugin: string; readonly what: string; readonly kind: string }) =>
      `Plugin ${plugin} contributes ${what} of the kind ${kind}, which nobody describes: its objects are not read.`,
    help: () => "List the kind in `kinds` of the plugin (see defineKind), or give its CRD with --crds.",
  },
});

/** The definitions of everything that is reported of kinds that are missing. */
export const missingKindsDiagnostics = report.definitions;

/** Kinds of policies and backends that plugins would read, had anyone described them; policies that no object stands for need no description. */
export function missingKinds(plugins: readonly Plugin[], kinds: readonly GroupKind[]): readonly Diagnostic[] {
  const known = new Set(kinds.map(groupKindKey));
  const missing = (plugin: string, what: string, contributed: readonly GroupKind[]) =>
    contributed
      .map(groupKindKey)
      .filter((kind) => !known.has(kind))
      .map((kind) => report("plugin/kind-missing", {}, { plugin, what, kind }));
  return plugins.flatMap(({ name, contributesPolicies = [], contributesBackends = [] }) => [
    ...missing(
      name,
      "policies",
      contributesPolicies.filter(({ contribution }) => contribution.parse),
    ),
    ...missing(name, "backends", contributesBackends),
  ]);
}
