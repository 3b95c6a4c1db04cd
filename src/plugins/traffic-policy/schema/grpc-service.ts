import { durationString, retryBackoff } from "../../../sdk/kinds/kgateway-shared.ts";
import { backendRef } from "../../../sdk/kinds/references.ts";
import { int32, object, required, string, type ValueOf } from "../../../sdk/kinds/schema.ts";

/** How often a service is asked again. */
export const extSvcRetryPolicy = object({ attempts: int32({ minimum: 0, default: 1 }), backoff: retryBackoff });
export type ExtSvcRetryPolicy = ValueOf<typeof extSvcRetryPolicy>;

/** A service that speaks gRPC. */
export const extGrpcService = object({
  authority: string(),
  backendRef: required(backendRef),
  requestTimeout: durationString,
  retry: extSvcRetryPolicy,
});
export type ExtGrpcService = ValueOf<typeof extGrpcService>;
