import type { Cluster, Route } from "../../sdk/envoy/messages.ts";
import type { JsonObject } from "../../sdk/json.ts";
import type { GatewaySnapshot } from "../5-xds/gateway-snapshot.ts";
import type { Statuses } from "../6-status/statuses.ts";
import { canonicalSorted } from "./canonical-resources.ts";

const unlessEmpty = <Value>(list: readonly Value[]): readonly Value[] | undefined =>
  list.length > 0 ? list : undefined;

function unlessEmptyObject(statuses: Statuses): JsonObject {
  const filled = Object.entries(statuses).filter(([, byName]) => Object.keys(byName).length > 0);
  return Object.fromEntries(filled) as JsonObject;
}

function clustersOfRoute({ route }: Route): readonly (string | undefined)[] {
  return [route?.cluster, ...(route?.weightedClusters?.clusters ?? []).map(({ name }) => name)];
}

/**
 * As kgateway's tests: of the copies of backends that present the Gateway's client certificate, only sound ones that some
 * HTTP route leads to are written, and none that only a mirror or a TCP listener uses.
 */
function writtenClusters({ clusters, copiedClusters, erroredClusters, routes }: GatewaySnapshot): readonly Cluster[] {
  if (copiedClusters.length === 0) return clusters;
  const copied = new Set(copiedClusters);
  const unwritten = new Set(erroredClusters);
  const used = new Set(
    routes.flatMap(({ virtualHosts = [] }) =>
      virtualHosts.flatMap((host) => (host.routes ?? []).flatMap(clustersOfRoute)),
    ),
  );
  return clusters.filter(({ name = "" }) => !copied.has(name) || (used.has(name) && !unwritten.has(name)));
}

/** One Gateway's translation as the controller's translator tests write it; clusters of broken backends stay, as empty ones. */
export function goldenDocument(snapshot: GatewaySnapshot, statuses: Statuses): JsonObject {
  const sections = {
    Clusters: unlessEmpty(canonicalSorted("clusters", writtenClusters(snapshot))),
    ExtraClusters: unlessEmpty(canonicalSorted("clusters", snapshot.extraClusters)),
    Listeners: unlessEmpty(canonicalSorted("listeners", snapshot.listeners)),
    Routes: unlessEmpty(canonicalSorted("routes", snapshot.routes)),
    Secrets: unlessEmpty(canonicalSorted("secrets", snapshot.secrets)),
    Statuses: unlessEmptyObject(statuses),
  };
  return sections as unknown as JsonObject;
}
