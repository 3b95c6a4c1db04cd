import { defineDiagnostics, type Parsed, parsed } from "../../sdk/diagnostic.ts";
import type { LabelSelector } from "../../sdk/ir/reference.ts";
import type { Json } from "../../sdk/json.ts";
import type { Resource } from "../../sdk/resource.ts";
import { matchesLabelSelector } from "./label-selector.ts";

const report = defineDiagnostics({
  "settings/invalid-discovery-selectors": {
    severity: "error",
    message: () =>
      "The setting discoveryNamespaceSelectors is no JSON list of label selectors; all namespaces are read.",
    help: () => `Write it like [{"matchLabels": {"team": "shop"}}].`,
  },
});

const isSelector = (value: Json): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

function parseSelectors(text: string): readonly LabelSelector[] | undefined {
  try {
    const selectors = JSON.parse(text || "[]") as Json;
    const valid = Array.isArray(selectors) && selectors.every(isSelector);
    return valid ? (selectors as unknown as readonly LabelSelector[]) : undefined;
  } catch {
    return undefined;
  }
}

const isNamespace = ({ group, kind }: Resource): boolean => group === "" && kind === "Namespace";

/**
 * The objects that the controller would see: those of namespaces that one of the selectors selects, and all cluster-scoped ones.
 * A namespace without a Namespace object is not selected. Namespaces themselves stay, since listeners select them by label.
 */
export function discoveredResources(resources: readonly Resource[], selectors: string): Parsed<readonly Resource[]> {
  const parsedSelectors = parseSelectors(selectors);
  if (!parsedSelectors) return parsed(resources, [report("settings/invalid-discovery-selectors", {}, {})]);
  if (parsedSelectors.length === 0) return parsed(resources);
  const selected = resources.filter(
    (resource) =>
      isNamespace(resource) && parsedSelectors.some((selector) => matchesLabelSelector(selector, resource.labels)),
  );
  const names = new Set(selected.map(({ name }) => name));
  return parsed(resources.filter(({ namespace }) => namespace === "" || names.has(namespace)));
}

export const discoveryFilterDiagnostics = report.definitions;
