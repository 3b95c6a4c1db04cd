import { parsed } from "../sdk/diagnostic.ts";
import type { ClusterContribution } from "../sdk/hooks.ts";
import { type Backend, parseAppProtocol, type TrafficDistribution } from "../sdk/ir/backend.ts";
import { disablesIstioAutoMtls } from "../sdk/istio-annotation.ts";
import { defineBackend, definePlugin, type Lookup } from "../sdk/plugin.ts";
import type { Resource } from "../sdk/resource.ts";

const serviceGroupKind = { group: "", kind: "Service" };

interface ServicePort {
  readonly name?: string | undefined;
  readonly port: number;
  readonly appProtocol?: string | undefined;
}

interface ServiceSpec {
  readonly ports?: readonly ServicePort[] | undefined;
  readonly trafficDistribution?: string | undefined;
}

const trafficDistributions: Readonly<Record<string, TrafficDistribution>> = {
  preferclose: "PreferSameZone",
  prefersamezone: "PreferSameZone",
  prefersamenode: "PreferSameNode",
  prefernetwork: "PreferNetwork",
};

/** The field of the Service, else Istio's annotation for clusters that do not know the field yet. */
function trafficDistribution(service: Resource, spec: ServiceSpec): TrafficDistribution {
  const text = spec.trafficDistribution ?? service.annotations["networking.istio.io/traffic-distribution"] ?? "";
  return trafficDistributions[text.toLowerCase()] ?? "Any";
}

function serviceBackend(service: Resource, spec: ServiceSpec, port: ServicePort, domain: string): Backend<undefined> {
  const { namespace, name } = service;
  const istio = disablesIstioAutoMtls(service);
  return {
    source: { ...serviceGroupKind, namespace, name },
    port: port.port,
    // As kgateway: of two ports with one number (TCP and UDP) the first names both.
    portName: spec.ports?.find((other) => other.port === port.port)?.name,
    appProtocol: parseAppProtocol(port.appProtocol ?? port.name),
    clusterPrefix: "kube",
    canonicalHostname: `${name}.${namespace}.svc.${domain}`,
    resource: service,
    ir: undefined,
    aliases: [],
    trafficDistribution: trafficDistribution(service, spec),
    disableIstioAutoMtls: istio.disabled,
    errors: istio.errors,
  };
}

function serviceBackends(lookup: Lookup): readonly Backend<undefined>[] {
  return lookup.list(serviceGroupKind).flatMap((service) => {
    const spec = (service.object.spec ?? {}) as unknown as ServiceSpec;
    const ports = Array.isArray(spec.ports) ? spec.ports : [];
    return ports.map((port) => serviceBackend(service, spec, port, lookup.settings.clusterDomain));
  });
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
    defineBackend<undefined>(serviceGroupKind, {
      backends: (lookup) => parsed(serviceBackends(lookup)),
      initEnvoyBackend: () => serviceCluster,
    }),
  ],
});
