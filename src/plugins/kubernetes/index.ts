import { type Parsed, parsed } from "../../sdk/diagnostic.ts";
import type { ClusterContribution } from "../../sdk/hooks.ts";
import { type Backend, parseAppProtocol, type TrafficDistribution } from "../../sdk/ir/backend.ts";
import { disablesIstioAutoMtls } from "../../sdk/istio-annotation.ts";
import type { Service, ServicePort } from "../../sdk/kinds/core.ts";
import type { Lookup } from "../../sdk/lookup.ts";
import { defineBackend, definePlugin } from "../../sdk/plugin.ts";
import type { Resource } from "../../sdk/resource.ts";
import { parseTrafficDistribution, trafficDistributionAnnotation } from "../../sdk/traffic-distribution.ts";
import { type EndpointSliceResource, endpointSlicesByService } from "./endpoint-slices.ts";
import { type ServicePortIr, serviceEndpoints } from "./service-endpoints.ts";
import { endpointFindings, trafficDistributionFindings } from "./service-findings.ts";

type ServiceResource = Resource & { readonly object: Service };

const serviceGroupKind = { group: "", kind: "Service" };

/** The field of the Service, else Istio's annotation for clusters that do not know the field yet. */
function trafficDistribution({ object, annotations }: ServiceResource): TrafficDistribution {
  return parseTrafficDistribution(object.spec?.trafficDistribution ?? annotations[trafficDistributionAnnotation]);
}

interface ServiceContext {
  readonly ports: readonly ServicePort[];
  readonly slices: readonly EndpointSliceResource[];
  readonly domain: string;
}

function serviceBackend(
  service: ServiceResource,
  port: ServicePort,
  { ports, slices, domain }: ServiceContext,
): Backend<ServicePortIr> {
  const { namespace, name } = service;
  const istio = disablesIstioAutoMtls(service);
  // As kgateway: of two ports with one number (TCP and UDP) the first names both and has the endpoints of both.
  const servicePort = ports.find((other) => other.port === port.port) ?? port;
  return {
    source: { ...serviceGroupKind, namespace, name },
    port: port.port,
    portName: servicePort.name,
    appProtocol: parseAppProtocol(port.appProtocol ?? port.name),
    clusterPrefix: "kube",
    canonicalHostname: `${name}.${namespace}.svc.${domain}`,
    resource: service,
    ir: { servicePort, isOnlyPort: ports.length === 1, slices },
    aliases: [],
    trafficDistribution: trafficDistribution(service),
    disableIstioAutoMtls: istio.disabled,
    errors: istio.errors,
  };
}

function serviceBackends(lookup: Lookup): Parsed<readonly Backend<ServicePortIr>[]> {
  const slicesOf = endpointSlicesByService(lookup);
  const services = lookup.list(serviceGroupKind) as unknown as readonly ServiceResource[];
  const backends = services.flatMap((service) => {
    const ports = service.object.spec?.ports ?? [];
    const context = { ports, slices: slicesOf(service), domain: lookup.settings.clusterDomain };
    return ports.map((port) => serviceBackend(service, port, context));
  });
  return parsed(backends, services.flatMap(trafficDistributionFindings));
}

/** Endpoints come apart from the cluster, whatever kind of Service it is. */
const serviceCluster: ClusterContribution = {
  cluster: {
    set: {
      type: "EDS",
      edsClusterConfig: { edsConfig: { ads: {}, resourceApiVersion: "V3" } },
      ignoreHealthOnHostRemoval: true,
    },
  },
};

/** Kubernetes Services: one backend per port. */
export const kubernetes = definePlugin({
  name: "kubernetes",
  contributesBackends: [
    defineBackend<ServicePortIr>(serviceGroupKind, {
      backends: serviceBackends,
      initEnvoyBackend: () => serviceCluster,
      endpoints: (backend, lookup) => parsed(serviceEndpoints(backend, lookup), endpointFindings(backend)),
    }),
  ],
});
