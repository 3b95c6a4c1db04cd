import { createHash } from "node:crypto";
import type { ClusterLoadAssignment, LocalityLbEndpoints } from "../../sdk/envoy/messages.ts";
import { workloadEndpoint } from "../../sdk/envoy/workload-endpoint.ts";
import type { ConnectedClient } from "../../sdk/ir/backend.ts";
import { type LocalityPod, localityPods } from "../../sdk/locality-pod.ts";
import type { Lookup } from "../../sdk/lookup.ts";
import type { ObjectSource } from "../../sdk/resource.ts";
import { envoyLocality } from "./load-assignment.ts";
import { compareNames } from "./names.ts";

/** Every proxy listens there; which port it is does not matter. */
const adminPort = 19000;

/** A Pod's label for the Gateway that it runs; the annotation, which `localityPod` takes for a label, has long names whole. */
function gatewayNameOf({ labels }: Pick<ConnectedClient, "labels">): string | undefined {
  return labels["gateway.kgateway.dev/gateway-full-name"] || labels["gateway.networking.k8s.io/gateway-name"];
}

/** As kgateway: names that are too long for a label are cut, and end in a piece of their hash. */
function labelValue(name: string): string {
  if (name.length <= 63) return name;
  const hash = createHash("sha256").update(name).digest("hex").slice(0, 12);
  return `${name.slice(0, 50).replace(/-$/, "")}-${hash}`;
}

const placeOf = ({ locality: { region, zone, subzone } }: LocalityPod): string => `${region}/${zone}/${subzone}`;

function comparePods(left: LocalityPod, right: LocalityPod): number {
  return compareNames(placeOf(left), placeOf(right)) || compareNames(left.name, right.name);
}

function localityEndpoints(pods: readonly LocalityPod[]): LocalityLbEndpoints {
  return {
    locality: pods[0] && envoyLocality(pods[0].locality),
    lbEndpoints: pods.map(({ addresses: [address = ""], labels }) => ({
      ...workloadEndpoint(address, adminPort, { labels, autoMtls: false }),
      loadBalancingWeight: 1,
    })),
    loadBalancingWeight: pods.length,
  };
}

/**
 * The Gateway's own proxies, as the proxies that kgateway deploys ask for them to prefer backends of their zone.
 * Undefined where the client is none of the Gateway's proxies.
 */
export function localClusterAssignment(
  { namespace, name }: ObjectSource,
  client: ConnectedClient,
  lookup: Pick<Lookup, "find" | "list">,
): ClusterLoadAssignment | undefined {
  if (client.namespace !== namespace || gatewayNameOf(client) !== name) return undefined;
  const proxies = localityPods(lookup)
    .filter((pod) => pod.namespace === namespace && gatewayNameOf(pod) === name && pod.addresses[0])
    .sort(comparePods);
  const places = [...new Set(proxies.map(placeOf))];
  return {
    clusterName: `${labelValue(name)}.${namespace}`,
    endpoints: places.map((place) => localityEndpoints(proxies.filter((pod) => placeOf(pod) === place))),
  };
}
