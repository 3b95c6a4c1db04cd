/** How large an estate is to be. All counts are of objects but `hostnames`, over which the routes are spread. */
export interface EstateSize {
  readonly routes: number;
  readonly services: number;
  /** EndpointSlices: one per Service, with this many addresses each; 0 for none. */
  readonly endpoints: number;
  /** TrafficPolicies, each on the route of its number. */
  readonly policies: number;
  readonly hostnames: number;
}

const namespace = "market";
const gateway = "bazaar";

type Manifest = Readonly<Record<string, unknown>>;

function gatewayManifest(): Manifest {
  return {
    apiVersion: "gateway.networking.k8s.io/v1",
    kind: "Gateway",
    metadata: { name: gateway, namespace },
    spec: {
      gatewayClassName: "kgateway",
      listeners: [{ name: "http", port: 80, protocol: "HTTP", allowedRoutes: { namespaces: { from: "Same" } } }],
    },
  };
}

const pathMatch = (value: string) => ({ path: { type: "PathPrefix", value } });

function routeManifest(index: number, size: EstateSize): Manifest {
  const service = (offset: number) => ({ name: `stall-${(index + offset) % size.services}`, port: 8080 });
  const headers = { set: [{ name: "x-aisle", value: `aisle-${index % 40}` }], remove: ["x-internal"] };
  return {
    apiVersion: "gateway.networking.k8s.io/v1",
    kind: "HTTPRoute",
    metadata: { name: `aisle-${index}`, namespace, labels: { wing: `wing-${index % 12}` } },
    spec: {
      parentRefs: [{ name: gateway, sectionName: "http" }],
      hostnames: [`house-${index % size.hostnames}.market.example`],
      rules: [
        {
          matches: [pathMatch(`/aisle-${index}/goods`), { ...pathMatch(`/aisle-${index}/search`), method: "GET" }],
          filters: [{ type: "RequestHeaderModifier", requestHeaderModifier: headers }],
          timeouts: { request: "15s" },
          backendRefs: [
            { ...service(0), weight: 9 },
            { ...service(1), weight: 1 },
          ],
        },
        { matches: [pathMatch(`/aisle-${index}`)], backendRefs: [service(0)] },
      ],
    },
  };
}

function serviceManifest(index: number): Manifest {
  return {
    apiVersion: "v1",
    kind: "Service",
    metadata: { name: `stall-${index}`, namespace },
    spec: {
      selector: { app: `stall-${index}` },
      ports: [{ name: "http", port: 8080, targetPort: 8080, protocol: "TCP" }],
    },
  };
}

const address = (service: number, endpoint: number): string =>
  `10.${(service >> 8) & 255}.${service & 255}.${(endpoint % 250) + 1}`;

function endpointSliceManifest(index: number, endpoints: number): Manifest {
  return {
    apiVersion: "discovery.k8s.io/v1",
    kind: "EndpointSlice",
    metadata: { name: `stall-${index}-1`, namespace, labels: { "kubernetes.io/service-name": `stall-${index}` } },
    addressType: "IPv4",
    endpoints: Array.from({ length: endpoints }, (_, endpoint) => ({
      addresses: [address(index, endpoint)],
      conditions: { ready: true },
    })),
    ports: [{ name: "http", port: 8080, protocol: "TCP" }],
  };
}

function policyManifest(index: number): Manifest {
  return {
    apiVersion: "gateway.kgateway.dev/v1alpha1",
    kind: "TrafficPolicy",
    metadata: { name: `patience-${index}`, namespace },
    spec: {
      targetRefs: [{ group: "gateway.networking.k8s.io", kind: "HTTPRoute", name: `aisle-${index}` }],
      timeouts: { streamIdle: "30s" },
      buffer: { maxRequestSize: "64Ki" },
    },
  };
}

/** The manifests of an estate, one after the other, always the same for the same size. */
export function* estateManifests(size: EstateSize): Generator<Manifest> {
  yield { apiVersion: "v1", kind: "Namespace", metadata: { name: namespace } };
  yield gatewayManifest();
  for (let index = 0; index < size.services; index += 1) yield serviceManifest(index);
  if (size.endpoints > 0) {
    for (let index = 0; index < size.services; index += 1) yield endpointSliceManifest(index, size.endpoints);
  }
  for (let index = 0; index < size.routes; index += 1) yield routeManifest(index, size);
  for (let index = 0; index < size.policies; index += 1) yield policyManifest(index % size.routes);
}
