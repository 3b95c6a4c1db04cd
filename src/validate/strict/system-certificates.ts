import { type Cluster, typeOfAny } from "../../sdk/envoy/messages.ts";

/** The secret that holds the certificates of the proxy's system; the proxy's image brings it. */
export const systemCertificatesName = "SYSTEM_CA_CERT";

const namesThem = (value: unknown): boolean => JSON.stringify(value ?? null).includes(`"${systemCertificatesName}"`);

/**
 * Whether a cluster's TLS is checked with the certificates of the proxy's system.
 * As kgateway: only where TLS is not inside another transport, such as the proxy protocol.
 */
export function namesSystemCertificates({ transportSocket }: Cluster): boolean {
  const config = transportSocket?.typedConfig;
  if (!config || typeOfAny(config) !== "envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext") return false;
  return namesThem(config);
}

/** As kgateway: what it does not see is missing in the configuration that Envoy judges. */
export function missingSystemCertificates(clusters: readonly Cluster[]): string | undefined {
  const isThere = clusters.some(namesSystemCertificates);
  const isNamed = clusters.some(({ transportSocket }) => namesThem(transportSocket));
  return isNamed && !isThere ? `Unknown static certificate validation context: ${systemCertificatesName}` : undefined;
}
