import { durationString, percent } from "../../../sdk/kinds/kgateway-shared.ts";
import { int32, list, object, required, string, type ValueOf } from "../../../sdk/kinds/schema.ts";
import { namespacedObjectReference } from "./extension-reference.ts";

const tokenBucket = object({
  fillInterval: required(durationString),
  maxTokens: required(int32({ minimum: 1 })),
  tokensPerFill: int32({ minimum: 1, default: 1 }),
});
export type TokenBucket = ValueOf<typeof tokenBucket>;

const localRateLimitPolicy = object({ percentEnabled: percent, percentEnforced: percent, tokenBucket });
export type LocalRateLimitPolicy = ValueOf<typeof localRateLimitPolicy>;

const rateLimitDescriptorEntry = object({
  generic: object({ key: required(string({ minLength: 1 })), value: required(string({ minLength: 1 })) }),
  header: string({ minLength: 1 }),
  type: required(string({ enum: ["Generic", "Header", "RemoteAddress", "Path"] })),
});
export type RateLimitDescriptorEntry = ValueOf<typeof rateLimitDescriptorEntry>;

const rateLimitDescriptor = object({ entries: required(list(rateLimitDescriptorEntry, { minItems: 1 })) });
export type RateLimitDescriptor = ValueOf<typeof rateLimitDescriptor>;

const rateLimitPolicy = object({
  descriptors: required(list(rateLimitDescriptor, { minItems: 1 })),
  extensionRef: required(namespacedObjectReference),
});
export type RateLimitPolicy = ValueOf<typeof rateLimitPolicy>;

/** How many requests are let through, counted by each Envoy or by a service. */
export const rateLimit = object({ global: rateLimitPolicy, local: localRateLimitPolicy });
export type RateLimit = ValueOf<typeof rateLimit>;
