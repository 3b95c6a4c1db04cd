import { workloadEndpoint } from "../../sdk/envoy/workload-endpoint.ts";
import { type Backend, clusterName, type Endpoint, type EndpointsForBackend } from "../../sdk/ir/backend.ts";
import type { EndpointSliceEndpoint, ServicePort } from "../../sdk/kinds/core.ts";
import { findLocalityPod, type LocalityPod, unknownLocality } from "../../sdk/locality-pod.ts";
import type { Lookup } from "../../sdk/lookup.ts";
import { endpointSlicePort } from "./endpoint-slice-port.ts";
import type { EndpointSliceResource } from "./endpoint-slices.ts";

/** A port of a Service and where its endpoints are written. */
export interface ServicePortIr {
  readonly servicePort: ServicePort;
  readonly isOnlyPort: boolean;
  readonly slices: readonly EndpointSliceResource[];
}

function targetPod(
  { targetRef }: EndpointSliceEndpoint,
  slice: EndpointSliceResource,
  lookup: Lookup,
): LocalityPod | undefined {
  if (targetRef?.kind !== "Pod" || !targetRef.name) return undefined;
  return findLocalityPod(lookup, targetRef.namespace || slice.namespace, targetRef.name);
}

function endpointsOf(
  written: EndpointSliceEndpoint,
  { slice, port, lookup }: { readonly slice: EndpointSliceResource; readonly port: number; readonly lookup: Lookup },
): readonly Endpoint[] {
  // As kgateway: only readiness counts, not whether the endpoint still serves or is about to end.
  if (written.conditions?.ready === false) return [];
  const pod = targetPod(written, slice, lookup);
  const { labels = {}, locality = unknownLocality } = pod ?? {};
  const autoMtls = lookup.settings.enableIstioAutoMtls;
  return written.addresses.map((address) => ({
    lbEndpoint: workloadEndpoint(address, port, { labels, autoMtls }),
    locality,
    labels,
  }));
}

const addressOf = ({ lbEndpoint }: Endpoint): string => lbEndpoint.endpoint?.address?.socketAddress?.address ?? "";

/** Slices may name an address twice, while Kubernetes moves endpoints from one to the other; the first counts. */
function firstOfEachAddress(endpoints: readonly Endpoint[]): readonly Endpoint[] {
  const seen = new Set<string>();
  return endpoints.filter((endpoint) => {
    const address = addressOf(endpoint);
    return !seen.has(address) && seen.add(address);
  });
}

/** The ready endpoints of a port of a Service; none is an answer too, so that Envoy does not keep old ones. */
export function serviceEndpoints(backend: Backend<ServicePortIr>, lookup: Lookup): EndpointsForBackend {
  const { servicePort, isOnlyPort, slices } = backend.ir;
  const endpoints = slices.flatMap((slice) => {
    const port = endpointSlicePort(slice.object, servicePort, { isOnlyPort });
    if (port === undefined) return [];
    return (slice.object.endpoints ?? []).flatMap((written) => endpointsOf(written, { slice, port, lookup }));
  });
  return {
    clusterName: clusterName(backend),
    endpoints: firstOfEachAddress(endpoints),
    port: backend.port,
    hostname: backend.canonicalHostname,
    trafficDistribution: backend.trafficDistribution,
  };
}
