import { any, type EnvoyMessages, type RateLimit as RateLimitMessage } from "../../sdk/envoy/messages.ts";
import { duringStage } from "../../sdk/filter-stage.ts";
import { defineSubPolicy } from "../../sdk/sub-policy.ts";
import { disabledFilter } from "./disabled-filter.ts";
import { type Extension, extensionCheck, extensionProblem, findExtension } from "./gateway-extension/find-extension.ts";
import { type RateLimitFilter, rateLimitProvider } from "./gateway-extension/rate-limit-provider.ts";
import type { RateLimit, RateLimitDescriptorEntry } from "./schema/rate-limit.ts";

type Action = EnvoyMessages["envoy.config.route.v3.RateLimit.Action"];

interface GlobalRateLimit {
  readonly extension: Extension<RateLimitFilter>;
  /** One for each descriptor that has entries. */
  readonly rateLimits: readonly RateLimitMessage[];
}

function action({ type, generic, header = "" }: RateLimitDescriptorEntry): Action {
  switch (type) {
    case "Generic":
      return { genericKey: { descriptorKey: generic?.key, descriptorValue: generic?.value ?? "" } };
    case "Header":
      return { requestHeaders: { headerName: header, descriptorKey: header } };
    case "RemoteAddress":
      return { remoteAddress: {} };
    case "Path":
      return { requestHeaders: { headerName: ":path", descriptorKey: "path" } };
  }
}

const missing: Readonly<Record<string, "generic" | "header">> = { Generic: "generic", Header: "header" };

/** What a descriptor's entry of this type cannot do without, and does. */
function entryError(entry: RateLimitDescriptorEntry): string | undefined {
  const field = missing[entry.type];
  if (!field || entry[field] !== undefined) return undefined;
  return `${field} entry requires ${entry.type} field to be set`;
}

function actionsError(entries: readonly RateLimitDescriptorEntry[]): string | undefined {
  return entries.map(entryError).find((error) => error !== undefined);
}

/** `rateLimit.global`: a service counts requests, by descriptors that are made of each request. */
export const globalRateLimit = defineSubPolicy<GlobalRateLimit>({
  field: "rateLimit",
  origin: "rateLimit.global",
  parse(json, context, resource) {
    const { global: policy } = json as RateLimit;
    if (!policy) return {};
    const path = ["spec", "rateLimit", "global"];
    const { descriptors = [], extensionRef } = policy;
    const error =
      descriptors.length === 0
        ? "at least one descriptor is required for global rate limiting"
        : actionsError(descriptors.flatMap(({ entries }) => entries));
    if (error) return { errors: [{ message: `failed to create rate limit actions: ${error}`, path }] };
    const found = findExtension(extensionRef, { provider: rateLimitProvider, context, resource });
    if ("problem" in found) {
      return { errors: [{ ...extensionProblem("ratelimit", found), path: [...path, "extensionRef"] }] };
    }
    const filled = descriptors.filter(({ entries }) => entries.length > 0);
    const rateLimits = filled.map(({ entries }) => ({ actions: entries.map(action) }));
    return { ir: { extension: found.extension, rateLimits } };
  },
  checks: ({ extension, rateLimits }) => [
    ...rateLimits.map((limit, index) => ({
      message: any("envoy.config.route.v3.RateLimit", limit),
      all: true,
      path: ["spec", "rateLimit", "global", "descriptors", index],
    })),
    extensionCheck(extension, any("envoy.extensions.filters.http.ratelimit.v3.RateLimit", extension.config)),
  ],
  applyFilters({ extension, rateLimits }) {
    if (rateLimits.length === 0) return {};
    const filterName = `ratelimit/${extension.name}`;
    const config = any("envoy.extensions.filters.http.ratelimit.v3.RateLimit", extension.config);
    const perRoute = any("envoy.extensions.filters.http.ratelimit.v3.RateLimitPerRoute", { rateLimits });
    return {
      chainFilters: [disabledFilter(filterName, duringStage("rateLimit"), config)],
      perFilterConfig: { [filterName]: perRoute },
    };
  },
});
