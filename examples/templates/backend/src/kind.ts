import { defineKind, hostname, int32, object, required, type ValueOf } from "kgw/sdk";

const samplePluginSpec = object({
  /** The name under which DNS knows the destination. */
  host: required(hostname),
  port: int32({ minimum: 1, maximum: 65535, default: 80 }),
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
