import type { Cluster, ClusterLoadAssignment, LocalityLbEndpoints } from "../../sdk/envoy/messages.ts";
import type { JsonObject } from "../../sdk/json.ts";
import type { GatewaySnapshot } from "../5-xds/gateway-snapshot.ts";
import { compareNames } from "../5-xds/names.ts";
import { deliveredResources } from "./resources-document.ts";

const addresses = ({ lbEndpoints = [] }: LocalityLbEndpoints): string =>
  lbEndpoints
    .map(({ endpoint }) => endpoint?.address?.socketAddress?.address ?? "")
    .sort()
    .join(",");

function compareLocalities(left: LocalityLbEndpoints, right: LocalityLbEndpoints): number {
  return (
    compareNames(left.locality?.region ?? "", right.locality?.region ?? "") ||
    compareNames(left.locality?.zone ?? "", right.locality?.zone ?? "") ||
    compareNames(left.locality?.subZone ?? "", right.locality?.subZone ?? "") ||
    (left.priority ?? 0) - (right.priority ?? 0) ||
    compareNames(addresses(left), addresses(right))
  );
}

function inLocalityOrder(assignment: ClusterLoadAssignment): ClusterLoadAssignment {
  const { endpoints } = assignment;
  return endpoints ? { ...assignment, endpoints: endpoints.toSorted(compareLocalities) } : assignment;
}

const dumpedCluster = (cluster: Cluster): Cluster =>
  cluster.loadAssignment ? { ...cluster, loadAssignment: inLocalityOrder(cluster.loadAssignment) } : cluster;

/** As kgateway: resources are ordered by their text, in which the transport sockets of a cluster come before its name. */
function compareClusters(left: Cluster, right: Cluster): number {
  const [leftMatches, rightMatches] = [left, right].map(({ transportSocketMatches = [] }) =>
    transportSocketMatches.length > 0 ? JSON.stringify(transportSocketMatches) : "",
  );
  return compareNames(leftMatches ?? "", rightMatches ?? "") || compareNames(left.name ?? "", right.name ?? "");
}

/** What an Envoy asks for once it knows its clusters: the endpoints of those that get them apart. */
function askedEndpoints(
  clusters: readonly Cluster[],
  endpoints: readonly ClusterLoadAssignment[],
): readonly ClusterLoadAssignment[] {
  const asked = new Set(
    clusters.flatMap(({ name, type, edsClusterConfig }) =>
      type === "EDS" ? [edsClusterConfig?.serviceName || name] : [],
    ),
  );
  // As kgateway's tests: the API server's own endpoints are another in every run.
  return endpoints.filter(({ clusterName = "" }) => asked.has(clusterName) && !clusterName.includes("kubernetes"));
}

const unlessEmpty = <Value>(list: readonly Value[]): readonly Value[] | undefined =>
  list.length > 0 ? list : undefined;

/** What one connected client of one Gateway received, as the controller's setup tests write it. */
export function xdsDumpDocument(snapshot: GatewaySnapshot): JsonObject {
  const { clusters, endpoints, listeners, routes } = deliveredResources(snapshot);
  const sections = {
    clusters: unlessEmpty(clusters.toSorted(compareClusters).map(dumpedCluster)),
    endpoints: unlessEmpty(askedEndpoints(clusters, endpoints).map(inLocalityOrder)),
    listeners: unlessEmpty(listeners),
    routes: unlessEmpty(routes),
  };
  return sections as unknown as JsonObject;
}
