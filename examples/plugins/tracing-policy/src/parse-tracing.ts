import { asProblem, defineDiagnostics, type ParsedPolicy, type PolicyContext, type Resource } from "kgw/sdk";
import type { TracingSpec } from "./kind.ts";

/** A TracingPolicy after reading. */
export interface TracingIr {
  /** From 0 to 1. */
  readonly sampleRate: number;
  readonly headerName: string;
}

const report = defineDiagnostics({
  "tracing/reserved-header": {
    severity: "error",
    message: ({ header }: { readonly header: string }) => `${header} carries the trace already and cannot be set.`,
    help: () => "Choose a header of your own, such as X-Trace-ID.",
  },
  "tracing/never-samples": {
    severity: "warning",
    message: () => "With a sampleRate of 0 no request is traced; only the header is set.",
  },
});

/** Headers by which tracing systems hand traces on. */
const reservedHeaders: readonly string[] = ["traceparent", "tracestate", "b3", "x-b3-traceid", "x-request-id"];

/** Reads a TracingPolicy. */
export function parseTracing(resource: Resource, context: PolicyContext): ParsedPolicy<TracingIr> {
  const { sampleRate, headerName: header = "X-Trace-ID" } = resource.object.spec as unknown as TracingSpec;
  const isReserved = reservedHeaders.includes(header.toLowerCase());
  return {
    ir: { sampleRate, headerName: header.toLowerCase() },
    errors: isReserved ? [asProblem(report("tracing/reserved-header", {}, { header }), ["spec", "headerName"])] : [],
    diagnostics:
      sampleRate === 0 ? [report("tracing/never-samples", context.at(["spec", "sampleRate"]), undefined)] : [],
  };
}
