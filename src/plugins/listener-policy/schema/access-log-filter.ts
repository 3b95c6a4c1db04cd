import { headerMatch } from "../../../sdk/kinds/kgateway-shared.ts";
import { boolean, int32, list, object, required, string, uint32, type ValueOf } from "../../../sdk/kinds/schema.ts";

const accessLogHeaderFilter = object({ header: required(headerMatch) });
export type AccessLogHeaderFilter = ValueOf<typeof accessLogHeaderFilter>;

const celFilter = object({ match: required(string()) });
export type CelFilter = ValueOf<typeof celFilter>;

const comparisonFilter = object({
  op: required(string({ enum: ["EQ", "GE", "LE"] })),
  value: required(uint32({ minimum: 0, maximum: 4294967295 })),
});
export type ComparisonFilter = ValueOf<typeof comparisonFilter>;

const grpcStatusFilter = object({
  exclude: boolean(),
  statuses: list(
    string({
      enum: [
        "OK",
        "CANCELED",
        "UNKNOWN",
        "INVALID_ARGUMENT",
        "DEADLINE_EXCEEDED",
        "NOT_FOUND",
        "ALREADY_EXISTS",
        "PERMISSION_DENIED",
        "RESOURCE_EXHAUSTED",
        "FAILED_PRECONDITION",
        "ABORTED",
        "OUT_OF_RANGE",
        "UNIMPLEMENTED",
        "INTERNAL",
        "UNAVAILABLE",
        "DATA_LOSS",
        "UNAUTHENTICATED",
      ],
    }),
    { minItems: 1 },
  ),
});
export type GrpcStatusFilter = ValueOf<typeof grpcStatusFilter>;

const responseFlagFilter = object({ flags: required(list(string(), { minItems: 1 })) });
export type ResponseFlagFilter = ValueOf<typeof responseFlagFilter>;

const runtimeFilter = object({
  percentSampled: object({
    denominator: string({ enum: ["HUNDRED", "TEN_THOUSAND", "MILLION"] }),
    numerator: required(int32({ minimum: 0 })),
  }),
  runtimeKey: required(string({ minLength: 1 })),
  useIndependentRandomness: boolean(),
});
export type RuntimeFilter = ValueOf<typeof runtimeFilter>;

const singleAccessLogFilter = object(
  {
    celFilter,
    durationFilter: comparisonFilter,
    grpcStatusFilter,
    headerFilter: accessLogHeaderFilter,
    notHealthCheckFilter: boolean(),
    responseFlagFilter,
    runtimeFilter,
    statusCodeFilter: comparisonFilter,
    traceableFilter: boolean(),
  },
  { minProperties: 1, maxProperties: 1 },
);
export type SingleAccessLogFilter = ValueOf<typeof singleAccessLogFilter>;

/** Which requests are logged, or which replies are rewritten. */
export const accessLogFilter = object(
  {
    andFilter: list(singleAccessLogFilter, { minItems: 2 }),
    celFilter,
    durationFilter: comparisonFilter,
    grpcStatusFilter,
    headerFilter: accessLogHeaderFilter,
    notHealthCheckFilter: boolean(),
    orFilter: list(singleAccessLogFilter, { minItems: 2 }),
    responseFlagFilter,
    runtimeFilter,
    statusCodeFilter: comparisonFilter,
    traceableFilter: boolean(),
  },
  { minProperties: 1, maxProperties: 1 },
);
export type AccessLogFilter = ValueOf<typeof accessLogFilter>;
