import { any, type EnvoyMessages, type TransportSocket, typeOfAny, type UpstreamTlsContext } from "./messages.ts";

type ProxyProtocolConfig = EnvoyMessages["envoy.config.core.v3.ProxyProtocolConfig"];
type SubjectAltNameMatcher = EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.SubjectAltNameMatcher"];
type CombinedValidationContext =
  EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.CommonTlsContext.CombinedCertificateValidationContext"];
type ProxyProtocolTransport =
  EnvoyMessages["envoy.extensions.transport_sockets.proxy_protocol.v3.ProxyProtocolUpstreamTransport"];

const proxyProtocolName = "envoy.transport_sockets.upstream_proxy_protocol";
const proxyProtocolType = "envoy.extensions.transport_sockets.proxy_protocol.v3.ProxyProtocolUpstreamTransport";

/** The secret, in every proxy's bootstrap, that holds the CA certificates of the system. */
const systemCaSecretName = "SYSTEM_CA_CERT";

/** The socket of a cluster that speaks TLS. */
export function upstreamTlsSocket(context: UpstreamTlsContext): TransportSocket {
  return {
    name: "envoy.transport_sockets.tls",
    typedConfig: any("envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext", context),
  };
}

/** Checks certificates against the CA certificates of the system. */
export function systemCaValidation(subjectAltNames: readonly SubjectAltNameMatcher[]): {
  readonly combinedValidationContext: CombinedValidationContext;
} {
  return {
    combinedValidationContext: {
      defaultValidationContext: { matchTypedSubjectAltNames: subjectAltNames },
      validationContextSdsSecretConfig: { name: systemCaSecretName },
    },
  };
}

/** A name that the certificate of a backend may have. */
export function exactSubjectAltName(sanType: "DNS" | "URI", exact: string): SubjectAltNameMatcher {
  return { sanType, matcher: { exact } };
}

/** The socket of a cluster that speaks plaintext. */
export const rawBufferSocket: TransportSocket = {
  name: "envoy.transport_sockets.raw_buffer",
  typedConfig: any("envoy.extensions.transport_sockets.raw_buffer.v3.RawBuffer", {}),
};

function proxyProtocolSocket(transport: ProxyProtocolTransport): TransportSocket {
  return { name: proxyProtocolName, typedConfig: any(proxyProtocolType, transport) };
}

/** A socket that tells the backend the client's address before it speaks as the inner one would; plain TCP unless told. */
export function withProxyProtocol(inner: TransportSocket | undefined, config: ProxyProtocolConfig): TransportSocket {
  return proxyProtocolSocket({ config, transportSocket: inner ?? rawBufferSocket });
}

/** The socket of a cluster that now speaks as `inner` does; the proxy protocol around the one before it stays. */
export function replaceTransportSocket(present: TransportSocket | undefined, inner: TransportSocket): TransportSocket {
  const config = present?.typedConfig;
  if (present?.name !== proxyProtocolName || !config || typeOfAny(config) !== proxyProtocolType) return inner;
  const transport = config as ProxyProtocolTransport;
  return proxyProtocolSocket({ config: transport.config, transportSocket: inner });
}
