import { type Diagnostic, defineDiagnostics } from "../../sdk/diagnostic.ts";
import { isIpAddress } from "../../sdk/ip-address.ts";
import type { Path } from "../../sdk/json.ts";
import { hasLabels } from "../../sdk/label-selector.ts";
import type { Lookup } from "../../sdk/lookup.ts";
import { locationIn, objectReference, type Resource } from "../../sdk/resource.ts";
import { isTrafficDistribution, trafficDistributionAnnotation } from "../../sdk/traffic-distribution.ts";
import type { WorkloadSpec } from "./kind.ts";
import { type SelectWorkloads, type WorkloadEntryResource, workloadEntries } from "./selected-workloads.ts";
import { isDns, type ServiceEntryResource, selectsWorkloads } from "./service-entries.ts";

const report = defineDiagnostics({
  "service-entry/no-resolution": {
    severity: "info",
    message: () => "Without a resolution other than NONE the entry is no backend: routes cannot send traffic to it.",
    help: () => "Write resolution: STATIC for IP addresses, DNS for host names.",
  },
  "service-entry/unknown-resolution": {
    severity: "error",
    message: () =>
      "kgateway knows nothing of DYNAMIC_DNS; Envoy refuses endpoints by name in the cluster that it makes.",
    help: () => "Use DNS with hosts that are no wildcards.",
  },
  "service-entry/no-ports": {
    severity: "warning",
    message: () => "The entry has no ports, so that it is no backend.",
    help: () => "Add the ports that clients use (ports: [{name, number, protocol}]).",
  },
  "service-entry/address-not-ip": {
    severity: "warning",
    message: ({ address }: { readonly address: string }) =>
      `With resolution STATIC only IP addresses count; ${address === "" ? "an endpoint without one" : address} is left out.`,
    help: () => "Write an IP address, or resolution: DNS.",
  },
  "service-entry/wildcard-host": {
    severity: "warning",
    message: ({ host }: { readonly host: string }) => `Envoy cannot look up ${host}; the host has no addresses.`,
    help: () => "Write the host in full, or endpoints with addresses that can be looked up.",
  },
  "service-entry/selects-nothing": {
    severity: "warning",
    message: () => "No Pod or WorkloadEntry of the namespace carries these labels; the hosts have no endpoints.",
    help: () => "Of WorkloadEntries the labels of the object count, not those of its spec.",
  },
  "service-entry/selector-not-used": {
    severity: "warning",
    message: () => "Workloads are selected with resolution STATIC only; the selector has no effect.",
    help: () => "Write resolution: STATIC, or name endpoints.",
  },
  "service-entry/endpoints-not-used": {
    severity: "error",
    message: () => "An entry has either a selector or endpoints; Istio refuses both, and these endpoints do not count.",
    help: () => "Take one of the two away.",
  },
  "service-entry/traffic-distribution": {
    severity: "warning",
    message: ({ text }: { readonly text: string }) =>
      `"${text}" is no traffic distribution; no endpoint is preferred to another.`,
    help: () => "Write PreferSameZone, PreferClose, PreferSameNode or PreferNetwork.",
  },
  "service-entry/not-used": {
    severity: "info",
    message: ({ field }: { readonly field: string }) => `kgateway does not use ${field} of ServiceEntries.`,
  },
  "service-entry/workload-not-selected": {
    severity: "info",
    message: () => "No ServiceEntry of the namespace selects the WorkloadEntry.",
  },
});

const at = (resource: Resource, path: Path = []) => ({
  location: locationIn(resource, path),
  object: objectReference(resource),
});

function resolutionFindings(entry: ServiceEntryResource): readonly Diagnostic[] {
  const { resolution, ports = [] } = entry.object.spec;
  if (resolution === undefined || resolution === "NONE")
    return [report("service-entry/no-resolution", at(entry, ["spec", "resolution"]), undefined)];
  if (ports.length === 0) return [report("service-entry/no-ports", at(entry, ["spec", "ports"]), undefined)];
  if (resolution !== "DYNAMIC_DNS") return [];
  return [report("service-entry/unknown-resolution", at(entry, ["spec", "resolution"]), undefined)];
}

