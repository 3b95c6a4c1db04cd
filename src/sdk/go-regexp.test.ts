import { expect, test } from "vitest";
import { goRegexpError } from "./go-regexp.ts";

test.each([
  "",
  "^/shop/(.*)$",
  "(?i)abc",
  "(?P<name>a)",
  "(?<name>a)",
  "a{2,3}?",
  "[^]a]",
  "[[:alpha:]_-]+",
  String.raw`\d+\.\pL\x{20}`,
  "a|",
  "(?:a|b)*",
  String.raw`\Q[\E`,
  "a{,2}",
  "(?P<n>a)(?P<n>b)",
])("accepts %s", (pattern) => expect(goRegexpError(pattern)).toBeUndefined());

test.each([
  ["[a", "missing closing ]: `[a`"],
  ["x[[invalid", "missing closing ]: `[[invalid`"],
  ["(a", "missing closing ): `(a`"],
  ["a)", "unexpected ): `a)`"],
  ["*a", "missing argument to repetition operator: `*`"],
  ["(?=a)", "invalid or unsupported Perl syntax: `(?=`"],
  ["(?<=a)", "invalid named capture: `(?<=a)`"],
  [String.raw`(a)\1`, String.raw`invalid escape sequence: ${"`"}\1${"`"}`],
  ["a\\", "trailing backslash at end of expression: ``"],
  ["[z-a]", "invalid character class range: `z-a`"],
  ["a{1001}", "invalid repeat count: `{1001}`"],
  ["a**", "invalid nested repetition operator: `**`"],
  [String.raw`\p{Shop}`, String.raw`invalid character class range: ${"`"}\p{Shop}${"`"}`],
])("refuses %s", (pattern, cause) => expect(goRegexpError(pattern)).toBe(`error parsing regexp: ${cause}`));
