import type { ClusterLoadAssignment } from "../../sdk/envoy/messages.ts";
import type { ConnectedClient } from "../../sdk/ir/backend.ts";
import { hookCaller } from "../2-index/hook-caller.ts";
import type { TranslationIndex } from "../2-index/translation-index.ts";
import type { TranslatedGateway } from "../4-gateway/translated-gateway.ts";
import type { BuiltClusters } from "./build-clusters.ts";
import { collector } from "./collector.ts";
import { gatewayClusters } from "./gateway-clusters.ts";
import type { GatewaySnapshot } from "./gateway-snapshot.ts";
import { type BuiltListener, buildListener } from "./listener.ts";
import { localClusterAssignment } from "./local-cluster.ts";
import { compareNames } from "./names.ts";
import { pluginPasses, policyKinds } from "./plugin-passes.ts";
import type { GatewayScope } from "./scope.ts";

/** What a Gateway's configuration is built from besides the Gateway itself. */
export interface SnapshotInput {
  readonly index: TranslationIndex;
  readonly client: ConnectedClient;
  /** `buildClusters` of all backends, shared by all Gateways. */
  readonly clusters: BuiltClusters;
}

function gatewayScope({ gateway, ir }: TranslatedGateway, index: TranslationIndex): GatewayScope {
  const { settings, plugins } = index;
  const found = collector();
  const call = hookCaller(found.diagnose);
  const kinds = policyKinds(plugins);
  return {
    gateway,
    ir,
    index,
    settings,
    passes: pluginPasses(kinds, { settings, gatewayClassName: ir.gatewayClassName }, call),
    reportingKinds: kinds.filter(({ policy }) => policy.reportForRouteBackend),
    call,
    collector: found,
  };
}

function sortedByName<Named extends { readonly name?: string | undefined }>(
  messages: readonly Named[],
): readonly Named[] {
  return [...messages].sort((left, right) => compareNames(left.name ?? "", right.name ?? ""));
}

function buildListeners(scope: GatewayScope): readonly BuiltListener[] {
  return scope.ir.listeners.flatMap((listener) => buildListener({ ...scope, listener }) ?? []);
}

function withLocalCluster(
  endpoints: readonly ClusterLoadAssignment[],
  localCluster: ClusterLoadAssignment | undefined,
): readonly ClusterLoadAssignment[] {
  if (!localCluster) return endpoints;
  const all = [...endpoints, localCluster];
  return all.sort((left, right) => compareNames(left.clusterName ?? "", right.clusterName ?? ""));
}

/** One Gateway in Envoy's words: its listeners and routes, the clusters and endpoints they lead to, and what to say about them. */
export function buildSnapshot(
  translated: TranslatedGateway,
  { index, client, clusters }: SnapshotInput,
): GatewaySnapshot {
  const scope = gatewayScope(translated, index);
  const listeners = buildListeners(scope);
  const destinations = gatewayClusters(scope, clusters, { copies: translated.clientCertificateBackends, client });
  const { clusters: extraClusters, secrets, reports, diagnostics } = scope.collector.collected();
  return {
    gateway: scope.gateway.source,
    listeners: sortedByName(listeners.map(({ listener }) => listener)),
    routes: sortedByName(listeners.flatMap(({ routeConfigurations }) => routeConfigurations)),
    ...destinations,
    endpoints: withLocalCluster(destinations.endpoints, localClusterAssignment(scope.gateway.source, client, index)),
    extraClusters,
    secrets,
    reports,
    diagnostics,
  };
}
