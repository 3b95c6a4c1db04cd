import { Ajv } from "ajv";
import type { Json, JsonObject } from "../sdk/json.ts";

/** What of a value is not as a JSON Schema says. Defaults are filled into the value only where asked, which has to be the caller's own. */
export function schemaProblems(
  schema: JsonObject,
  value: Json,
  { fillDefaults = false }: { readonly fillDefaults?: boolean } = {},
): readonly string[] {
  const ajv = new Ajv({ allErrors: true, strict: false, logger: false, useDefaults: fillDefaults });
  if (ajv.validate(schema, value)) return [];
  return (ajv.errors ?? []).map(({ instancePath, message, params }) => {
    const extra = "additionalProperty" in params ? ` (${params.additionalProperty})` : "";
    return `${instancePath || "it"} ${message}${extra}`;
  });
}
