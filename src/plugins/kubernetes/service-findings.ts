import { type Diagnostic, defineDiagnostics } from "../../sdk/diagnostic.ts";
import { isIpAddress } from "../../sdk/ip-address.ts";
import type { Backend } from "../../sdk/ir/backend.ts";
import type { Path } from "../../sdk/json.ts";
import type { Service } from "../../sdk/kinds/core.ts";
import { locationIn, objectReference, type Resource } from "../../sdk/resource.ts";
import { isTrafficDistribution, trafficDistributionAnnotation } from "../../sdk/traffic-distribution.ts";
import { endpointSlicePort } from "./endpoint-slice-port.ts";
import type { EndpointSliceResource } from "./endpoint-slices.ts";
import type { ServicePortIr } from "./service-endpoints.ts";

const report = defineDiagnostics({
  "service/traffic-distribution": {
    severity: "warning",
    message: ({ text }: { readonly text: string }) =>
      `"${text}" is no traffic distribution; no endpoint is preferred to another.`,
    help: () => "Write PreferSameZone, PreferClose, PreferSameNode or PreferNetwork.",
  },
  "service/port-not-served": {
    severity: "warning",
    message: ({ port, service }: { readonly port: string; readonly service: string }) =>
      `No EndpointSlice of Service ${service} serves its port ${port}; it has no endpoints.`,
    help: () => "Give a port of the EndpointSlice the name of the Service's port.",
  },
  "service/address-not-ip": {
    severity: "warning",
    message: ({ address }: { readonly address: string }) =>
      `${address} is no IP address; Envoy refuses endpoints by name.`,
    help: () => "Use a Backend of type Static, whose hosts may be names.",
  },
});

const at = (resource: Resource, path: Path) => ({
  location: locationIn(resource, path),
  object: objectReference(resource),
});

/** What is wrong with what a Service prefers. */
export function trafficDistributionFindings(service: Resource & { readonly object: Service }): readonly Diagnostic[] {
  const written = service.object.spec?.trafficDistribution;
  const text = written ?? service.annotations[trafficDistributionAnnotation];
  if (!text || isTrafficDistribution(text)) return [];
  const path =
    written === undefined
      ? ["metadata", "annotations", trafficDistributionAnnotation]
      : ["spec", "trafficDistribution"];
  return [report("service/traffic-distribution", at(service, path), { text })];
}

function unservedPort({ resource, ir }: Backend<ServicePortIr>): readonly Diagnostic[] {
  const { servicePort, isOnlyPort, slices } = ir;
  const isServed = slices.some(({ object }) => endpointSlicePort(object, servicePort, { isOnlyPort }) !== undefined);
  if (slices.length === 0 || isServed) return [];
  const { ports = [] } = (resource.object as Service).spec ?? {};
  const data = {
    port: servicePort.name ? `${servicePort.name} (${servicePort.port})` : String(servicePort.port),
    service: `${resource.namespace}/${resource.name}`,
  };
  return [report("service/port-not-served", at(resource, ["spec", "ports", ports.indexOf(servicePort)]), data)];
}

function addressFindings(slice: EndpointSliceResource): readonly Diagnostic[] {
  return (slice.object.endpoints ?? []).flatMap(({ addresses }, index) =>
    addresses.flatMap((address, place) => {
      if (address === "" || isIpAddress(address)) return [];
      const path = ["endpoints", index, "addresses", place];
      return [report("service/address-not-ip", at(slice, path), { address })];
    }),
  );
}

/** What is wrong with where the endpoints of a Service's port are written. */
export function endpointFindings(backend: Backend<ServicePortIr>): readonly Diagnostic[] {
  return [...unservedPort(backend), ...backend.ir.slices.flatMap(addressFindings)];
}
