import {
  asProblem,
  defineDiagnostics,
  type HeaderMutation,
  type ParsedPolicy,
  type Path,
  type Problem,
  type Resource,
  setOrAddHeader,
} from "kgw/sdk";
import type { TransformationSpec } from "./kind.ts";

/** A RequestTransformation after reading: what Envoy does to a request, in this order. */
export type TransformationIr = readonly HeaderMutation[];

const report = defineDiagnostics({
  "transformer/header-twice": {
    severity: "error",
    message: ({ header }: { readonly header: string }) => `The header ${header} gets two values.`,
    help: () => "Let it be the target of one rename, or of one entry of set.",
  },
  "transformer/pseudo-header": {
    severity: "error",
    message: ({ header }: { readonly header: string }) => `${header} is no header that could be changed.`,
    help: () => "Use the URLRewrite filter of HTTPRoute for host and path.",
  },
});

interface Target {
  readonly header: string;
  readonly path: Path;
}

function targetsOf({ rename = [], set = [] }: TransformationSpec): readonly Target[] {
  return [
    ...rename.map(({ to }, index) => ({ header: to.toLowerCase(), path: ["spec", "rename", index, "to"] })),
    ...set.map(({ name }, index) => ({ header: name.toLowerCase(), path: ["spec", "set", index, "name"] })),
  ];
}

function problemOf({ header, path }: Target, index: number, targets: readonly Target[]): readonly Problem[] {
  if (header === "host") return [asProblem(report("transformer/pseudo-header", {}, { header }), path)];
  const isFirst = targets.findIndex((other) => other.header === header) === index;
  return isFirst ? [] : [asProblem(report("transformer/header-twice", {}, { header }), path)];
}

/** Renaming takes the value over; where the old header is absent nothing is set. */
function mutationsOf({ rename = [], set = [], remove = [] }: TransformationSpec): TransformationIr {
  return [
    ...rename.map(({ from, to }) => setOrAddHeader(to.toLowerCase(), `%REQ(${from})%`, "set")),
    ...rename.map(({ from }) => ({ remove: from.toLowerCase() })),
    ...set.map(({ name, value }) => setOrAddHeader(name.toLowerCase(), value, "set")),
    ...remove.map((name) => ({ remove: name.toLowerCase() })),
  ];
}

/** Reads a RequestTransformation. */
export function parseTransformation(resource: Resource): ParsedPolicy<TransformationIr> {
  const spec = resource.object.spec as unknown as TransformationSpec;
  return { ir: mutationsOf(spec), errors: targetsOf(spec).flatMap(problemOf) };
}
