import type { Json } from "./json.ts";
import type { Resource } from "./resource.ts";

function entry(fields: Json | undefined, key: string): string | undefined {
  if (fields === null || typeof fields !== "object" || Array.isArray(fields)) return undefined;
  const value: unknown = Reflect.get(fields, key);
  return typeof value === "string" ? value : undefined;
}

/** One entry of a Secret, decoded; undefined where there is none. Plain `stringData` wins over base64 `data`. */
export function secretEntry({ object }: Resource, key: string): Buffer | undefined {
  const plain = entry(object.stringData, key);
  if (plain !== undefined) return Buffer.from(plain);
  const base64 = entry(object.data, key);
  return base64 === undefined ? undefined : Buffer.from(base64, "base64");
}

/** One entry of a ConfigMap's `data`. */
export function configMapEntry({ object }: Resource, key: string): Buffer | undefined {
  const plain = entry(object.data, key);
  return plain === undefined ? undefined : Buffer.from(plain);
}

/** Bytes as a text with one character per byte, as PEM is read. */
export function bytesAsText(bytes: Buffer | undefined): string {
  return bytes?.toString("latin1") ?? "";
}

/** The keys of a Secret's entries, in no order that means anything. */
export function dataKeys({ object }: Resource): readonly string[] {
  const keysOf = (fields: Json | undefined) =>
    fields !== null && typeof fields === "object" && !Array.isArray(fields) ? Object.keys(fields) : [];
  return [...new Set([...keysOf(object.data), ...keysOf(object.stringData)])];
}
