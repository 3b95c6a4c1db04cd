import { object, string, type ValueOf, withDefault } from "../../../sdk/kinds/schema.ts";
import { namespacedObjectReference } from "./extension-reference.ts";

const bodyProcessingMode = string({
  enum: ["NONE", "STREAMED", "BUFFERED", "BUFFERED_PARTIAL", "FULL_DUPLEX_STREAMED"],
});

const headerProcessingMode = string({ enum: ["DEFAULT", "SEND", "SKIP"] });

/** Which parts of a request and response a service is shown. */
export const processingMode = object({
  requestBodyMode: withDefault(bodyProcessingMode, "NONE"),
  requestHeaderMode: withDefault(headerProcessingMode, "SEND"),
  requestTrailerMode: withDefault(headerProcessingMode, "SKIP"),
  responseBodyMode: withDefault(bodyProcessingMode, "NONE"),
  responseHeaderMode: withDefault(headerProcessingMode, "SEND"),
  responseTrailerMode: withDefault(headerProcessingMode, "SKIP"),
});
export type ProcessingMode = ValueOf<typeof processingMode>;

/** A service processes requests, by a GatewayExtension. */
export const extProcPolicy = object({ disable: object({}), extensionRef: namespacedObjectReference, processingMode });
export type ExtProcPolicy = ValueOf<typeof extProcPolicy>;
