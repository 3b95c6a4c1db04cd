import type { Json, JsonObject } from "../../sdk/json.ts";
import { fieldsOf, type Kind } from "../../sdk/kinds/kind.ts";
import type { Schema } from "../../sdk/kinds/schema.ts";
import { applyCoreDefaults } from "./core-defaults.ts";

/**
 * Fills in the defaults of a kind as the API server does: a default takes the place of an absent field of an object
 * that is there, and defaults inside it apply too. A `null` that is not a value of its own counts as absent and goes.
 * @param object of that kind; what has another type than its schema says is left alone.
 * @returns the same object where nothing was missing.
 */
export function applyDefaults(kind: Kind, object: JsonObject): JsonObject {
  const version = typeof object.apiVersion === "string" ? object.apiVersion.split("/").at(-1) : undefined;
  return applyCoreDefaults(kind, withFieldDefaults(fieldsOf(kind, version ?? ""), object));
}

type Fields = Readonly<Record<string, Schema>>;

function withFieldDefaults(fields: Fields, object: JsonObject): JsonObject {
  let changed: Record<string, Json | undefined> | undefined;
  for (const name in fields) {
    const field = fields[name];
    if (field === undefined) continue;
    const given = object[name];
    const filled = fieldValue(field, given);
    if (filled === given) continue;
    changed ??= { ...object };
    if (filled === undefined) delete changed[name];
    else changed[name] = filled;
  }
  return changed ?? object;
}

function fieldValue(field: Schema, given: Json | undefined): Json | undefined {
  const absent = given === undefined || (given === null && !field.nullable && field.type !== "anything");
  const value = absent ? field.default : given;
  return value === undefined ? undefined : withDefaults(field, value);
}

function withDefaults(schema: Schema, value: Json): Json {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return schema.type === "list" ? itemsWithDefaults(schema.items, value) : value;
  const object = value as JsonObject;
  if (schema.type === "object") return withFieldDefaults(schema.fields, object);
  return schema.type === "map" ? entriesWithDefaults(schema.values, object) : value;
}

function itemsWithDefaults(schema: Schema, items: readonly Json[]): readonly Json[] {
  if (isScalar(schema)) return items;
  let changed: Json[] | undefined;
  for (const [index, item] of items.entries()) {
    const filled = withDefaults(schema, item);
    if (filled === item) continue;
    changed ??= [...items];
    changed[index] = filled;
  }
  return changed ?? items;
}

function entriesWithDefaults(schema: Schema, object: JsonObject): JsonObject {
  if (isScalar(schema)) return object;
  const entries = Object.entries(object).map(([key, value]) => [key, value && withDefaults(schema, value)] as const);
  return entries.every(([key, value]) => value === object[key]) ? object : Object.fromEntries(entries);
}

function isScalar({ type }: Schema): boolean {
  return type !== "object" && type !== "list" && type !== "map";
}
