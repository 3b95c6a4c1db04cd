import type { ParentReference } from "../../sdk/ir/reference.ts";
import type { Json } from "../../sdk/json.ts";
import { numberOf, objectsOf, textOf } from "../2-index/written-values.ts";

/** `parentRefs` of a route; what is absent stays absent, since statuses repeat the reference as it is written. */
export function parentReferences(parentRefs: Json | undefined): readonly ParentReference[] {
  return objectsOf(parentRefs).map((parentRef) => {
    const [group, kind, namespace, sectionName] = ["group", "kind", "namespace", "sectionName"].map((field) =>
      textOf(parentRef[field]),
    );
    const port = numberOf(parentRef.port);
    return {
      ...(group !== undefined && { group }),
      ...(kind !== undefined && { kind }),
      ...(namespace !== undefined && { namespace }),
      name: textOf(parentRef.name) ?? "",
      ...(sectionName !== undefined && { sectionName }),
      ...(port !== undefined && { port }),
    };
  });
}
