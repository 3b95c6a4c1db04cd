import { durationString, percent } from "../../../sdk/kinds/kgateway-shared.ts";
import {
  int32,
  int64,
  integer,
  list,
  object,
  required,
  string,
  type ValueOf,
  withDefault,
} from "../../../sdk/kinds/schema.ts";

const faultAbort = object({
  grpcStatus: int32({ minimum: 0, maximum: 16 }),
  httpStatus: int32({ minimum: 200, maximum: 599 }),
  percentage: withDefault(percent, 100),
});
export type FaultAbort = ValueOf<typeof faultAbort>;

/** Delays and failures made on purpose. */
export const faultInjectionPolicy = object({
  abort: faultAbort,
  delay: object({ fixedDelay: required(durationString), percentage: withDefault(percent, 100) }),
  disable: object({}),
  maxActiveFaults: int32({ minimum: 0 }),
  responseRateLimit: object({ kbitsPerSecond: required(int64({ minimum: 1 })), percentage: withDefault(percent, 100) }),
});
export type FaultInjectionPolicy = ValueOf<typeof faultInjectionPolicy>;

/** When a request is tried again. */
export const retry = object({
  attempts: int32({ minimum: 0, default: 1 }),
  backoffBaseInterval: withDefault(durationString, "25ms"),
  perTryTimeout: durationString,
  retryOn: list(
    string({
      enum: [
        "5xx",
        "gateway-error",
        "reset",
        "reset-before-request",
        "connect-failure",
        "envoy-ratelimited",
        "retriable-4xx",
        "refused-stream",
        "retriable-status-codes",
        "http3-post-connect-failure",
        "cancelled",
        "deadline-exceeded",
        "internal",
        "resource-exhausted",
        "unavailable",
      ],
    }),
    { minItems: 1 },
  ),
  statusCodes: list(integer({ minimum: 400, maximum: 599 }), { minItems: 1 }),
});
export type Retry = ValueOf<typeof retry>;
