import { goRegexpError } from "../../sdk/go-regexp.ts";

/** What Go says and what RE2 says of the same fault, by the controller's and Envoy's own answers to the same patterns. */
const words: readonly (readonly [go: string, re2: string])[] = [
  ["missing closing ]", "missing ]"],
  ["missing closing )", "missing )"],
  ["invalid named capture", "invalid named capture group"],
  ["invalid or unsupported Perl syntax", "invalid perl operator"],
  ["invalid nested repetition operator", "bad repetition operator"],
  ["missing argument to repetition operator", "no argument for repetition operator"],
  ["invalid repeat count", "invalid repetition size"],
];

const goError = /^error parsing regexp: ([^`]*?): `(.*)`$/s;

const lookBehind = /^\(\?<[=!]/;

/** The faults that Envoy finds in a regular expression, in its words; undefined for one that it can read. */
export function regexRefusal(pattern: string): string | undefined {
  const [, fault = "", where = ""] = goError.exec(goRegexpError(pattern) ?? "") ?? [];
  if (fault === "") return undefined;
  // RE2 knows an operator that Go's version of it lacks.
  if (fault === "invalid escape sequence" && where === "\\C") return undefined;
  if (fault.startsWith("trailing backslash")) return "trailing \\";
  const behind = lookBehind.exec(where);
  if (behind) return `invalid perl operator: ${behind[0]}`;
  const [, re2 = fault] = words.find(([go]) => go === fault) ?? [];
  return `${re2}: ${where}`;
}

/**
 * The same as the controller says it of the patterns of route matches, which it reads itself before it asks Envoy.
 * As kgateway: only two of the faults are said in Envoy's words (`irtranslator/validate.go`).
 */
export function matcherRegexRefusal(pattern: string): string | undefined {
  const error = goRegexpError(pattern);
  if (error?.includes("missing closing ]")) return `missing ]: ${pattern.slice(Math.max(pattern.indexOf("["), 0))}`;
  if (error?.includes("invalid named capture")) return `invalid named capture group: ${pattern}`;
  return error;
}
