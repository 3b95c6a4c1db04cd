import { asProblem, defineDiagnostics, type ParsedPolicy, type Resource } from "kgw/sdk";
import type { SamplePluginSpec } from "./kind.ts";

/** A SamplePlugin after reading: what the hooks need, and nothing else. */
export interface SamplePluginIr {
  readonly name: string;
  readonly value: string;
}

const report = defineDiagnostics({
  "sample-plugin/header-of-envoy": {
    severity: "error",
    message: ({ header }: { readonly header: string }) => `The header ${header} is Envoy's own and cannot be set.`,
    help: () => "Choose a name that does not begin with x-envoy-.",
  },
});

/** Reads a SamplePlugin: what the schema cannot say is checked here. */
export function parseSamplePlugin({ object }: Resource): ParsedPolicy<SamplePluginIr> {
  const { header } = object.spec as unknown as SamplePluginSpec;
  const name = header.name.toLowerCase();
  const problem = asProblem(report("sample-plugin/header-of-envoy", {}, { header: name }), ["spec", "header", "name"]);
  return { ir: { name, value: header.value }, errors: name.startsWith("x-envoy-") ? [problem] : [] };
}
