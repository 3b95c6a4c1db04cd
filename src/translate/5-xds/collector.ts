import type { Diagnostic } from "../../sdk/diagnostic.ts";
import type { Cluster, Secret } from "../../sdk/envoy/messages.ts";
import type { StagedHttpFilter, StagedUpstreamHttpFilter } from "../../sdk/filter-stage.ts";
import type { HttpChainContribution, SharedContribution } from "../../sdk/hooks.ts";
import type { Report } from "../../sdk/report.ts";
import { canonicalText } from "./canonical-text.ts";
import type { OwnedFilter } from "./filter-conflicts.ts";
import { compareNames } from "./names.ts";

/** What comes to light while one Gateway is built, besides the messages themselves. */
export interface Collector {
  readonly report: (...reports: readonly Report[]) => void;
  /** The same finding at the same place is kept once, however many virtual hosts a rule lands in. */
  readonly diagnose: (...diagnostics: readonly Diagnostic[]) => void;
  /** Takes what every contribution may ask for; returns the contribution. */
  readonly take: (contribution: SharedContribution) => void;
  readonly collected: () => Collected;
}

/** Clusters and secrets are sorted by name; the first of a name stays. */
export interface Collected {
  readonly reports: readonly Report[];
  readonly diagnostics: readonly Diagnostic[];
  readonly clusters: readonly Cluster[];
  readonly secrets: readonly Secret[];
}

const diagnosticKey = ({ code, location, message }: Diagnostic) => JSON.stringify([code, location, message]);

function addFirstOfEachName<Named extends { readonly name?: string | undefined }>(
  byName: Map<string, Named>,
  added: readonly Named[],
): void {
  for (const one of added) if (!byName.has(one.name ?? "")) byName.set(one.name ?? "", one);
}

function sortedByName<Named>(byName: ReadonlyMap<string, Named>): readonly Named[] {
  return [...byName].sort(([left], [right]) => compareNames(left, right)).map(([, named]) => named);
}

export function collector(): Collector {
  const reports: Report[] = [];
  const diagnostics = new Map<string, Diagnostic>();
  const clusters = new Map<string, Cluster>();
  const secrets = new Map<string, Secret>();
  const diagnose = (...found: readonly Diagnostic[]) => {
    for (const diagnostic of found) diagnostics.set(diagnosticKey(diagnostic), diagnostic);
  };
  return {
    report: (...added) => {
      for (const report of added) reports.push(report);
    },
    diagnose,
    take(contribution) {
      if (contribution.clusters) addFirstOfEachName(clusters, contribution.clusters);
      if (contribution.secrets) addFirstOfEachName(secrets, contribution.secrets);
      if (contribution.diagnostics) diagnose(...contribution.diagnostics);
    },
    collected: () => ({
      reports,
      diagnostics: [...diagnostics.values()],
      clusters: sortedByName(clusters),
      secrets: sortedByName(secrets),
    }),
  };
}

/** The filters that the hooks of one HTTP chain ask for, equal ones once. */
export interface ChainFilters {
  /** `plugin` is who asks. */
  readonly take: (contribution: HttpChainContribution, plugin: string) => void;
  readonly filters: () => readonly OwnedFilter[];
  readonly upstreamFilters: () => readonly StagedUpstreamHttpFilter[];
}

/** Keeps equal values once; thousands of routes ask for the very same object, so identity is tried first. The first who asks owns it. */
function distinct<Value extends object>() {
  const seen = new Set<Value>();
  const byText = new Map<string, { readonly plugin: string; readonly value: Value }>();
  return {
    add(value: Value, plugin: string): void {
      if (seen.has(value)) return;
      seen.add(value);
      const text = canonicalText(value);
      if (!byText.has(text)) byText.set(text, { plugin, value });
    },
    values: () => [...byText.values()],
  };
}

/** Filters of one row, one behind the other. */
function inRows(filters: readonly OwnedFilter[]): readonly OwnedFilter[] {
  const lengths = new Map<string, number>();
  return filters.map(({ plugin, staged }) => {
    if (staged.row === undefined) return { plugin, staged };
    const length = lengths.get(staged.row) ?? 0;
    lengths.set(staged.row, length + 1);
    const position = { ...staged.position, relative: staged.position.relative + length };
    return { plugin, staged: { ...staged, position } };
  });
}

/** As kgateway: filters stay even where the only route that asks for them is replaced afterwards. */
export function chainFilters(): ChainFilters {
  const filters = distinct<StagedHttpFilter>();
  const upstreamFilters = distinct<StagedUpstreamHttpFilter>();
  return {
    take(contribution, plugin) {
      for (const filter of contribution.chainFilters ?? []) filters.add(filter, plugin);
      for (const filter of contribution.upstreamFilters ?? []) upstreamFilters.add(filter, plugin);
    },
    filters: () => inRows(filters.values().map(({ plugin, value }) => ({ plugin, staged: value }))),
    upstreamFilters: () => upstreamFilters.values().map(({ value }) => value),
  };
}
