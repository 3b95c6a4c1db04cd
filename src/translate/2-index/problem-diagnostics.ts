import { type Diagnostic, defineDiagnostics } from "../../sdk/diagnostic.ts";
import type { Problem } from "../../sdk/problem.ts";
import { locationIn, objectReference, type Resource } from "../../sdk/resource.ts";

/** A status text as a sentence, where it is none yet; what begins with a name (`group/kind/…`) keeps its letters. */
const asSentence = (text: string): string => {
  if (/[.!?]$/.test(text)) return text;
  const beginsWithName = /^\S*[./]/.test(text);
  const capital = beginsWithName ? text : text.charAt(0).toUpperCase() + text.slice(1);
  return `${capital}.`;
};

const definition = {
  severity: "error",
  message: ({ cause }: { readonly cause: string }) => cause,
} as const;

const report = defineDiagnostics({
  /** A policy cannot be used: it applies nowhere. */
  "policy/invalid": definition,
  /** A backend cannot be used: it gets no endpoints. */
  "backend/invalid": definition,
  /** A filter or setting of a route rule cannot be used: the rule answers 500. */
  "route/invalid-filter": definition,
});

/** What a status will say of an object, as located findings. */
export function problemDiagnostics(
  resource: Resource,
  problems: readonly Problem[],
  code: "policy/invalid" | "backend/invalid" | "route/invalid-filter",
): readonly Diagnostic[] {
  return problems.map((problem) => {
    const place = { location: locationIn(resource, problem.path ?? []), object: objectReference(resource) };
    const diagnostic = report(code, place, { cause: asSentence(problem.cause ?? problem.message) });
    return {
      ...diagnostic,
      code: problem.code ?? code,
      ...(problem.help && { help: problem.help }),
    };
  });
}
