import { bodyFormat } from "../../sdk/kinds/kgateway-shared.ts";
import { defineKind, type ObjectOf } from "../../sdk/kinds/kind.ts";
import { int32, object, required, string, type ValueOf } from "../../sdk/kinds/schema.ts";

const directResponseSpec = object({
  body: string({ minLength: 1, maxLength: 4096 }),
  bodyFormat,
  status: required(int32({ minimum: 200, maximum: 599 })),
});
export type DirectResponseSpec = ValueOf<typeof directResponseSpec>;

/** A fixed reply of a route. Source: kgateway 48460f7f. */
export const directResponseKind = defineKind({
  group: "gateway.kgateway.dev",
  kind: "DirectResponse",
  versions: ["v1alpha1"],
  namespaced: true,
  fields: { spec: required(directResponseSpec) },
});
export type DirectResponse = ObjectOf<typeof directResponseKind>;
