import type { EnvoyMessages } from "../../sdk/envoy/messages.ts";
import { isPlainObject } from "../message-codec.ts";
import { expressionRefusal } from "./expression-refusal.ts";
import { headerFormatRefusal } from "./header-format.ts";
import { regexRefusal } from "./regex-refusal.ts";
import { upstreamTlsRefusal } from "./tls-material.ts";
import { templatesAreReadable } from "./transformation-templates.ts";

type LocalRateLimit = EnvoyMessages["envoy.extensions.filters.http.local_ratelimit.v3.LocalRateLimit"];
type JwtAuthentication = EnvoyMessages["envoy.extensions.filters.http.jwt_authn.v3.JwtAuthentication"];
type Message = Readonly<Record<string, unknown>>;

/** What Envoy says of a message of some type when it refuses it. */
export type Refusal = (message: Message) => string | undefined;

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(text) : []);

function headerRefusal({ header }: Message): string | undefined {
  if (!isPlainObject(header)) return undefined;
  if (isFixedHeader(text(header.key))) return ":-prefixed or host headers may not be modified";
  return headerFormatRefusal(text(header.value));
}

const isFixedHeader = (name: string): boolean => name.startsWith(":") || name.toLowerCase() === "host";

function headersRefusal(added: unknown, removed: unknown): string | undefined {
  for (const option of Array.isArray(added) ? added : []) {
    const refusal = isPlainObject(option) ? headerRefusal(option) : undefined;
    if (refusal) return refusal;
  }
  return texts(removed).some(isFixedHeader) ? ":-prefixed or host headers may not be removed" : undefined;
}

/** The changes of headers of a route or of one of its clusters, in the order in which Envoy reads them. */
const changedHeadersRefusal = (message: Message): string | undefined =>
  headersRefusal(message.requestHeadersToAdd, message.requestHeadersToRemove) ??
  headersRefusal(message.responseHeadersToAdd, message.responseHeadersToRemove);

function moduleRefusal({ filterName, filterConfig }: Message): string | undefined {
  if (filterName !== "rustformation" || !isPlainObject(filterConfig)) return undefined;
  return templatesAreReadable(text(filterConfig.value))
    ? undefined
    : "Failed to create pre-route filter config: Failed to initialize per-route dynamic module";
}

const isUrl = (url: string): boolean => /^\w[\w+.-]*:\/\/[^/\s]+\S*$/.test(url);

function tokenKeysRefusal({ providers = {} }: JwtAuthentication): string | undefined {
  const fetching = Object.entries(providers).filter(([, { remoteJwks }]) => remoteJwks?.httpUri);
  const [name, provider] = fetching.find(([, { remoteJwks }]) => !isUrl(remoteJwks?.httpUri?.uri ?? "")) ?? [];
  return name === undefined
    ? undefined
    : `Provider '${name}' has an invalid URI: '${provider?.remoteJwks?.httpUri?.uri ?? ""}'`;
}

function oauth2Refusal({ endSessionEndpoint, authScopes, authorizationEndpoint }: Message): string | undefined {
  const url = text(authorizationEndpoint);
  if (!isUrl(url)) {
    return `OAuth2 filter: invalid authorization endpoint URL '${url}' in config.`;
  }
  const isLogin = texts(authScopes).includes("openid");
  return text(endSessionEndpoint) === "" || isLogin
    ? undefined
    : "OAuth2 filter: end session endpoint is only supported for OpenID Connect.";
}

const speaksHttp2 = (options: unknown): boolean =>
  isPlainObject(options) && /"http2ProtocolOptions"|"autoConfig"/.test(JSON.stringify(options));

/** gRPC needs HTTP/2, for health checks too. */
function clusterRefusal({ name, healthChecks, typedExtensionProtocolOptions, http2ProtocolOptions }: Message) {
  const checksGrpc = Array.isArray(healthChecks) && healthChecks.some((check) => check?.grpcHealthCheck !== undefined);
  if (!checksGrpc || http2ProtocolOptions || speaksHttp2(typedExtensionProtocolOptions)) return undefined;
  return `${text(name)} cluster must support HTTP/2 for gRPC healthchecking`;
}

function matcherRefusal({ exprMatch }: EnvoyMessages["xds.type.matcher.v3.CelMatcher"]): string | undefined {
  const expr = exprMatch?.celExprParsed?.expr;
  return expr && expressionRefusal(expr);
}

function processingRefusal({ processingMode }: Message): string | undefined {
  if (!isPlainObject(processingMode)) return undefined;
  const direction = ["request", "response"].find(
    (each) =>
      processingMode[`${each}BodyMode`] === "FULL_DUPLEX_STREAMED" && processingMode[`${each}TrailerMode`] !== "SEND",
  );
  return (
    direction &&
    `If the ext_proc filter has the ${direction}_body_mode set to FULL_DUPLEX_STREAMED, then the ${direction}_trailer_mode has to be set to SEND`
  );
}

/** Counted in whole milliseconds, and less than one is none. */
function rateLimitRefusal({ tokenBucket }: LocalRateLimit): string | undefined {
  const milliseconds = Math.floor(Number.parseFloat(tokenBucket?.fillInterval ?? "0s") * 1000);
  return milliseconds > 0 && milliseconds < 50 ? "local rate limit token bucket fill timer must be >= 50ms" : undefined;
}

/** What Envoy checks beyond the rules of its API, for the messages that kgateway makes of what users write. */
export const refusals: Readonly<Record<string, Refusal>> = {
  "envoy.type.matcher.v3.RegexMatcher": ({ regex }) => regexRefusal(text(regex)),
  "envoy.config.route.v3.Route": changedHeadersRefusal,
  "envoy.config.route.v3.InternalRedirectPolicy": ({ responseHeadersToCopy }) =>
    texts(responseHeadersToCopy).some(isFixedHeader)
      ? ":-prefixed headers or Hosts may not be specified here."
      : undefined,
  "envoy.type.matcher.v3.StringMatcher": ({ ignoreCase, safeRegex }) =>
    ignoreCase && safeRegex ? "ignore_case has no effect for safe_regex." : undefined,
  "envoy.extensions.filters.http.jwt_authn.v3.JwtAuthentication": tokenKeysRefusal,
  "envoy.config.route.v3.WeightedCluster.ClusterWeight": changedHeadersRefusal,
  "envoy.config.common.mutation_rules.v3.HeaderMutation": ({ append }) =>
    isPlainObject(append) ? headerRefusal(append) : undefined,
  "envoy.config.cluster.v3.Cluster": clusterRefusal,
  "envoy.extensions.filters.http.local_ratelimit.v3.LocalRateLimit": rateLimitRefusal,
  "envoy.extensions.filters.http.ext_proc.v3.ExternalProcessor": processingRefusal,
  "envoy.extensions.filters.http.oauth2.v3.OAuth2Config": oauth2Refusal,
  "envoy.extensions.filters.http.ext_authz.v3.HttpService": ({ pathPrefix }) =>
    text(pathPrefix) === "" || text(pathPrefix).startsWith("/") ? undefined : 'path_prefix should start with "/".',
  "envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext": upstreamTlsRefusal,
  "xds.type.matcher.v3.CelMatcher": matcherRefusal,
  "envoy.extensions.filters.http.dynamic_modules.v3.DynamicModuleFilterPerRoute": moduleRefusal,
};
