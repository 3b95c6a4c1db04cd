import { type Diagnostic, defineDiagnostics } from "../../sdk/diagnostic.ts";
import type { Json, JsonObject } from "../../sdk/json.ts";
import { readFast } from "./fast-reader.ts";
import type { SourceFile } from "./read.ts";

const report = defineDiagnostics({
  "load/kustomization": {
    severity: "warning",
    message: ({ fields }: { readonly fields: string; readonly folder: string }) =>
      `Kustomize makes other objects of this folder's files (${fields}); they are read here as they stand.`,
    help: ({ folder }) =>
      `Build it first and give the result to kgw: \`kubectl kustomize ${folder} | kgw validate -\`. Its patches are left out.`,
  },
});

/** The definitions of what is said about folders of Kustomize. */
export const kustomizationDiagnostics = report.definitions;

/** What the input says about Kustomize. */
export interface Kustomizations {
  readonly diagnostics: readonly Diagnostic[];
  /** Whether a file holds changes to objects rather than objects. */
  readonly isPatch: (source: SourceFile) => boolean;
}

const isKustomization = ({ name }: SourceFile): boolean => /(?:^|[/\\])kustomization\.ya?ml$/.test(name);

/** Fields that leave the objects of the files as they are. */
const harmless: ReadonlySet<string> = new Set([
  "apiVersion",
  "kind",
  "metadata",
  "resources",
  "bases",
  "crds",
  "openapi",
  "sortOptions",
  "buildMetadata",
  "generatorOptions",
  "images",
  "replicas",
]);

const objectOf = (value: Json | undefined): JsonObject | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

function patchPaths({ patches, patchesStrategicMerge, patchesJson6902 }: JsonObject): readonly string[] {
  const withPaths = [...listOf(patches), ...listOf(patchesJson6902)].map((patch) => objectOf(patch)?.path);
  return [...withPaths, ...listOf(patchesStrategicMerge)].filter((path) => typeof path === "string");
}

const folderOf = (name: string): string => name.replace(/[^/\\]*$/, "");

/** The same path without detours. */
function normal(path: string): string {
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === ".." && steps.length > 0 && steps.at(-1) !== "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function diagnosticOf({ name }: SourceFile, kustomization: JsonObject): readonly Diagnostic[] {
  const fields = Object.keys(kustomization).filter((field) => !harmless.has(field));
  const [first] = fields;
  if (first === undefined) return [];
  const location = { file: name, document: 0, path: [first], on: "key" } as const;
  return [report("load/kustomization", { location }, { fields: fields.join(", "), folder: folderOf(name) || "." })];
}

/** Finds the kustomizations among the files. */
export function kustomizations(sources: readonly SourceFile[]): Kustomizations {
  const found = sources.filter(isKustomization).flatMap((source) => {
    const content = objectOf(readFast(source.text)?.[0]);
    return content ? [{ source, content }] : [];
  });
  const patches = new Set(
    found.flatMap(({ source: { name }, content }) =>
      patchPaths(content).map((path) => normal(`${folderOf(name)}${path}`)),
    ),
  );
  return {
    diagnostics: found.flatMap(({ source, content }) => diagnosticOf(source, content)),
    isPatch: ({ name }) => patches.has(normal(name)),
  };
}
