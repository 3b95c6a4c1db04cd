import type { ParentReference } from "../../sdk/ir/reference.ts";

/** The text by which statuses order parents and ancestors. */
export function parentString(reference: ParentReference): string {
  const { group = "", kind = "", name, sectionName = "", port = 0, namespace = "" } = reference;
  return `${group}/${kind}/${name}/${sectionName}/${port}.${namespace}`;
}

export function byParentString(a: ParentReference, b: ParentReference): number {
  const [first, second] = [parentString(a), parentString(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** A reference as reports remember it: group and kind always said, the port forgotten. */
export function rememberedReference({
  group = "",
  kind = "",
  namespace,
  name,
  sectionName,
}: ParentReference): ParentReference {
  return { group, kind, ...(namespace && { namespace }), name, ...(sectionName && { sectionName }) };
}
