import { type DiagnosticDefinition, defineDiagnostics } from "../sdk/diagnostic.ts";
import type { Path } from "../sdk/json.ts";
import { isSameWord, nearestWord } from "./nearest-word.ts";

function error<Data>(
  message: (data: Data) => string,
  help?: (data: Data) => string,
): DiagnosticDefinition<Data> & { readonly severity: "error" } {
  return { severity: "error", message, ...(help && { help }) };
}

const longestShown = 80;

/** A text between quotes, as far as it fits into a sentence. */
const shown = (text: string): string =>
  JSON.stringify(text.length > longestShown ? `${text.slice(0, longestShown)}…` : text);

/** A field that is nearly right, the place of one that is right elsewhere, or all that there are. */
function unknownFieldHelp(name: string, known: readonly string[], place: string | undefined): string {
  const nearest = nearestWord(name, known);
  if (nearest !== undefined && (place === undefined || isSameWord(name, nearest)))
    return `Did you mean \`${nearest}\`?`;
  if (place !== undefined) return place;
  if (known.length === 0) return "No fields belong here.";
  return `Fields here are ${known.map((field) => `\`${field}\``).join(", ")}.`;
}

/** What can be wrong with a value that a schema describes. */
export const reportSchemaFinding = defineDiagnostics({
  "schema/unknown-field": error(
    ({ name }: { readonly name: string; readonly known: readonly string[]; readonly place?: string | undefined }) =>
      `There is no field \`${name}\` here.`,
    ({ name, known, place }) => unknownFieldHelp(name, known, place),
  ),
  "schema/wrong-type": error(
    ({ expected, found }: { readonly expected: string; readonly found: string; readonly help?: string | undefined }) =>
      `This must be ${expected}, not ${found}.`,
    ({ help }) => help ?? "",
  ),
  "schema/missing-field": error(({ name }: { readonly name: string }) => `The field \`${name}\` is missing.`),
  "schema/out-of-range": error(({ allowed }: { readonly allowed: string }) => `This number must be ${allowed}.`),
  "schema/wrong-size": error(
    ({ allowed, found }: { readonly allowed: string; readonly found: string }) =>
      `This must have ${allowed}, not ${found}.`,
  ),
  "schema/wrong-format": error(
    ({ value, form }: { readonly value: string; readonly form: string; readonly help?: string | undefined }) =>
      `${shown(value)} is not ${form}.`,
    ({ help }) => help ?? "",
  ),
  "schema/unknown-value": error(
    ({ value }: { readonly value: string; readonly help: string }) => `\`${value}\` is not allowed here.`,
    ({ help }) => help,
  ),
  "schema/duplicate-item": error(
    ({ what }: { readonly what: string }) => `An earlier item of this list has the same ${what}.`,
  ),
});

type Definitions = typeof reportSchemaFinding.definitions;

type DataOf<Definition> = Definition extends DiagnosticDefinition<infer Data> ? Data : never;

type FindingOf<Code extends keyof Definitions> = {
  readonly code: Code;
  readonly data: DataOf<Definitions[Code]>;
  /** From the value that was checked. */
  readonly path: Path;
  readonly on?: "key";
  /** Whether not even the controller's own decoder could read the object. */
  readonly blocks?: true;
};

/** One thing wrong with a value, at a path relative to it. */
export type SchemaFinding = { readonly [Code in keyof Definitions]: FindingOf<Code> }[keyof Definitions];

export const noFindings: readonly SchemaFinding[] = [];

/** The findings of a part of a value, as findings of the value. */
export function findingsAt(step: string | number, findings: readonly SchemaFinding[]): readonly SchemaFinding[] {
  return findings.length === 0
    ? noFindings
    : findings.map((finding) => ({ ...finding, path: [step, ...finding.path] }));
}
