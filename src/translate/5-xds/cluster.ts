import { any, type Cluster } from "../../sdk/envoy/messages.ts";
import type { ClusterContribution } from "../../sdk/hooks.ts";
import { type BackendObjectIr, clusterName, type EndpointsForBackend } from "../../sdk/ir/backend.ts";
import type { Problem } from "../../sdk/problem.ts";
import { groupKindKey } from "../../sdk/resource.ts";
import { effectivePolicies, type PolicyFault } from "./attached-policies.ts";
import type { ClusterScope } from "./cluster-scope.ts";
import { type Draft, draft } from "./contributions.ts";
import { withDnsLookupFamily } from "./dns-lookup.ts";
import { assignEndpoints } from "./endpoints.ts";
import { withClientCertificate } from "./gateway-client-certificate.ts";
import { dnsClusterName } from "./names.ts";
import type { PolicyKind } from "./plugin-passes.ts";

/** The cluster of a backend; an empty one where something makes the backend unusable. */
export interface BuiltCluster {
  readonly backend: BackendObjectIr;
  readonly cluster: Cluster;
  /** What makes it unusable; routes still lead to it. */
  readonly problems: readonly PolicyFault[];
}

const clusterMessage = "envoy.config.cluster.v3.Cluster";

const http2Options = {
  "envoy.extensions.upstreams.http.v3.HttpProtocolOptions": any(
    "envoy.extensions.upstreams.http.v3.HttpProtocolOptions",
    { explicitHttpConfig: { http2ProtocolOptions: {} } },
  ),
};

function initialCluster(backend: BackendObjectIr): Cluster {
  return {
    name: clusterName(backend),
    connectTimeout: "5s",
    ...(backend.appProtocol === "http2" && { typedExtensionProtocolOptions: http2Options }),
    ...(backend.trafficDistribution !== "Any" && { commonLbConfig: { localityWeightedLbConfig: {} } }),
  };
}

/** What stands for an unusable backend. */
export function emptyCluster(name: string): Cluster {
  return { name, metadata: {}, type: "STATIC", loadAssignment: { clusterName: name } };
}

/** A cluster while its backend and policies contribute to it. */
interface ClusterDraft {
  readonly message: Draft<Cluster>;
  readonly problems: PolicyFault[];
}

function take(scope: ClusterScope, building: ClusterDraft, contribution: ClusterContribution | undefined): void {
  if (!contribution) return;
  building.message.take(contribution.cluster);
  for (const message of contribution.errors ?? []) building.problems.push({ message });
  scope.collector.take(contribution);
}

/** What hooks know: the cluster so far, and everything that can be looked up. */
function contextOf({ lookup }: ClusterScope, backend: BackendObjectIr, { message }: ClusterDraft) {
  return { ...lookup, backend, cluster: message.current() };
}

function initialize(
  scope: ClusterScope,
  backend: BackendObjectIr,
  building: ClusterDraft,
): EndpointsForBackend | undefined {
  const kind = scope.backendKinds.get(groupKindKey(backend.source));
  if (!kind) {
    building.problems.push({ message: `no backend translator found for ${groupKindKey(backend.source)}` });
    return undefined;
  }
  const call = { plugin: kind.plugin, hook: "initEnvoyBackend", resource: backend.resource };
  const context = contextOf(scope, backend, building);
  const contribution = scope.call(call, () => kind.backend.initEnvoyBackend(backend, context));
  if (!contribution) building.problems.push({ message: `plugin ${kind.plugin} failed` });
  take(scope, building, contribution);
  return contribution?.endpoints;
}

function applyKind(
  scope: ClusterScope,
  backend: BackendObjectIr,
  { kind, building }: { readonly kind: PolicyKind; readonly building: ClusterDraft },
): void {
  const { perClientProcessBackend, processBackend } = kind.policy;
  const call = (hook: string) => ({ plugin: kind.plugin, hook, resource: backend.resource });
  if (perClientProcessBackend) {
    const context = contextOf(scope, backend, building);
    take(
      scope,
      building,
      scope.call(call("perClientProcessBackend"), () => perClientProcessBackend(scope.client, context)),
    );
  }
  if (!processBackend) return;
  for (const policy of backendPolicies(scope, backend, kind)) {
    if (policy.faults.length > 0) building.problems.push(...policy.faults);
    else {
      const context = contextOf(scope, backend, building);
      take(
        scope,
        building,
        scope.call(call("processBackend"), () => processBackend(policy.ir, context)),
      );
    }
  }
}

/** The policies of one kind on a backend as they apply to its cluster. */
export function backendPolicies(
  scope: Parameters<typeof effectivePolicies>[2],
  { attachedPolicies }: BackendObjectIr,
  kind: PolicyKind,
) {
  const attachments = attachedPolicies.filter(({ group, kind: name }) => group === kind.group && name === kind.kind);
  return attachments.length === 0 ? [] : effectivePolicies(kind, attachments, scope).policies;
}

const inlineTypes: readonly unknown[] = ["STATIC", "STRICT_DNS", "LOGICAL_DNS"];

/** Endpoints stand in the cluster itself unless its type gets them elsewhere, or a plugin has put some there already. */
function withInlineEndpoints(
  scope: ClusterScope,
  backend: BackendObjectIr,
  { cluster, endpoints }: { readonly cluster: Cluster; readonly endpoints: EndpointsForBackend | undefined },
): Cluster {
  if (!endpoints || cluster.loadAssignment) return cluster;
  const inline = cluster.clusterType ? cluster.clusterType.name === dnsClusterName : inlineTypes.includes(cluster.type);
  return inline ? { ...cluster, loadAssignment: assignEndpoints(scope, backend, endpoints) } : cluster;
}

/** Keeps Envoy from preferring its own zone where nobody asked for it. */
function withLocalityDefault(cluster: Cluster): Cluster {
  const { commonLbConfig: config, loadBalancingPolicy, edsClusterConfig } = cluster;
  const chosen = config?.localityWeightedLbConfig ?? config?.zoneAwareLbConfig;
  if (loadBalancingPolicy || chosen || !edsClusterConfig) return cluster;
  return { ...cluster, commonLbConfig: { ...config, localityWeightedLbConfig: {} } };
}

function finish(
  scope: ClusterScope,
  backend: BackendObjectIr,
  { building, endpoints }: { readonly building: ClusterDraft; readonly endpoints: EndpointsForBackend | undefined },
): Cluster {
  const cluster = withInlineEndpoints(scope, backend, { cluster: building.message.finish(), endpoints });
  const complete = withLocalityDefault(cluster);
  const certificate = backend.gatewayClientCertificate;
  return certificate ? withClientCertificate(complete, certificate) : complete;
}

function unusable(backend: BackendObjectIr, problems: readonly Problem[]): BuiltCluster {
  return { backend, cluster: emptyCluster(clusterName(backend)), problems };
}

/** The cluster of one backend, after the policies on it. */
export function buildCluster(scope: ClusterScope, backend: BackendObjectIr): BuiltCluster {
  if (backend.errors.length > 0) return unusable(backend, backend.errors);
  const building: ClusterDraft = { message: draft(clusterMessage, initialCluster(backend)), problems: [] };
  const endpoints = initialize(scope, backend, building);
  const { clusterType } = withDnsLookupFamily(building.message.current(), scope.settings);
  if (clusterType) building.message.take({ set: { clusterType } });
  for (const kind of scope.clusterKinds) applyKind(scope, backend, { kind, building });
  if (building.problems.length > 0) return unusable(backend, building.problems);
  return { backend, cluster: finish(scope, backend, { building, endpoints }), problems: [] };
}
