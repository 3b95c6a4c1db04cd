import type { Diagnostic, Severity } from "../../sdk/diagnostic.ts";
import { jsonPointer } from "../../sdk/json.ts";
import type { Location } from "../../sdk/location.ts";
import type { ObjectReference } from "../../sdk/resource.ts";
import type { Position, Positions } from "../../translate/1-load/positions.ts";

/** A finding with its place in lines and columns. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly position?: Position | undefined;
  readonly pointer?: string | undefined;
  readonly object?: ObjectReference | undefined;
  readonly related: readonly { readonly message: string; readonly position: Position }[];
  readonly help?: string | undefined;
}

/** What a reporter is given. */
export interface FindingsReport {
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  /** A line of a file, for excerpts. */
  readonly lineText: (file: string, line: number) => string | undefined;
}

export interface Summary {
  readonly files: number;
  readonly documents: number;
  readonly objects: number;
  readonly passedOver: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

const pointerOf = (location: Location): string | undefined =>
  "path" in location ? jsonPointer(location.path) : undefined;

function finding(diagnostic: Diagnostic, positions: Positions): Finding {
  const { code, severity, message, location, object, related = [], help } = diagnostic;
  return {
    code,
    severity,
    message,
    position: location && positions.find(location),
    pointer: location && pointerOf(location),
    object,
    related: related.map((each) => ({ message: each.message, position: positions.find(each.location) })),
    help,
  };
}

function byPlace({ position: a, code: codeA }: Finding, { position: b, code: codeB }: Finding): number {
  const file = (a?.file ?? "").localeCompare(b?.file ?? "");
  return file || (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0) || (codeA < codeB ? -1 : 1);
}

/** Findings in the order of the files. */
export function locatedFindings(diagnostics: readonly Diagnostic[], positions: Positions): readonly Finding[] {
  return diagnostics.map((diagnostic) => finding(diagnostic, positions)).sort(byPlace);
}
