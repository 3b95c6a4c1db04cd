import { addressText, parseCidr } from "../../sdk/cidr.ts";
import type { EnvoyMessages } from "../../sdk/envoy/messages.ts";
import type { ClusterContext, ClusterContribution } from "../../sdk/hooks.ts";
import { isIpAddress } from "../../sdk/ip-address.ts";
import type { BackendObjectIr, ConnectedClient } from "../../sdk/ir/backend.ts";
import type { Gateway } from "../../sdk/kinds/gateway.ts";
import type { Lookup } from "../../sdk/lookup.ts";
import type { Settings } from "../../sdk/settings.ts";
import { usedWaypoint } from "./use-waypoint.ts";
import { waypointService } from "./waypoint-service.ts";

type LbEndpoint = EnvoyMessages["envoy.config.endpoint.v3.LbEndpoint"];

const ingressUseWaypointLabel = "istio.io/ingress-use-waypoint";

/** Whether the ztunnel takes up what a client sends; Istio's annotation counts among the client's labels. */
const isInMesh = ({ labels }: ConnectedClient): boolean => labels["ambient.istio.io/redirection"] === "enabled";

const namespaceLabels = ({ find }: Lookup, namespace: string) =>
  find({ group: "", kind: "Namespace" }, "", namespace)?.labels;

/** Whether a backend, its namespace or that of an alias wants traffic from outside the mesh to pass its waypoint. */
function wantsWaypoint({ resource, aliases }: BackendObjectIr, lookup: Lookup): boolean {
  const namespaces = new Set([resource.namespace, ...aliases.map(({ namespace }) => namespace)]);
  const labels = [resource.labels, ...[...namespaces].map((namespace) => namespaceLabels(lookup, namespace))];
  return labels.some((each) => each?.[ingressUseWaypointLabel] === "true");
}

/** The class of the Gateway that a client is a proxy of. */
function gatewayClassOf({ labels, namespace }: ConnectedClient, { find }: Lookup): string | undefined {
  const name = labels["gateway.kgateway.dev/gateway-full-name"] || labels["gateway.networking.k8s.io/gateway-name"];
  const gateway = name && find({ group: "gateway.networking.k8s.io", kind: "Gateway" }, namespace, name);
  return gateway ? (gateway.object as unknown as Gateway).spec.gatewayClassName : undefined;
}

/** As Go: IPv4 within IPv6 is IPv4. */
function isIpv4(address: string): boolean {
  const range = parseCidr(`${address}/${address.includes(":") ? 128 : 32}`);
  return range !== undefined && !addressText(range).includes(":");
}

/** The addresses that a client may use, the preferred one first: a cluster of fixed addresses knows no DNS setting. */
export function orderedAddresses(addresses: readonly string[], family: Settings["dnsLookupFamily"]): readonly string[] {
  if (family === "ALL") return addresses;
  const valid = addresses.filter((address) => isIpAddress(address) && !address.includes("%"));
  const ipv4 = valid.filter(isIpv4);
  const ipv6 = valid.filter((address) => !isIpv4(address));
  if (family === "V4_ONLY") return ipv4;
  if (family === "V6_ONLY") return ipv6;
  return family === "AUTO" ? [...ipv6, ...ipv4] : [...ipv4, ...ipv6];
}

const addressOf = (address: string, portValue: number) => ({ address: { socketAddress: { address, portValue } } });

function endpointsOf([first, ...others]: readonly string[], port: number): readonly LbEndpoint[] {
  if (first === undefined) return [];
  const additionalAddresses = others.map((address) => addressOf(address, port));
  const more = others.length > 0 && { additionalAddresses };
  return [{ endpoint: { ...addressOf(first, port), ...more } }];
}

/**
 * What the cluster of a backend is for a proxy in the mesh that is no waypoint itself: it sends to the virtual addresses of the
 * service, and the ztunnel hands that to the service's waypoint. Undefined where the cluster stays what it is.
 */
export function clusterThroughWaypoint(
  client: ConnectedClient,
  context: ClusterContext & Lookup,
  waypointClass: string,
): ClusterContribution | undefined {
  const { backend, cluster, settings } = context;
  if (!settings.ingressUseWaypoints) return undefined;
  if (!isInMesh(client) || !wantsWaypoint(backend, context)) return undefined;
  const gatewayClass = gatewayClassOf(client, context);
  if (gatewayClass === undefined || gatewayClass === waypointClass) return undefined;
  const service = waypointService(backend.resource, backend.aliases, settings);
  if (!service) return undefined;
  const used = usedWaypoint(service, (namespace) => namespaceLabels(context, namespace));
  if (used === undefined || used === "none") return undefined;
  const lbEndpoints = endpointsOf(orderedAddresses(service.addresses, settings.dnsLookupFamily), backend.port);
  const endpoints = lbEndpoints.length > 0 ? [{ lbEndpoints }] : [];
  const loadAssignment = { clusterName: cluster.name, ...(endpoints.length > 0 && { endpoints }) };
  return { cluster: { set: { type: "STATIC", edsClusterConfig: undefined, loadAssignment } } };
}
