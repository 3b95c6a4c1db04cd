import type { HttpRouteRuleMatchIr } from "../../sdk/ir/route.ts";
import type { GroupKind } from "../../sdk/resource.ts";

/** Names that generated configuration uses in more than one place. */
export const fallbackVirtualHostName = "default";
export const tlsTransportSocketName = "envoy.transport_sockets.tls";
export const dnsClusterName = "envoy.clusters.dns";
export const webSocketUpgradeType = "websocket";

/** Envoy derives names of statistics from names of virtual hosts, and dots would split them. */
export function virtualHostName(name: string): string {
  return name.replaceAll(".", "_");
}

/** `<vhost>-route-<index>[-<unique name>]-matcher-<match>`; the index counts rules that become no route, too. */
export function routeName(virtualHost: string, index: number, rule: HttpRouteRuleMatchIr): string {
  const unique = rule.name === "" ? "" : `-${rule.name}`;
  return `${virtualHost}-route-${index}${unique}-matcher-${rule.matchIndex}`;
}

/** Key of the filter metadata that says which policies a merged policy comes from. */
export function mergeMetadataKey({ group, kind }: GroupKind): string {
  return group === "" ? `merge.${kind}` : `merge.${kind}.${group}`;
}

/** Key of the filter metadata that says which rule a route comes from. */
export const routeSourceMetadataKey = "dev.kgateway.route_source";

/** Orders names byte by byte (for all characters that names may have), as Go does; never by locale. */
export function compareNames(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
