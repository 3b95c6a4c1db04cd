import type { Location } from "./location.ts";
import type { ObjectReference } from "./resource.ts";

/** How much a finding matters: `--fail-on` compares in this order. */
export const severities = ["info", "warning", "error"] as const;
/** How bad a finding is: an error breaks something, a warning probably does, an info is worth knowing. */
export type Severity = (typeof severities)[number];

/** One finding. */
export interface Diagnostic {
  /** `area/name`, stable for ever, for example `load/invalid-yaml`. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, in the user's words, ending in a full stop. */
  readonly message: string;
  /** Absent only for findings that belong to no file, such as a plugin that could not be loaded. */
  readonly location?: Location | undefined;
  /** The Kubernetes object concerned, where there is one. */
  readonly object?: ObjectReference | undefined;
  /** Other places that explain the finding. */
  readonly related?: readonly RelatedLocation[] | undefined;
  /** How to mend it. */
  readonly help?: string | undefined;
}

/** Another place that a finding speaks of, such as where an object was defined first. */
export interface RelatedLocation {
  readonly message: string;
  readonly location: Location;
}

/** What every function that reads input returns: it never throws for bad input. */
export interface Parsed<Value> {
  readonly value: Value;
  readonly diagnostics: readonly Diagnostic[];
}

/** A value and what was found while making it; nothing was found unless told. */
export function parsed<Value>(value: Value, diagnostics: readonly Diagnostic[] = []): Parsed<Value> {
  return { value, diagnostics };
}

/** What a diagnostic code always says: its severity, its sentence and how to mend it. */
export interface DiagnosticDefinition<Data> {
  readonly severity: Severity;
  /** What is wrong, in the words of whoever wrote the manifest; a full sentence. */
  readonly message: (data: Data) => string;
  /** How to mend it. */
  readonly help?: (data: Data) => string;
}

// biome-ignore lint/suspicious/noExplicitAny: a list of definitions has to hold definitions of every data type
type Definitions = Readonly<Record<string, DiagnosticDefinition<any>>>;

type DataOf<Definition> = Definition extends DiagnosticDefinition<infer Data> ? Data : never;

/** Where a diagnostic is reported and about which object. */
export interface ReportedAt {
  readonly location?: Location | undefined;
  readonly object?: ObjectReference | undefined;
  readonly related?: readonly RelatedLocation[] | undefined;
}

/** Makes diagnostics of the defined codes; an unknown code or other data does not compile. */
export interface Report<All extends Definitions> {
  <Code extends keyof All & string>(code: Code, at: ReportedAt, data: DataOf<All[Code]>): Diagnostic;
  /** The definitions, as they were given. */
  readonly definitions: All;
}

/** Every definition of the files that are loaded, by code; filled by `defineDiagnostics`, never emptied. */
const catalogue = new Map<string, DiagnosticDefinition<never>>();

/** The diagnostics that the loaded files can report, by code. */
export function diagnosticCatalogue(): ReadonlyMap<string, DiagnosticDefinition<never>> {
  return catalogue;
}

/**
 * Declares the diagnostics of one file beside the code that reports them.
 * @returns a function that makes them. The definitions go into the catalogue of codes.
 */
export function defineDiagnostics<const All extends Definitions>(definitions: All): Report<All> {
  const report = (code: string, at: ReportedAt, data: unknown): Diagnostic => {
    const definition = definitions[code] as DiagnosticDefinition<unknown>;
    const help = definition.help?.(data);
    return {
      code,
      severity: definition.severity,
      message: definition.message(data),
      ...at,
      ...(help && { help }),
    };
  };
  for (const [code, definition] of Object.entries(definitions)) catalogue.set(code, definition);
  return Object.assign(report, { definitions }) as Report<All>;
}
