import { any, type EnvoyMessages, type Route } from "../../sdk/envoy/messages.ts";
import type { PartialConfiguration } from "../../sdk/partial-configuration.ts";
import { bitcoinCurve, type CertificateExample, commonCurve, shortRsa } from "./certificate-examples.ts";
import { expressionExamples } from "./expression-examples.ts";
import { filterExamples } from "./filter-examples.ts";
import type { RefusalExample } from "./refusal-example.ts";

const cluster = { name: "catalog" };
const toCatalog = { route: { cluster: "catalog" } };

const route = (parts: Partial<Route>): PartialConfiguration => ({
  routes: [{ match: { prefix: "/" }, ...toCatalog, ...parts }],
  clusters: [cluster],
});

function header(value: string, refusal: string | undefined, key = "x-shop"): RefusalExample {
  const configuration = route({ requestHeadersToAdd: [{ header: { key, value } }] });
  return { name: `header ${key}: ${value}`, configuration, refusal };
}

function removal(key: string, refusal: string | undefined): RefusalExample {
  return { name: `removal of header ${key}`, configuration: route({ responseHeadersToRemove: [key] }), refusal };
}

function regex(pattern: string, refusal: string | undefined): RefusalExample {
  const configuration = route({ match: { safeRegex: { regex: pattern } } });
  return { name: `regular expression ${pattern}`, configuration, refusal };
}

type CommonTlsContext = EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.CommonTlsContext"];

function tlsContext(name: string, commonTlsContext: CommonTlsContext, refusal: string | undefined): RefusalExample {
  const typedConfig = any("envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext", { commonTlsContext });
  const transportSocket = { name: "envoy.transport_sockets.tls", typedConfig };
  const configuration = { clusters: [{ ...cluster, type: "STATIC" as const, connectTimeout: "5s", transportSocket }] };
  return { name, configuration, refusal };
}

const tls = (tlsParams: NonNullable<CommonTlsContext["tlsParams"]>, refusal: string | undefined): RefusalExample =>
  tlsContext(`TLS ${JSON.stringify(tlsParams)}`, { tlsParams }, refusal);

function clientCertificates(name: string, examples: readonly CertificateExample[], refusal?: string): RefusalExample {
  const tlsCertificates = examples.map(({ certificate, key }) => ({
    certificateChain: { inlineString: certificate },
    privateKey: { inlineString: key },
  }));
  return tlsContext(`a client certificate with ${name}`, { tlsCertificates }, refusal);
}

const authorities = (inlineString: string, refusal?: string): RefusalExample =>
  tlsContext(
    `certificates of authorities ${inlineString.slice(0, 20)}`,
    { validationContext: { trustedCa: { inlineString } } },
    refusal,
  );

const names: CommonTlsContext = {
  validationContext: { matchTypedSubjectAltNames: [{ sanType: "DNS", matcher: { exact: "shop.example" } }] },
};

function ciphers(cipherSuites: readonly string[], rejected?: string): RefusalExample {
  const refusal =
    `Failed to initialize cipher suites ${cipherSuites.join(":")}. The following ciphers were rejected when tried individually: ${rejected}`.trimEnd();
  return tls({ cipherSuites }, rejected === undefined ? undefined : refusal);
}

function mirror(to: string, refusal: string | undefined): RefusalExample {
  const configuration = route({ route: { cluster: "catalog", requestMirrorPolicies: [{ cluster: to }] } });
  return { name: `mirror to ${to}`, configuration, refusal };
}

function grpcHealthCheck(parts: object, refusal: string | undefined): RefusalExample {
  const healthCheck = {
    timeout: "1s",
    interval: "5s",
    healthyThreshold: 1,
    unhealthyThreshold: 1,
    grpcHealthCheck: {},
  };
  const judged = { ...cluster, type: "STATIC" as const, connectTimeout: "5s", healthChecks: [healthCheck], ...parts };
  return { name: `gRPC health check with ${JSON.stringify(parts)}`, configuration: { clusters: [judged] }, refusal };
}

function systemCertificates(isInside: boolean, refusal: string | undefined): RefusalExample {
  const validationContextSdsSecretConfig = { name: "SYSTEM_CA_CERT" };
  const combinedValidationContext = { defaultValidationContext: {}, validationContextSdsSecretConfig };
  const context = { commonTlsContext: { combinedValidationContext } };
  const typedConfig = any("envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext", context);
  const tls = { name: "envoy.transport_sockets.tls", typedConfig };
  const type = "envoy.extensions.transport_sockets.proxy_protocol.v3.ProxyProtocolUpstreamTransport";
  const proxyProtocol = { name: "proxy", typedConfig: any(type, { config: { version: "V2" }, transportSocket: tls }) };
  const transportSocket = isInside ? proxyProtocol : tls;
  const configuration = { clusters: [{ ...cluster, type: "STATIC" as const, connectTimeout: "5s", transportSocket }] };
  return { name: `system certificates ${isInside ? "inside the proxy protocol" : "of TLS"}`, configuration, refusal };
}

