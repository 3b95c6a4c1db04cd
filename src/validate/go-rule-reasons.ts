import type { EnvoyField } from "../sdk/envoy/table.ts";
import type { JsonObject } from "../sdk/json.ts";
import { isPlainObject, type Measure } from "./message-codec.ts";
import type { FieldShape } from "./message-shape.ts";

/** The rules of one kind, such as `string` or `uint32`. */
type Rules = JsonObject;

const rulesOf = (rules: unknown): Rules => (isPlainObject(rules) ? (rules as JsonObject) : {});

const numberOf = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);

const patterns: Readonly<Record<string, string>> = {
  HTTP_HEADER_NAME: "^:?[0-9a-zA-Z!#$%&'*+-.^_|~\\x60]+$",
  HTTP_HEADER_VALUE: "^[^\\x00-\\x08\\x0A-\\x1F\\x7F]*$",
};
const loosePattern = "^[^\\x00\\n\\r]*$";

/** A pattern as Go writes it between quotes. */
const quotedPattern = (pattern: string): string => `"${pattern.replace("\\x60", "`")}"`;

function patternOf({ pattern, well_known_regex: known, strict }: Rules): string | undefined {
  if (typeof pattern === "string") return pattern;
  if (typeof known !== "string") return undefined;
  return strict === false ? loosePattern : patterns[known];
}

function lengthReason(runes: number, { min_len, max_len }: Rules): string | undefined {
  const [least, most] = [numberOf(min_len), numberOf(max_len)];
  const isOutside = runes < (least ?? 0) || runes > (most ?? Number.POSITIVE_INFINITY);
  if (!isOutside) return undefined;
  if (least !== undefined && most !== undefined) {
    return `value length must be between ${least} and ${most} runes, inclusive`;
  }
  return least !== undefined
    ? `value length must be at least ${least} runes`
    : `value length must be at most ${most} runes`;
}

function stringReason(value: string, rules: Rules): string | undefined {
  if (rules.ignore_empty === true && value === "") return undefined;
  const length = lengthReason([...value].length, rules);
  if (length) return length;
  const most = numberOf(rules.max_bytes);
  if (most !== undefined && Buffer.byteLength(value) > most) return `value length must be at most ${most} bytes`;
  const pattern = patternOf(rules);
  if (pattern !== undefined && !new RegExp(pattern).test(value)) {
    return `value does not match regex pattern ${quotedPattern(pattern)}`;
  }
  const allowed = rules.in;
  return Array.isArray(allowed) && !allowed.includes(value)
    ? `value must be in list [${allowed.join(" ")}]`
    : undefined;
}

const units: readonly (readonly [string, bigint])[] = [
  ["s", 1_000_000_000n],
  ["ms", 1_000_000n],
  ["µs", 1_000n],
  ["ns", 1n],
];

/** A short duration as Go prints it; bounds of rules are never long. */
function goDuration(nanoseconds: bigint): string {
  if (nanoseconds === 0n) return "0s";
  const [unit, size] = units.find(([, size]) => nanoseconds % size === 0n) ?? ["ns", 1n];
  return `${nanoseconds / size}${unit}`;
}

function boundOf(value: unknown): number | bigint | undefined {
  if (!isPlainObject(value)) return numberOf(value);
  return BigInt(Number(value.seconds ?? 0)) * 1_000_000_000n + BigInt(Number(value.nanos ?? 0));
}

const comparisons = [
  ["gt", "greater than", (value: number | bigint, bound: number | bigint) => value > bound],
  ["gte", "greater than or equal to", (value: number | bigint, bound: number | bigint) => value >= bound],
  ["lt", "less than", (value: number | bigint, bound: number | bigint) => value < bound],
  ["lte", "less than or equal to", (value: number | bigint, bound: number | bigint) => value <= bound],
] as const;

function orderReason(value: number | bigint, rules: Rules): string | undefined {
  const bounds = comparisons.flatMap(([name, words, holds]) => {
    const bound = boundOf(rules[name]);
    return bound === undefined ? [] : [{ name, words, bound, broken: !holds(value, bound) }];
  });
  if (!bounds.some(({ broken }) => broken)) return undefined;
  const write = (bound: number | bigint): string => (typeof bound === "bigint" ? goDuration(bound) : String(bound));
  const [first, second] = bounds;
  if (!first) return undefined;
  if (!second) return `value must be ${first.words} ${write(first.bound)}`;
  const open = first.name === "gt" ? "(" : "[";
  return `value must be inside range ${open}${write(first.bound)}, ${write(second.bound)}${second.name === "lt" ? ")" : "]"}`;
}

function enumReason(value: Measure | undefined, rules: Rules): string | undefined {
  if (rules.defined_only === true && value === undefined) return "value must be one of the defined enum values";
  const refused = Array.isArray(rules.not_in) ? rules.not_in : [];
  return refused.includes(value as number) ? `value must not be in list [${refused.join(" ")}]` : undefined;
}

/** What Go's validation says of one value that breaks a rule; `value` is undefined for an enum's number without a name. */
export function valueReason(kind: string, value: Measure | undefined, rules: Rules): string | undefined {
  if (kind === "enum") return enumReason(value, rules);
  if (value === undefined) return undefined;
  if (kind === "string") return stringReason(String(value), rules);
  if (kind === "bytes") {
    const reason = lengthReason(Number(value), rules);
    return reason?.replace("runes", "bytes");
  }
  if (rules.const !== undefined && rules.const !== value) return `value must equal ${String(rules.const)}`;
  const allowed = rules.in;
  if (Array.isArray(allowed) && !allowed.includes(value as number))
    return `value must be in list [${allowed.join(" ")}]`;
  return typeof value === "number" || typeof value === "bigint" ? orderReason(value, rules) : undefined;
}

/** The kind that the rules of a single value, of an element or of a map's value speak of, and the rules. */
export function kindAndRules(rules: unknown): readonly [kind: string, rules: Rules] | undefined {
  const entry = Object.entries(rulesOf(rules)).find(([kind]) => !["message", "any", "repeated", "map"].includes(kind));
  return entry && [entry[0], rulesOf(entry[1])];
}

/** What Go's validation says of the number of elements; for an absent list too. */
export function countReason(count: number, { rules }: EnvoyField): string | undefined {
  const [repeated, map] = [rulesOf(rules?.repeated), rulesOf(rules?.map)];
  const noun = rules?.map ? "pair(s)" : "item(s)";
  const least = numberOf(repeated.min_items) ?? numberOf(map.min_pairs);
  const most = numberOf(repeated.max_items) ?? numberOf(map.max_pairs);
  const isOutside = count < (least ?? 0) || count > (most ?? Number.POSITIVE_INFINITY);
  if (!isOutside) return undefined;
  if (least !== undefined && most !== undefined) {
    return `value must contain between ${least} and ${most} ${noun === "item(s)" ? "items" : "pairs"}, inclusive`;
  }
  return least !== undefined
    ? `value must contain at least ${least} ${noun}`
    : `value must contain no more than ${most} ${noun}`;
}

/** Whether the field of a message, a duration or the like may not be absent. */
export function isRequired({ rules }: EnvoyField): boolean {
  return Object.values(rules ?? {}).some((inner) => rulesOf(inner).required === true);
}

/** What a value measures, for the rules; undefined where it is no value of its kind. */
export function measureOf({ element }: FieldShape, value: unknown): Measure | undefined {
  if (element.kind !== "codec") return undefined;
  const canonical = element.codec.read(value ?? element.codec.zero);
  return canonical === undefined ? undefined : element.codec.measure(canonical);
}
