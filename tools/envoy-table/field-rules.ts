import type { Json, JsonObject } from "../../src/sdk/json.ts";

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** protobufjs reads a repeated option that is written once as a single value. */
const listed = (name: string, value: Json): Json =>
  (name === "in" || name === "not_in") && !Array.isArray(value) ? [value] : value;

function normalized(name: string, value: Json): Json {
  if (!isObject(value)) return listed(name, value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, normalized(key, inner ?? null)]));
}

function merged(one: JsonObject, other: JsonObject): JsonObject {
  const result: Record<string, Json | undefined> = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const before = result[key];
    result[key] = isObject(before) && isObject(value) ? merged(before, value) : value;
  }
  return result;
}

/** The value of an option as it was written, all its parts together; undefined where it is not written at all. */
export function optionOf(reflected: { readonly parsedOptions?: unknown }, option: string): Json | undefined {
  const parts = ((reflected.parsedOptions ?? []) as readonly JsonObject[]).flatMap((part) => part[option] ?? []);
  if (!parts.every(isObject)) return parts.at(-1);
  return parts.length === 0 ? undefined : parts.reduce(merged);
}

/** The rules of protoc-gen-validate on a field. */
export function fieldRules(field: { readonly parsedOptions?: unknown }): JsonObject | undefined {
  const rules = optionOf(field, "(validate.rules)");
  const result = rules === undefined ? undefined : normalized("", rules);
  return isObject(result) ? result : undefined;
}
