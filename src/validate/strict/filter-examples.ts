import { any, type EnvoyMessages, type StringMatcher } from "../../sdk/envoy/messages.ts";
import type { RefusalExample } from "./refusal-example.ts";

const cluster = { name: "catalog" };

function externalAuthorization(pathPrefix: string, refusal: string | undefined): RefusalExample {
  const httpService = { serverUri: { uri: "catalog", cluster: "catalog", timeout: "1s" }, pathPrefix };
  const typedConfig = any("envoy.extensions.filters.http.ext_authz.v3.ExtAuthz", { httpService });
  const configuration = { httpFilters: [{ name: "ext_authz", typedConfig }], clusters: [cluster] };
  return { name: `ext_authz at ${pathPrefix}`, configuration, refusal };
}

function login(parts: object, refusal: string | undefined): RefusalExample {
  const secret = (name: string) => ({ name, sdsConfig: { ads: {} } });
  const config = {
    tokenEndpoint: { cluster: "catalog", uri: "https://id.example/token", timeout: "3s" },
    authorizationEndpoint: "https://id.example/authorize",
    redirectUri: "https://shop.example/back",
    redirectPathMatcher: { path: { exact: "/back" } },
    signoutPath: { path: { exact: "/out" } },
    credentials: { clientId: "shop", tokenSecret: secret("token"), hmacSecret: secret("hmac") },
    ...parts,
  };
  const typedConfig = any("envoy.extensions.filters.http.oauth2.v3.OAuth2", { config });
  const configuration = { httpFilters: [{ name: "oauth2", typedConfig }], clusters: [cluster] };
  return { name: `login with ${JSON.stringify(parts)}`, configuration, refusal };
}

function origin(matcher: StringMatcher, refusal: string | undefined): RefusalExample {
  const typedConfig = any("envoy.extensions.filters.http.csrf.v3.CsrfPolicy", {
    filterEnabled: { defaultValue: { numerator: 100 } },
    additionalOrigins: [matcher],
  });
  const configuration = { httpFilters: [{ name: "csrf", typedConfig }] };
  return { name: `origin ${JSON.stringify(matcher)}`, configuration, refusal };
}

function tokenKeys(uri: string, refusal: string | undefined): RefusalExample {
  const typedConfig = any("envoy.extensions.filters.http.jwt_authn.v3.JwtAuthentication", {
    providers: { shop: { remoteJwks: { httpUri: { uri, cluster: "catalog", timeout: "5s" } } } },
  });
  const configuration = { httpFilters: [{ name: "jwt", typedConfig }], clusters: [cluster] };
  return { name: `keys at ${uri}`, configuration, refusal };
}

function rateLimit(fillInterval: string, refusal: string | undefined): RefusalExample {
  const typedConfig = any("envoy.extensions.filters.http.local_ratelimit.v3.LocalRateLimit", {
    statPrefix: "shop",
    tokenBucket: { maxTokens: 1, fillInterval },
  });
  return {
    name: `tokens every ${fillInterval}`,
    configuration: { httpFilters: [{ name: "limit", typedConfig }] },
    refusal,
  };
}

type ProcessingMode = EnvoyMessages["envoy.extensions.filters.http.ext_proc.v3.ProcessingMode"];

function processing(processingMode: ProcessingMode, refusal: string | undefined): RefusalExample {
  const typedConfig = any("envoy.extensions.filters.http.ext_proc.v3.ExternalProcessor", {
    grpcService: { envoyGrpc: { clusterName: "catalog" } },
    processingMode,
  });
  const configuration = { httpFilters: [{ name: "processing", typedConfig }], clusters: [cluster] };
  return { name: `processing with ${JSON.stringify(processingMode)}`, configuration, refusal };
}

function processingOnRoute(processingMode: ProcessingMode): RefusalExample {
  const overrides = { processingMode };
  const perRoute = any("envoy.extensions.filters.http.ext_proc.v3.ExtProcPerRoute", { overrides });
  const typedConfig = any("envoy.extensions.filters.http.ext_proc.v3.ExternalProcessor", {
    grpcService: { envoyGrpc: { clusterName: "catalog" } },
  });
  const configuration = {
    httpFilters: [{ name: "processing", typedConfig }],
    perFilterConfig: { processing: perRoute },
    clusters: [cluster],
  };
  return { name: `processing on a route with ${JSON.stringify(processingMode)}`, configuration, refusal: undefined };
}

const endpoint = { endSessionEndpoint: "https://id.example/end" };

const trailersToo = (direction: string): string =>
  `If the ext_proc filter has the ${direction}_body_mode set to FULL_DUPLEX_STREAMED, then the ${direction}_trailer_mode has to be set to SEND`;

/** What HTTP filters are told that Envoy refuses, and what looks like it and is taken. */
export const filterExamples: readonly RefusalExample[] = [
  login({}, undefined),
  login({ ...endpoint, authScopes: ["openid"] }, undefined),
  login(endpoint, "OAuth2 filter: end session endpoint is only supported for OpenID Connect."),
  login({ authorizationEndpoint: "id" }, "OAuth2 filter: invalid authorization endpoint URL 'id' in config."),
  origin({ ignoreCase: true, suffix: ".example" }, undefined),
  origin({ ignoreCase: true, safeRegex: { regex: "shop" } }, "ignore_case has no effect for safe_regex."),
  rateLimit("0.050s", undefined),
  rateLimit("0.000000001s", undefined),
  rateLimit("0.049999s", "local rate limit token bucket fill timer must be >= 50ms"),
  processing({ requestBodyMode: "FULL_DUPLEX_STREAMED", requestTrailerMode: "SEND" }, undefined),
  processing({ requestBodyMode: "FULL_DUPLEX_STREAMED" }, trailersToo("request")),
  processing({ responseBodyMode: "FULL_DUPLEX_STREAMED", responseTrailerMode: "SKIP" }, trailersToo("response")),
  processingOnRoute({ requestBodyMode: "FULL_DUPLEX_STREAMED" }),
  tokenKeys("https://id.example/keys?a=b", undefined),
  tokenKeys("http://x", undefined),
  tokenKeys("keys", "Provider 'shop' has an invalid URI: 'keys'"),
  tokenKeys("https://", "Provider 'shop' has an invalid URI: 'https://'"),
  tokenKeys("/keys", "Provider 'shop' has an invalid URI: '/keys'"),
  externalAuthorization("/auth", undefined),
  externalAuthorization("auth", 'path_prefix should start with "/".'),
];
