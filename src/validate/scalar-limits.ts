import { isIP } from "node:net";
import type { IntOrStringSchema, NumericSchema, StringSchema } from "../sdk/kinds/schema.ts";
import { mendedText, placeholderHelp } from "./mended-text.ts";
import { nearestWord } from "./nearest-word.ts";
import { noFindings, type SchemaFinding } from "./schema-findings.ts";

type Strings = StringSchema<string | null>;
type Numbers = NumericSchema<number | null>;

/** Holds a string against length, enum, pattern and format. */
export function checkString(schema: Strings, value: string): readonly SchemaFinding[] {
  if (schema.enum && !schema.enum.includes(value)) return [unknownValue(value, schema.enum)];
  const wrongLength = lengthFinding(schema, value);
  if (wrongLength) return [wrongLength];
  const isRight = (candidate: string): boolean =>
    matchesPattern(schema, candidate) && (schema.format !== "cidr" || isCidr(candidate));
  return isRight(value) ? noFindings : [wrongFormat(schema, value, isRight)];
}

/** Holds a number against its width, limits and enum. */
export function checkNumber(schema: Numbers, value: number): readonly SchemaFinding[] {
  const width = schema.format && widths[schema.format];
  if (width && !isBetween(value, width)) return [{ ...outOfRange(width), blocks: true }];
  if (schema.enum && !schema.enum.includes(value)) return [unknownValue(String(value), schema.enum)];
  return isBetween(value, schema) ? noFindings : [outOfRange(schema)];
}

/** Holds the string of an int-or-string against its pattern. */
export function checkIntOrString(
  schema: IntOrStringSchema<number | string | null>,
  value: number | string,
): readonly SchemaFinding[] {
  return typeof value === "number" || matchesPattern(schema, value)
    ? noFindings
    : [wrongFormat(schema, value, (candidate) => matchesPattern(schema, candidate))];
}

interface Range {
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
}

const widths: Readonly<Record<"int32" | "int64" | "uint32", Range>> = {
  int32: { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
  int64: { minimum: -(2 ** 63), maximum: 2 ** 63 - 1 },
  uint32: { minimum: 0, maximum: 2 ** 32 - 1 },
};

function isBetween(value: number, { minimum, maximum }: Range): boolean {
  return (minimum === undefined || value >= minimum) && (maximum === undefined || value <= maximum);
}

function outOfRange(range: Range): SchemaFinding {
  return { code: "schema/out-of-range", data: { allowed: rangeText(range) }, path: [] };
}

/** Writes limits as "1 to 16", "at least 1" or "at most 16". */
export function rangeText({ minimum, maximum }: Range): string {
  if (minimum === undefined) return `at most ${maximum}`;
  if (maximum === undefined) return `at least ${minimum}`;
  return minimum === maximum ? `exactly ${minimum}` : `${minimum} to ${maximum}`;
}

/** Writes limits of a number of things, as "1 to 16 items" or "at least 1 item". */
export function countText(range: Range, thing: string): string {
  return `${rangeText(range)} ${(range.maximum ?? range.minimum) === 1 ? thing : `${thing}s`}`;
}

function lengthFinding({ minLength, maxLength }: Strings, value: string): SchemaFinding | undefined {
  if (minLength === undefined && maxLength === undefined) return undefined;
  const length = characterCount(value);
  const range = { minimum: minLength, maximum: maxLength };
  if (isBetween(length, range)) return undefined;
  const data = { allowed: countText(range, "character"), found: String(length) };
  return { code: "schema/wrong-size", data, path: [] };
}

function characterCount(value: string): number {
  let count = 0;
  for (const _ of value) count++;
  return count;
}

const patterns = new Map<string, RegExp>();

function matchesPattern({ pattern }: { readonly pattern?: string }, value: string): boolean {
  if (pattern === undefined) return true;
  const known = patterns.get(pattern);
  const regularExpression = known ?? new RegExp(pattern);
  if (!known) patterns.set(pattern, regularExpression);
  return regularExpression.test(value);
}

interface Form {
  readonly pattern?: string;
  readonly form?: string;
  readonly format?: string;
}

const addressRange = "an address range: an IP address and a length, like 10.0.0.0/8 or 2001:db8::/32";

/** What a value has to be: in words, and only where nobody has found any by its regular expression. */
export function formText({ pattern, form, format }: Form): string {
  return form ?? (format === "cidr" ? addressRange : `what the regular expression ${pattern} asks for`);
}

function wrongFormat(schema: Form, value: string, isRight: (candidate: string) => boolean): SchemaFinding {
  const mended = mendedText(value, isRight);
  const help = placeholderHelp(value) ?? (mended === undefined ? undefined : `Did you mean \`${mended}\`?`);
  return { code: "schema/wrong-format", data: { value, form: formText(schema), help }, path: [] };
}

function isCidr(value: string): boolean {
  const [address = "", length = "", ...rest] = value.split("/");
  const bits = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return rest.length === 0 && /^(0|[1-9]\d{0,2})$/.test(length) && Number(length) <= bits;
}

function unknownValue(value: string, allowed: readonly (string | number)[]): SchemaFinding {
  const nearest = nearestWord(value, allowed.map(String));
  const choices = `Allowed are ${allowed.map((choice) => `\`${choice}\``).join(", ")}.`;
  const help = nearest === undefined ? choices : `Did you mean \`${nearest}\`? ${choices}`;
  return { code: "schema/unknown-value", data: { value, help }, path: [] };
}
