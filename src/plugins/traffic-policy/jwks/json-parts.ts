/** What stands at the beginning of a JSON value, by the names of Go's messages. */
export type JsonKind = "object" | "array" | "string" | "number" | "bool" | "null";

/** One member of an object: its name, and the text of its value. */
export interface JsonMember {
  readonly name: string;
  readonly value: string;
}

const kinds: Readonly<Record<string, JsonKind>> = {
  "{": "object",
  "[": "array",
  '"': "string",
  t: "bool",
  f: "bool",
  n: "null",
};

/** The kind of a valid JSON text. */
export function jsonKind(text: string): JsonKind {
  return kinds[text.trimStart()[0] ?? ""] ?? "number";
}

/** The text of a JSON string; halves of characters become replacement characters, as in Go. */
export function jsonString(text: string): string {
  return Buffer.from(String(JSON.parse(text))).toString();
}

const token = /"(?:[^"\\]|\\.)*"|[[\]{},:]|[^\s[\]{},:"]+/gs;

/** The parts of an object or array, one text for each name and value, without looking into them. */
function topLevelParts(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start: number | undefined;
  for (const { 0: found, index } of text.matchAll(token)) {
    const isClosing = found === "}" || found === "]";
    if (isClosing) depth--;
    const isBetween = (depth === 1 && (found === "," || found === ":")) || (isClosing && depth === 0);
    if (isBetween && start !== undefined) parts.push(text.slice(start, index).trim());
    if (isBetween) start = undefined;
    else if (depth >= 1) start ??= index;
    if (found === "{" || found === "[") depth++;
  }
  return parts;
}

/** The members of a valid JSON object, in order; a name may be there twice. */
export function jsonMembers(text: string): readonly JsonMember[] {
  const parts = topLevelParts(text);
  return parts.flatMap((name, index) =>
    index % 2 === 0 ? [{ name: jsonString(name), value: parts[index + 1] ?? "null" }] : [],
  );
}

/** The texts of the elements of a valid JSON array. */
export const jsonElements: (text: string) => readonly string[] = topLevelParts;
