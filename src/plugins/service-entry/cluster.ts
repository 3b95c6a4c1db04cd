import { any, type Cluster } from "../../sdk/envoy/messages.ts";
import type { ClusterContribution } from "../../sdk/hooks.ts";
import type { Backend } from "../../sdk/ir/backend.ts";
import { endpointsOf, type ServiceEntryPort } from "./endpoints.ts";
import type { ServiceEntrySpec } from "./kind.ts";
import { selectsWorkloads } from "./service-entries.ts";

const delivered: Cluster = {
  type: "EDS",
  edsClusterConfig: { edsConfig: { ads: {}, resourceApiVersion: "V3" } },
};

function resolvedByDns(allAddressesInSingleEndpoint: boolean): Cluster {
  return {
    clusterType: {
      name: "envoy.clusters.dns",
      typedConfig: any("envoy.extensions.clusters.dns.v3.DnsCluster", {
        ...(allAddressesInSingleEndpoint && { allAddressesInSingleEndpoint }),
      }),
    },
  };
}

function discovery(spec: ServiceEntrySpec): Cluster {
  if (selectsWorkloads(spec)) return delivered;
  switch (spec.resolution) {
    case "STATIC":
      return { type: "STATIC" };
    case "DNS":
      return resolvedByDns(false);
    case "DNS_ROUND_ROBIN":
      return resolvedByDns(true);
    default:
      // As kgateway: it knows nothing of DYNAMIC_DNS.
      return {};
  }
}

/** The cluster of a host and port; endpoints stand in it unless workloads are selected. */
export function serviceEntryCluster(backend: Backend<ServiceEntryPort>): ClusterContribution {
  const { spec } = backend.ir;
  const cluster = { set: discovery(spec) };
  return selectsWorkloads(spec) ? { cluster } : { cluster, endpoints: endpointsOf(backend) };
}
