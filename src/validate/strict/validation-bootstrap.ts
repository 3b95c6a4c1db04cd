import { any, type Cluster, type FilterChain, type Listener, type Secret } from "../../sdk/envoy/messages.ts";
import type { JsonObject } from "../../sdk/json.ts";
import type { PartialConfiguration } from "../../sdk/partial-configuration.ts";
import { canonicalMessage } from "../message.ts";
import { placeholderCertificate } from "./placeholder-certificate.ts";
import { namesSystemCertificates, systemCertificatesName } from "./system-certificates.ts";

const router = {
  name: "envoy.filters.http.router",
  typedConfig: any("envoy.extensions.filters.http.router.v3.Router", {}),
};

function filterChain({ perFilterConfig, routes, httpFilters = [] }: PartialConfiguration): FilterChain {
  const virtualHost = { name: "placeholder_vhost", domains: ["*"], typedPerFilterConfig: perFilterConfig, routes };
  const manager = any("envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager", {
    statPrefix: "placeholder",
    routeConfig: { virtualHosts: [virtualHost] },
    httpFilters: [...httpFilters, router],
  });
  return { filters: [{ name: "envoy.filters.network.http_connection_manager", typedConfig: manager }] };
}

const listener = (configuration: PartialConfiguration, index: number): Listener => ({
  name: `placeholder_listener_${index}`,
  address: { socketAddress: { address: "0.0.0.0", portValue: 1024 + (index % 60_000) } },
  filterChains: [filterChain(configuration)],
});

/** Clusters that stand only for the name that routes lead to. */
const isStub = (cluster: Cluster): boolean => Object.keys(cluster).length === 1;

/** The clusters of several configurations side by side: those under judgement get names that differ. */
function clustersOf(configurations: readonly PartialConfiguration[]): readonly Cluster[] {
  if (configurations.length === 1) return configurations[0]?.clusters ?? [];
  const stubs = new Map<string, Cluster>();
  const judged: Cluster[] = [];
  for (const [index, { clusters = [] }] of configurations.entries()) {
    for (const cluster of clusters) {
      if (isStub(cluster)) stubs.set(cluster.name ?? "", cluster);
      else judged.push({ ...cluster, name: `${index}_${cluster.name}` });
    }
  }
  return [...stubs.values(), ...judged];
}

const systemCertificates: Secret = {
  name: systemCertificatesName,
  validationContext: { trustedCa: { inlineString: placeholderCertificate } },
};

/**
 * A bootstrap that holds configurations to be judged together, each in a listener of its own.
 * As kgateway: `pkg/xds/bootstrap`; a certificate stands in for those of the proxy's system.
 */
export function validationBootstrap(configurations: readonly PartialConfiguration[]): JsonObject {
  const clusters = clustersOf(configurations);
  const needsCertificates = clusters.some(namesSystemCertificates);
  const bootstrap = {
    node: { id: "validation-node-id", cluster: "validation-cluster" },
    staticResources: {
      listeners: configurations.map(listener),
      ...(clusters.length > 0 && { clusters }),
      ...(needsCertificates && { secrets: [systemCertificates] }),
    },
  };
  return canonicalMessage("envoy.config.bootstrap.v3.Bootstrap", bootstrap) as unknown as JsonObject;
}
