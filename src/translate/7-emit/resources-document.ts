import type { JsonObject } from "../../sdk/json.ts";
import type { GatewaySnapshot } from "../5-xds/gateway-snapshot.ts";
import { type CanonicalResources, canonicalSorted } from "./canonical-resources.ts";

/** What the controller delivers: clusters of broken backends are left out, clusters that plugins ask for go before those of backends. */
function deliveredClusters({ clusters, erroredClusters, extraClusters }: GatewaySnapshot): GatewaySnapshot["clusters"] {
  const errored = new Set(erroredClusters);
  const byName = new Map([...clusters, ...extraClusters].map((cluster) => [cluster.name ?? "", cluster]));
  for (const name of errored) if (!extraClusters.some((cluster) => cluster.name === name)) byName.delete(name);
  return [...byName.values()];
}

/**
 * No endpoints go to clusters that are left out or that hold theirs themselves.
 * As kgateway: clusters of an extension's type, which name no type of Envoy's own, count as holding theirs.
 */
function deliveredEndpoints(
  { endpoints, erroredClusters }: GatewaySnapshot,
  clusters: GatewaySnapshot["clusters"],
): GatewaySnapshot["endpoints"] {
  const isStatic = ({ type = "STATIC" }: GatewaySnapshot["clusters"][number]) => type === "STATIC";
  const without = new Set([...erroredClusters, ...clusters.filter(isStatic).map(({ name = "" }) => name)]);
  return endpoints.filter(({ clusterName = "" }) => !without.has(clusterName));
}

/** The resources of one Gateway as its Envoys receive them. */
export function deliveredResources(snapshot: GatewaySnapshot): CanonicalResources {
  const clusters = deliveredClusters(snapshot);
  return {
    listeners: canonicalSorted("listeners", snapshot.listeners),
    routes: canonicalSorted("routes", snapshot.routes),
    clusters: canonicalSorted("clusters", clusters),
    endpoints: canonicalSorted("endpoints", deliveredEndpoints(snapshot, clusters)),
    secrets: canonicalSorted("secrets", snapshot.secrets),
  };
}

/** The formats `json` and `yaml`: every Gateway by `namespace/name`. */
export function resourcesDocument(snapshots: readonly GatewaySnapshot[]): JsonObject {
  const byName = snapshots
    .map((snapshot) => [`${snapshot.gateway.namespace}/${snapshot.gateway.name}`, snapshot] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    gateways: Object.fromEntries(byName.map(([name, snapshot]) => [name, deliveredResources(snapshot)])),
  } as unknown as JsonObject;
}
