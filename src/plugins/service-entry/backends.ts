import type { Parsed } from "../../sdk/diagnostic.ts";
import { parsed } from "../../sdk/diagnostic.ts";
import { type Backend, parseAppProtocol } from "../../sdk/ir/backend.ts";
import { disablesIstioAutoMtls } from "../../sdk/istio-annotation.ts";
import type { Lookup } from "../../sdk/lookup.ts";
import { parseTrafficDistribution, trafficDistributionAnnotation } from "../../sdk/traffic-distribution.ts";
import { type ServiceEntryPort, writtenWorkloads } from "./endpoints.ts";
import { findings } from "./findings.ts";
import { hostnameGroupKind, type ServicePort, serviceEntryKind } from "./kind.ts";
import { type SelectWorkloads, selectWorkloads } from "./selected-workloads.ts";
import { type ServiceEntryResource, selectsWorkloads, serviceEntries } from "./service-entries.ts";
import type { Workload } from "./workload.ts";

function workloadsOf({ namespace, object }: ServiceEntryResource, select: SelectWorkloads): readonly Workload[] {
  const { spec } = object;
  if (!selectsWorkloads(spec)) return writtenWorkloads(spec);
  return select(namespace, spec.workloadSelector?.labels ?? {}) ?? [];
}

/** What the backends of one ServiceEntry have in common. */
function commonParts(entry: ServiceEntryResource) {
  const { namespace, name, annotations, object } = entry;
  const source = { group: serviceEntryKind.group, kind: serviceEntryKind.kind, namespace, name };
  const istio = disablesIstioAutoMtls(entry);
  return {
    source,
    clusterPrefix: "istio-se",
    resource: entry,
    // References to the entry itself name no host, so that it has to be found as any other name of the backend is.
    aliases: [source, ...object.spec.hosts.map((host) => ({ ...hostnameGroupKind, namespace: "", name: host }))],
    trafficDistribution: parseTrafficDistribution(annotations[trafficDistributionAnnotation]),
    disableIstioAutoMtls: istio.disabled,
    errors: istio.errors,
  };
}

function backendsOf(entry: ServiceEntryResource, select: SelectWorkloads): readonly Backend<ServiceEntryPort>[] {
  const { spec } = entry.object;
  // As kgateway: traffic to where the client was going anyway is nothing that a route can name.
  if (spec.resolution === undefined || spec.resolution === "NONE") return [];
  const common = commonParts(entry);
  const workloads = workloadsOf(entry, select);
  const backendOf = (host: string, port: ServicePort): Backend<ServiceEntryPort> => ({
    ...common,
    port: port.number,
    appProtocol: parseAppProtocol(port.protocol),
    extraKey: host,
    canonicalHostname: host,
    ir: { spec, port, workloads },
  });
  return spec.hosts.flatMap((host) => (spec.ports ?? []).map((port) => backendOf(host, port)));
}

/** One backend for every host and port of every ServiceEntry. */
export function serviceEntryBackends(lookup: Lookup): Parsed<readonly Backend<ServiceEntryPort>[]> {
  const { value: entries, diagnostics } = serviceEntries(lookup);
  if (entries.length === 0) return parsed([], diagnostics);
  const select = selectWorkloads(lookup);
  const backends = entries.flatMap((entry) => backendsOf(entry, select));
  return parsed(backends, [...diagnostics, ...findings(entries, select, lookup)]);
}
