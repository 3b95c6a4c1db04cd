import type { JsonObject } from "../sdk/json.ts";
import type { Measure } from "./message-codec.ts";

type StringRule = (value: Measure) => string | undefined;

/** The patterns behind the names that rules may give; the control characters keep them from being literals. */
const wellKnownPatterns: Readonly<Record<string, string>> = {
  HTTP_HEADER_NAME: String.raw`^:?[0-9a-zA-Z!#$%&'*+-.^_|~\x60]+$`,
  HTTP_HEADER_VALUE: String.raw`^[^\x00-\x08\x0A-\x1F\x7F]*$`,
};

const loosePattern = String.raw`^[^\x00\n\r]*$`;

const wellKnownProblems: Readonly<Record<string, string>> = {
  HTTP_HEADER_NAME: "has to be the name of an HTTP header",
  HTTP_HEADER_VALUE: "has to be the value of an HTTP header: no control characters",
};

const looseProblem = "may not contain line breaks or zero bytes";

const isLonger = (text: string, most: number): boolean => text.length > most && [...text].length > most;

const isShorter = (text: string, least: number): boolean =>
  text.length < least || (text.length < 2 * least && [...text].length < least);

const encoder = new TextEncoder();

const hasMoreBytes = (text: string, most: number): boolean =>
  text.length > most || (text.length * 3 > most && encoder.encode(text).length > most);

function shorterRule(least: number): StringRule | undefined {
  if (!(least > 0)) return undefined;
  const problem = least === 1 ? "may not be empty" : `has to have at least ${least} characters`;
  return (value) => (isShorter(String(value), least) ? problem : undefined);
}

const longerRule = (most: number | undefined): StringRule | undefined =>
  most === undefined
    ? undefined
    : (value) => (isLonger(String(value), most) ? `has to have at most ${most} characters` : undefined);

const bytesRule = (most: number | undefined): StringRule | undefined =>
  most === undefined
    ? undefined
    : (value) => (hasMoreBytes(String(value), most) ? `has to have at most ${most} bytes` : undefined);

function matchRule(pattern: string, problem: string): StringRule {
  const expression = new RegExp(pattern);
  return (value) => (expression.test(String(value)) ? undefined : problem);
}

function wellKnownRule(name: string, strict: boolean): StringRule | undefined {
  const pattern = wellKnownPatterns[name];
  if (pattern === undefined) return undefined;
  return strict ? matchRule(pattern, wellKnownProblems[name] ?? "") : matchRule(loosePattern, looseProblem);
}

function inRule(allowed: readonly string[]): StringRule {
  const names = allowed.map((name) => (name === "" ? "nothing" : name)).join(", ");
  const set = new Set<Measure>(allowed);
  return (value) => (set.has(value) ? undefined : `has to be one of ${names}`);
}

const unlessEmpty = (rule: StringRule | undefined): StringRule | undefined =>
  rule && ((value) => (value === "" ? undefined : rule(value)));

const optionalNumber = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);

/** The rules on a text. */
export function stringRules(rules: JsonObject): readonly (StringRule | undefined)[] {
  const { pattern, well_known_regex, strict, ignore_empty } = rules;
  const all = [
    shorterRule(Number(rules.min_len ?? 0)),
    longerRule(optionalNumber(rules.max_len)),
    bytesRule(optionalNumber(rules.max_bytes)),
    typeof pattern === "string" ? matchRule(pattern, `has to match ${pattern}`) : undefined,
    typeof well_known_regex === "string" ? wellKnownRule(well_known_regex, strict !== false) : undefined,
    Array.isArray(rules.in) ? inRule(rules.in as readonly string[]) : undefined,
  ];
  return ignore_empty === true ? all.map(unlessEmpty) : all;
}
