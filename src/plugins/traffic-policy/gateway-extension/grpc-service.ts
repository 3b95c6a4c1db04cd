import { envoyDurationOf } from "../../../sdk/duration.ts";
import type { EnvoyMessages, GrpcService } from "../../../sdk/envoy/messages.ts";
import { clusterName } from "../../../sdk/ir/backend.ts";
import type { BackendReference } from "../../../sdk/ir/reference.ts";
import type { PolicyContext } from "../../../sdk/lookup.ts";
import type { Resource } from "../../../sdk/resource.ts";
import type { ExtGrpcService, ExtSvcRetryPolicy } from "../schema/grpc-service.ts";
import type { ProviderResult } from "./provider.ts";
import { retryBackOff } from "./retry-back-off.ts";

type RetryPolicy = EnvoyMessages["envoy.config.core.v3.RetryPolicy"];

/** How often an extension's service is asked again. */
export function serviceRetryPolicy(retry: ExtSvcRetryPolicy | undefined): RetryPolicy | undefined {
  if (!retry) return undefined;
  const { attempts = 0, backoff } = retry;
  return { numRetries: attempts, retryBackOff: retryBackOff(backoff) };
}

/** The cluster of an extension's service. */
export function serviceCluster(
  reference: BackendReference,
  context: PolicyContext,
  resource: Resource,
): ProviderResult<string> {
  const backend = context.findBackend(resource, reference);
  if ("problem" in backend) return { problem: { message: backend.problem.message } };
  return { config: clusterName(backend.value) };
}

/** The gRPC service of an extension. */
export function grpcService(
  { backendRef, authority, requestTimeout, retry }: ExtGrpcService,
  context: PolicyContext,
  resource: Resource,
): ProviderResult<GrpcService> {
  const cluster = serviceCluster(backendRef, context, resource);
  if ("problem" in cluster) return cluster;
  return {
    config: {
      envoyGrpc: { clusterName: cluster.config, authority },
      timeout: envoyDurationOf(requestTimeout),
      retryPolicy: serviceRetryPolicy(retry),
    },
  };
}
