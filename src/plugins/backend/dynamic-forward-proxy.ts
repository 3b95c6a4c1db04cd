import { any, type TransportSocket } from "../../sdk/envoy/messages.ts";
import { duringStage, type StagedHttpFilter } from "../../sdk/filter-stage.ts";
import type { BackendType } from "./backend-type.ts";

interface DynamicForwardProxySpec {
  readonly enableTls?: boolean | undefined;
}

/** The host is looked up for each request, so every host gets a cluster of its own below this one. */
const clusterType = {
  name: "envoy.clusters.dynamic_forward_proxy",
  typedConfig: any("envoy.extensions.clusters.dynamic_forward_proxy.v3.ClusterConfig", {
    subClustersConfig: { lbPolicy: "LEAST_REQUEST" },
  }),
};

/** TLS with the certificates of the system the proxy runs on. */
const systemTls: TransportSocket = {
  name: "envoy.transport_sockets.tls",
  typedConfig: any("envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext", {
    commonTlsContext: {
      combinedValidationContext: {
        defaultValidationContext: {},
        validationContextSdsSecretConfig: { name: "SYSTEM_CA_CERT" },
      },
    },
  }),
};

const chainFilter: StagedHttpFilter = {
  position: duringStage("outAuth"),
  filter: {
    name: "envoy.filters.http.dynamic_forward_proxy",
    typedConfig: any("envoy.extensions.filters.http.dynamic_forward_proxy.v3.FilterConfig", { subClusterConfig: {} }),
  },
};

/** Wherever the request wants to go: https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/dynamic_forward_proxy_filter */
export const dynamicForwardProxy: BackendType<DynamicForwardProxySpec, DynamicForwardProxySpec> = {
  field: "dynamicForwardProxy",
  parse: (spec) => ({ ir: spec, problems: [] }),
  cluster: ({ enableTls }) => ({
    cluster: { set: { lbPolicy: "CLUSTER_PROVIDED", clusterType, ...(enableTls && { transportSocket: systemTls }) } },
  }),
  applyForRoute: () => ({ chainFilters: [chainFilter] }),
};
