import type { ScalarKind } from "../sdk/envoy/table.ts";
import type { Json } from "../sdk/json.ts";
import type { Codec, Measure } from "./message-codec.ts";

const decimal = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const integer = /^-?(?:0|[1-9]\d*)$/;
const specials: ReadonlySet<string> = new Set(["NaN", "Infinity", "-Infinity"]);

const asNumber = (canonical: Json): Measure => Number(canonical);

/** JSON numbers may also stand in strings. */
function numberOf(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  return typeof value === "string" && decimal.test(value) ? Number(value) : undefined;
}

/** Whole numbers of up to 32 bits. */
function smallInteger(least: number, greatest: number): Codec {
  return {
    expected: `a whole number from ${least} to ${greatest}`,
    zero: 0,
    measure: asNumber,
    read: (value) => {
      const number = numberOf(value);
      if (number === undefined || !Number.isInteger(number) || number < least || number > greatest) return undefined;
      // Minus zero is zero.
      return number + 0 || 0;
    },
  };
}

function bigIntegerOf(value: unknown): bigint | undefined {
  if (typeof value === "string" && integer.test(value)) return value.length <= 20 ? BigInt(value) : undefined;
  const number = numberOf(value);
  return number !== undefined && Number.isInteger(number) ? BigInt(number) : undefined;
}

/** Whole numbers of 64 bits: strings in canonical JSON, since JSON numbers lose digits above 2^53. */
function bigInteger(least: bigint, greatest: bigint): Codec {
  return {
    expected: `a whole number from ${least} to ${greatest}`,
    zero: "0",
    measure: (canonical) => BigInt(canonical as string),
    read: (value) => {
      const number = bigIntegerOf(value);
      return number === undefined || number < least || number > greatest ? undefined : String(number);
    },
  };
}

const largestFloat = 3.4028234663852886e38;

/** The shortest decimal that names the same number of 32 bits. */
function shortestFloat(number: number): number {
  const rounded = Math.fround(number);
  if (rounded === number) return number;
  for (let digits = 6; digits < 9; digits++) {
    const candidate = Number(rounded.toPrecision(digits));
    if (Math.fround(candidate) === rounded) return candidate;
  }
  return Number(rounded.toPrecision(9));
}

function floatingPoint(greatest: number, canonical: (number: number) => number): Codec {
  return {
    expected: "a number",
    zero: 0,
    measure: asNumber,
    read: (value) => {
      if (typeof value === "string" && specials.has(value)) return value;
      const number = numberOf(value);
      if (number === undefined) return undefined;
      if (typeof value === "number" && !Number.isFinite(number)) return String(number);
      return Math.abs(number) > greatest ? undefined : canonical(number) || 0;
    },
  };
}

const int32 = smallInteger(-2_147_483_648, 2_147_483_647);
const uint32 = smallInteger(0, 4_294_967_295);
const int64 = bigInteger(-(2n ** 63n), 2n ** 63n - 1n);
const uint64 = bigInteger(0n, 2n ** 64n - 1n);

/** The codecs of the kinds of numbers. */
export const numberCodecs: Readonly<Record<Exclude<ScalarKind, "bool" | "string" | "bytes">, Codec>> = {
  int32,
  sint32: int32,
  sfixed32: int32,
  uint32,
  fixed32: uint32,
  int64,
  sint64: int64,
  sfixed64: int64,
  uint64,
  fixed64: uint64,
  float: floatingPoint(largestFloat, shortestFloat),
  double: floatingPoint(Number.MAX_VALUE, (number) => number),
};
