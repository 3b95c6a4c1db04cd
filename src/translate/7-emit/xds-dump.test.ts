import { describe, expect, test } from "vitest";
import type { Cluster, ClusterLoadAssignment } from "../../sdk/envoy/messages.ts";
import type { GatewaySnapshot } from "../5-xds/gateway-snapshot.ts";
import { xdsDumpDocument } from "./xds-dump.ts";

const nothing: GatewaySnapshot = {
  gateway: { group: "gateway.networking.k8s.io", kind: "Gateway", namespace: "shop", name: "edge" },
  ...{ listeners: [], routes: [], clusters: [], erroredClusters: [], copiedClusters: [], extraClusters: [] },
  ...{ endpoints: [], secrets: [], reports: [], diagnostics: [] },
};

const cluster = (name: string, more: Cluster = { type: "EDS" }): Cluster => ({ name, ...more });

const at = (address: string) => ({ endpoint: { address: { socketAddress: { address, portValue: 80 } } } });

const assignment = (clusterName: string, ...addresses: readonly string[]): ClusterLoadAssignment => ({
  clusterName,
  endpoints: [{ lbEndpoints: addresses.map(at) }],
});

const dump = (snapshot: Partial<GatewaySnapshot>) =>
  xdsDumpDocument({ ...nothing, ...snapshot }) as unknown as {
    readonly clusters?: readonly Cluster[];
    readonly endpoints?: readonly ClusterLoadAssignment[];
  };

const clusterNames = (snapshot: Partial<GatewaySnapshot>) => dump(snapshot).clusters?.map(({ name }) => name);
const assignmentNames = (snapshot: Partial<GatewaySnapshot>) =>
  dump(snapshot).endpoints?.map(({ clusterName }) => clusterName);

test("nothing delivered leaves no section", () => {
  expect(JSON.parse(JSON.stringify(dump({})))).toEqual({});
});

describe("endpoints are those that the client asks for:", () => {
  const endpoints = ["a", "b", "edge.shop"].map((name) => assignment(name, "10.0.0.1"));

  test("of clusters that get them apart, by the name that they ask for", () => {
    const named = cluster("a", { type: "EDS", edsClusterConfig: { serviceName: "b" } });
    expect(assignmentNames({ clusters: [named], endpoints })).toEqual(["b"]);
    expect(assignmentNames({ clusters: [cluster("a"), cluster("b")], endpoints })).toEqual(["a", "b"]);
  });

  test("not of clusters that hold theirs, nor of those left out", () => {
    const dns = cluster("a", { clusterType: { name: "envoy.clusters.dns" } });
    const clusters = [dns, cluster("b")];
    expect(assignmentNames({ clusters, erroredClusters: ["b"], endpoints })).toBeUndefined();
    expect(assignmentNames({ clusters: [cluster("a", { type: "STRICT_DNS" })], endpoints })).toBeUndefined();
  });

  test("not of the API server", () => {
    const name = "kube_default_kubernetes_443";
    const snapshot = { clusters: [cluster(name)], endpoints: [assignment(name, "10.0.0.1")] };
    expect(clusterNames(snapshot)).toEqual([name]);
    expect(assignmentNames(snapshot)).toBeUndefined();
  });
});

test("localities are ordered by place, priority and addresses, wherever they stand", () => {
  const localities: NonNullable<ClusterLoadAssignment["endpoints"]> = [
    { locality: { region: "us" }, lbEndpoints: [at("1")] },
    { locality: { region: "eu", zone: "b" }, lbEndpoints: [at("2")] },
    { locality: { region: "eu", zone: "a" }, lbEndpoints: [at("3")], priority: 1 },
    { locality: { region: "eu", zone: "a" }, lbEndpoints: [at("9"), at("5")] },
    { locality: { region: "eu", zone: "a" }, lbEndpoints: [at("4"), at("6")] },
    { lbEndpoints: [at("7")] },
  ];
  const loadAssignment = { clusterName: "inline", endpoints: localities };
  const { clusters, endpoints } = dump({
    clusters: [cluster("eds"), cluster("inline", { type: "STATIC", loadAssignment })],
    endpoints: [{ clusterName: "eds", endpoints: localities }],
  });
  const firstAddresses = (all: ClusterLoadAssignment["endpoints"] = []) =>
    all.map(({ lbEndpoints }) => lbEndpoints?.[0]?.endpoint?.address?.socketAddress?.address);
  const ordered = ["7", "4", "9", "3", "2", "1"];
  expect(firstAddresses(endpoints?.[0]?.endpoints)).toEqual(ordered);
  expect(firstAddresses(clusters?.[1]?.loadAssignment?.endpoints)).toEqual(ordered);
});

test("clusters that choose among transport sockets come after those that do not", () => {
  const choosing = cluster("a", { type: "EDS", transportSocketMatches: [{ name: "tls", match: {} }] });
  expect(clusterNames({ clusters: [choosing, cluster("c"), cluster("b")] })).toEqual(["b", "c", "a"]);
});
