import {
  any,
  type CertificateValidationContext,
  type CommonTlsContext,
  type TlsParameters,
  type TransportSocket,
} from "../../sdk/envoy/messages.ts";
import type { TlsConfig } from "../../sdk/ir/tls.ts";
import { tlsTransportSocketName } from "./names.ts";

const defaultAlpnProtocols = ["h2", "http/1.1"];
/** The only protocol named so stands for none at all. */
const noAlpn = "allow-empty";

function alpnProtocols({ alpnProtocols: protocols }: TlsConfig): readonly string[] {
  if (protocols.length === 0) return defaultAlpnProtocols;
  return protocols.length === 1 && protocols[0] === noAlpn ? [] : protocols;
}

const nonEmpty = <Element>(list: readonly Element[]): readonly Element[] | undefined =>
  list.length > 0 ? list : undefined;

function tlsParameters(tls: TlsConfig): TlsParameters {
  return {
    tlsMinimumProtocolVersion: tls.minTlsVersion,
    tlsMaximumProtocolVersion: tls.maxTlsVersion,
    cipherSuites: nonEmpty(tls.cipherSuites),
    ecdhCurves: nonEmpty(tls.ecdhCurves),
    signatureAlgorithms: nonEmpty(tls.signatureAlgorithms),
  };
}

function trustedCa({ clientCertificateValidation: validation }: TlsConfig): CertificateValidationContext {
  if (!validation?.caCertificates.length) return {};
  // As kgateway: each bundle ends in a newline already, so there is an empty line between two.
  const inlineBytes = Buffer.from(validation.caCertificates.join("\n")).toString("base64");
  return {
    trustedCa: { inlineBytes },
    ...(validation.allowInsecureFallback && { trustChainVerification: "ACCEPT_UNTRUSTED" as const }),
  };
}

function validationContext(tls: TlsConfig): CertificateValidationContext | undefined {
  const context: CertificateValidationContext = {
    ...(tls.verifyCertificateHash.length > 0 && { verifyCertificateHash: tls.verifyCertificateHash }),
    ...(tls.verifySubjectAltNames.length > 0 && {
      matchTypedSubjectAltNames: tls.verifySubjectAltNames.map((exact) => ({ sanType: "DNS", matcher: { exact } })),
    }),
    ...trustedCa(tls),
  };
  return Object.keys(context).length > 0 ? context : undefined;
}

function commonTlsContext(tls: TlsConfig): CommonTlsContext {
  return {
    tlsParams: tlsParameters(tls),
    tlsCertificates: nonEmpty(
      tls.certificates.map(({ certificateChain, privateKey }) => ({
        certificateChain: { inlineBytes: certificateChain },
        privateKey: { inlineBytes: privateKey },
      })),
    ),
    validationContext: validationContext(tls),
    alpnProtocols: nonEmpty(alpnProtocols(tls)),
  };
}

/** TLS of a filter chain towards its clients. */
export function downstreamTlsSocket(tls: TlsConfig): TransportSocket {
  const requireClientCertificate = tls.clientCertificateValidation?.requireClientCertificate;
  return {
    name: tlsTransportSocketName,
    typedConfig: any("envoy.extensions.transport_sockets.tls.v3.DownstreamTlsContext", {
      commonTlsContext: commonTlsContext(tls),
      requireClientCertificate,
    }),
  };
}
