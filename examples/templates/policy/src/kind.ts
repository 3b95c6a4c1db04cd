import {
  defineKind,
  headerName,
  headerValue,
  list,
  object,
  objectName,
  required,
  sectionName,
  string,
  type ValueOf,
} from "kgw/sdk";

const targetRef = object({
  group: string({ default: "gateway.networking.k8s.io" }),
  kind: required(string({ enum: ["HTTPRoute", "GRPCRoute"] })),
  name: required(objectName),
  sectionName,
});

const samplePluginSpec = object({
  targetRefs: required(list(targetRef, { minItems: 1, maxItems: 16 })),
  /** A header that every answer of the routes gets. */
  header: required(object({ name: required(headerName), value: required(headerValue) })),
});

/** `spec` of a SamplePlugin. */
export type SamplePluginSpec = ValueOf<typeof samplePluginSpec>;

/** The custom kind of the plugin; objects are checked against it, and get its defaults, before anything else sees them. */
export const samplePluginKind = defineKind({
  group: "sample-plugin.example",
  kind: "SamplePlugin",
  versions: ["v1"],
  namespaced: true,
  fields: { spec: required(samplePluginSpec) },
});
