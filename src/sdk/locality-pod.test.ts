import { expect, test } from "vitest";
import type { JsonObject } from "./json.ts";
import { findLocalityPod, localityFromLabels, localityLabels, localityPod } from "./locality-pod.ts";
import type { Resource } from "./resource.ts";

function resource(
  kind: "Pod" | "Node",
  name: string,
  more: Partial<Resource> & { readonly body?: JsonObject },
): Resource {
  const { body, ...rest } = more;
  const object = { apiVersion: "v1", kind, metadata: { name }, ...body };
  const origin = { file: "shop.yaml", document: 0, path: [] };
  return {
    ...{ group: "", kind, version: "v1", namespace: kind === "Pod" ? "shop" : "", name, labels: {}, annotations: {} },
    ...{ generation: 0, createdAt: 0, object, origin },
    ...rest,
  };
}

const region = "topology.kubernetes.io/region";
const zone = "topology.kubernetes.io/zone";
const node = resource("Node", "berlin-1", { labels: { [region]: "eu", [zone]: "", disk: "ssd" } });
const onNode = { spec: { nodeName: "berlin-1" } };

const find = (nodes: readonly Resource[]) => ({
  find: (_: unknown, namespace: string, name: string) =>
    nodes.find((each) => each.namespace === namespace && each.name === name),
});

test("a Pod is where its Node is, and its labels say so", () => {
  const pod = resource("Pod", "catalog-0", { labels: { app: "catalog", [region]: "elsewhere" }, body: onNode });
  expect(localityPod(pod, find([node]))).toMatchObject({
    locality: { region: "eu", zone: "", subzone: "" },
    labels: { app: "catalog", [region]: "eu", "kubernetes.io/hostname": "berlin-1" },
  });
});

test("a Pod without a Node that is known is nowhere, whatever its own labels say", () => {
  const pod = resource("Pod", "catalog-0", { labels: { [region]: "eu" }, body: onNode });
  expect(localityPod(pod, find([]))).toMatchObject({
    locality: { region: "", zone: "", subzone: "" },
    labels: { [region]: "eu" },
  });
});

test("two annotations count as labels", () => {
  const annotations = {
    "ambient.istio.io/redirection": "enabled",
    "gateway.kgateway.dev/gateway-full-name": "a-long-name",
    other: "x",
  };
  const { labels } = localityPod(resource("Pod", "edge-0", { annotations }), find([]));
  expect(labels).toEqual({
    "ambient.istio.io/redirection": "enabled",
    "gateway.kgateway.dev/gateway-full-name": "a-long-name",
  });
});

test.each([
  [{}, []],
  [{ podIP: "10.0.0.1" }, ["10.0.0.1"]],
  [{ podIP: "10.0.0.1", podIPs: [{ ip: "10.0.0.1" }, { ip: "fd00::1" }] }, ["10.0.0.1", "fd00::1"]],
  [{ podIP: "10.0.0.1", podIPs: [] }, ["10.0.0.1"]],
])("a Pod with status %j has the addresses %j", (status, addresses) => {
  expect(localityPod(resource("Pod", "p", { body: { status } }), find([])).addresses).toEqual(addresses);
});

test.each([
  ["True", true],
  ["False", false],
  ["Unknown", false],
])("a Pod whose condition Ready is %s: %j", (status, isReady) => {
  const conditions = [
    { type: "PodScheduled", status: "True" },
    { type: "Ready", status },
  ];
  expect(localityPod(resource("Pod", "p", { body: { status: { conditions } } }), find([])).isReady).toBe(isReady);
});

test("a Pod that is being deleted says so", () => {
  const metadata = { name: "p", deletionTimestamp: "2026-01-01T00:00:00Z" };
  expect(localityPod(resource("Pod", "p", { body: { metadata } }), find([])).isTerminating).toBe(true);
  expect(localityPod(resource("Pod", "p", {}), find([])).isTerminating).toBe(false);
});

test("a Pod is found by namespace and name", () => {
  const pod = resource("Pod", "p", { body: onNode });
  expect(findLocalityPod(find([pod, node]), "shop", "p")?.locality.region).toBe("eu");
  expect(findLocalityPod(find([pod]), "market", "p")).toBeUndefined();
});

test("labels of a place are read back as that place", () => {
  const place = { region: "eu", zone: "", subzone: "rack-1" };
  expect(localityLabels(place)).toEqual({ [region]: "eu", "topology.istio.io/subzone": "rack-1" });
  expect(localityFromLabels(localityLabels(place))).toEqual(place);
});
