import { envoyDurationOf } from "../../../sdk/duration.ts";
import { any, type EnvoyMessages } from "../../../sdk/envoy/messages.ts";
import { afterStage, type FilterStagePosition, relativeToStage } from "../../../sdk/filter-stage.ts";
import { type CompositeFilter, compositeFilter } from "../composite-filter.ts";
import type { ExtProcProvider, FilterStageSpec, MetadataOptions } from "../schema/ext-proc-provider.ts";
import type { ProcessingMode as ModeSpec } from "../schema/external-processing.ts";
import { grpcService } from "./grpc-service.ts";
import { defineProvider } from "./provider.ts";

type ExternalProcessor = EnvoyMessages["envoy.extensions.filters.http.ext_proc.v3.ExternalProcessor"];
type ProcessingMode = EnvoyMessages["envoy.extensions.filters.http.ext_proc.v3.ProcessingMode"];
type Metadata = EnvoyMessages["envoy.extensions.filters.http.ext_proc.v3.MetadataOptions"];

/** A service that processes requests and responses, and where in the chain it does. */
export interface ExtProcConfig {
  readonly filter: CompositeFilter;
  readonly position: FilterStagePosition;
  /** Among extensions at one position the heavier comes first. */
  readonly weight: number;
}

const headerMode = (mode: "DEFAULT" | "SEND" | "SKIP" | undefined) => (mode === "DEFAULT" ? undefined : mode);
const bodyMode = (mode: ModeSpec["requestBodyMode"]) => (mode === "NONE" ? undefined : mode);

/** Which parts of requests and responses the service is shown, in Envoy's words. */
export function processingMode(mode: ModeSpec): ProcessingMode {
  return {
    requestHeaderMode: headerMode(mode.requestHeaderMode),
    responseHeaderMode: headerMode(mode.responseHeaderMode),
    requestBodyMode: bodyMode(mode.requestBodyMode),
    responseBodyMode: bodyMode(mode.responseBodyMode),
    requestTrailerMode: headerMode(mode.requestTrailerMode),
    responseTrailerMode: headerMode(mode.responseTrailerMode),
  };
}

const stages = { Fault: "fault", AuthN: "authN", AuthZ: "authZ", RateLimit: "rateLimit", Route: "route" } as const;
const predicates = { Before: -1, During: 0, After: 1 } as const;

function position(stage: FilterStageSpec | undefined): FilterStagePosition {
  if (!stage) return afterStage("authZ");
  return relativeToStage(stages[stage.stage], predicates[stage.predicate ?? "During"]);
}

const cacheActions = { Clear: "CLEAR", Retain: "RETAIN", FromResponse: undefined } as const;

function metadataOptions(options: MetadataOptions | undefined): Metadata | undefined {
  return options && { forwardingNamespaces: options.forwarding };
}

type Settings = Omit<ExternalProcessor, "grpcService">;

function settings(spec: ExtProcProvider): Settings {
  return {
    failureModeAllow: spec.failOpen || undefined,
    routeCacheAction: cacheActions[spec.routeCacheAction ?? "FromResponse"],
    allowModeOverride: spec.allowProcessingModeOverride || undefined,
    processingMode: spec.processingMode && processingMode(spec.processingMode),
    allowedOverrideModes: spec.allowedProcessingModeOverrides?.map(processingMode),
    messageTimeout: envoyDurationOf(spec.messageTimeout),
    maxMessageTimeout: envoyDurationOf(spec.maxMessageTimeout),
    statPrefix: spec.statPrefix,
    metadataOptions: metadataOptions(spec.metadataOptions),
    requestAttributes: spec.requestAttributes,
  };
}

/** `extProc`: a service that sees requests and responses and may change them. */
export const extProcProvider = defineProvider<ExtProcConfig>({
  field: "extProc",
  type: "ExtProc",
  parse(json, context, resource) {
    const spec = json as ExtProcProvider;
    const service = grpcService(spec.grpcService, context, resource);
    if ("problem" in service) {
      return { problem: { message: `failed to resolve ExtProc backend: ${service.problem.message}` } };
    }
    const processor = any("envoy.extensions.filters.http.ext_proc.v3.ExternalProcessor", {
      grpcService: service.config,
      ...settings(spec),
    });
    const filter = compositeFilter("ext_proc", { name: "envoy.filters.http.ext_proc", typedConfig: processor });
    return { config: { filter, position: position(spec.filterStage), weight: spec.filterStage?.weight ?? 0 } };
  },
});
