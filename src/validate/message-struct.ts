import type { Json } from "../sdk/json.ts";
import { type Codec, isPlainObject } from "./message-codec.ts";

/** How deep values may be nested: a guard for the program, far beyond what anyone configures. */
export const deepest = 500;

/** Compares texts by their UTF-16 code units. */
export const byCodeUnit = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** An object with its keys sorted. */
export const sortedObject = <Value>(entries: readonly (readonly [string, Value])[]): Readonly<Record<string, Value>> =>
  Object.fromEntries(entries.length < 2 ? entries : entries.toSorted(([one], [other]) => byCodeUnit(one, other)));

function readObject(value: Readonly<Record<string, unknown>>, depth: number): Json | undefined {
  const entries: [string, Json][] = [];
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue;
    const read = readValue(member, depth + 1);
    if (read === undefined) return undefined;
    entries.push([key, read]);
  }
  return sortedObject(entries);
}

function readList(value: readonly unknown[], depth: number): readonly Json[] | undefined {
  const elements: Json[] = [];
  for (const member of value) {
    const read = readValue(member, depth + 1);
    if (read === undefined) return undefined;
    elements.push(read);
  }
  return elements;
}

function readValue(value: unknown, depth: number): Json | undefined {
  if (depth > deepest) return undefined;
  if (typeof value === "object" && value !== null)
    return Array.isArray(value) ? readList(value, depth) : readObject(value as Record<string, unknown>, depth);
  if (typeof value === "number") return Number.isFinite(value) ? value || 0 : undefined;
  return typeof value === "string" || typeof value === "boolean" || value === null ? value : undefined;
}

const free = { measure: () => 0 };

/** Any JSON value. */
export const valueCodec: Codec = { ...free, expected: "plain JSON", read: (value) => readValue(value, 0) };

/** Any JSON object. */
export const structCodec: Codec = {
  ...free,
  expected: "an object of plain JSON",
  read: (value) => (isPlainObject(value) ? readValue(value, 0) : undefined),
};

/** Any JSON list. */
export const listValueCodec: Codec = {
  ...free,
  expected: "a list of plain JSON",
  read: (value) => (Array.isArray(value) ? readValue(value, 0) : undefined),
};

/** The names of fields, between commas. */
export const fieldMaskCodec: Codec = {
  expected: "names of fields, with commas between them",
  measure: String,
  read: (value) => (typeof value === "string" ? value : undefined),
};
