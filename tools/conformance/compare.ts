import type { Json, JsonObject } from "../../src/sdk/json.ts";

/** One place where two values differ; undefined stands for nothing there. */
export interface Difference {
  readonly path: string;
  readonly expected: Json | undefined;
  readonly actual: Json | undefined;
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const nameOf = (value: Json | undefined): string | undefined =>
  isObject(value) && typeof value.name === "string" ? value.name : undefined;

function listDifferences(path: string, expected: readonly Json[], actual: readonly Json[]): readonly Difference[] {
  const length = Math.max(expected.length, actual.length);
  return Array.from({ length }, (_, index) => index).flatMap((index) => {
    const label = nameOf(expected[index]) ?? nameOf(actual[index]) ?? String(index);
    return differences(`${path}[${label}]`, expected[index], actual[index]);
  });
}

function objectDifferences(path: string, expected: JsonObject, actual: JsonObject): readonly Difference[] {
  const fields = new Set([...Object.keys(expected), ...Object.keys(actual)]);
  return [...fields].sort().flatMap((field) => differences(`${path}.${field}`, expected[field], actual[field]));
}

/** Every place where two JSON values differ; the order of lists counts, that of fields does not. */
export function differences(path: string, expected: Json | undefined, actual: Json | undefined): readonly Difference[] {
  if (Array.isArray(expected) && Array.isArray(actual)) return listDifferences(path, expected, actual);
  if (isObject(expected) && isObject(actual)) return objectDifferences(path, expected, actual);
  return Object.is(expected, actual) ? [] : [{ path, expected, actual }];
}

/** A status as goldens are compared: without times, empty equal to absent. */
export function comparableStatus(value: Json | undefined): Json | undefined {
  if (Array.isArray(value)) return value.length > 0 ? value.map((item) => comparableStatus(item) ?? {}) : undefined;
  if (!isObject(value)) return value ?? undefined;
  const fields = Object.entries(value)
    .filter(([field]) => field !== "lastTransitionTime")
    .map(([field, inner]) => [field, comparableStatus(inner)] as const)
    .filter(([, inner]) => inner !== undefined);
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}

const isCredentialList = (value: readonly Json[]): boolean =>
  value.length > 1 && value.every((item) => isObject(item) && typeof item.client === "string" && "key" in item);

/** API keys come in no order: as the controller's tests, they are compare as a set by client. */
export function withSortedCredentials(value: Json): Json {
  if (Array.isArray(value)) {
    const items = value.map(withSortedCredentials);
    if (!isCredentialList(items)) return items;
    return items.toSorted((a, b) => String((a as JsonObject).client).localeCompare(String((b as JsonObject).client)));
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [field, withSortedCredentials(inner ?? null)]),
  );
}
