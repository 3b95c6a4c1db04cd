import type { ParentReference } from "../../sdk/ir/reference.ts";

const compareTexts = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** By every part of a reference; a port that is not said comes before all others. */
function compareReferences(a: ParentReference, b: ParentReference): number {
  return (
    compareTexts(a.group ?? "gateway.networking.k8s.io", b.group ?? "gateway.networking.k8s.io") ||
    compareTexts(a.kind ?? "Gateway", b.kind ?? "Gateway") ||
    compareTexts(a.namespace ?? "", b.namespace ?? "") ||
    compareTexts(a.name, b.name) ||
    compareTexts(a.sectionName ?? "", b.sectionName ?? "") ||
    (a.port ?? -1) - (b.port ?? -1)
  );
}

/**
 * The entries that a status has room for: Gateway API allows only so many, and the controller drops the rest without a word.
 * Source: kgateway `pkg/pluginsdk/statussync/writer.go`.
 */
export function limitedEntries<Entry>(
  entries: readonly Entry[],
  limit: number,
  referenceOf: (entry: Entry) => ParentReference,
): readonly Entry[] {
  if (entries.length <= limit) return entries;
  return entries.toSorted((a, b) => compareReferences(referenceOf(a), referenceOf(b))).slice(0, limit);
}