function addressFindings(resource: Resource, { address = "", network, labels }: WorkloadSpec, path: Path) {
  const hasNetwork = Boolean(network || labels?.["topology.istio.io/network"]);
  if (hasNetwork || isIpAddress(address)) return [];
  return [report("service-entry/address-not-ip", at(resource, [...path, "address"]), { address })];
}

function hostFindings(entry: ServiceEntryResource): readonly Diagnostic[] {
  const { hosts, endpoints = [] } = entry.object.spec;
  if (endpoints.length > 0) return [];
  return hosts.flatMap((host, index) =>
    host.startsWith("*") ? [report("service-entry/wildcard-host", at(entry, ["spec", "hosts", index]), { host })] : [],
  );
}

function selectorFindings(entry: ServiceEntryResource, select: SelectWorkloads): readonly Diagnostic[] {
  const { workloadSelector, endpoints } = entry.object.spec;
  const place = at(entry, ["spec", "workloadSelector"]);
  if (!selectsWorkloads(entry.object.spec))
    return workloadSelector?.labels ? [report("service-entry/selector-not-used", place, undefined)] : [];
  const found = select(entry.namespace, workloadSelector?.labels ?? {});
  return [
    ...(found ? [] : [report("service-entry/selects-nothing", place, undefined)]),
    ...(endpoints ? [report("service-entry/endpoints-not-used", at(entry, ["spec", "endpoints"]), undefined)] : []),
  ];
}

function endpointFindings(entry: ServiceEntryResource, select: SelectWorkloads): readonly Diagnostic[] {
  const { spec } = entry.object;
  const written = (spec.endpoints ?? []).flatMap((endpoint, index) =>
    addressFindings(entry, endpoint, ["spec", "endpoints", index]),
  );
  return [
    ...(spec.resolution === "STATIC" && !selectsWorkloads(spec) ? written : []),
    ...(isDns(spec) ? hostFindings(entry) : []),
    ...selectorFindings(entry, select),
  ];
}

function unusedFindings(entry: ServiceEntryResource): readonly Diagnostic[] {
  const fields = (["exportTo", "subjectAltNames"] as const).filter((field) => entry.object.spec[field]);
  const text = entry.annotations[trafficDistributionAnnotation];
  const path = ["metadata", "annotations", trafficDistributionAnnotation];
  return [
    ...fields.map((field) => report("service-entry/not-used", at(entry, ["spec", field]), { field: `spec.${field}` })),
    ...(text && !isTrafficDistribution(text)
      ? [report("service-entry/traffic-distribution", at(entry, path), { text })]
      : []),
  ];
}

function workloadFindings(
  workload: WorkloadEntryResource,
  entries: readonly ServiceEntryResource[],
): readonly Diagnostic[] {
  const isSelected = entries.some(
    ({ namespace, object: { spec } }) =>
      namespace === workload.namespace &&
      selectsWorkloads(spec) &&
      hasLabels(workload.labels, spec.workloadSelector?.labels ?? {}),
  );
  if (isSelected) return addressFindings(workload, workload.object.spec, ["spec"]);
  return [report("service-entry/workload-not-selected", at(workload), undefined)];
}

/** What of ServiceEntries and WorkloadEntries the controller passes over without a word. */
export function findings(
  entries: readonly ServiceEntryResource[],
  select: SelectWorkloads,
  lookup: Lookup,
): readonly Diagnostic[] {
  return [
    ...entries.flatMap((entry) => [
      ...resolutionFindings(entry),
      ...endpointFindings(entry, select),
      ...unusedFindings(entry),
    ]),
    ...workloadEntries(lookup).flatMap((workload) => workloadFindings(workload, entries)),
  ];
}
