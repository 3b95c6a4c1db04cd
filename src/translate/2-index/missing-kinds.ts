import { type Diagnostic, defineDiagnostics } from "../../sdk/diagnostic.ts";
import type { Plugin } from "../../sdk/plugin.ts";
import { type GroupKind, groupKindKey } from "../../sdk/resource.ts";

const report = defineDiagnostics({
  "plugin/kind-missing": {
    severity: "error",
    message: ({ plugin, kind }: { readonly plugin: string; readonly kind: string }) =>
      `Plugin ${plugin} contributes policies of the kind ${kind}, which nobody describes: its objects are not read.`,
    help: () => "List the kind in `kinds` of the plugin (see defineKind), or give its CRD with --crds.",
  },
});

/** The definitions of everything that is reported of kinds that are missing. */
export const missingKindsDiagnostics = report.definitions;

/** Kinds of policies that plugins would read, had anyone described them; those that no object stands for need no description. */
export function missingKinds(plugins: readonly Plugin[], kinds: readonly GroupKind[]): readonly Diagnostic[] {
  const known = new Set(kinds.map(groupKindKey));
  return plugins.flatMap(({ name, contributesPolicies = [] }) =>
    contributesPolicies
      .filter((contributed) => contributed.contribution.parse && !known.has(groupKindKey(contributed)))
      .map((contributed) => report("plugin/kind-missing", {}, { plugin: name, kind: groupKindKey(contributed) })),
  );
}
