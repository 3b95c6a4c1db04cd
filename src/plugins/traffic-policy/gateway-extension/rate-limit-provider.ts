import { envoyDurationOf } from "../../../sdk/duration.ts";
import type { EnvoyMessages } from "../../../sdk/envoy/messages.ts";
import { grpcService } from "./grpc-service.ts";
import type { RateLimitProvider } from "./kind.ts";
import { defineProvider } from "./provider.ts";

/** The filter that asks a rate limit service. */
export type RateLimitFilter = EnvoyMessages["envoy.extensions.filters.http.ratelimit.v3.RateLimit"];

/** `rateLimit`: a service that counts requests. */
export const rateLimitProvider = defineProvider<RateLimitFilter>({
  field: "rateLimit",
  type: "RateLimit",
  parse(json, context, resource) {
    const spec = json as RateLimitProvider;
    const service = grpcService(spec.grpcService, context, resource);
    if ("problem" in service) return { problem: { message: `ratelimit: ${service.problem.message}` } };
    return {
      config: {
        domain: spec.domain,
        timeout: envoyDurationOf(spec.timeout),
        failureModeDeny: !spec.failOpen || undefined,
        rateLimitService: { grpcService: service.config, transportApiVersion: "V3" },
        enableXRatelimitHeaders: spec.xRateLimitHeaders === "DraftVersion03" ? "DRAFT_VERSION_03" : undefined,
      },
    };
  },
});
