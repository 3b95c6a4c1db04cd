import { type Document, isScalar, visit } from "yaml";

/** Why a document is no YAML, in the words of those who write manifests, and how to mend it. */
export interface YamlCause {
  readonly cause: string;
  readonly help: string | undefined;
  /** The place to look at, in UTF-16 code units from the beginning of the document. */
  readonly start: number;
  readonly end: number;
}

interface Mistake {
  readonly text: string;
  readonly document: Document.Parsed;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

type Rule = (mistake: Mistake) => YamlCause | undefined;

const quotes = "Put the value into quotes.";

const lineAt = (text: string, offset: number): string => {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return text.slice(start, end < 0 ? text.length : end);
};

const restOfLine = (text: string, offset: number): string => text.slice(offset).split("\n", 1)[0] ?? "";

/** A rule for errors that the library words like this, which stand where it says. */
const inWords =
  (message: RegExp, cause: string, help?: string): Rule =>
  (mistake) =>
    message.test(mistake.message) ? { cause, help, start: mistake.start, end: mistake.end } : undefined;

const mergeConflict: Rule = ({ text }) => {
  const marker = /^(?:<{7}|>{7})(?: .*)?$/m.exec(text);
  if (!marker) return undefined;
  return {
    cause: "a merge conflict has not been resolved",
    help: "Keep what is right and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.",
    start: marker.index,
    end: marker.index + marker[0].length,
  };
};

const startOfValue: Rule = ({ message, start, end }) => {
  const [, character] =
    /^(?:Plain value cannot start with (?:reserved character |directive indicator character )?(\S+))/.exec(message) ??
    [];
  if (character === undefined) return undefined;
  return { cause: `a value without quotes cannot begin with ${character}`, help: quotes, start, end };
};

/** Two fields in one line, or a field that has a value and deeper fields too. */
const nestedFields: Rule = ({ text, message, start }) => {
  if (!message.startsWith("Nested mappings are not allowed in compact mappings")) return undefined;
  if (/:(?:\s|$)/.test(restOfLine(text, start))) {
    const cause = "there is a colon and a blank in the value, as if another field began there";
    return { cause, help: quotes, start, end: start + restOfLine(text, start).trimEnd().length };
  }
  const cause = "the line after this one is indented deeper, though this field has a value already";
  return { cause, help: "Indent both lines alike.", start, end: start + restOfLine(text, start).trimEnd().length };
};

const openQuote: Rule = ({ document, message }) => {
  if (!message.startsWith("Missing closing")) return undefined;
  let opening: number | undefined;
  visit(document, (_, node) => {
    if (isScalar(node) && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE")) opening = node.range?.[0];
  });
  if (opening === undefined) return undefined;
  const cause = "the quote that begins here is not closed";
  return { cause, help: "Close it at the end of the value.", start: opening, end: opening + 1 };
};

const missingColon: Rule = ({ text, message, start }) => {
  const line = lineAt(text, start).trim();
  if (!/^Implicit (?:map )?keys need to be/.test(message) || /:(?:\s|$)/.test(line)) return undefined;
  const cause = "there is no colon with a blank behind it between a field and its value";
  return { cause, help: "Write `field: value`.", start, end: start + restOfLine(text, start).trimEnd().length };
};

const openBracket: Rule = ({ message, start, end }) => {
  const [, bracket] = /must be sufficiently indented and end with a ([}\]])/.exec(message) ?? [];
  if (bracket === undefined) return undefined;
  const opening = bracket === "}" ? "{" : "[";
  return {
    cause: `a ${opening} before this place is not closed`,
    help: `Add the ${bracket} that is missing.`,
    start,
    end,
  };
};

/** The first that fits says why. */
const rules: readonly Rule[] = [
  mergeConflict,
  inWords(/^Tabs are not allowed as indentation/, "a tab stands where the line is indented", "Indent with blanks."),
  startOfValue,
  inWords(/^Alias cannot be an empty string/, "a value without quotes cannot begin with *", quotes),
  nestedFields,
  openQuote,
  missingColon,
  openBracket,
  inWords(
    /^(?:Sequence item without - indicator|All (?:mapping|sequence) items must start at the same column)/,
    "this line is indented otherwise than those that it belongs with",
    "Indent the fields of an object alike, and the dashes of a list.",
  ),
];

/** What is behind the first error that the library has found in a document. */
export function yamlCause(
  text: string,
  document: Document.Parsed,
  { message, pos: [start, end] }: { readonly message: string; readonly pos: readonly [number, number] },
): YamlCause {
  const mistake = { text, document, message, start, end };
  const found = rules.map((rule) => rule(mistake)).find((cause) => cause !== undefined);
  if (found) return found;
  const sentence = (message.split("\n", 1)[0] ?? "").replace(/[.:]$/, "");
  return { cause: sentence.charAt(0).toLowerCase() + sentence.slice(1), help: undefined, start, end };
}
