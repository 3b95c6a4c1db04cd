import { durationString } from "../../../sdk/kinds/kgateway-shared.ts";
import { backendRef } from "../../../sdk/kinds/references.ts";
import { anyObject, boolean, int32, list, object, required, string, type ValueOf } from "../../../sdk/kinds/schema.ts";
import { accessLogFilter } from "./access-log-filter.ts";
import { grpcMetadataEntry, grpcRetryPolicy } from "./grpc-service.ts";

const accessLogGrpcService = object({
  additionalRequestHeadersToLog: list(string()),
  additionalResponseHeadersToLog: list(string()),
  additionalResponseTrailersToLog: list(string()),
  authority: string(),
  backendRef: required(backendRef),
  initialMetadata: list(grpcMetadataEntry),
  logName: required(string()),
  maxReceiveMessageLength: int32({ minimum: 1 }),
  retryPolicy: grpcRetryPolicy,
  skipEnvoyHeaders: boolean(),
  timeout: durationString,
});
export type AccessLogGrpcService = ValueOf<typeof accessLogGrpcService>;

const fileSink = object({ jsonFormat: anyObject(), path: required(string()), stringFormat: string() });
export type FileSink = ValueOf<typeof fileSink>;

const commonAccessLogGrpcService = object({
  authority: string(),
  backendRef: required(backendRef),
  initialMetadata: list(grpcMetadataEntry),
  logName: required(string()),
  maxReceiveMessageLength: int32({ minimum: 1 }),
  retryPolicy: grpcRetryPolicy,
  skipEnvoyHeaders: boolean(),
  timeout: durationString,
});
export type CommonAccessLogGrpcService = ValueOf<typeof commonAccessLogGrpcService>;

const anyValue = object(
  { arrayValue: list(anyObject()), kvListValue: anyObject(), stringValue: string() },
  { minProperties: 1, maxProperties: 1 },
);
export type AnyValue = ValueOf<typeof anyValue>;

const keyAnyValue = object({ key: required(string()), value: required(anyValue) });
export type KeyAnyValue = ValueOf<typeof keyAnyValue>;

const keyAnyValueList = object({ values: list(keyAnyValue) });
export type KeyAnyValueList = ValueOf<typeof keyAnyValueList>;

const openTelemetryAccessLogService = object({
  attributes: keyAnyValueList,
  body: string(),
  disableBuiltinLabels: boolean(),
  grpcService: required(commonAccessLogGrpcService),
  resourceAttributes: keyAnyValueList,
});
export type OpenTelemetryAccessLogService = ValueOf<typeof openTelemetryAccessLogService>;

/** An access log and where it goes. */
export const accessLog = object({
  fileSink,
  filter: accessLogFilter,
  grpcService: accessLogGrpcService,
  openTelemetry: openTelemetryAccessLogService,
});
export type AccessLog = ValueOf<typeof accessLog>;
