import { type Diagnostic, defineDiagnostics } from "../../sdk/diagnostic.ts";
import type { Cluster, ClusterLoadAssignment, Secret } from "../../sdk/envoy/messages.ts";
import type { BackendObjectIr, ConnectedClient } from "../../sdk/ir/backend.ts";
import { problemMessages } from "../../sdk/problem.ts";
import { objectReference, objectSourceKey } from "../../sdk/resource.ts";
import type { TranslationIndex } from "../2-index/translation-index.ts";
import { type BuiltCluster, buildCluster } from "./cluster.ts";
import { type ClusterScope, clusterScope } from "./cluster-scope.ts";
import { buildEndpoints } from "./endpoints.ts";
import { compareNames } from "./names.ts";
import { blamed, causeOf, described } from "./replacement-diagnostics.ts";

/** The clusters of a set of backends and what goes with them, each list sorted by name. */
export interface BuiltClusters {
  readonly clusters: readonly BuiltCluster[];
  readonly messages: ClusterMessages;
  readonly endpoints: readonly ClusterLoadAssignment[];
  /** Clusters and secrets that plugins asked for besides. */
  readonly extraClusters: readonly Cluster[];
  readonly secrets: readonly Secret[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Clusters as Envoy gets them; made once, since many Gateways share them. */
export interface ClusterMessages {
  readonly clusters: readonly Cluster[];
  /** Names of those that are empty because something makes their backend unusable. */
  readonly erroredClusters: readonly string[];
}

/** The messages of built clusters, in their order. */
export function clusterMessages(built: readonly BuiltCluster[]): ClusterMessages {
  return {
    clusters: built.map(({ cluster }) => cluster),
    erroredClusters: built.filter(({ problems }) => problems.length > 0).map(({ cluster }) => cluster.name ?? ""),
  };
}

/** What went wrong with the clusters of each object, by `objectSourceKey`. */
export function clusterErrors({ clusters }: BuiltClusters): ReadonlyMap<string, readonly string[]> {
  const errors = new Map<string, readonly string[]>();
  for (const { backend, problems } of clusters.filter((built) => built.problems.length > 0)) {
    const key = objectSourceKey(backend.source);
    errors.set(key, [...(errors.get(key) ?? []), problemMessages(problems, "\n")]);
  }
  return errors;
}

const report = defineDiagnostics({
  "backend/replaced": {
    severity: "error",
    message: ({ what, cause }: { readonly what: string; readonly cause: string }) =>
      `${what} gets no endpoints: ${cause}.`,
  },
});

/** What is wrong with the backend itself has been told where it was read. */
function diagnosticsOf(index: TranslationIndex, { backend, problems }: BuiltCluster): readonly Diagnostic[] {
  if (problems.length === 0 || backend.errors.length > 0) return [];
  const place = { location: backend.resource.origin, object: objectReference(backend.resource) };
  const data = { what: described(backend.source), cause: causeOf(problems) };
  return [report("backend/replaced", blamed(index, problems, place), data)];
}

function clustersOf(scope: ClusterScope, backends: readonly BackendObjectIr[]): BuiltClusters {
  const clusters = backends.map((backend) => buildCluster(scope, backend));
  const endpoints = backends.flatMap((backend) => buildEndpoints(scope, backend) ?? []);
  scope.collector.diagnose(...clusters.flatMap((built) => diagnosticsOf(scope.index, built)));
  const { clusters: extraClusters, secrets, diagnostics } = scope.collector.collected();
  clusters.sort((left, right) => compareNames(left.cluster.name ?? "", right.cluster.name ?? ""));
  return {
    clusters,
    messages: clusterMessages(clusters),
    endpoints: endpoints.sort((left, right) => compareNames(left.clusterName ?? "", right.clusterName ?? "")),
    extraClusters,
    secrets,
    diagnostics,
  };
}

/**
 * The clusters and endpoints of backends for one client. Those of all backends are the same for every Gateway: they are built
 * once and shared; a Gateway builds only the copies that present its client certificate.
 */
export function buildClusters(
  backends: readonly BackendObjectIr[],
  index: TranslationIndex,
  client: ConnectedClient,
): BuiltClusters {
  return clustersOf(clusterScope(index, client), backends);
}
