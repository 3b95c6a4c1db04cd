import type { ClusterLoadAssignment } from "../../sdk/envoy/messages.ts";
import { type BackendObjectIr, clusterName, type EndpointsForBackend } from "../../sdk/ir/backend.ts";
import type { ClusterScope } from "./cluster-scope.ts";
import type { PriorityRules } from "./endpoint-priority.ts";
import { loadAssignment } from "./load-assignment.ts";

/** The endpoints of a backend as one client sees them, after all policies that have a say in them. */
export function assignEndpoints(
  scope: ClusterScope,
  backend: BackendObjectIr,
  initial: EndpointsForBackend,
): ClusterLoadAssignment {
  let endpoints = initial;
  let rules: PriorityRules | undefined;
  for (const { plugin, policy } of scope.endpointKinds) {
    const { perClientProcessEndpoints: hook } = policy;
    const call = { plugin, hook: "perClientProcessEndpoints", resource: backend.resource };
    const contribution = hook && scope.call(call, () => hook(scope.client, endpoints, { ...scope.lookup, backend }));
    if (!contribution) continue;
    endpoints = contribution.endpoints ?? endpoints;
    const { failoverPriority, failover } = contribution;
    if (failoverPriority ?? failover) rules = { failoverPriority, failover };
  }
  return loadAssignment(endpoints, scope.client, rules);
}

/** The endpoints that are delivered apart from the cluster; undefined where the kind of backend has none to speak of. */
export function buildEndpoints(scope: ClusterScope, backend: BackendObjectIr): ClusterLoadAssignment | undefined {
  const kind = scope.contributorOf(backend);
  const hook = kind?.backend.endpoints;
  if (!kind || !hook) return undefined;
  const call = { plugin: kind.plugin, hook: "endpoints", resource: backend.resource };
  const found = scope.call(call, () => hook(backend, scope.lookup));
  if (!found) return undefined;
  scope.collector.diagnose(...found.diagnostics);
  // The copy of a backend for one Gateway has a cluster, and so a name, of its own.
  return assignEndpoints(scope, backend, { ...found.value, clusterName: clusterName(backend) });
}
