import { type Backend, type Cluster, defineBackend, definePlugin, parsed, type Resource } from "kgw/sdk";
import { type RegistryServiceSpec, registryServiceKind } from "./kind.ts";
import { registryEndpoints } from "./registry-endpoints.ts";
import { registryFact } from "./registry-fact.ts";

function backend(resource: Resource): Backend<RegistryServiceSpec> {
  const { group, kind, namespace, name } = resource;
  const ir = resource.object.spec as unknown as RegistryServiceSpec;
  return {
    source: { group, kind, namespace, name },
    port: 0,
    clusterPrefix: "registry",
    canonicalHostname: ir.service,
    resource,
    ir,
    aliases: [],
    trafficDistribution: "Any",
    disableIstioAutoMtls: false,
    errors: [],
  };
}

/** Endpoints are delivered apart from the cluster, as those of Services are. */
const discoveredEndpoints: Partial<Cluster> = {
  type: "EDS",
  edsClusterConfig: { edsConfig: { ads: {}, resourceApiVersion: "V3" } },
};

/** RegistryService: a destination whose endpoints the company's service registry knows. */
export default definePlugin({
  name: "service-registry",
  kinds: [registryServiceKind],
  facts: [registryFact],
  contributesBackends: [
    defineBackend<RegistryServiceSpec>(registryServiceKind, {
      backends: ({ list }) => parsed(list(registryServiceKind).map(backend)),
      initEnvoyBackend: () => ({ cluster: { set: discoveredEndpoints } }),
      endpoints: registryEndpoints,
    }),
  ],
});
