import { expect, test } from "vitest";
import { plainScalar } from "./scalars.ts";

/** What sigs.k8s.io/yaml 1.6 makes of plain scalars, as found by running it. */
const scalars: readonly (readonly [text: string, value: unknown])[] = [
  ...["yes", "Yes", "YES", "y", "Y", "on", "On", "ON", "true", "True", "TRUE"].map((text) => [text, true] as const),
  ...["no", "No", "NO", "n", "N", "off", "Off", "OFF", "false", "False", "FALSE"].map((text) => [text, false] as const),
  ...["", "~", "null", "Null", "NULL"].map((text) => [text, null] as const),
  ...["tRue", "nULL", "2020-01-01", "2001-12-14t21:59:43.10-05:00", "1:30", "190:20:30", "="].map(
    (text) => [text, text] as const,
  ),
  ...["_1", "0b2", "0o8", "0b", "0x", "1e400", ".e3", "+", ".", "1.2.3", "1,000", "<<"].map(
    (text) => [text, text] as const,
  ),
  ["010", 8],
  ["0o10", 8],
  ["0O7", 7],
  ["0777", 511],
  ["00", 0],
  ["08", 8],
  ["0_8", 8],
  ["0b11", 3],
  ["0b1_0", 2],
  ["0x1F", 31],
  ["0X1F", 31],
  ["0x1_F", 31],
  ["-0x1F", -31],
  ["-010", -8],
  ["+5", 5],
  ["1_000", 1000],
  ["+1_000", 1000],
  ["-1_000", -1000],
  ["1__0", 10],
  ["1_", 1],
  ["0", 0],
  ["-0", 0],
  ["+0", 0],
  ["0.1", 0.1],
  [".5", 0.5],
  ["5.", 5],
  ["1e3", 1000],
  ["1E3", 1000],
  ["1e+3", 1000],
  ["1.e3", 1000],
  ["-1e-3", -0.001],
  ["1_0.5", 10.5],
  ["1.0", 1],
  ["1.5e300", 1.5e300],
  ["18446744073709551616", 18446744073709552000],
];

test.each(scalars)("%j is read as %j", (text, value) => {
  expect(plainScalar(text)).toBe(value);
});

test.each([".inf", "-.inf", "+.inf", ".Inf", ".nan", ".NaN"])("%s is a number that JSON does not have", (text) => {
  expect(Number.isFinite(plainScalar(text))).toBe(false);
  expect(typeof plainScalar(text)).toBe("number");
});
