import { headerMatcher } from "../../sdk/envoy/header-match.ts";
import { any, type AccessLogFilter as EnvoyAccessLogFilter, type EnvoyMessages } from "../../sdk/envoy/messages.ts";
import type {
  AccessLogFilter,
  AccessLogHeaderFilter,
  ComparisonFilter,
  GrpcStatusFilter,
  RuntimeFilter,
  SingleAccessLogFilter,
} from "./schema/access-log-filter.ts";

type EnvoyRuntimeFilter = EnvoyMessages["envoy.config.accesslog.v3.RuntimeFilter"];
type EnvoyComparison = EnvoyMessages["envoy.config.accesslog.v3.ComparisonFilter"];

const operators: readonly string[] = ["EQ", "GE", "LE"];
const headerMatchTypes: readonly string[] = ["Exact", "RegularExpression"];
const denominators: readonly string[] = ["HUNDRED", "TEN_THOUSAND", "MILLION"];
const grpcStatuses: readonly string[] = [
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
];

// Fields are named one by one: an object may hold others that the controller does not know.
const grpcStatus = ({ statuses, exclude }: GrpcStatusFilter) => ({ statuses, exclude });

function runtime({ runtimeKey, percentSampled, useIndependentRandomness }: RuntimeFilter): EnvoyRuntimeFilter {
  const { numerator, denominator } = percentSampled ?? {};
  return { runtimeKey, percentSampled: percentSampled && { numerator, denominator }, useIndependentRandomness };
}

const comparison = ({ op, value }: ComparisonFilter): EnvoyComparison => ({ op, value: { defaultValue: value } });

function comparisonError({ op }: ComparisonFilter): string | undefined {
  return operators.includes(op) ? undefined : `unknown OP (${op ?? ""})`;
}

function grpcStatusError({ statuses = [] }: GrpcStatusFilter): string | undefined {
  const unknown = statuses.find((status) => !grpcStatuses.includes(status));
  return unknown === undefined ? undefined : `unknown GRPCStatus (${unknown})`;
}

function denominatorError({ percentSampled }: RuntimeFilter): string | undefined {
  const { denominator = "HUNDRED" } = percentSampled ?? {};
  return denominators.includes(denominator) ? undefined : `unknown DenominatorType (${denominator})`;
}

function celFilter(expression: string): EnvoyAccessLogFilter {
  const type = "envoy.extensions.access_loggers.filters.cel.v3.ExpressionFilter";
  return {
    extensionFilter: {
      name: "envoy.access_loggers.extension_filters.cel",
      typedConfig: any(type, { expression }),
    },
  };
}

/** Of a filter that says several things the first counts. As kgateway: `false` switches as `true` does. */
function singleFilter(filter: SingleAccessLogFilter): EnvoyAccessLogFilter {
  const { statusCodeFilter, durationFilter, headerFilter, responseFlagFilter, grpcStatusFilter } = filter;
  if (statusCodeFilter) return { statusCodeFilter: { comparison: comparison(statusCodeFilter) } };
  if (durationFilter) return { durationFilter: { comparison: comparison(durationFilter) } };
  if (filter.notHealthCheckFilter !== undefined) return { notHealthCheckFilter: {} };
  if (filter.traceableFilter !== undefined) return { traceableFilter: {} };
  if (headerFilter) return { headerFilter: { header: headerMatcher(headerFilter.header) } };
  if (responseFlagFilter) return { responseFlagFilter: { flags: responseFlagFilter.flags } };
  if (grpcStatusFilter) return { grpcStatusFilter: grpcStatus(grpcStatusFilter) };
  if (filter.celFilter) return celFilter(filter.celFilter.match);
  return { runtimeFilter: filter.runtimeFilter && runtime(filter.runtimeFilter) };
}

function headerError({ header: { type = "Exact" } }: AccessLogHeaderFilter): string | undefined {
  return headerMatchTypes.includes(type) ? undefined : `unsupported header match type: ${type}`;
}

function singleFilterError(filter: SingleAccessLogFilter): string | undefined {
  const { statusCodeFilter, durationFilter, headerFilter, grpcStatusFilter, runtimeFilter } = filter;
  if (Object.values(filter).every((value) => value === undefined)) return "no valid filter type specified";
  const compared = statusCodeFilter ?? durationFilter;
  if (compared) return comparisonError(compared);
  if (headerFilter) return headerError(headerFilter);
  if (grpcStatusFilter) return grpcStatusError(grpcStatusFilter);
  return runtimeFilter && denominatorError(runtimeFilter);
}

/** Which requests are logged, or which replies are rewritten, for Envoy. Ask `accessLogFilterError` first. */
export function accessLogFilter({ andFilter, orFilter, ...single }: AccessLogFilter): EnvoyAccessLogFilter | undefined {
  if (orFilter) return { orFilter: { filters: orFilter.map(singleFilter) } };
  if (andFilter) return { andFilter: { filters: andFilter.map(singleFilter) } };
  return Object.keys(single).length > 0 ? singleFilter(single) : undefined;
}

/**
 * What is wrong with a filter, in the controller's words; only objects that Kubernetes would refuse have such filters.
 * As kgateway: access logs then fail the connection manager and not the policy.
 */
export function accessLogFilterError({ andFilter, orFilter, ...single }: AccessLogFilter): string | undefined {
  const filters = orFilter ?? andFilter ?? (Object.keys(single).length > 0 ? [single] : []);
  return filters.map(singleFilterError).find((error) => error !== undefined);
}
