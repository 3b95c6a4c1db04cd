import { any, type Cluster } from "../../sdk/envoy/messages.ts";
import type { ClusterContext, ClusterContribution } from "../../sdk/hooks.ts";
import { type BackendObjectIr, clusterName, type EndpointsForBackend } from "../../sdk/ir/backend.ts";
import type { Lookup } from "../../sdk/lookup.ts";
import { invalidConfiguration } from "../../sdk/partial-configuration.ts";
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

/** A cluster while its backend and policies contribute to it, and what makes it unusable. */
interface ClusterDraft extends Pick<Draft<Cluster>, "current" | "finish"> {
  readonly take: (contribution: ClusterContribution | undefined) => void;
  readonly fail: (...problems: readonly PolicyFault[]) => void;
  readonly problems: () => readonly PolicyFault[];
}

function clusterDraft(scope: ClusterScope, backend: BackendObjectIr): ClusterDraft {
  const { current, take, finish } = draft(clusterMessage, initialCluster(backend));
  const problems: PolicyFault[] = [];
  return {
    current,
    finish,
    take(contribution) {
      if (!contribution) return;
      take(contribution.cluster);
      for (const message of contribution.errors ?? []) problems.push({ message });
      scope.collector.take(contribution);
    },
    fail: (...found) => problems.push(...found),
    problems: () => problems,
  };
}

/** What hooks know: the cluster so far, and everything that can be looked up. */
function contextOf(
  { lookup }: ClusterScope,
  backend: BackendObjectIr,
  { current }: ClusterDraft,
): ClusterContext & Lookup {
  const { settings, list, find, findReferenced, fact } = lookup;
  return { settings, list, find, findReferenced, fact, backend, cluster: current() };
}

function initialize(
  scope: ClusterScope,
  backend: BackendObjectIr,
  building: ClusterDraft,
): EndpointsForBackend | undefined {
  const kind = scope.contributorOf(backend);
  if (!kind) {
    building.fail({ message: `no backend translator found for ${groupKindKey(backend.source)}` });
    return undefined;
  }
  const call = { plugin: kind.plugin, hook: "initEnvoyBackend", resource: backend.resource };
  const context = contextOf(scope, backend, building);
  const contribution = scope.call(call, () => kind.backend.initEnvoyBackend(backend, context));
  if (!contribution) building.fail({ message: `plugin ${kind.plugin} failed` });
  building.take(contribution);
  return contribution?.endpoints;
}

/** A kind of policy that is applied to a cluster. */
interface ClusterApplication {
  readonly kind: PolicyKind;
  readonly backend: BackendObjectIr;
  readonly building: ClusterDraft;
}

function applyForClient(scope: ClusterScope, { kind, backend, building }: ClusterApplication): void {
  const { perClientProcessBackend: hook } = kind.policy;
  if (!hook) return;
  const context = contextOf(scope, backend, building);
  const call = { plugin: kind.plugin, hook: "perClientProcessBackend", resource: backend.resource };
  building.take(scope.call(call, () => hook(scope.client, context)));
}

function applyKind(scope: ClusterScope, application: ClusterApplication): void {
  const { kind, backend, building } = application;
  applyForClient(scope, application);
  const { processBackend: hook } = kind.policy;
  if (!hook) return;
  const call = { plugin: kind.plugin, hook: "processBackend", resource: backend.resource };
  for (const { ir, faults } of backendPolicies(scope, backend, kind)) {
    building.fail(...faults);
    const context = contextOf(scope, backend, building);
    if (faults.length === 0) building.take(scope.call(call, () => hook(ir, context)));
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

function finished(
  scope: ClusterScope,
  backend: BackendObjectIr,
  { building, endpoints }: { readonly building: ClusterDraft; readonly endpoints: EndpointsForBackend | undefined },
): Cluster {
  const cluster = withInlineEndpoints(scope, backend, { cluster: building.finish(), endpoints });
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
  const building = clusterDraft(scope, backend);
  const endpoints = initialize(scope, backend, building);
  const { clusterType } = withDnsLookupFamily(building.current(), scope.settings);
  if (clusterType) building.take({ cluster: { set: { clusterType } } });
  for (const kind of scope.clusterKinds) applyKind(scope, { kind, backend, building });
  const problems = building.problems();
  if (problems.length > 0) return unusable(backend, problems);
  const cluster = finished(scope, backend, { building, endpoints });
  const refusal = scope.index.envoyVerdict?.({ clusters: [cluster] });
  if (refusal !== undefined)
    return unusable(backend, [{ message: invalidConfiguration(refusal), cause: `Envoy refuses it: ${refusal}` }]);
  return { backend, cluster, problems };
}
