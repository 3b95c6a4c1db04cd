import type { Json, JsonObject } from "../../sdk/json.ts";
import type { Resource } from "../../sdk/resource.ts";

type Written = Json | undefined;

const nothing: JsonObject = {};
const none: readonly never[] = [];

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A value as an object; an empty one where it is none. Loading reports wrong types, so nobody here has to. */
export function objectOf(value: Written): JsonObject {
  return isObject(value) ? value : nothing;
}

/** A value as a list of objects, each in its place; an empty list where it is none. */
export function objectsOf(value: Written): readonly JsonObject[] {
  if (!Array.isArray(value)) return none;
  return value.every(isObject) ? value : value.map(objectOf);
}

/** A value as a string; undefined where it is none. */
export function textOf(value: Written): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The strings of a list. */
export function textsOf(value: Written): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : none;
}

/** A value as a number; undefined where it is none. */
export function numberOf(value: Written): number | undefined {
  return typeof value === "number" ? value : undefined;
}

/** The `spec` of an object; an empty one where it has none. */
export function specOf({ object }: Resource): JsonObject {
  return objectOf(object.spec);
}
