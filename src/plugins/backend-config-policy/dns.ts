import { envoyDurationOf } from "../../sdk/duration.ts";
import { any, type Cluster, type EnvoyMessages, typeOfAny } from "../../sdk/envoy/messages.ts";
import { type ClusterField, defineClusterField } from "./cluster-field.ts";
import type { Dns } from "./kind.ts";

type DnsCluster = EnvoyMessages["envoy.extensions.clusters.dns.v3.DnsCluster"];

const dnsType = "envoy.extensions.clusters.dns.v3.DnsCluster";

/** How a cluster whose endpoints are host names resolves them; undefined for all others. */
export function dnsConfig({ clusterType }: Cluster): DnsCluster | undefined {
  const config = clusterType?.typedConfig;
  return clusterType?.name === "envoy.clusters.dns" && config && typeOfAny(config) === dnsType
    ? (config as DnsCluster)
    : undefined;
}

/** Clusters that resolve no names stay as they are. */
function withDns(cluster: Cluster, changes: DnsCluster): Partial<Cluster> | undefined {
  const config = dnsConfig(cluster);
  if (!config) return undefined;
  return { clusterType: { ...cluster.clusterType, typedConfig: any(dnsType, { ...config, ...changes }) } };
}

/** Each part of `dns` merges by itself. */
function dnsField(part: keyof Dns, changes: (dns: Dns) => DnsCluster): ClusterField<DnsCluster> {
  return defineClusterField({
    field: "dns",
    origin: `dns.${part}`,
    parse(json) {
      const dns = json as Dns;
      return dns[part] === undefined ? {} : { ir: changes(dns) };
    },
    applyToCluster: (ir, { cluster }) => ({ set: withDns(cluster, ir) }),
  });
}

/** How the host names of a backend are resolved. */
export const dns: readonly ClusterField<DnsCluster>[] = [
  dnsField("refreshRate", ({ refreshRate }) => ({ dnsRefreshRate: envoyDurationOf(refreshRate) })),
  dnsField("jitter", ({ jitter }) => ({ dnsJitter: envoyDurationOf(jitter) })),
  dnsField("respectTTL", ({ respectTTL }) => ({ respectDnsTtl: respectTTL })),
];
