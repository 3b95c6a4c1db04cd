import type { Cluster, ClusterLoadAssignment, Listener, RouteConfiguration, Secret } from "../../sdk/envoy/messages.ts";
import { canonicalMessage } from "../../validate/message.ts";

/** Envoy resources by kind, each in canonical proto3 JSON. */
export interface CanonicalResources {
  readonly listeners: readonly Listener[];
  readonly routes: readonly RouteConfiguration[];
  readonly clusters: readonly Cluster[];
  readonly endpoints: readonly ClusterLoadAssignment[];
  readonly secrets: readonly Secret[];
}

/** The message type of each kind of resource. */
export const resourceTypes = {
  listeners: "envoy.config.listener.v3.Listener",
  routes: "envoy.config.route.v3.RouteConfiguration",
  clusters: "envoy.config.cluster.v3.Cluster",
  endpoints: "envoy.config.endpoint.v3.ClusterLoadAssignment",
  secrets: "envoy.extensions.transport_sockets.tls.v3.Secret",
} as const satisfies Record<keyof CanonicalResources, string>;

const nameOf = (resource: { readonly name?: string | undefined; readonly clusterName?: string | undefined }): string =>
  resource.name ?? resource.clusterName ?? "";

/** Canonical messages, sorted by name. */
export function canonicalSorted<Resource extends object>(
  kind: keyof CanonicalResources,
  resources: readonly Resource[],
): readonly Resource[] {
  const canonical = resources.map((resource) => canonicalMessage(resourceTypes[kind], resource));
  return canonical.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}