function followed(header: string, refusal: string | undefined): RefusalExample {
  const internalRedirectPolicy = { responseHeadersToCopy: [header] };
  const configuration = route({ route: { cluster: "catalog", internalRedirectPolicy } });
  return { name: `header ${header} copied to a redirect`, configuration, refusal };
}

const http2 = any("envoy.extensions.upstreams.http.v3.HttpProtocolOptions", {
  explicitHttpConfig: { http2ProtocolOptions: {} },
});

const notModified = ":-prefixed or host headers may not be modified";

/** Examples of what users write and Envoy refuses, and of what looks like it and is taken. */
export const refusalExamples: readonly RefusalExample[] = [
  header("%REQ(x-user)%", undefined),
  header("100%%", undefined),
  header("%START_TIME(%s.%3f)%", undefined),
  header("%DYNAMIC_METADATA(shop:user):8%", undefined),
  header("%REQ(x-user", "Incorrect configuration: %REQ(x-user. Couldn't find valid command at position 0"),
  header("100% sure", "Incorrect configuration: 100% sure. Couldn't find valid command at position 3"),
  header("%req(x)%", "Incorrect configuration: %req(x)%. Couldn't find valid command at position 0"),
  header("%SHOP%", "Not supported field in StreamInfo: SHOP"),
  header("%REQ%", "REQ requires parameters"),
  header("%PROTOCOL(x)%", "PROTOCOL does not take any parameters or length"),
  header("%START_TIME(x):3%", "START_TIME does not allow length to be specified."),
  header("%REQ(a?b?c)%", "More than 1 alternative header specified in token: a?b?c"),
  header("%PATH(X)%", "Invalid PATH option: 'X', only 'WQ'/'NQ' are allowed"),
  header("%METADATA(X:a)%", "X is not supported type of metadata"),
  header("%GRPC_STATUS(X)%", "GrpcStatusFormatter only supports CAMEL_STRING, SNAKE_STRING or NUMBER."),
  header("/", notModified, ":path"),
  header("shop.example", notModified, "Host"),
  removal("x-shop", undefined),
  removal("Host", ":-prefixed or host headers may not be removed"),
  removal(":status", ":-prefixed or host headers may not be removed"),
  regex("/shop/.*", undefined),
  regex("(?P<a>x)(?P<a>y)", undefined),
  regex("[shop", "missing ]: [shop"),
  regex("shop(", "missing ): shop("),
  regex("shop)", "unexpected ): shop)"),
  regex("(?<=/)shop", "invalid perl operator: (?<="),
  regex("(?!shop)", "invalid perl operator: (?!"),
  regex("a**", "bad repetition operator: **"),
  regex("*", "no argument for repetition operator: *"),
  regex("a{1001}", "invalid repetition size: {1001}"),
  regex("\\1", "invalid escape sequence: \\1"),
  regex("shop\\", "trailing \\"),
  regex("[z-a]", "invalid character class range: z-a"),
  ciphers(["ECDHE-RSA-AES128-GCM-SHA256", "TLS_RSA_WITH_AES_128_CBC_SHA"]),
  ciphers(["[ECDHE-RSA-AES128-SHA|ECDHE-RSA-AES256-SHA]"]),
  ciphers(["[ECDHE-RSA-AES128-SHA|ECDHE-RSA-AES256-SHA]", "!aECDSA+3DES"], ""),
  ciphers(["ALL", "!PSK"]),
  ciphers(["SHOP", "AES128-SHA", "TLS_AES_128_GCM_SHA256"], "SHOP, TLS_AES_128_GCM_SHA256"),
  tls({ ecdhCurves: ["X25519", "P-256"] }, undefined),
  tls({ ecdhCurves: ["X25519", "SHOP"] }, "Failed to initialize ECDH curves X25519:SHOP"),
  clientCertificates("a common curve", [commonCurve]),
  clientCertificates(
    "a short key",
    [shortRsa],
    "Failed to load certificate chain from <inline>, only RSA certificates with 2048-bit or larger keys are supported",
  ),
  clientCertificates("another curve", [bitcoinCurve], "Failed to load certificate chain from <inline>"),
  clientCertificates(
    "another",
    [commonCurve, commonCurve],
    "Multiple TLS certificates are not supported for client contexts",
  ),
  authorities(bitcoinCurve.certificate),
  authorities("none", "Failed to load trusted CA certificates from <inline>"),
  tlsContext(
    "names that nobody vouches for",
    names,
    "SAN-based verification of peer certificates without trusted CA is insecure and not allowed",
  ),
  mirror("catalog", undefined),
  mirror("reviews", "route: unknown shadow cluster 'reviews'"),
  grpcHealthCheck({ typedExtensionProtocolOptions: { [http2["@type"].split("/")[1] ?? ""]: http2 } }, undefined),
  grpcHealthCheck({}, "catalog cluster must support HTTP/2 for gRPC healthchecking"),
  systemCertificates(false, undefined),
  systemCertificates(true, "Unknown static certificate validation context: SYSTEM_CA_CERT"),
  followed("x-shop", undefined),
  followed("Host", ":-prefixed headers or Hosts may not be specified here."),
  ...filterExamples,
  ...expressionExamples,
];
