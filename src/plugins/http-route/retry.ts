import { envoyDurationOf } from "../../sdk/duration.ts";
import type { EnvoyMessages } from "../../sdk/envoy/messages.ts";
import type { TimeoutsSpec } from "./timeouts.ts";

export type RetryPolicy = EnvoyMessages["envoy.config.route.v3.RetryPolicy"];

export interface RetrySpec {
  readonly codes?: readonly number[] | undefined;
  readonly attempts?: number | undefined;
  readonly backoff?: string | undefined;
}

/** Everything that may be tried again; the order is Envoy's canonical, alphabetical one. */
const retryOn = [
  "cancelled",
  "connect-failure",
  "refused-stream",
  "reset",
  "retriable-headers",
  "retriable-status-codes",
  "unavailable",
].join(",");

/** https://gateway-api.sigs.k8s.io/reference/spec/#gateway.networking.k8s.io/v1.HTTPRouteRetry */
export function retryPolicy(spec: RetrySpec, timeouts: TimeoutsSpec | undefined): RetryPolicy {
  const backoff = envoyDurationOf(spec.backoff);
  return {
    retryOn,
    // As kgateway: Gateway API allows fewer than no attempts, and the number is Envoy's only without its sign.
    numRetries: (spec.attempts ?? 1) >>> 0,
    retriableStatusCodes: spec.codes,
    perTryTimeout: envoyDurationOf(timeouts?.backendRequest),
    retryBackOff: backoff === undefined ? undefined : { baseInterval: backoff },
  };
}
