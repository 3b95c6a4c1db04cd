import { envoyDurationOf, parseDuration } from "../../sdk/duration.ts";
import type { EnvoyMessages, GrpcService } from "../../sdk/envoy/messages.ts";
import { clusterName } from "../../sdk/ir/backend.ts";
import type { BackendReference } from "../../sdk/ir/reference.ts";
import type { Path } from "../../sdk/json.ts";
import type { RetryBackoff } from "../../sdk/kinds/kgateway-shared.ts";
import type { PolicyContext } from "../../sdk/lookup.ts";
import type { Problem } from "../../sdk/problem.ts";
import type { Resource } from "../../sdk/resource.ts";
import type { GrpcRetryPolicy } from "./schema/grpc-service.ts";
import type { CommonGrpcService } from "./schema/tracing.ts";

type RetryPolicy = EnvoyMessages["envoy.config.core.v3.RetryPolicy"];
type BackoffStrategy = EnvoyMessages["envoy.config.core.v3.BackoffStrategy"];

function backoffStrategy({ baseInterval, maxInterval }: RetryBackoff): BackoffStrategy {
  const base = parseDuration(baseInterval) ?? 0n;
  const most = maxInterval === undefined ? undefined : parseDuration(maxInterval);
  // As kgateway: a longest wait below the first one is left out without a word.
  const isSound = most !== undefined && most >= base;
  return {
    baseInterval: envoyDurationOf(baseInterval),
    maxInterval: isSound ? envoyDurationOf(maxInterval) : undefined,
  };
}

function retryPolicy({ numRetries, retryBackOff }: GrpcRetryPolicy): RetryPolicy {
  return { numRetries, retryBackOff: retryBackOff && backoffStrategy(retryBackOff) };
}

/** The gRPC service that access logs or spans are sent to. */
export function grpcService(service: CommonGrpcService, cluster: string): GrpcService {
  const { authority, maxReceiveMessageLength, skipEnvoyHeaders, timeout, initialMetadata } = service;
  return {
    envoyGrpc: { clusterName: cluster, authority, maxReceiveMessageLength, skipEnvoyHeaders },
    timeout: envoyDurationOf(timeout),
    initialMetadata: initialMetadata?.map(({ key, value }) => ({ key, value })),
    retryPolicy: service.retryPolicy && retryPolicy(service.retryPolicy),
  };
}

/** The cluster of the service's backend, or why there is none. `path` leads to the service. */
export function grpcServiceCluster(
  { backendRef }: { readonly backendRef?: BackendReference | undefined },
  path: Path,
  { context, resource }: { readonly context: PolicyContext; readonly resource: Resource },
): { readonly cluster: string } | { readonly problem: Problem } {
  const found = context.findBackend(resource, backendRef ?? { name: "" });
  if ("value" in found) return { cluster: clusterName(found.value) };
  const parts = ["unresolved backend reference", found.problem.message];
  return { problem: { message: parts.join(": "), parts, path: [...path, "backendRef"] } };
}
