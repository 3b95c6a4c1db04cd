import { type Diagnostic, defineDiagnostics } from "../../sdk/diagnostic.ts";
import { locationIn } from "../../sdk/resource.ts";
import type { DocumentText } from "./document-text.ts";
import type { FoundObject } from "./object-documents.ts";

const report = defineDiagnostics({
  "load/unrendered-template": {
    severity: "error",
    message: ({ text }: { readonly text: string }) =>
      `This file is a template that has not been rendered yet: it says \`${text}\`.`,
    help: () => "Render it first and give the result to kgw, for example `helm template CHART | kgw validate -`.",
  },
  "load/unfilled-variable": {
    severity: "error",
    message: ({ text }: { readonly text: string }) => `The variable \`${text}\` has not been filled in yet.`,
    help: () =>
      "Fill in variables first and give the result to kgw, for example `envsubst < FILE | kgw validate -`. The object is left out.",
  },
});

/** The definitions of what is said about templates. */
export const unrenderedDiagnostics = report.definitions;

/** What Helm and others put between braces; what Envoy's and kgateway's own templates say looks different. */
const action =
  /\{\{-?\s*(?:[.$]\w|\/\*|(?:block|define|else|end|if|include|printf|range|required|template|toYaml|tpl|with)\b)[^}\n]*(?:\}\}|$)/m;

/** A template in place of a document that could not be read. */
export function templateIn({ file, text, offset }: DocumentText): Diagnostic | undefined {
  const found = action.exec(text);
  if (!found) return undefined;
  const start = offset + found.index;
  const [written] = found;
  return report(
    "load/unrendered-template",
    { location: { file, start, end: start + written.length } },
    { text: written },
  );
}

const identityPaths = [["apiVersion"], ["kind"], ["metadata", "name"], ["metadata", "namespace"]] as const;

/** A template or variable in what an object is called, which never holds braces and dollars otherwise. */
export function placeholderIn(found: FoundObject): Diagnostic | undefined {
  const { apiVersion, kind, metadata } = found.object;
  const { name, namespace } = (metadata ?? {}) as { readonly name?: unknown; readonly namespace?: unknown };
  for (const [index, value] of [apiVersion, kind, name, namespace].entries()) {
    const [text] = (typeof value === "string" && /\{\{.*\}\}|\$\{[^}]*\}|\$\([^)]*\)/.exec(value)) || [];
    if (text === undefined) continue;
    const code = text.startsWith("{{") ? "load/unrendered-template" : "load/unfilled-variable";
    return report(code, { location: locationIn(found, identityPaths[index] ?? []) }, { text });
  }
  return undefined;
}
