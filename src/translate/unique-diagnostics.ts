import type { Diagnostic } from "../sdk/diagnostic.ts";

/** The same finding comes up once for each listener or parent that leads to it; it is told once. */
export function uniqueDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const keyOf = ({ code, message, location }: Diagnostic): string => JSON.stringify([code, message, location]);
  return [...new Map(diagnostics.map((diagnostic) => [keyOf(diagnostic), diagnostic])).values()];
}
