import { any, type Cluster, type EnvoyMessages, type TransportSocket } from "../../sdk/envoy/messages.ts";

/** A host that Envoy resolves by DNS. */
export interface Host {
  readonly address: string;
  readonly port: number;
}

type DnsCluster = EnvoyMessages["envoy.extensions.clusters.dns.v3.DnsCluster"];

/** Discovery by DNS with all endpoints of one host. */
export function singleHost(clusterName: string, { address, port }: Host, dns: DnsCluster = {}): Cluster {
  const socketAddress = { address, portValue: port };
  return {
    clusterType: { name: "envoy.clusters.dns", typedConfig: any("envoy.extensions.clusters.dns.v3.DnsCluster", dns) },
    loadAssignment: { clusterName, endpoints: [{ lbEndpoints: [{ endpoint: { address: { socketAddress } } }] }] },
  };
}

/** TLS towards a host, with its name as server name. */
export function tlsToHost(sni: string): TransportSocket {
  const typedConfig = any("envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext", { sni });
  return { name: "envoy.transport_sockets.tls", typedConfig };
}
