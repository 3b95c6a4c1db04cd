import { type Cluster, typeOfAny } from "../../sdk/envoy/messages.ts";
import type { Settings } from "../../sdk/settings.ts";
import { dnsClusterName } from "./names.ts";

/** The cluster with the addresses that the setting asks for, if it is one that DNS finds. */
export function withDnsLookupFamily(cluster: Cluster, { dnsLookupFamily }: Settings): Cluster {
  const { clusterType } = cluster;
  const config = clusterType?.typedConfig;
  if (clusterType?.name !== dnsClusterName || !config) return cluster;
  if (typeOfAny(config) !== "envoy.extensions.clusters.dns.v3.DnsCluster") return cluster;
  return { ...cluster, clusterType: { ...clusterType, typedConfig: { ...config, dnsLookupFamily } } };
}
