import { type Diagnostic, defineDiagnostics } from "../../sdk/diagnostic.ts";
import type { TextLocation } from "../../sdk/location.ts";
import type { DocumentText } from "./document-text.ts";

const report = defineDiagnostics({
  "load/duplicate-key": {
    severity: "error",
    message: ({ key }: { readonly key: string }) => `The key ${JSON.stringify(key)} stands here a second time.`,
    help: () => "The last one counts; remove the others.",
  },
  "load/missing-separator": {
    severity: "error",
    message: ({ key }: { readonly key: string }) =>
      `A second object begins here, with another \`${key}\`, but no line \`---\` stands before it.`,
    help: () =>
      "Put --- on a line of its own before it. As it stands the two run into one, of which the last fields count.",
  },
  "load/invalid-separator": {
    severity: "error",
    message: ({ line }: { readonly line: string }) => `\`${line}\` does not separate documents.`,
    help: () => "Write exactly --- at the beginning of the line. What is before and behind it is left out.",
  },
});

/** The definitions of what is said about objects that run into each other. */
export const runTogetherDiagnostics = report.definitions;

/** A key that stands in a mapping already. */
export interface RepeatedKey {
  readonly key: string;
  readonly place: TextLocation;
  readonly earlier: TextLocation;
}

/** The keys with which an object begins, whichever of them comes first. */
const typeKeys: readonly string[] = ["apiVersion", "kind"];

/**
 * What to say of the repeated keys of a mapping. A document with two apiVersions and two kinds holds two objects; that their other
 * fields stand there twice goes without saying.
 */
export function repeatedKeys(repeated: readonly RepeatedKey[], isDocument: boolean): readonly Diagnostic[] {
  const isJoined = isDocument && typeKeys.every((key) => repeated.some((each) => each.key === key));
  if (!isJoined) {
    return repeated.map(({ key, place, earlier }) => {
      const related = [{ message: "It stands here first.", location: earlier }];
      return report("load/duplicate-key", { location: place, related }, { key });
    });
  }
  const first = repeated.find(({ key }) => typeKeys.includes(key))?.key;
  return repeated
    .filter(({ key }) => key === first)
    .map(({ key, place, earlier }) => {
      const related = [{ message: "The object before it begins here.", location: earlier }];
      return report("load/missing-separator", { location: place, related }, { key });
    });
}

/** A line of too few or too many dashes, or of dashes that a word processor has joined, before another object. */
const nearlySeparator =
  /^(?:--|-{4,}|[–—]+-?|(?!---)- ?- ?-|[ \t]+---)[ \t]*(?=\r?\n(?:[ \t]*#.*\r?\n|[ \t]*\r?\n)*(?:apiVersion|kind)[ \t]*:)/m;

/** The line of a document that is no YAML which was probably meant to separate two documents. */
export function brokenSeparator({ file, text, offset }: DocumentText): Diagnostic | undefined {
  const found = nearlySeparator.exec(text);
  if (!found) return undefined;
  const [line] = found;
  const start = offset + found.index;
  return report(
    "load/invalid-separator",
    { location: { file, start, end: start + line.length } },
    { line: line.trim() },
  );
}
