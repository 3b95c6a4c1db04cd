import { defineKind, list, number, object, objectName, required, sectionName, string, type ValueOf } from "kgw/sdk";

const targetRef = object({
  group: string({ default: "gateway.networking.k8s.io" }),
  kind: required(string({ enum: ["HTTPRoute", "GRPCRoute"] })),
  name: required(objectName),
  sectionName,
});

const tracingSpec = object({
  targetRefs: required(list(targetRef, { minItems: 1, maxItems: 16 })),
  /** The share of requests that are traced, from 0 (none) to 1 (all). */
  sampleRate: required(number({ minimum: 0, maximum: 1 })),
  /** The header that tells the backend which trace its request belongs to. */
  headerName: string({ minLength: 1, maxLength: 256, pattern: "^[A-Za-z0-9!#$%&'*+.^_|~-]+$", default: "X-Trace-ID" }),
});

/** `spec` of a TracingPolicy. */
export type TracingSpec = ValueOf<typeof tracingSpec>;

/** How the requests of a route are traced. */
export const tracingPolicyKind = defineKind({
  group: "gateway.kgateway.dev",
  kind: "TracingPolicy",
  versions: ["v1alpha1"],
  namespaced: true,
  fields: { spec: required(tracingSpec) },
});
