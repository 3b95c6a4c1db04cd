import { any, type EnvoyMessages } from "../../sdk/envoy/messages.ts";
import { grpcService } from "./grpc-service.ts";
import type { OpenTelemetryTracingConfig } from "./schema/tracing.ts";

type OpenTelemetryConfig = EnvoyMessages["envoy.config.trace.v3.OpenTelemetryConfig"];
type ResourceDetectors = OpenTelemetryTracingConfig["resourceDetectors"];

const environmentDetector: OpenTelemetryConfig["resourceDetectors"] = [
  {
    name: "envoy.tracers.opentelemetry.resource_detectors.environment",
    typedConfig: any(
      "envoy.extensions.tracers.opentelemetry.resource_detectors.v3.EnvironmentResourceDetectorConfig",
      {},
    ),
  },
];

const alwaysOn: OpenTelemetryConfig["sampler"] = {
  name: "envoy.tracers.opentelemetry.samplers.always_on",
  typedConfig: any("envoy.extensions.tracers.opentelemetry.samplers.v3.AlwaysOnSamplerConfig", {}),
};

/** Of several the last counts; on where none is given. */
function isEnvironmentDetected(detectors: ResourceDetectors): boolean {
  const said = (detectors ?? []).map(({ environmentResourceDetector }) => environmentResourceDetector?.enable);
  return said.findLast((enable) => enable !== undefined) ?? true;
}

/** An OpenTelemetry collector for spans; the service's name may still be open. */
export function openTelemetryTracer(config: OpenTelemetryTracingConfig, cluster: string): OpenTelemetryConfig {
  return {
    grpcService: grpcService(config.grpcService, cluster),
    serviceName: config.serviceName,
    resourceDetectors: isEnvironmentDetected(config.resourceDetectors) ? environmentDetector : undefined,
    sampler: config.sampler?.alwaysOnConfig && alwaysOn,
  };
}
