import type { ScalarKind } from "../sdk/envoy/table.ts";
import type { Codec } from "./message-codec.ts";
import { numberCodecs } from "./message-number.ts";

const canonicalBase64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$/;
const anyBase64 = /^[A-Za-z0-9+/_-]*={0,2}$/;

/** Standard or URL alphabet, with padding or without; never one digit too many. */
function readBytes(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  if (canonicalBase64.test(value)) return value;
  const digits = value.replace(/=+$/, "");
  const padded = digits.length !== value.length;
  if (!anyBase64.test(value) || digits.length % 4 === 1 || (padded && value.length % 4 !== 0)) return undefined;
  return Buffer.from(digits, "base64").toString("base64");
}

const byteLength = (base64: string): number => Buffer.byteLength(base64, "base64");

const bool: Codec = {
  expected: "true or false",
  zero: false,
  measure: Boolean,
  read: (value) => (typeof value === "boolean" ? value : undefined),
};

const string: Codec = {
  expected: "a text",
  zero: "",
  measure: String,
  read: (value) => (typeof value === "string" ? value : undefined),
};

const bytes: Codec = {
  expected: "base64",
  zero: "",
  measure: (canonical) => byteLength(String(canonical)),
  read: readBytes,
};

/** The codecs of all scalar kinds. */
export const scalarCodecs: Readonly<Record<ScalarKind, Codec>> = { ...numberCodecs, bool, string, bytes };

/** Whether a map may have that key: keys are texts in JSON whatever their kind is. */
export function isMapKey(kind: ScalarKind, key: string): boolean {
  if (kind === "string") return true;
  if (kind === "bool") return key === "true" || key === "false";
  return scalarCodecs[kind].read(key) !== undefined;
}

/** An enum: a name, or a number that has one. */
export function enumCodec(numbers: Readonly<Record<string, number>>): Codec {
  const byName = new Map(Object.entries(numbers));
  const byNumber = new Map(
    Object.entries(numbers)
      .toReversed()
      .map(([name, number]) => [number, name]),
  );
  const zero = byNumber.get(0);
  return {
    isEnum: true,
    expected: `one of ${[...byName.keys()].join(", ")}`,
    ...(zero !== undefined && { zero }),
    measure: (canonical) => byName.get(String(canonical)) ?? 0,
    read: (value) => {
      if (typeof value === "string") return byName.has(value) ? value : undefined;
      return typeof value === "number" ? byNumber.get(value) : undefined;
    },
  };
}

/** The enum of which null is the only value. */
export const nullCodec: Codec = {
  isEnum: true,
  expected: "null",
  zero: null,
  measure: () => 0,
  read: (value) => (value === null || value === "NULL_VALUE" || value === 0 ? null : undefined),
};
