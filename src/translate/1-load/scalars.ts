/**
 * How the controller reads plain scalars: sigs.k8s.io/yaml follows go-yaml v2, which is YAML 1.1 without sexagesimal numbers and dates,
 * and then goes through JSON.
 */

const words = new Map<string, boolean | null>([
  ...["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"].map((word) => [word, true] as const),
  ...["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"].map((word) => [word, false] as const),
  ...["", "~", "null", "Null", "NULL"].map((word) => [word, null] as const),
]);

const notFinite = /^[+-]?\.(inf|Inf|INF)$|^\.(nan|NaN|NAN)$/;
const decimalInteger = /^[+-]?(0|[1-9]\d*)$/;
const prefixedIntegers = [
  { pattern: /^([+-]?)0[oO]?([0-7]+)$/, radix: 8 },
  { pattern: /^([+-]?)0[xX]([0-9a-fA-F]+)$/, radix: 16 },
  { pattern: /^([+-]?)0[bB]([01]+)$/, radix: 2 },
];
const float = /^[+-]?(\.\d+|\d+(\.\d*)?)([eE][+-]?\d+)?$/;

const digit = /^[+\-.\d]/;

function prefixedInteger(text: string): number | undefined {
  for (const { pattern, radix } of prefixedIntegers) {
    const match = pattern.exec(text);
    if (!match) continue;
    const value = Number.parseInt(match[2] ?? "", radix);
    return match[1] === "-" && value !== 0 ? -value : value;
  }
  return undefined;
}

function number(text: string): number | undefined {
  if (decimalInteger.test(text)) return Number(text) + 0;
  const prefixed = prefixedInteger(text);
  if (prefixed !== undefined) return prefixed;
  if (!float.test(text) || /^[+-]?\.\d+[eE]\d/.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value + 0 : undefined;
}

/**
 * The value of a plain scalar.
 * @returns `Infinity` or `NaN` for the words that stand for them: JSON has no such numbers, so the caller has to report them.
 */
export function plainScalar(text: string): string | number | boolean | null {
  const word = words.get(text);
  if (word !== undefined) return word;
  if (!digit.test(text)) return text;
  if (notFinite.test(text)) return text.toLowerCase().endsWith("nan") ? Number.NaN : Number.POSITIVE_INFINITY;
  // Underscores may stand anywhere in a number but at its beginning.
  return number(text.replaceAll("_", "")) ?? text;
}

/** The key that a scalar makes in JSON, where all keys are strings; undefined where it makes none. */
export function scalarKey(value: string | number | boolean | null): string | undefined {
  if (value === null || (typeof value === "number" && !Number.isFinite(value))) return undefined;
  return String(value);
}
