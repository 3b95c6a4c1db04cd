import type { Json, JsonObject } from "../../sdk/json.ts";
import { fieldsOf, type Kind } from "../../sdk/kinds/kind.ts";
import type { Schema } from "../../sdk/kinds/schema.ts";

/**
 * Gives required fields that are missing their zero value, so that an object is what its type says.
 * As kgateway: an object that no API server has checked decodes like this. Only for objects that are not complete.
 */
export function fillMissingFields(kind: Kind, version: string, object: JsonObject): JsonObject {
  return filledObject(fieldsOf(kind, version), object);
}

function filledObject(fields: Readonly<Record<string, Schema>>, object: JsonObject): JsonObject {
  const filled = Object.entries(fields)
    .map(([name, field]) => [name, filledField(field, object[name])] as const)
    .filter(([, value]) => value !== undefined);
  return { ...object, ...Object.fromEntries(filled) };
}

function filledField(field: Schema, given: Json | undefined): Json | undefined {
  const value = given ?? (field.required && !field.nullable ? zeroValue(field) : given);
  return value === undefined ? undefined : filledValue(field, value);
}

function filledValue(schema: Schema, value: Json): Json {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    return schema.type === "list" ? value.map((item: Json) => filledValue(schema.items, item)) : value;
  }
  const object = value as JsonObject;
  if (schema.type === "object") return filledObject(schema.fields, object);
  if (schema.type !== "map") return value;
  return Object.fromEntries(
    Object.entries(object).map(([key, entry]) => [
      key,
      entry === undefined ? entry : filledValue(schema.values, entry),
    ]),
  );
}

function zeroValue({ type }: Schema): Json {
  switch (type) {
    case "string":
      return "";
    case "integer":
    case "number":
    case "int-or-string":
      return 0;
    case "boolean":
      return false;
    case "list":
      return [];
    case "map":
    case "object":
      return {};
    case "anything":
      return null;
    default:
      return type satisfies never;
  }
}
