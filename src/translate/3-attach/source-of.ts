import type { ObjectSource, Resource } from "../../sdk/resource.ts";

/** Which object a resource is. */
export function sourceOf({ group, kind, namespace, name }: Resource): ObjectSource {
  return { group, kind, namespace, name };
}
