import type { ClusterLoadAssignment, LocalityLbEndpoints } from "../../sdk/envoy/messages.ts";
import { groupBy } from "../../sdk/group-by.ts";
import type { ConnectedClient, Endpoint, EndpointsForBackend, Locality } from "../../sdk/ir/backend.ts";
import { distributionRules, labelPriority, localityPriority, type PriorityRules } from "./endpoint-priority.ts";

/** Endpoints of one locality. */
interface LocalityEndpoints {
  readonly locality: Locality;
  readonly endpoints: readonly Endpoint[];
}

/** Localities in the order in which their first endpoints come; the controller leaves the order to chance. */
function byLocality(endpoints: readonly Endpoint[]): readonly LocalityEndpoints[] {
  const groups = groupBy(endpoints, ({ locality }) =>
    JSON.stringify([locality.region, locality.zone, locality.subzone]),
  );
  return [...groups.values()].flatMap((group) => (group[0] ? [{ locality: group[0].locality, endpoints: group }] : []));
}

/** Envoy refuses endpoints without an address. */
function isValid({ lbEndpoint }: Endpoint): boolean {
  return lbEndpoint.endpoint?.address?.socketAddress?.address !== "";
}

/** A locality in Envoy's words; undefined where nothing of it is known. */
export function envoyLocality({ region, zone, subzone }: Locality): LocalityLbEndpoints["locality"] {
  if (!region && !zone && !subzone) return undefined;
  return { region, zone, subZone: subzone };
}

/** The locality's weight is the sum of its endpoints', one without a weight counting 1. */
function localityLbEndpoints(
  locality: Locality,
  endpoints: readonly Endpoint[],
  priority: number,
): LocalityLbEndpoints {
  const weight = endpoints.reduce((sum, { lbEndpoint }) => sum + (lbEndpoint.loadBalancingWeight ?? 1), 0);
  return {
    locality: envoyLocality(locality),
    lbEndpoints: endpoints.map(({ lbEndpoint }) => lbEndpoint),
    ...(weight > 0 && { loadBalancingWeight: weight }),
    ...(priority > 0 && { priority }),
  };
}

/** One entry per locality and priority. As kgateway: numbers may be left out between priorities. */
function orderedByLabels(
  localities: readonly LocalityEndpoints[],
  labels: readonly string[],
  client: ConnectedClient,
): readonly LocalityLbEndpoints[] {
  const priorityOf = labelPriority(labels, client);
  return localities.flatMap(({ locality, endpoints }) => {
    const groups = groupBy(endpoints.filter(isValid), priorityOf);
    return [...groups]
      .sort(([left], [right]) => left - right)
      .map(([priority, group]) => localityLbEndpoints(locality, group, priority));
  });
}

/** One entry per locality, its priority by how near it is to the client, counted without gaps. */
function orderedByLocality(
  localities: readonly LocalityEndpoints[],
  failover: NonNullable<PriorityRules["failover"]>,
  client: ConnectedClient,
): readonly LocalityLbEndpoints[] {
  const priorities = localities.map(({ locality }) => localityPriority(client.locality, locality, failover));
  const ranks = [...new Set(priorities)].sort((left, right) => left - right);
  return localities.map(({ locality, endpoints }, index) =>
    localityLbEndpoints(locality, endpoints.filter(isValid), ranks.indexOf(priorities[index] ?? 0)),
  );
}

function ordered(
  localities: readonly LocalityEndpoints[],
  rules: PriorityRules | undefined,
  client: ConnectedClient,
): readonly LocalityLbEndpoints[] {
  if (rules?.failoverPriority?.length) return orderedByLabels(localities, rules.failoverPriority, client);
  if (rules) return orderedByLocality(localities, rules.failover ?? [], client);
  return localities.map(({ locality, endpoints }) => localityLbEndpoints(locality, endpoints.filter(isValid), 0));
}

/** The endpoints of a backend in the order in which one client prefers them; rules of a plugin go before the Service's. */
export function loadAssignment(
  backend: EndpointsForBackend,
  client: ConnectedClient,
  rules: PriorityRules | undefined,
): ClusterLoadAssignment {
  const endpoints = ordered(
    byLocality(backend.endpoints),
    rules ?? distributionRules(backend.trafficDistribution),
    client,
  );
  return { clusterName: backend.clusterName, ...(endpoints.length > 0 && { endpoints }) };
}
