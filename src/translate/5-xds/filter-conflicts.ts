import { type Diagnostic, defineDiagnostics } from "../../sdk/diagnostic.ts";
import type { StagedHttpFilter } from "../../sdk/filter-stage.ts";
import type { Plugin } from "../../sdk/plugin.ts";
import { canonicalText } from "./canonical-text.ts";

/** A filter of a chain and the plugin that asks for it. */
export interface OwnedFilter {
  readonly plugin: string;
  readonly staged: StagedHttpFilter;
}

/** The filters that a chain gets, and what is wrong with the others. */
export interface SettledFilters {
  readonly filters: readonly StagedHttpFilter[];
  readonly diagnostics: readonly Diagnostic[];
}

const report = defineDiagnostics({
  "plugin/filter-conflict": {
    severity: "error",
    message: (data: { readonly plugin: string; readonly other: string; readonly filter: string }) =>
      `Plugins ${data.other} and ${data.plugin} both contribute the HTTP filter ${data.filter}, each with another configuration.`,
    help: ({ plugin, other }) =>
      `That of ${other} counts. If ${plugin} is to take its place, let it say so (replaces: ["${other}"]); otherwise give the filter another name, or disable one of them.`,
  },
});

const nameOf = ({ staged }: OwnedFilter): string => staged.filter.name ?? "";
const configOf = ({ staged }: OwnedFilter): string => canonicalText(staged.filter.typedConfig ?? {});

function byName(filters: readonly OwnedFilter[]): ReadonlyMap<string, readonly OwnedFilter[]> {
  const groups = new Map<string, OwnedFilter[]>();
  for (const filter of filters) {
    const group = groups.get(nameOf(filter));
    if (group) group.push(filter);
    else groups.set(nameOf(filter), [filter]);
  }
  return groups;
}

/** Whose filters of one name count: those of the first plugin, or of one that says that it takes its place. */
function winner(owners: readonly string[], plugins: readonly Plugin[]): string | undefined {
  const contenders = plugins.filter(({ name }) => owners.includes(name));
  return contenders.reduce<string | undefined>(
    (best, { name, replaces = [] }) => (best === undefined || replaces.includes(best) ? name : best),
    undefined,
  );
}

function losersOf(filters: readonly OwnedFilter[], plugins: readonly Plugin[]) {
  const owners = [...new Set(filters.map(({ plugin }) => plugin))];
  if (owners.length < 2 || new Set(filters.map(configOf)).size < 2) return { losers: [], diagnostics: [] };
  const other = winner(owners, plugins) ?? "";
  const replaced = plugins.find(({ name }) => name === other)?.replaces ?? [];
  const diagnostics = owners
    .filter((plugin) => plugin !== other && !replaced.includes(plugin))
    .map((plugin) => report("plugin/filter-conflict", {}, { plugin, other, filter: filters.map(nameOf)[0] ?? "" }));
  return { losers: filters.filter(({ plugin }) => plugin !== other), diagnostics };
}

/**
 * Filters of one name with other configuration from two plugins cannot both be: per-filter configuration goes by name. One plugin may
 * ask for several of a name itself.
 */
export function settleFilterConflicts(filters: readonly OwnedFilter[], plugins: readonly Plugin[]): SettledFilters {
  const settled = [...byName(filters).values()].map((group) => losersOf(group, plugins));
  const losers = new Set(settled.flatMap(({ losers: found }) => found));
  return {
    filters: filters.filter((filter) => !losers.has(filter)).map(({ staged }) => staged),
    diagnostics: settled.flatMap(({ diagnostics }) => diagnostics),
  };
}
