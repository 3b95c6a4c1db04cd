import { type Any, any, type EnvoyMessages, type RateLimit as RateLimitMessage } from "../../sdk/envoy/messages.ts";
import { duringStage } from "../../sdk/filter-stage.ts";
import type { PolicyContext } from "../../sdk/lookup.ts";
import type { Resource } from "../../sdk/resource.ts";
import { defineSubPolicy, type ParsedField } from "../../sdk/sub-policy.ts";
import { disabledFilter } from "./disabled-filter.ts";
import { type Extension, extensionCheck, extensionProblem, findExtension } from "./gateway-extension/find-extension.ts";
import { type RateLimitFilter, rateLimitProvider } from "./gateway-extension/rate-limit-provider.ts";
import type { RateLimit, RateLimitDescriptorEntry, RateLimitPolicy } from "./schema/rate-limit.ts";

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

function descriptorsError(descriptors: RateLimitPolicy["descriptors"]): string | undefined {
  if (descriptors.length === 0) return "at least one descriptor is required for global rate limiting";
  return descriptors
    .flatMap(({ entries }) => entries)
    .map(entryError)
    .find((error) => error !== undefined);
}

const path = ["spec", "rateLimit", "global"];

function parse(policy: RateLimitPolicy, resource: Resource, context: PolicyContext): ParsedField<GlobalRateLimit> {
  const { descriptors, extensionRef } = policy;
  const error = descriptorsError(descriptors);
  if (error) return { errors: [{ message: `failed to create rate limit actions: ${error}`, path }] };
  const found = findExtension(extensionRef, { provider: rateLimitProvider, context, resource });
  if ("problem" in found) {
    return { errors: [{ ...extensionProblem("ratelimit", found), path: [...path, "extensionRef"] }] };
  }
  const filled = descriptors.filter(({ entries }) => entries.length > 0);
  const rateLimits = filled.map(({ entries }) => ({ actions: entries.map(action) }));
  return { ir: { extension: found.extension, rateLimits } };
}

const filterConfig = ({ config }: Extension<RateLimitFilter>): Any =>
  any("envoy.extensions.filters.http.ratelimit.v3.RateLimit", config);

/** `rateLimit.global`: a service counts requests, by descriptors that are made of each request. */
export const globalRateLimit = defineSubPolicy<GlobalRateLimit>({
  field: "rateLimit",
  origin: "rateLimit.global",
  parse(json, context, resource) {
    const { global: policy } = json as RateLimit;
    return policy ? parse(policy, resource, context) : {};
  },
  checks: ({ extension, rateLimits }) => [
    ...rateLimits.map((limit, index) => ({
      message: any("envoy.config.route.v3.RateLimit", limit),
      all: true,
      path: [...path, "descriptors", index],
    })),
    extensionCheck(extension, filterConfig(extension)),
  ],
  applyFilters({ extension, rateLimits }) {
    if (rateLimits.length === 0) return {};
    const filterName = `ratelimit/${extension.name}`;
    const perRoute = any("envoy.extensions.filters.http.ratelimit.v3.RateLimitPerRoute", { rateLimits });
    return {
      chainFilters: [disabledFilter(filterName, duringStage("rateLimit"), filterConfig(extension))],
      perFilterConfig: { [filterName]: perRoute },
    };
  },
});
