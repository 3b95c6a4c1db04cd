import { type Diagnostic, defineDiagnostics, type Parsed, parsed } from "./diagnostic.ts";
import { extendKind } from "./kinds/extend-kind.ts";
import type { Kind } from "./kinds/kind.ts";
import type { AnyBackendPlugin, Contributed, Plugin } from "./plugin.ts";
import { groupKindKey } from "./resource.ts";

const report = defineDiagnostics({
  "plugin/duplicate-name": {
    severity: "error",
    message: ({ name }: { readonly name: string }) => `There are two plugins called ${name}.`,
    help: () => "The first one counts; rename the other, or disable one.",
  },
  "plugin/conflict": {
    severity: "error",
    message: (data: { readonly plugin: string; readonly other: string; readonly what: string }) =>
      `Plugins ${data.other} and ${data.plugin} both contribute ${data.what}.`,
    help: ({ plugin, other }) =>
      `That of ${other} counts. If ${plugin} is to take its place, let it say so (replaces: ["${other}"]), or disable ${other}.`,
  },
  "plugin/nothing-to-extend": {
    severity: "error",
    message: (data: { readonly plugin: string; readonly kind: string }) =>
      `Plugin ${data.plugin} adds fields to the kind ${data.kind}, which no plugin brings.`,
    help: () => "Enable the plugin that brings it, or let this one bring the kind (kinds).",
  },
});

/** The definitions of everything merging plugins reports. @internal */
export const mergePluginsDiagnostics = report.definitions;

/** Which plugin contributes a thing of a name first. */
interface Claims {
  readonly owners: Map<string, string>;
  readonly diagnostics: Diagnostic[];
}

/** Whether a plugin gets what it claims; where it does not, that is reported. */
function claim({ owners, diagnostics }: Claims, plugin: string, what: string): boolean {
  const owner = owners.get(what);
  if (owner === undefined) owners.set(what, plugin);
  else diagnostics.push(report("plugin/conflict", {}, { plugin, other: owner, what }));
  return owner === undefined;
}

function claimed<Contribution>(
  claims: Claims,
  { plugin, what }: { readonly plugin: string; readonly what: string },
  contributions: readonly Contributed<Contribution>[] = [],
): readonly Contributed<Contribution>[] {
  return contributions.filter((each) => claim(claims, plugin, `${what} of ${groupKindKey(each)}`));
}

/** Those that handle some objects of a kind only share it with the plugin that has the others. */
function claimedBackends(
  claims: Claims,
  plugin: string,
  contributions: readonly Contributed<AnyBackendPlugin>[] = [],
): readonly Contributed<AnyBackendPlugin>[] {
  return contributions.filter(
    (each) => each.contribution.handles || claim(claims, plugin, `the backends of ${groupKindKey(each)}`),
  );
}

function withClaims(plugin: Plugin, claims: Claims): Plugin {
  const { name } = plugin;
  return {
    ...plugin,
    kinds: (plugin.kinds ?? []).filter((kind) => claim(claims, name, `the kind ${groupKindKey(kind)}`)),
    contributesPolicies: claimed(claims, { plugin: name, what: "the policies" }, plugin.contributesPolicies),
    contributesBackends: claimedBackends(claims, name, plugin.contributesBackends),
    contributesLeaderAction: claimed(
      claims,
      { plugin: name, what: "the leader action" },
      plugin.contributesLeaderAction,
    ),
    facts: (plugin.facts ?? []).filter((fact) => claim(claims, name, `the fact ${fact.name}`)),
  };
}

/** Takes out of a plugin whatever a plugin that replaces it contributes itself. */
function withoutReplaced(plugin: Plugin, replacing: readonly Plugin[]): Plugin {
  const taken = (
    contributions: (other: Plugin) => readonly { readonly group: string; readonly kind: string }[] | undefined,
  ) => new Set(replacing.flatMap((other) => contributions(other) ?? []).map(groupKindKey));
  const keep = <Value extends { readonly group: string; readonly kind: string }>(
    values: readonly Value[] = [],
    others: ReadonlySet<string>,
  ) => values.filter((value) => !others.has(groupKindKey(value)));
  return {
    ...plugin,
    kinds: keep(
      plugin.kinds,
      taken(({ kinds }) => kinds),
    ),
    contributesPolicies: keep(
      plugin.contributesPolicies,
      taken(({ contributesPolicies }) => contributesPolicies),
    ),
    contributesBackends: keep(
      plugin.contributesBackends,
      taken(({ contributesBackends }) => contributesBackends),
    ),
    contributesLeaderAction: keep(
      plugin.contributesLeaderAction,
      taken(({ contributesLeaderAction }) => contributesLeaderAction),
    ),
  };
}

/** A kind with what plugins add to it; whoever describes a field first keeps it. */
function extendedKind(kind: Kind, plugins: readonly Plugin[], claims: Claims): Kind {
  let extended = kind;
  for (const { name, extendsKinds = [] } of plugins) {
    for (const extension of extendsKinds.filter((each) => groupKindKey(each) === groupKindKey(kind))) {
      const { kind: next, conflicts } = extendKind(extended, extension);
      for (const field of conflicts) {
        const what = `the field ${field} of the kind ${groupKindKey(kind)}`;
        const other = claims.owners.get(`the kind ${groupKindKey(kind)}`) ?? "";
        claims.diagnostics.push(report("plugin/conflict", {}, { plugin: name, other, what }));
      }
      extended = next;
    }
  }
  return extended;
}

function checkExtensions(plugins: readonly Plugin[], diagnostics: Diagnostic[]): void {
  const kinds = new Set(plugins.flatMap(({ kinds = [] }) => kinds).map(groupKindKey));
  for (const { name, extendsKinds = [] } of plugins) {
    for (const extension of extendsKinds.filter((each) => !kinds.has(groupKindKey(each)))) {
      diagnostics.push(report("plugin/nothing-to-extend", {}, { plugin: name, kind: groupKindKey(extension) }));
    }
  }
}

/**
 * Folds plugins into the ones that take effect, in their order.
 * Two plugins of one name, or two contributions for one group and kind, are conflicts and reported, unless one plugin says that it
 * `replaces` the other. (kgateway's MergePlugins lets the later one win in silence.)
 */
export function mergePlugins(...plugins: readonly Plugin[]): Parsed<readonly Plugin[]> {
  const claims: Claims = { owners: new Map(), diagnostics: [] };
  const named = new Map<string, Plugin>();
  for (const plugin of plugins) {
    if (named.has(plugin.name)) claims.diagnostics.push(report("plugin/duplicate-name", {}, { name: plugin.name }));
    else named.set(plugin.name, plugin);
  }
  const merged = [...named.values()].map((plugin) => {
    const replacing = plugins.filter(({ replaces }) => replaces?.includes(plugin.name));
    return withClaims(replacing.length > 0 ? withoutReplaced(plugin, replacing) : plugin, claims);
  });
  checkExtensions(merged, claims.diagnostics);
  const extended = merged.map(({ kinds = [], ...plugin }) => ({
    ...plugin,
    kinds: kinds.map((kind) => extendedKind(kind, merged, claims)),
  }));
  return parsed(extended, claims.diagnostics);
}
