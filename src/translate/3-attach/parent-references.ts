import type { ParentReference } from "../../sdk/ir/reference.ts";
import type { Json } from "../../sdk/json.ts";
import { numberOf, objectsOf, textOf } from "../2-index/written-values.ts";

/** `parentRefs` of a route, as they are written: defaults are not filled in. */
export function parentReferences(parentRefs: Json | undefined): readonly ParentReference[] {
  return objectsOf(parentRefs).map(({ group, kind, namespace, name, sectionName, port }) => ({
    group: textOf(group),
    kind: textOf(kind),
    namespace: textOf(namespace),
    name: textOf(name) ?? "",
    sectionName: textOf(sectionName),
    port: numberOf(port),
  }));
}
