import { describe, expect, test } from "vitest";
import { any, type Cluster, type Listener } from "../../sdk/envoy/messages.ts";
import type { GatewaySnapshot } from "../5-xds/gateway-snapshot.ts";
import type { Statuses } from "../6-status/statuses.ts";
import { bootstrapDocument } from "./bootstrap.ts";
import { goldenDocument } from "./golden.ts";
import { deliveredResources, resourcesDocument } from "./resources-document.ts";

const gateway = { group: "gateway.networking.k8s.io", kind: "Gateway", namespace: "shop", name: "edge" };
const ads = { ads: {}, resourceApiVersion: "V3" } as const;

const nothing: GatewaySnapshot = {
  gateway,
  listeners: [],
  routes: [],
  clusters: [],
  erroredClusters: [],
  copiedClusters: [],
  extraClusters: [],
  endpoints: [],
  secrets: [],
  reports: [],
  diagnostics: [],
};

const eds = (name: string, serviceName?: string): Cluster => ({
  name,
  type: "EDS",
  edsClusterConfig: { edsConfig: ads, ...(serviceName && { serviceName }) },
});

const fixed = (name: string): Cluster => ({ name, type: "STATIC", loadAssignment: { clusterName: name } });

const endpoint = (address: string) => ({
  endpoint: { address: { socketAddress: { address, portValue: 8080 } } },
});

function listener(routeConfigName: string): Listener {
  const typedConfig = any("envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager", {
    statPrefix: "http",
    rds: { configSource: ads, routeConfigName },
  });
  return { name: "listener~80", filterChains: [{ filters: [{ name: "http", typedConfig }] }] };
}

const clustersOf = (snapshot: GatewaySnapshot) => deliveredResources(snapshot).clusters;

describe("the clusters that are delivered", () => {
  test("are sorted by name", () => {
    expect(clustersOf({ ...nothing, clusters: [fixed("b"), fixed("a")] }).map(({ name }) => name)).toEqual(["a", "b"]);
  });

  test("leave those of broken backends out", () => {
    const clusters = [fixed("broken"), fixed("sound")];
    expect(clustersOf({ ...nothing, clusters, erroredClusters: ["broken"] }).map(({ name }) => name)).toEqual([
      "sound",
    ]);
  });

  test("are those that plugins ask for where a backend has one of the same name, broken or not", () => {
    const snapshot = { ...nothing, clusters: [fixed("a"), fixed("b")], erroredClusters: ["b"] };
    const delivered = clustersOf({ ...snapshot, extraClusters: [eds("a"), eds("b")] });
    expect(delivered.map(({ name, type }) => [name, type])).toEqual([
      ["a", "EDS"],
      ["b", "EDS"],
    ]);
  });
});

test("the resources of several Gateways stand by their names, in order", () => {
  const others = { ...nothing, gateway: { ...gateway, namespace: "market" } };
  expect(Object.keys(resourcesDocument([nothing, others]).gateways as object)).toEqual(["market/edge", "shop/edge"]);
});

test("a golden keeps empty clusters of broken backends, keeps extra clusters apart, and has no empty sections", () => {
  const snapshot = {
    ...nothing,
    clusters: [fixed("broken")],
    erroredClusters: ["broken"],
    extraClusters: [eds("jwks")],
  };
  const document = goldenDocument(snapshot, { gateways: { "shop/edge": {} }, policies: {} } as unknown as Statuses);
  expect(JSON.parse(JSON.stringify(document))).toMatchObject({
    Clusters: [{ name: "broken" }],
    ExtraClusters: [{ name: "jwks" }],
    Statuses: { gateways: { "shop/edge": {} } },
  });
  const filled = Object.entries(document).filter(([, section]) => section !== undefined);
  expect(filled.map(([name]) => name).sort()).toEqual(["Clusters", "ExtraClusters", "Statuses"]);
});

