import type { Cluster, ClusterLoadAssignment } from "../../sdk/envoy/messages.ts";
import type { BackendObjectIr, ConnectedClient } from "../../sdk/ir/backend.ts";
import { type BuiltClusters, buildClusters } from "./build-clusters.ts";
import { type BuiltCluster, backendPolicies, emptyCluster } from "./cluster.ts";
import { draft } from "./contributions.ts";
import { compareNames } from "./names.ts";
import type { PluginPass } from "./plugin-passes.ts";
import type { GatewayScope } from "./scope.ts";

/** The clusters and endpoints of one Gateway, sorted by name. */
export interface GatewayClusters {
  readonly clusters: readonly Cluster[];
  readonly erroredClusters: readonly string[];
  readonly endpoints: readonly ClusterLoadAssignment[];
}

const clusterName = ({ cluster }: BuiltCluster): string => cluster.name ?? "";

/** What the Gateway's own hooks make of a cluster; most clusters stay as they are. */
function applyForCluster(scope: GatewayScope, built: BuiltCluster, passes: readonly PluginPass[]): BuiltCluster {
  const { backend } = built;
  if (built.problems.length > 0 || backend.attachedPolicies.length === 0) return built;
  const building = draft<Cluster>("envoy.config.cluster.v3.Cluster", built.cluster);
  const problems: { readonly message: string }[] = [];
  for (const pass of passes) {
    for (const policy of backendPolicies(scope, backend, pass)) {
      const { applyForCluster: hook } = pass.hooks;
      if (policy.faults.length > 0 || !hook) continue;
      const context = { settings: scope.settings, backend, cluster: building.current() };
      const call = { plugin: pass.plugin, hook: "applyForCluster", resource: backend.resource };
      const contribution = scope.call(call, () => hook(policy.ir, context));
      if (!contribution) continue;
      building.take(contribution.cluster);
      scope.collector.take(contribution);
      problems.push(...(contribution.errors ?? []).map((message) => ({ message })));
    }
  }
  if (problems.length > 0) return { ...built, cluster: emptyCluster(clusterName(built)), problems };
  return { ...built, cluster: building.finish() };
}

/** The Gateway's copies of backends, besides the clusters that it shares with others. */
function withCopies(
  scope: GatewayScope,
  shared: BuiltClusters,
  { copies, client }: { readonly copies: readonly BackendObjectIr[]; readonly client: ConnectedClient },
): Pick<BuiltClusters, "clusters" | "endpoints"> {
  if (copies.length === 0) return shared;
  const own = buildClusters(copies, scope.index, client);
  scope.collector.take({ clusters: own.extraClusters, secrets: own.secrets, diagnostics: own.diagnostics });
  return {
    clusters: [...shared.clusters, ...own.clusters].sort((left, right) =>
      compareNames(clusterName(left), clusterName(right)),
    ),
    endpoints: [...shared.endpoints, ...own.endpoints].sort((left, right) =>
      compareNames(left.clusterName ?? "", right.clusterName ?? ""),
    ),
  };
}

/** The clusters that all Gateways share, the copies for this one, and what its own hooks make of them. */
export function gatewayClusters(
  scope: GatewayScope,
  shared: BuiltClusters,
  own: { readonly copies: readonly BackendObjectIr[]; readonly client: ConnectedClient },
): GatewayClusters {
  scope.collector.take({ clusters: shared.extraClusters, secrets: shared.secrets });
  const { clusters, endpoints } = withCopies(scope, shared, own);
  const passes = scope.passes.inOrder.filter(({ hooks }) => hooks.applyForCluster);
  const built = passes.length === 0 ? clusters : clusters.map((cluster) => applyForCluster(scope, cluster, passes));
  return {
    clusters: built.map(({ cluster }) => cluster),
    erroredClusters: built.filter(({ problems }) => problems.length > 0).map(clusterName),
    endpoints,
  };
}
