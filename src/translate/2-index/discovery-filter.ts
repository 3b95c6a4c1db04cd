import { defineDiagnostics, type Parsed, parsed } from "../../sdk/diagnostic.ts";
import { matchesLabelSelector, parseLabelSelectors } from "../../sdk/label-selector.ts";
import type { Resource } from "../../sdk/resource.ts";

const report = defineDiagnostics({
  "settings/invalid-discovery-selectors": {
    severity: "error",
    message: () =>
      "The setting discoveryNamespaceSelectors is no JSON list of label selectors; all namespaces are read.",
    help: () => `Write it like [{"matchLabels": {"team": "shop"}}].`,
  },
});

const isNamespace = ({ group, kind }: Resource): boolean => group === "" && kind === "Namespace";

/**
 * The objects that the controller would see: those of namespaces that one of the selectors selects, and all cluster-scoped ones.
 * A namespace without a Namespace object is not selected. Namespaces themselves stay, since listeners select them by label.
 */
export function discoveredResources(resources: readonly Resource[], selectors: string): Parsed<readonly Resource[]> {
  const parsedSelectors = parseLabelSelectors(selectors);
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
