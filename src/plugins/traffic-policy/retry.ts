import { envoyDurationOf } from "../../sdk/duration.ts";
import { any, type EnvoyMessages } from "../../sdk/envoy/messages.ts";
import { defineSubPolicy } from "../../sdk/sub-policy.ts";
import type { Retry } from "./schema/faults-and-retries.ts";

type RetryPolicy = EnvoyMessages["envoy.config.route.v3.RetryPolicy"];

/** The conditions once each, by name; status codes are a condition of their own. */
function retryOn({ retryOn: conditions = [], statusCodes = [] }: Retry): string {
  const all = statusCodes.length > 0 ? [...conditions, "retriable-status-codes"] : conditions;
  return [...new Set(all)].sort().join(",");
}

function retryPolicy(spec: Retry): RetryPolicy {
  const baseInterval = envoyDurationOf(spec.backoffBaseInterval);
  return {
    retryOn: retryOn(spec),
    numRetries: spec.attempts ?? 0,
    retriableStatusCodes: spec.statusCodes,
    perTryTimeout: envoyDurationOf(spec.perTryTimeout),
    retryBackOff: baseInterval === undefined ? undefined : { baseInterval },
  };
}

/** `retry`: when a request is tried again, unless the route says so itself. */
export const retry = defineSubPolicy<RetryPolicy>({
  field: "retry",
  parse: (spec) => ({ ir: retryPolicy(spec as unknown as Retry) }),
  checks: (policy) => [{ message: any("envoy.config.route.v3.RetryPolicy", policy) }],
  applyAction: (policy) => ({ action: { defaults: { retryPolicy: policy } } }),
});
