import type { Cluster, ClusterLoadAssignment } from "../../sdk/envoy/messages.ts";
import type { ClusterContext, ClusterContribution } from "../../sdk/hooks.ts";
import { type BackendObjectIr, type ConnectedClient, clusterName as nameOfCluster } from "../../sdk/ir/backend.ts";
import { type BuiltClusters, buildClusters, type ClusterMessages, clusterMessages } from "./build-clusters.ts";
import { type BuiltCluster, backendPolicies, emptyCluster } from "./cluster.ts";
import { draft } from "./contributions.ts";
import { compareNames } from "./names.ts";
import type { PluginPass } from "./plugin-passes.ts";
import type { GatewayScope } from "./scope.ts";

/** The clusters and endpoints of one Gateway, sorted by name. */
export interface GatewayClusters extends ClusterMessages {
  readonly copiedClusters: readonly string[];
  readonly endpoints: readonly ClusterLoadAssignment[];
}

const clusterName = ({ cluster }: BuiltCluster): string => cluster.name ?? "";

/** A usable policy on a backend. */
interface ClusterPolicy {
  readonly pass: PluginPass;
  readonly ir: unknown;
}

function clusterPolicies(
  scope: GatewayScope,
  backend: BackendObjectIr,
  passes: readonly PluginPass[],
): readonly ClusterPolicy[] {
  return passes.flatMap((pass) =>
    backendPolicies(scope, backend, pass).flatMap(({ ir, faults }) => (faults.length > 0 ? [] : [{ pass, ir }])),
  );
}

function askHook(
  scope: GatewayScope,
  { pass, ir }: ClusterPolicy,
  context: ClusterContext,
): ClusterContribution | undefined {
  const { applyForCluster: hook } = pass.hooks;
  const call = { plugin: pass.plugin, hook: "applyForCluster", resource: context.backend.resource };
  return hook && scope.call(call, () => hook(ir, context));
}

/** What the Gateway's own hooks make of a cluster; most clusters stay as they are. */
function applyForCluster(scope: GatewayScope, built: BuiltCluster, passes: readonly PluginPass[]): BuiltCluster {
  const { backend, cluster } = built;
  if (built.problems.length > 0 || backend.attachedPolicies.length === 0) return built;
  const building = draft<Cluster>("envoy.config.cluster.v3.Cluster", cluster);
  const errors: string[] = [];
  for (const policy of clusterPolicies(scope, backend, passes)) {
    const context = { settings: scope.settings, backend, cluster: building.current() };
    const contribution = askHook(scope, policy, context);
    if (!contribution) continue;
    building.take(contribution.cluster);
    scope.collector.take(contribution);
    errors.push(...(contribution.errors ?? []));
  }
  if (errors.length === 0) return { ...built, cluster: building.finish() };
  return { ...built, cluster: emptyCluster(clusterName(built)), problems: errors.map((message) => ({ message })) };
}

/** The Gateway's copies of backends, besides the clusters that it shares with others. */
function withCopies(
  scope: GatewayScope,
  shared: BuiltClusters,
  { copies, client }: { readonly copies: readonly BackendObjectIr[]; readonly client: ConnectedClient },
): Pick<BuiltClusters, "clusters" | "endpoints" | "messages"> {
  if (copies.length === 0) return shared;
  const own = buildClusters(copies, scope.index, client);
  scope.collector.take({ clusters: own.extraClusters, secrets: own.secrets, diagnostics: own.diagnostics });
  const clusters = [...shared.clusters, ...own.clusters].sort((left, right) =>
    compareNames(clusterName(left), clusterName(right)),
  );
  const endpoints = [...shared.endpoints, ...own.endpoints].sort((left, right) =>
    compareNames(left.clusterName ?? "", right.clusterName ?? ""),
  );
  return { clusters, endpoints, messages: clusterMessages(clusters) };
}

/** The clusters that all Gateways share, the copies for this one, and what its own hooks make of them. */
export function gatewayClusters(
  scope: GatewayScope,
  shared: BuiltClusters,
  own: { readonly copies: readonly BackendObjectIr[]; readonly client: ConnectedClient },
): GatewayClusters {
  scope.collector.take({ clusters: shared.extraClusters, secrets: shared.secrets });
  const { clusters, endpoints, messages } = withCopies(scope, shared, own);
  const copiedClusters = own.copies.map(nameOfCluster);
  const passes = scope.passes.inOrder.filter(({ hooks }) => hooks.applyForCluster);
  if (passes.length === 0) return { ...messages, endpoints, copiedClusters };
  const applied = clusterMessages(clusters.map((cluster) => applyForCluster(scope, cluster, passes)));
  return { ...applied, endpoints, copiedClusters };
}
