import {
  type Backend,
  type BackendEndpoint,
  clusterName,
  type Diagnostic,
  defineDiagnostics,
  type EndpointsForBackend,
  type LbEndpoint,
  type Lookup,
  locationIn,
  objectReference,
  type Parsed,
  parsed,
} from "kgw/sdk";
import type { RegistryServiceSpec } from "./kind.ts";
import { type Instance, recordedRegistry } from "./registry-fact.ts";

const report = defineDiagnostics({
  "registry/not-recorded": {
    severity: "warning",
    message: () => "Nothing is recorded of the service registry, so the service has no endpoints.",
    help: () => "Record its answer under shop.registry in a file and pass it with --facts.",
  },
  "registry/unknown-service": {
    severity: "error",
    message: ({ service }: { readonly service: string }) => `The registry knows no service ${service}.`,
    help: () => "Correct the name, or record the registry again.",
  },
  "registry/no-instance": {
    severity: "warning",
    message: ({ service }: { readonly service: string }) =>
      `No instance of ${service} in the registry has all of the tags.`,
  },
});

const healthOf: Readonly<Record<NonNullable<Instance["status"]>, NonNullable<LbEndpoint["healthStatus"]>>> = {
  passing: "HEALTHY",
  warning: "DEGRADED",
  critical: "UNHEALTHY",
};

function endpointOf({
  address,
  port,
  region = "",
  zone = "",
  status = "passing",
  tags = {},
}: Instance): BackendEndpoint {
  return {
    lbEndpoint: {
      endpoint: { address: { socketAddress: { address, portValue: port } } },
      healthStatus: healthOf[status],
    },
    locality: { region, zone, subzone: "" },
    labels: tags,
  };
}

const hasTags = (instance: Instance, tags: Readonly<Record<string, string>>): boolean =>
  Object.entries(tags).every(([key, value]) => instance.tags?.[key] === value);

const inOrder = (left: Instance, right: Instance): number =>
  left.address === right.address ? left.port - right.port : left.address < right.address ? -1 : 1;

type Found = { readonly instances: readonly Instance[] } | { readonly finding: Diagnostic };

function findInstances({ ir, resource }: Backend<RegistryServiceSpec>, lookup: Lookup): Found {
  const { service, tags = {} } = ir;
  const at = (field: string) => ({
    location: locationIn(resource, ["spec", field]),
    object: objectReference(resource),
  });
  const registry = recordedRegistry(lookup);
  if (!registry) return { finding: report("registry/not-recorded", at("service"), undefined) };
  const known = Object.hasOwn(registry, service) ? registry[service] : undefined;
  if (!known) return { finding: report("registry/unknown-service", at("service"), { service }) };
  const instances = known.filter((instance) => hasTags(instance, tags)).toSorted(inOrder);
  return instances.length > 0 ? { instances } : { finding: report("registry/no-instance", at("tags"), { service }) };
}

/** The endpoints that the registry was recorded with, each with its locality, health and tags. */
export function registryEndpoints(backend: Backend<RegistryServiceSpec>, lookup: Lookup): Parsed<EndpointsForBackend> {
  const found = findInstances(backend, lookup);
  const endpoints = {
    clusterName: clusterName(backend),
    endpoints: "instances" in found ? found.instances.map(endpointOf) : [],
    port: backend.port,
    hostname: backend.canonicalHostname,
    trafficDistribution: backend.trafficDistribution,
  };
  return parsed(endpoints, "finding" in found ? [found.finding] : []);
}
