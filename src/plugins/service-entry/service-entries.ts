import { type Diagnostic, defineDiagnostics, type Parsed, parsed } from "../../sdk/diagnostic.ts";
import { isEmptySelector, matchesLabelSelector, parseLabelSelectors } from "../../sdk/label-selector.ts";
import type { Lookup } from "../../sdk/lookup.ts";
import type { Resource } from "../../sdk/resource.ts";
import { type ServiceEntry, type ServiceEntrySpec, serviceEntryKind } from "./kind.ts";

/** A ServiceEntry, as it was loaded. */
export type ServiceEntryResource = Resource & { readonly object: ServiceEntry };

const report = defineDiagnostics({
  "settings/invalid-exclusion-selectors": {
    severity: "error",
    message: () =>
      "The setting serviceEntriesExclusionLabelSelectors is no JSON list of label selectors that ask for something; the controller does not start with it.",
    help: () => `Write it like [{"matchLabels": {"team": "shop"}}].`,
  },
});

/** The ServiceEntries that the settings do not leave out. */
export function serviceEntries({ list, settings }: Lookup): Parsed<readonly ServiceEntryResource[]> {
  const entries = list(serviceEntryKind) as readonly unknown[] as readonly ServiceEntryResource[];
  const selectors = parseLabelSelectors(settings.serviceEntriesExclusionLabelSelectors);
  if (!selectors || selectors.some(isEmptySelector)) {
    const diagnostics: readonly Diagnostic[] = [report("settings/invalid-exclusion-selectors", {}, undefined)];
    return parsed(entries, diagnostics);
  }
  const isExcluded = ({ labels }: Resource) => selectors.some((selector) => matchesLabelSelector(selector, labels));
  return parsed(entries.filter((entry) => !isExcluded(entry)));
}

/** Whether hosts are looked up by name. */
export const isDns = ({ resolution }: ServiceEntrySpec): boolean =>
  resolution === "DNS" || resolution === "DNS_ROUND_ROBIN";

/** Whether workloads are selected by label; their addresses are then delivered apart from the cluster. */
export const selectsWorkloads = ({ resolution, workloadSelector }: ServiceEntrySpec): boolean =>
  resolution === "STATIC" && Object.keys(workloadSelector?.labels ?? {}).length > 0;
