import { expect, test } from "vitest";
import type { GroupKind, Resource } from "../../sdk/resource.ts";
import { localClusterAssignment } from "./local-cluster.ts";

const nameLabel = "gateway.networking.k8s.io/gateway-name";
const fullName = "gateway.kgateway.dev/gateway-full-name";

function pod(name: string, podIP: string, more: Partial<Resource> = {}): Resource {
  const object = { apiVersion: "v1", kind: "Pod", metadata: { name }, status: { podIP } };
  return {
    ...{ group: "", kind: "Pod", version: "v1", namespace: "shop", name, object, generation: 0, createdAt: 0 },
    ...{ labels: { [nameLabel]: "edge" }, annotations: {}, origin: { file: "shop.yaml", document: 0, path: [] } },
    ...more,
  };
}

const gateway = (name = "edge", namespace = "shop") => ({
  ...{ group: "gateway.networking.k8s.io", kind: "Gateway", namespace, name },
});

const nowhere = { region: "", zone: "", subzone: "" };
const client = (labels: Readonly<Record<string, string>>, namespace = "shop") => ({
  ...{ namespace, labels, locality: nowhere },
});

const lookup = (pods: readonly Resource[]) => ({
  list: ({ kind }: GroupKind) => (kind === "Pod" ? pods : []),
  find: () => undefined,
});

const addresses = (assignment: ReturnType<typeof localClusterAssignment>) =>
  assignment?.endpoints?.map(({ lbEndpoints = [] }) =>
    lbEndpoints.map(({ endpoint }) => endpoint?.address?.socketAddress?.address),
  );

test("holds the Gateway's own proxies that have an address, by name", () => {
  const pods = [
    pod("edge-1", "10.0.0.2"),
    pod("edge-0", "10.0.0.1"),
    pod("edge-2", ""),
    pod("other-0", "10.0.0.3", { labels: { [nameLabel]: "other" } }),
    pod("edge-0", "10.0.0.4", { namespace: "market" }),
    pod("catalog-0", "10.0.0.5", { labels: {} }),
  ];
  const assignment = localClusterAssignment(gateway(), client({ [nameLabel]: "edge" }), lookup(pods));
  expect(assignment?.clusterName).toBe("edge.shop");
  expect(addresses(assignment)).toEqual([["10.0.0.1", "10.0.0.2"]]);
});

test.each([
  ["nothing is known of", client({}, "")],
  ["is no proxy", client({ app: "edge" })],
  ["is another Gateway's proxy", client({ [nameLabel]: "other" })],
  ["is a proxy in another namespace", client({ [nameLabel]: "edge" }, "market")],
])("is not there for a client that %s", (_, connected) => {
  expect(localClusterAssignment(gateway(), connected, lookup([pod("edge-0", "10.0.0.1")]))).toBeUndefined();
});

test("a name that is too long for a label stands in an annotation, and is cut where clusters are named", () => {
  const name = `${"a-long-name-".repeat(5)}for-a-gateway`;
  const proxy = pod("edge-0", "10.0.0.1", { labels: { [nameLabel]: "cut" }, annotations: { [fullName]: name } });
  const connected = client({ [nameLabel]: "cut", [fullName]: name });
  const assignment = localClusterAssignment(gateway(name), connected, lookup([proxy]));
  expect(assignment?.clusterName).toMatch(/^a-long-name-a-long-name-a-long-name-a-long-name-a-[0-9a-f]{12}\.shop$/);
  expect(addresses(assignment)).toEqual([["10.0.0.1"]]);
});
