import { defineKind, headerName, headerValue, list, object, required, type ValueOf } from "kgw/sdk";

const transformationSpec = object({
  /** Headers that go on under another name. */
  rename: list(object({ from: required(headerName), to: required(headerName) }), { maxItems: 16 }),
  /** Headers with fixed values, or with what Envoy fills in between percent signs. */
  set: list(object({ name: required(headerName), value: required(headerValue) }), { maxItems: 16 }),
  /** Headers that the backend must not see. */
  remove: list(headerName, { maxItems: 16 }),
});

/** `spec` of a RequestTransformation. */
export type TransformationSpec = ValueOf<typeof transformationSpec>;

/** How requests become what an internal API expects; named by ExtensionRef filters of route rules. */
export const requestTransformationKind = defineKind({
  group: "transform.shop.example",
  kind: "RequestTransformation",
  versions: ["v1"],
  namespaced: true,
  fields: { spec: required(transformationSpec) },
});
