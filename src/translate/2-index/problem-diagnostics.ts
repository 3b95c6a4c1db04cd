import type { Diagnostic } from "../../sdk/diagnostic.ts";
import type { Problem } from "../../sdk/problem.ts";
import { locationIn, objectReference, type Resource } from "../../sdk/resource.ts";

/** A status text as a sentence; what begins with a name (`group/kind/…`) keeps its letters. */
const asSentence = (text: string): string => {
  const beginsWithName = /^\S*[./]/.test(text);
  const capital = beginsWithName ? text : text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
};

/** What a status will say of an object, as located findings. */
export function problemDiagnostics(
  resource: Resource,
  problems: readonly Problem[],
  code: string,
): readonly Diagnostic[] {
  return problems.map((problem) => ({
    code: problem.code ?? code,
    severity: "error",
    message: asSentence(problem.cause ?? problem.message),
    location: locationIn(resource, problem.path ?? []),
    object: objectReference(resource),
    ...(problem.help && { help: problem.help }),
  }));
}
