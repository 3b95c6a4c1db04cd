import { defineKind, type ObjectOf } from "./kind.ts";
import { group, kindName, namespaceName, objectName } from "./references.ts";
import { list, object, required } from "./schema.ts";

/** Source: Gateway API 1.6.1. */
export const referenceGrant = defineKind({
  group: "gateway.networking.k8s.io",
  kind: "ReferenceGrant",
  versions: ["v1", "v1beta1"],
  namespaced: true,
  fields: {
    spec: required(
      object({
        from: required(
          list(object({ group: required(group), kind: required(kindName), namespace: required(namespaceName) }), {
            minItems: 1,
            maxItems: 16,
            listType: "atomic",
          }),
        ),
        to: required(
          list(object({ group: required(group), kind: required(kindName), name: objectName }), {
            minItems: 1,
            maxItems: 16,
            listType: "atomic",
          }),
        ),
      }),
    ),
  },
});
/** An object of the kind `referenceGrant`, as manifests hold it. */
export type ReferenceGrant = ObjectOf<typeof referenceGrant>;
