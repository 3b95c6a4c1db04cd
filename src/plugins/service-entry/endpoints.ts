import { workloadEndpoint } from "../../sdk/envoy/workload-endpoint.ts";
import { isIpAddress } from "../../sdk/ip-address.ts";
import { type Backend, clusterName, type Endpoint, type EndpointsForBackend } from "../../sdk/ir/backend.ts";
import type { ServiceEntrySpec, ServicePort } from "./kind.ts";
import { isDns } from "./service-entries.ts";
import { type Workload, workloadFromEntry } from "./workload.ts";

/** A host and port of a ServiceEntry, and what serves it. */
export interface ServiceEntryPort {
  readonly spec: ServiceEntrySpec;
  readonly port: ServicePort;
  readonly workloads: readonly Workload[];
}

/** What a ServiceEntry names itself; for DNS without endpoints, its hosts. */
export function writtenWorkloads(spec: ServiceEntrySpec): readonly Workload[] {
  const written = (spec.endpoints ?? []).map((endpoint) => workloadFromEntry(endpoint));
  if (written.length > 0 || !isDns(spec)) return written;
  // As kgateway: every host of the entry, whichever of them the backend is for.
  return spec.hosts.map((address) => workloadFromEntry({ address }));
}

/** Without DNS only IP addresses count; one of another network may come later, from whoever knows that network. */
function isUsable({ address, network }: Workload, { resolution }: ServiceEntrySpec): boolean {
  return resolution !== "STATIC" || network !== "" || isIpAddress(address);
}

function endpointOf(
  { address, labels, locality, ports, weight }: Workload,
  { spec, port }: ServiceEntryPort,
): Endpoint {
  const ownPort = ports[port.name] || port.targetPort || port.number;
  // As kgateway: whatever the setting for automatic mTLS says.
  const autoMtls = spec.location === "MESH_INTERNAL";
  const lbEndpoint = workloadEndpoint(address, ownPort, { labels, autoMtls });
  return {
    lbEndpoint: weight > 0 ? { ...lbEndpoint, loadBalancingWeight: weight } : lbEndpoint,
    locality,
    labels,
  };
}

/** The endpoints of a host and port. */
export function endpointsOf(backend: Backend<ServiceEntryPort>): EndpointsForBackend {
  const { spec, workloads } = backend.ir;
  const usable = workloads.filter((workload) => isUsable(workload, spec));
  return {
    clusterName: clusterName(backend),
    endpoints: usable.map((workload) => endpointOf(workload, backend.ir)),
    port: backend.port,
    hostname: backend.canonicalHostname,
    trafficDistribution: backend.trafficDistribution,
  };
}
