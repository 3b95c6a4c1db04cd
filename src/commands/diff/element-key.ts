import type { Json, JsonObject } from "../../sdk/json.ts";

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * A route's name counts all routes before it; a route put in front of others would give all of them new names.
 * Without the number they stay recognizable.
 */
function stableName(name: string): string {
  return name.replace(/-route-\d+-/, "-route-");
}

/** What tells an element of a list from the others: its name, or the header it speaks of. */
export function elementKey(value: Json): string | undefined {
  if (!isObject(value)) return undefined;
  if (typeof value.name === "string") return stableName(value.name);
  if (isObject(value.header) && typeof value.header.key === "string") return value.header.key;
  return typeof value.clusterName === "string" ? value.clusterName : undefined;
}

/** The elements of a list by their keys; undefined where some have none or share one. */
export function keyedElements(list: readonly Json[]): ReadonlyMap<string, Json> | undefined {
  const elements = new Map<string, Json>();
  for (const value of list) {
    const key = elementKey(value);
    if (key === undefined || elements.has(key)) return undefined;
    elements.set(key, value);
  }
  return elements;
}

/** Whether a field holds a route's generated name, which changes when a route is put before it. */
export function isSameName(before: Json | undefined, after: Json | undefined): boolean {
  return typeof before === "string" && typeof after === "string" && stableName(before) === stableName(after);
}