test("a golden has those copies of backends with a client certificate that HTTP routes lead to", () => {
  const route = (cluster: string) => ({ match: { prefix: "/" }, route: { cluster } });
  const snapshot: GatewaySnapshot = {
    ...nothing,
    routes: [{ name: "http", virtualHosts: [{ name: "shop", domains: ["*"], routes: ["used", "broken"].map(route) }] }],
    clusters: ["broken", "shared", "unused", "used"].map(fixed),
    copiedClusters: ["broken", "unused", "used"],
    erroredClusters: ["broken"],
  };
  const { Clusters } = JSON.parse(JSON.stringify(goldenDocument(snapshot, {} as unknown as Statuses)));
  expect(Clusters.map(({ name }: Cluster) => name)).toEqual(["shared", "used"]);
});

// biome-ignore lint/suspicious/noExplicitAny: the tests look deep into a document of whatever shape
const bootstrap = (snapshot: Partial<GatewaySnapshot>): any => bootstrapDocument({ ...nothing, ...snapshot });

describe("a bootstrap", () => {
  test("needs nothing from elsewhere", () => {
    const document = bootstrap({
      listeners: [listener("listener~80")],
      routes: [{ name: "listener~80", virtualHosts: [{ name: "shop", domains: ["*"] }] }],
      clusters: [eds("kube_shop_catalog_80")],
    });
    expect(JSON.stringify(document)).not.toMatch(/"ads"|"rds"|edsClusterConfig|dynamicResources/);
    expect(document.admin.address.socketAddress).toEqual({ address: "127.0.0.1", portValue: 19000 });
    expect(document.node.id).toBe("edge.shop");
  });

  test("holds the routes of a listener where the listener asked for them", () => {
    const document = bootstrap({
      listeners: [listener("listener~80")],
      routes: [{ name: "listener~80", virtualHosts: [{ name: "shop", domains: ["*"] }] }],
    });
    const { typedConfig } = document.staticResources.listeners[0].filterChains[0].filters[0];
    expect(typedConfig.routeConfig).toMatchObject({ name: "listener~80", virtualHosts: [{ name: "shop" }] });
  });

  test("has no routes where there are none of that name", () => {
    const document = bootstrap({ listeners: [listener("listener~81")] });
    expect(document.staticResources.listeners[0].filterChains[0].filters[0].typedConfig.routeConfig).toEqual({
      name: "listener~81",
    });
  });

  test("holds the endpoints of a cluster, found by the name that the cluster asks for", () => {
    const assignment = (clusterName: string, address: string) => ({
      clusterName,
      endpoints: [{ lbEndpoints: [endpoint(address)] }],
    });
    const { clusters } = bootstrap({
      clusters: [eds("by-name"), eds("by-service", "service"), eds("nobody")],
      endpoints: [assignment("by-name", "10.0.0.1"), assignment("service", "10.0.0.2")],
    }).staticResources;
    const found = (clusters as readonly Cluster[]).map(({ name, type, loadAssignment }) => [
      name,
      type,
      loadAssignment?.clusterName,
      loadAssignment?.endpoints?.[0]?.lbEndpoints?.[0]?.endpoint?.address?.socketAddress?.address,
    ]);
    expect(found).toEqual([
      ["by-name", "STATIC", "by-name", "10.0.0.1"],
      ["by-service", "STATIC", "by-service", "10.0.0.2"],
      ["nobody", "STATIC", "nobody", undefined],
    ]);
  });

  test("brings the system's CA certificates where a cluster trusts them, and only there", () => {
    const typedConfig = any("envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext", {
      commonTlsContext: { validationContextSdsSecretConfig: { name: "SYSTEM_CA_CERT" } },
    });
    const trusting: Cluster = { ...fixed("depot"), transportSocket: { name: "tls", typedConfig } };
    expect(bootstrap({ clusters: [trusting] }).staticResources.secrets).toMatchObject([{ name: "SYSTEM_CA_CERT" }]);
    expect(bootstrap({ clusters: [fixed("depot")] }).staticResources.secrets ?? []).toEqual([]);
  });
});
