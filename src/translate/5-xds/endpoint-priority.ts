import type { ConnectedClient, Endpoint, Locality, TrafficDistribution } from "../../sdk/ir/backend.ts";

/** How the endpoints of a backend are ordered for a client. */
export interface PriorityRules {
  /** Labels, `key` or `key=value`, most important first; without any, localities decide. */
  readonly failoverPriority?: readonly string[] | undefined;
  readonly failover?: readonly { readonly from: string; readonly to: string }[] | undefined;
}

const networkLabel = "topology.istio.io/network";
const regionLabel = "failure-domain.beta.kubernetes.io/region";
const zoneLabel = "topology.kubernetes.io/zone";

/** As kgateway: the region goes by its old label, which no endpoint carries any more. */
const labelsOfDistribution: Readonly<Record<TrafficDistribution, readonly string[] | undefined>> = {
  Any: undefined,
  PreferSameZone: [networkLabel, regionLabel, zoneLabel],
  PreferSameNode: [networkLabel, regionLabel, zoneLabel, "topology.istio.io/subzone", "kubernetes.io/hostname"],
  PreferNetwork: [networkLabel],
};

/** What a Service's `trafficDistribution` asks for; undefined where every endpoint is as good as the other. */
export function distributionRules(distribution: TrafficDistribution): PriorityRules | undefined {
  const failoverPriority = labelsOfDistribution[distribution];
  return failoverPriority && { failoverPriority };
}

/** A label that endpoints are compared by, and the value that comes first. */
interface WantedLabel {
  readonly label: string;
  readonly value: string;
}

/** As kgateway: a value given once counts for all entries of its label, and the last one given wins. */
function wantedLabels(entries: readonly string[], client: ConnectedClient): readonly WantedLabel[] {
  const parts = entries.map((entry) => entry.split("="));
  const given = new Map(parts.filter(({ length }) => length === 2).map(([label = "", value = ""]) => [label, value]));
  return parts.map(([label = ""]) => ({ label, value: given.get(label) ?? client.labels[label] ?? "" }));
}

/**
 * Priorities by labels, each `key` or `key=value`: 0 where all agree with the client's, else the higher the more important
 * the first that differs is.
 */
export function labelPriority(entries: readonly string[], client: ConnectedClient): (endpoint: Endpoint) => number {
  const wanted = wantedLabels(entries, client);
  return ({ labels }) => {
    const differing = wanted.findIndex(({ label, value }) => value !== (labels[label] ?? ""));
    return differing < 0 ? 0 : wanted.length - differing;
  };
}

/** From 0, the client's own subzone, to 3, another region, and 4, a region that it shall not fail over to. */
export function localityPriority(
  client: Locality,
  endpoint: Locality,
  failover: NonNullable<PriorityRules["failover"]>,
): number {
  if (client.region === endpoint.region) {
    if (client.zone !== endpoint.zone) return 2;
    return client.subzone === endpoint.subzone ? 0 : 1;
  }
  const rule = failover.find(({ from }) => from === client.region);
  const isUnknown = !endpoint.region && !endpoint.zone && !endpoint.subzone;
  return rule && (isUnknown || endpoint.region !== rule.to) ? 4 : 3;
}
