import { envoyDurationOf } from "../../../sdk/duration.ts";
import type { EnvoyMessages } from "../../../sdk/envoy/messages.ts";
import type { PolicyContext } from "../../../sdk/lookup.ts";
import type { Resource } from "../../../sdk/resource.ts";
import { disabledByMetadata } from "../global-disable.ts";
import type { ExtAuthBufferSettings } from "../schema/authentication.ts";
import type { AuthorizationResponse, ExtAuthProvider, ExtHttpService } from "../schema/ext-auth-provider.ts";
import { grpcService, serviceCluster, serviceRetryPolicy } from "./grpc-service.ts";
import { defineProvider, type ProviderResult } from "./provider.ts";

/** The filter that asks an authorization service. */
export type ExtAuthz = EnvoyMessages["envoy.extensions.filters.http.ext_authz.v3.ExtAuthz"];
type HttpService = EnvoyMessages["envoy.extensions.filters.http.ext_authz.v3.HttpService"];
type AuthorizationResponseMessage = EnvoyMessages["envoy.extensions.filters.http.ext_authz.v3.AuthorizationResponse"];
type Names = EnvoyMessages["envoy.type.matcher.v3.ListStringMatcher"];
type StatusCode = EnvoyMessages["envoy.type.v3.HttpStatus"]["code"];
type BufferSettings = EnvoyMessages["envoy.extensions.filters.http.ext_authz.v3.BufferSettings"];

const exactNames = (names: readonly string[] | undefined): Names | undefined =>
  names?.length ? { patterns: names.map((exact) => ({ exact })) } : undefined;

/** How much of a body the service is shown. */
export function bufferSettings(settings: ExtAuthBufferSettings | undefined): BufferSettings | undefined {
  if (!settings) return undefined;
  const { maxRequestBytes, allowPartialMessage, packAsBytes } = settings;
  return {
    maxRequestBytes,
    allowPartialMessage: allowPartialMessage || undefined,
    packAsBytes: packAsBytes || undefined,
  };
}

function authorizationResponse(response: AuthorizationResponse | undefined): AuthorizationResponseMessage | undefined {
  const { headersToBackend, headersToClient, headersToClientOnSuccess } = response ?? {};
  if (!headersToBackend?.length && !headersToClient?.length && !headersToClientOnSuccess?.length) return undefined;
  return {
    allowedUpstreamHeaders: exactNames(headersToBackend),
    allowedClientHeaders: exactNames(headersToClient),
    allowedClientHeadersOnSuccess: exactNames(headersToClientOnSuccess),
  };
}

/** The controller writes these headers in an order left to chance; we sort them. */
function addedHeaders(headers: Readonly<Record<string, string>> | undefined) {
  const entries = Object.entries(headers ?? {}).sort(([one], [other]) => (one < other ? -1 : 1));
  return entries.length > 0 ? { headersToAdd: entries.map(([key, value]) => ({ key, value })) } : undefined;
}

function httpService(spec: ExtHttpService, context: PolicyContext, resource: Resource): ProviderResult<HttpService> {
  const cluster = serviceCluster(spec.backendRef, context, resource);
  if ("problem" in cluster) return cluster;
  const timeout = envoyDurationOf(spec.requestTimeout ?? "2s");
  return {
    config: {
      serverUri: { uri: cluster.config, cluster: cluster.config, timeout },
      pathPrefix: spec.pathPrefix || undefined,
      authorizationRequest: addedHeaders(spec.authorizationRequest?.headersToAdd),
      authorizationResponse: authorizationResponse(spec.authorizationResponse),
      retryPolicy: serviceRetryPolicy(spec.retry),
    },
  };
}

/** Envoy counts its status codes as an enum; what is printed has the name of those that have one. */
const statusCode = (code: number): StatusCode => code as unknown as StatusCode;

type Service = Pick<ExtAuthz, "grpcService" | "httpService">;

function service(spec: ExtAuthProvider, context: PolicyContext, resource: Resource): ProviderResult<Service> {
  if (spec.grpcService) {
    const grpc = grpcService(spec.grpcService, context, resource);
    if ("config" in grpc) return { config: { grpcService: grpc.config } };
    return { problem: { message: `failed to resolve ExtAuth gRPC backend: ${grpc.problem.message}` } };
  }
  if (spec.httpService) {
    const http = httpService(spec.httpService, context, resource);
    if ("config" in http) return { config: { httpService: http.config } };
    return { problem: { message: `failed to resolve ExtAuth HTTP backend: ${http.problem.message}` } };
  }
  return { problem: { message: "either grpcService or httpService must be configured for ExtAuth" } };
}

/** `extAuth`: a service that decides on requests, over gRPC or HTTP. */
export const extAuthProvider = defineProvider<ExtAuthz>({
  field: "extAuth",
  type: "ExtAuth",
  parse(json, context, resource) {
    const spec = json as ExtAuthProvider;
    const resolved = service(spec, context, resource);
    if ("problem" in resolved) return resolved;
    return {
      config: {
        ...resolved.config,
        filterEnabledMetadata: disabledByMetadata("ext_auth"),
        failureModeAllow: spec.failOpen || undefined,
        clearRouteCache: spec.clearRouteCache || undefined,
        statusOnError: { code: statusCode(spec.statusOnError ?? 0) },
        withRequestBody: bufferSettings(spec.withRequestBody),
        statPrefix: spec.statPrefix,
        allowedHeaders: exactNames(spec.headersToForward),
      },
    };
  },
});
