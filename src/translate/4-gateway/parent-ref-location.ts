import type { ReportedAt } from "../../sdk/diagnostic.ts";
import type { ParentReference } from "../../sdk/ir/reference.ts";
import type { RouteIr } from "../../sdk/ir/route.ts";
import { locationIn, objectReference } from "../../sdk/resource.ts";

/** The place of a route's own parentRef, for a diagnostic. */
export function atParentRef({ resource, parentRefs }: RouteIr, parentRef: ParentReference): ReportedAt {
  const path = ["spec", "parentRefs", Math.max(parentRefs.indexOf(parentRef), 0)];
  return { location: locationIn(resource, path), object: objectReference(resource) };
}
