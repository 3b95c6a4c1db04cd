import { durationString, percent } from "../../../sdk/kinds/kgateway-shared.ts";
import { boolean, int32, object, required, string, type ValueOf, withDefault } from "../../../sdk/kinds/schema.ts";

/** How much a backend may be given at once. */
export const circuitBreakers = object({
  maxConnections: int32({ minimum: 1 }),
  maxPendingRequests: int32({ minimum: 1 }),
  maxRequests: int32({ minimum: 1 }),
  maxRetries: int32({ minimum: 0 }),
  trackRemaining: boolean(),
});
export type CircuitBreakers = ValueOf<typeof circuitBreakers>;

const healthCheckHttp = object({
  host: string(),
  method: string({ enum: ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"] }),
  path: required(string()),
});
export type HealthCheckHttp = ValueOf<typeof healthCheckHttp>;

/** How Envoy asks a backend whether it is well. */
export const healthCheck = object({
  grpc: object({ authority: string(), serviceName: string() }),
  healthyThreshold: required(int32({ minimum: 0 })),
  http: healthCheckHttp,
  interval: required(durationString),
  timeout: required(durationString),
  unhealthyThreshold: required(int32({ minimum: 0 })),
});
export type HealthCheck = ValueOf<typeof healthCheck>;

/** When an endpoint that fails is left out for a while. */
export const outlierDetection = object({
  baseEjectionTime: withDefault(durationString, "30s"),
  consecutive5xx: int32({ minimum: 0, default: 5 }),
  consecutiveLocalOriginFailure: int32({ minimum: 0 }),
  enforcingConsecutive5xx: percent,
  enforcingConsecutiveLocalOriginFailure: percent,
  interval: withDefault(durationString, "10s"),
  maxEjectionPercent: withDefault(percent, 10),
  splitExternalLocalOriginErrors: boolean(),
});
export type OutlierDetection = ValueOf<typeof outlierDetection>;
