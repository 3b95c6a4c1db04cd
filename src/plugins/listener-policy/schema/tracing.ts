import { customAttribute, durationString, percent } from "../../../sdk/kinds/kgateway-shared.ts";
import { backendRef } from "../../../sdk/kinds/references.ts";
import { boolean, int32, list, object, required, string, type ValueOf } from "../../../sdk/kinds/schema.ts";
import { grpcMetadataEntry, grpcRetryPolicy } from "./grpc-service.ts";

const commonGrpcService = object({
  authority: string(),
  backendRef: required(backendRef),
  initialMetadata: list(grpcMetadataEntry),
  maxReceiveMessageLength: int32({ minimum: 1 }),
  retryPolicy: grpcRetryPolicy,
  skipEnvoyHeaders: boolean(),
  timeout: durationString,
});
export type CommonGrpcService = ValueOf<typeof commonGrpcService>;

const openTelemetryTracingConfig = object({
  grpcService: required(commonGrpcService),
  resourceDetectors: list(
    object(
      { environmentResourceDetector: object({ enable: boolean({ default: true }) }) },
      { minProperties: 1, maxProperties: 1 },
    ),
  ),
  sampler: object({ alwaysOnConfig: object({}) }, { minProperties: 1, maxProperties: 1 }),
  serviceName: string(),
});
export type OpenTelemetryTracingConfig = ValueOf<typeof openTelemetryTracingConfig>;

const tracingProvider = object({ openTelemetry: openTelemetryTracingConfig }, { minProperties: 1, maxProperties: 1 });
export type TracingProvider = ValueOf<typeof tracingProvider>;

/** Which requests are traced and where spans go. */
export const tracing = object({
  attributes: list(customAttribute),
  clientSampling: percent,
  maxPathTagLength: int32({ minimum: 1 }),
  overallSampling: percent,
  provider: required(tracingProvider),
  randomSampling: percent,
  spawnUpstreamSpan: boolean(),
  verbose: boolean(),
});
export type Tracing = ValueOf<typeof tracing>;
