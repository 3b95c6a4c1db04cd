import type { Json, JsonObject } from "../json.ts";
import type { EnvoyMessages } from "./messages.ts";

type SubstitutionFormatString = EnvoyMessages["envoy.config.core.v3.SubstitutionFormatString"];

/** `bodyFormat` of kgateway's DirectResponse and the like. */
export interface BodyFormatSpec {
  readonly text?: string | undefined;
  readonly json?: Json | undefined;
  readonly contentType?: string | undefined;
}

/** A body that Envoy fills in for each request, or the controller's words for what is wrong with it. */
export function bodyFormat({
  text,
  json,
  contentType,
}: BodyFormatSpec): SubstitutionFormatString | { readonly error: string } {
  if (text !== undefined) return { textFormatSource: { inlineString: text }, contentType };
  if (json === undefined) return { error: "body format must specify either text or json" };
  if (json === null || typeof json !== "object" || Array.isArray(json)) {
    return { error: "body format JSON is invalid: it must be an object" };
  }
  return { jsonFormat: json as JsonObject, contentType };
}
