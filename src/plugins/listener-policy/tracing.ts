import { customTags } from "../../sdk/envoy/custom-tags.ts";
import { any, type EnvoyMessages } from "../../sdk/envoy/messages.ts";
import type { HcmContext } from "../../sdk/hooks.ts";
import type { PolicyContext } from "../../sdk/lookup.ts";
import type { Resource } from "../../sdk/resource.ts";
import type { ParsedField } from "../../sdk/sub-policy.ts";
import { defaultServiceName } from "./default-service-name.ts";
import { grpcServiceCluster } from "./grpc-service.ts";
import { defineHttpSetting } from "./http-setting.ts";
import type { Tracing } from "./schema/tracing.ts";
import { openTelemetryTracer } from "./tracing-open-telemetry.ts";

type HcmTracing =
  EnvoyMessages["envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.Tracing"];

/** Tracing as far as it does not depend on the Gateway. */
interface TracingIr {
  readonly tracer: ReturnType<typeof openTelemetryTracer>;
  readonly hcm: HcmTracing;
}

const percent = (value: number | undefined) => (value === undefined ? undefined : { value });

function hcmTracing(tracing: Tracing): HcmTracing {
  return {
    clientSampling: percent(tracing.clientSampling),
    randomSampling: percent(tracing.randomSampling),
    overallSampling: percent(tracing.overallSampling),
    verbose: tracing.verbose,
    maxPathTagLength: tracing.maxPathTagLength,
    customTags: tracing.attributes && customTags(tracing.attributes),
    spawnUpstreamSpan: tracing.spawnUpstreamSpan,
  };
}

function parseTracing(tracing: Tracing, context: PolicyContext, resource: Resource): ParsedField<TracingIr> {
  const { openTelemetry } = tracing.provider ?? {};
  // Kubernetes refuses tracing without a provider, and the controller does not survive it.
  if (!openTelemetry) return {};
  const path = ["provider", "openTelemetry", "grpcService"];
  const found = grpcServiceCluster(openTelemetry.grpcService ?? {}, path, { context, resource });
  if ("problem" in found) return { errors: [found.problem] };
  return { ir: { tracer: openTelemetryTracer(openTelemetry, found.cluster), hcm: hcmTracing(tracing) } };
}

function applyTracing({ tracer, hcm }: TracingIr, { gateway }: HcmContext): HcmTracing {
  const named = { ...tracer, serviceName: tracer.serviceName || defaultServiceName(gateway) };
  const typedConfig = any("envoy.config.trace.v3.OpenTelemetryConfig", named);
  return { ...hcm, provider: { name: "envoy.tracers.opentelemetry", typedConfig } };
}

/** `tracing`: which requests are traced, what spans say and where they go. */
export const tracing = defineHttpSetting<TracingIr>({
  field: "tracing",
  parse: (spec, context, resource) => parseTracing(spec as unknown as Tracing, context, resource),
  applyToHcm: (ir, context) => ({ hcm: { set: { tracing: applyTracing(ir, context) } } }),
  // As kgateway: a policy with HTTP settings but without tracing ends the tracing that the policy of a listener asked for.
  applyAbsence: { hcm: { set: { tracing: undefined } } },
});
