import { durationString, percent } from "../../../sdk/kinds/kgateway-shared.ts";
import {
  boolean,
  int32,
  int64,
  list,
  object,
  required,
  string,
  type ValueOf,
  withDefault,
} from "../../../sdk/kinds/schema.ts";

const slowStart = object({ aggression: string(), minWeightPercent: percent, window: durationString });
export type SlowStart = ValueOf<typeof slowStart>;

const loadBalancerLeastRequestConfig = object({ choiceCount: int32({ default: 2 }), slowStart });
export type LoadBalancerLeastRequestConfig = ValueOf<typeof loadBalancerLeastRequestConfig>;

const hashCookie = object({
  httpOnly: boolean(),
  name: required(string({ minLength: 1 })),
  path: string(),
  sameSite: string({ enum: ["Strict", "Lax", "None"] }),
  secure: boolean(),
  ttl: durationString,
});
export type HashCookie = ValueOf<typeof hashCookie>;

const hashPolicy = object({
  cookie: hashCookie,
  header: object({ name: required(string({ minLength: 1 })) }),
  sourceIP: object({}),
  terminal: boolean(),
});
export type HashPolicy = ValueOf<typeof hashPolicy>;

const loadBalancerMaglevConfig = object({
  hashPolicies: list(hashPolicy, { minItems: 1, maxItems: 16 }),
  useHostnameForHashing: boolean(),
});
export type LoadBalancerMaglevConfig = ValueOf<typeof loadBalancerMaglevConfig>;

const loadBalancerRingHashConfig = object({
  hashPolicies: list(hashPolicy, { minItems: 1, maxItems: 16 }),
  maximumRingSize: int64({ minimum: 0 }),
  minimumRingSize: int64({ minimum: 0 }),
  useHostnameForHashing: boolean(),
});
export type LoadBalancerRingHashConfig = ValueOf<typeof loadBalancerRingHashConfig>;

const loadBalancerRoundRobinConfig = object({ slowStart });
export type LoadBalancerRoundRobinConfig = ValueOf<typeof loadBalancerRoundRobinConfig>;

const zoneAwarePreferLocal = object({
  force: object({ minEndpointsInZoneThreshold: int32({ minimum: 1, default: 1 }) }),
  minEndpointsThreshold: int64({ minimum: 1, default: 6 }),
  routingEnabled: withDefault(percent, 100),
});
export type ZoneAwarePreferLocal = ValueOf<typeof zoneAwarePreferLocal>;

const zoneAwareLoadBalancer = object({ preferLocal: zoneAwarePreferLocal });
export type ZoneAwareLoadBalancer = ValueOf<typeof zoneAwareLoadBalancer>;

/** How an endpoint is chosen. */
export const loadBalancer = object({
  closeConnectionsOnHostSetChange: boolean(),
  healthyPanicThreshold: percent,
  leastRequest: loadBalancerLeastRequestConfig,
  localityType: string({ enum: ["WeightedLb"] }),
  maglev: loadBalancerMaglevConfig,
  random: object({}),
  ringHash: loadBalancerRingHashConfig,
  roundRobin: loadBalancerRoundRobinConfig,
  updateMergeWindow: durationString,
  zoneAware: zoneAwareLoadBalancer,
});
export type LoadBalancer = ValueOf<typeof loadBalancer>;
