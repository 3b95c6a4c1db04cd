import { durationString } from "../../../sdk/kinds/kgateway-shared.ts";
import { boolean, int32, list, object, required, string, type ValueOf } from "../../../sdk/kinds/schema.ts";
import { processingMode } from "./external-processing.ts";
import { extGrpcService } from "./grpc-service.ts";

const filterStageSpec = object({
  predicate: string({ enum: ["Before", "During", "After"], default: "During" }),
  stage: required(string({ enum: ["Fault", "AuthN", "AuthZ", "RateLimit", "Route"] })),
  weight: int32({ default: 0 }),
});
export type FilterStageSpec = ValueOf<typeof filterStageSpec>;

const metadataNamespaces = object({ typed: list(string(), { minItems: 1 }), untyped: list(string(), { minItems: 1 }) });
export type MetadataNamespaces = ValueOf<typeof metadataNamespaces>;

const metadataOptions = object({ forwarding: metadataNamespaces });
export type MetadataOptions = ValueOf<typeof metadataOptions>;

/** A service that processes requests and responses. */
export const extProcProvider = object({
  allowProcessingModeOverride: boolean({ default: false }),
  allowedProcessingModeOverrides: list(processingMode),
  failOpen: boolean({ default: true }),
  filterStage: filterStageSpec,
  grpcService: required(extGrpcService),
  maxMessageTimeout: durationString,
  messageTimeout: durationString,
  metadataOptions,
  processingMode,
  requestAttributes: list(string()),
  routeCacheAction: string({ enum: ["FromResponse", "Clear", "Retain"], default: "FromResponse" }),
  statPrefix: string({ minLength: 1 }),
});
export type ExtProcProvider = ValueOf<typeof extProcProvider>;
