import type { LbEndpoint } from "./messages.ts";

const tlsModeLabel = "security.istio.io/tlsMode";

/** What chooses Istio's TLS among the transport sockets of a cluster. */
const istioTransportSocket = { filterMetadata: { "envoy.transport_socket_match": { tlsMode: "istio" } } };

/**
 * One address of a workload. With automatic mTLS, workloads that carry Istio's label for it are marked as speaking it,
 * whatever the label says.
 */
export function workloadEndpoint(
  address: string,
  port: number,
  { labels, autoMtls }: { readonly labels: Readonly<Record<string, string>>; readonly autoMtls: boolean },
): LbEndpoint {
  return {
    endpoint: { address: { socketAddress: { address, portValue: port } } },
    ...(autoMtls && Object.hasOwn(labels, tlsModeLabel) && { metadata: istioTransportSocket }),
  };
}
