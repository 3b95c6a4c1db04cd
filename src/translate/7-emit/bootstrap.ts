import type {
  Bootstrap,
  Cluster,
  ClusterLoadAssignment,
  Listener,
  RouteConfiguration,
  Secret,
} from "../../sdk/envoy/messages.ts";
import type { Json, JsonObject } from "../../sdk/json.ts";
import { canonicalMessage } from "../../validate/message.ts";
import type { GatewaySnapshot } from "../5-xds/gateway-snapshot.ts";
import { deliveredResources } from "./resources-document.ts";

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Changes every object inside a value, innermost first; what stays the same is shared. */
function mapObjects(value: Json, change: (object: JsonObject) => JsonObject): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => mapObjects(item, change));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    inner === undefined ? inner : mapObjects(inner, change),
  ]);
  return change(Object.fromEntries(entries) as JsonObject);
}

/** Envoy refuses inline routes to clusters that are not there unless told otherwise; the controller's answer 500 at run time. */
const inlineRoutes = (routes: RouteConfiguration): JsonObject => ({
  ...(routes as unknown as JsonObject),
  validateClusters: false,
});

function withInlineRoutes(listener: Listener, routes: ReadonlyMap<string, RouteConfiguration>): Listener {
  const changed = mapObjects(listener as unknown as Json, (object) => {
    if (!isObject(object.rds)) return object;
    const { rds, ...rest } = object;
    const found = routes.get(String((rds as JsonObject).routeConfigName));
    return {
      ...rest,
      routeConfig: found ? inlineRoutes(found) : { name: String((rds as JsonObject).routeConfigName) },
    };
  });
  return changed as unknown as Listener;
}

function withInlineEndpoints(cluster: Cluster, endpoints: ReadonlyMap<string, ClusterLoadAssignment>): Cluster {
  if (cluster.type !== "EDS") return cluster;
  const { edsClusterConfig, ...rest } = cluster;
  const name = edsClusterConfig?.serviceName || cluster.name || "";
  const loadAssignment = endpoints.get(name) ?? { clusterName: cluster.name };
  return { ...rest, type: "STATIC", loadAssignment: { ...loadAssignment, clusterName: cluster.name } };
}

/** Names of secrets that something refers to without saying where they come from. */
function referencedSecrets(value: Json): ReadonlySet<string> {
  const names = new Set<string>();
  mapObjects(value, (object) => {
    for (const [field, inner] of Object.entries(object)) {
      const configs = Array.isArray(inner) ? inner : [inner];
      if (/SdsSecretConfigs?$/.test(field))
        for (const config of configs) if (isObject(config)) names.add(String(config.name));
    }
    return object;
  });
  return names;
}

/** The proxy's image brings the system's CA certificates under this name. */
const systemCertificates: Secret = {
  name: "SYSTEM_CA_CERT",
  validationContext: { trustedCa: { filename: "/etc/ssl/certs/ca-certificates.crt" } },
};

function withSystemCertificates(secrets: readonly Secret[], clusters: readonly Cluster[]): readonly Secret[] {
  const isNeeded = referencedSecrets(clusters as unknown as Json).has("SYSTEM_CA_CERT");
  const isThere = secrets.some(({ name }) => name === "SYSTEM_CA_CERT");
  return isNeeded && !isThere ? [...secrets, systemCertificates] : secrets;
}

/** One Gateway as a static Envoy configuration that needs no control plane: routes, endpoints and secrets stand in it. */
export function bootstrapDocument(snapshot: GatewaySnapshot): JsonObject {
  const resources = deliveredResources(snapshot);
  const routes = new Map(resources.routes.map((route) => [route.name ?? "", route]));
  const endpoints = new Map(resources.endpoints.map((assignment) => [assignment.clusterName ?? "", assignment]));
  const clusters = resources.clusters.map((cluster) => withInlineEndpoints(cluster, endpoints));
  const { namespace, name } = snapshot.gateway;
  const bootstrap: Bootstrap = {
    node: { id: `${name}.${namespace}`, cluster: `${name}.${namespace}` },
    staticResources: {
      listeners: resources.listeners.map((listener) => withInlineRoutes(listener, routes)),
      clusters,
      secrets: withSystemCertificates(resources.secrets, clusters),
    },
    admin: { address: { socketAddress: { address: "127.0.0.1", portValue: 19000 } } },
  };
  return canonicalMessage("envoy.config.bootstrap.v3.Bootstrap", bootstrap) as unknown as JsonObject;
}
