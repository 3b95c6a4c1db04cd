import { envoyDurationOf } from "../../../sdk/duration.ts";
import type { EnvoyMessages } from "../../../sdk/envoy/messages.ts";

type BackoffStrategy = EnvoyMessages["envoy.config.core.v3.BackoffStrategy"];

interface RetryBackOff {
  readonly baseInterval: string;
  readonly maxInterval?: string | undefined;
}

/** How long to wait before a service is asked again. */
export function retryBackOff(backOff: RetryBackOff | undefined): BackoffStrategy | undefined {
  if (!backOff) return undefined;
  return {
    baseInterval: envoyDurationOf(backOff.baseInterval),
    maxInterval: envoyDurationOf(backOff.maxInterval),
  };
}
