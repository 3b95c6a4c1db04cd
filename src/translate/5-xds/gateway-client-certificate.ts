import {
  any,
  type Cluster,
  type TransportSocket,
  typeOfAny,
  type UpstreamTlsContext,
} from "../../sdk/envoy/messages.ts";
import type { TlsCertificate } from "../../sdk/ir/tls.ts";
import { tlsTransportSocketName } from "./names.ts";

const upstreamTlsType = "envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext";

const decoded = (base64: string): string => Buffer.from(base64, "base64").toString("utf8");

function tlsWith(context: UpstreamTlsContext, { certificateChain, privateKey }: TlsCertificate): UpstreamTlsContext {
  const certificate = {
    certificateChain: { inlineString: decoded(certificateChain) },
    privateKey: { inlineString: decoded(privateKey) },
  };
  return {
    ...context,
    commonTlsContext: {
      ...context.commonTlsContext,
      tlsCertificates: [certificate],
      tlsCertificateSdsSecretConfigs: undefined,
    },
  };
}

/** Sockets that speak no TLS stay as they are. */
function socketWith(socket: TransportSocket | undefined, certificate: TlsCertificate): TransportSocket | undefined {
  const config = socket?.typedConfig;
  if (socket?.name !== tlsTransportSocketName || !config || typeOfAny(config) !== upstreamTlsType) return socket;
  return { ...socket, typedConfig: any(upstreamTlsType, tlsWith(config as UpstreamTlsContext, certificate)) };
}

/** The cluster presenting a Gateway's client certificate wherever it speaks TLS. */
export function withClientCertificate(cluster: Cluster, certificate: TlsCertificate): Cluster {
  const { transportSocket, transportSocketMatches } = cluster;
  return {
    ...cluster,
    ...(transportSocket && { transportSocket: socketWith(transportSocket, certificate) }),
    ...(transportSocketMatches && {
      transportSocketMatches: transportSocketMatches.map((match) => ({
        ...match,
        transportSocket: socketWith(match.transportSocket, certificate),
      })),
    }),
  };
}
