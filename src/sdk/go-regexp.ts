/** What one element of a pattern is: how long, and whether a repetition may follow it; or what is wrong with it. */
type Element =
  | { readonly length: number; readonly kind: "atom" | "open" | "close" | "bar" | "repetition" }
  | { readonly error: string };

const wrong = (what: string, where: string): Element => ({ error: `${what}: \`${where}\`` });

const atom = (length: number): Element => ({ length, kind: "atom" });

// A digit is an octal escape only where another octal digit follows, or as `\0`.
const escapeSequence =
  /^\\(?:[AbBCzdDsSwWafnrtv]|[!-/:-@[-`{-~]|0[0-7]{0,2}|[1-7][0-7]{1,2}|x(?:[0-9a-fA-F]{2}|\{[0-9a-fA-F]+\})|[pP](?:\{\^?\w+\}|[A-Z]))/;

function readEscape(rest: string): Element {
  if (rest === "\\") return wrong("trailing backslash at end of expression", "");
  if (rest.startsWith("\\Q")) return atom(rest.includes("\\E") ? rest.indexOf("\\E") + 2 : rest.length);
  const match = escapeSequence.exec(rest);
  return match
    ? atom(match[0].length)
    : wrong("invalid escape sequence", String.fromCodePoint(92, rest.codePointAt(1) ?? 0));
}

const classItem = /^(?:\[:\^?\w+:\]|\\.|[^\\])/su;

function readClass(rest: string): Element {
  let at = rest.startsWith("[^") ? 2 : 1;
  const first = at;
  while (at < rest.length) {
    if (rest[at] === "]" && at > first) return atom(at + 1);
    const item = classItem.exec(rest.slice(at))?.[0] ?? "";
    if (item === "") break;
    const range = /^([^\\\]])-([^\\\]])/u.exec(rest.slice(at));
    if (range?.[1] && range[2] && range[1] > range[2]) return wrong("invalid character class range", range[0]);
    at += range ? range[0].length : item.length;
  }
  return wrong("missing closing ]", rest);
}

const flags = /^\(\?(?:[imsU]*(?:-[imsU]+)?)([:)])/;

function readGroup(rest: string): Element {
  if (!rest.startsWith("(?")) return { length: 1, kind: "open" };
  if (/^\(\?P?</.test(rest)) {
    const end = rest.indexOf(">");
    const group = rest.slice(0, end + 1);
    if (end === -1) return wrong("invalid named capture", rest);
    return /<\w+>$/.test(group) ? { length: end + 1, kind: "open" } : wrong("invalid named capture", group);
  }
  const match = flags.exec(rest);
  if (match) return { length: match[0].length, kind: match[1] === ":" ? "open" : "bar" };
  const read = /^\(\?[imsU]*(?:-[imsU]*)?[\s\S]?/u.exec(rest);
  return wrong("invalid or unsupported Perl syntax", read?.[0] ?? rest);
}

const repetition = /^(?:[*+?]|\{(\d+)(?:,(\d*))?\})\??/;

function readRepetition(rest: string, [text, from = "0", to]: readonly string[], before: string): Element {
  if (Number(from) > 1000 || Number(to ?? 0) > 1000 || (to && Number(to) < Number(from))) {
    return wrong("invalid repeat count", text ?? rest);
  }
  if (before === "atom" || before === "close") return { length: text?.length ?? 1, kind: "repetition" };
  return before === "repetition"
    ? wrong("invalid nested repetition operator", text ?? rest)
    : wrong("missing argument to repetition operator", text ?? rest);
}

function readElement(rest: string, before: string): Element {
  const repeated = repetition.exec(rest);
  if (repeated) return readRepetition(rest, repeated, before);
  const [first = ""] = rest;
  if (first === "\\") return readEscape(rest);
  if (first === "[") return readClass(rest);
  if (first === "(") return readGroup(rest);
  if (first === ")") return { length: 1, kind: "close" };
  return first === "|" ? { length: 1, kind: "bar" } : atom(first.length);
}

/**
 * What is wrong with a regular expression, in the words of Go's `regexp.Compile`; undefined where it is valid.
 * The syntax is that of RE2: no look-around, no back-references.
 * Source: https://github.com/google/re2/wiki/Syntax
 */
export function goRegexpError(pattern: string): string | undefined {
  let depth = 0;
  let at = 0;
  let before = "open";
  while (at < pattern.length) {
    const element = readElement(pattern.slice(at), before);
    if ("error" in element) return `error parsing regexp: ${element.error}`;
    if (element.kind === "open") depth += 1;
    if (element.kind === "close") depth -= 1;
    if (depth < 0) return `error parsing regexp: unexpected ): \`${pattern}\``;
    at += element.length;
    before = element.kind;
  }
  return depth > 0 ? `error parsing regexp: missing closing ): \`${pattern}\`` : undefined;
}
