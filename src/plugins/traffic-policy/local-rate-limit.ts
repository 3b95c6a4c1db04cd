import { envoyDurationOf } from "../../sdk/duration.ts";
import { any, type EnvoyMessages } from "../../sdk/envoy/messages.ts";
import { percentage } from "../../sdk/envoy/percentage.ts";
import { duringStage } from "../../sdk/filter-stage.ts";
import { defineSubPolicy } from "../../sdk/sub-policy.ts";
import { disabledFilter } from "./disabled-filter.ts";
import type { LocalRateLimitPolicy, RateLimit, TokenBucket as TokenBucketSpec } from "./schema/rate-limit.ts";

type LocalRateLimit = EnvoyMessages["envoy.extensions.filters.http.local_ratelimit.v3.LocalRateLimit"];
type TokenBucket = EnvoyMessages["envoy.type.v3.TokenBucket"];

const filterName = "ratelimit/local";
const filterType = "envoy.extensions.filters.http.local_ratelimit.v3.LocalRateLimit";
const statPrefix = "http_local_rate_limiter";

const chainFilter = disabledFilter(filterName, duringStage("rateLimit"), any(filterType, { statPrefix }));

/** Envoy demands a bucket even where it is never asked. */
const noLimit: LocalRateLimit = {
  statPrefix,
  tokenBucket: { maxTokens: 1, fillInterval: "0.000000001s" },
  filterEnabled: { runtimeKey: "local_rate_limit_disabled", defaultValue: {} },
};

function tokenBucket({ maxTokens, tokensPerFill, fillInterval }: TokenBucketSpec): TokenBucket {
  return { maxTokens, tokensPerFill, fillInterval: envoyDurationOf(fillInterval) };
}

const share = (runtimeKey: string, percent = 100) => ({ runtimeKey, defaultValue: percentage(percent) });

function localLimit(policy: LocalRateLimitPolicy): LocalRateLimit {
  if (Object.keys(policy).length === 0) return noLimit;
  return {
    statPrefix,
    tokenBucket: policy.tokenBucket ? tokenBucket(policy.tokenBucket) : {},
    filterEnabled: share("local_rate_limit_enabled", policy.percentEnabled),
    filterEnforced: share("local_rate_limit_enforced", policy.percentEnforced),
  };
}

/** `rateLimit.local`: how many requests each Envoy lets through; `{}` takes the limits of other policies off. */
export const localRateLimit = defineSubPolicy<LocalRateLimit>({
  field: "rateLimit",
  origin: "rateLimit.local",
  parse: (spec) => {
    const { local } = spec as RateLimit;
    return local ? { ir: localLimit(local) } : {};
  },
  checks: (limit) => [{ message: any(filterType, limit), all: true, path: ["spec", "rateLimit", "local"] }],
  applyFilters: (limit) => ({
    chainFilters: [chainFilter],
    perFilterConfig: { [filterName]: any(filterType, limit) },
  }),
});
