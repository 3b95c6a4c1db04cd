import type { LabelSelector } from "../../sdk/ir/reference.ts";
import type { Resource } from "../../sdk/resource.ts";
import { matchesLabelSelector } from "./label-selector.ts";

function parseSelectors(text: string): readonly LabelSelector[] {
  try {
    const selectors: unknown = JSON.parse(text || "[]");
    return Array.isArray(selectors) ? (selectors as readonly LabelSelector[]) : [];
  } catch {
    return [];
  }
}

/**
 * The objects that the controller would see: those of namespaces that one of the selectors selects, and all cluster-scoped ones.
 * Namespaces themselves stay, since listeners may select them by label.
 */
export function discoveredResources(resources: readonly Resource[], selectors: string): readonly Resource[] {
  const parsed = parseSelectors(selectors);
  if (parsed.length === 0) return resources;
  const discovered = new Set(
    resources
      .filter(
        ({ group, kind, labels }) =>
          group === "" && kind === "Namespace" && parsed.some((selector) => matchesLabelSelector(selector, labels)),
      )
      .map(({ name }) => name),
  );
  return resources.filter(({ namespace }) => namespace === "" || discovered.has(namespace));
}
