import { describe, expect, test } from "vitest";
import { any, type Cluster } from "../../sdk/envoy/messages.ts";
import type { ClusterContext } from "../../sdk/hooks.ts";
import type { JsonObject } from "../../sdk/json.ts";
import type { PolicyContext } from "../../sdk/lookup.ts";
import type { Resource } from "../../sdk/resource.ts";
import { loadBalancer } from "./load-balancer.ts";

const context = { at: () => ({}) } as unknown as PolicyContext;
const policy = { namespace: "shop", name: "spread" } as Resource;

function applied(spec: JsonObject, cluster: Cluster = { type: "EDS" }) {
  const { ir } = loadBalancer.parse(spec, context, policy);
  if (!ir) throw new Error("nothing was read");
  const source = { group: "", kind: "Service", namespace: "shop", name: "catalog" };
  return loadBalancer.applyToCluster(ir, { backend: { source, port: 80 }, cluster } as unknown as ClusterContext);
}

function typedConfig(spec: JsonObject, cluster?: Cluster): JsonObject | undefined {
  return applied(spec, cluster).set?.loadBalancingPolicy?.policies?.[0]?.typedExtensionConfig?.typedConfig;
}

describe("slow start", () => {
  test.each(["1.5", "1.", ".5", "-2", "1e1"])("takes %s for its aggression", (aggression) => {
    expect(typedConfig({ roundRobin: { slowStart: { aggression } } })?.slowStartConfig).toMatchObject({
      aggression: { defaultValue: Number(aggression), runtimeKey: "spread.shop.slowStart.aggression" },
    });
  });

  test.each(["", "fast", "1,5", " 1"])("is off where its aggression is %j", (aggression) => {
    expect(typedConfig({ roundRobin: { slowStart: { aggression, window: "10s" } } })?.slowStartConfig).toBeUndefined();
  });
});

test("without API defaults a least request balancer has no choices", () => {
  expect(typedConfig({ leastRequest: {} })).toMatchObject({ choiceCount: 0 });
});

test("of several balancers the first in the controller's order counts", () => {
  expect(typedConfig({ random: {}, maglev: {}, ringHash: {} })?.["@type"]).toMatch(/RingHash$/);
});

test("without a balancer the policy of the cluster is taken away, and only the common settings stay", () => {
  const { set } = applied({ updateMergeWindow: "0s" });
  expect(set).toHaveProperty("loadBalancingPolicy", undefined);
  expect(set?.commonLbConfig).toMatchObject({ updateMergeWindow: "0s" });
});

describe("host names are hashed", () => {
  const spec = { ringHash: { useHostnameForHashing: true } };
  const dns = (config: object): Cluster => ({
    clusterType: {
      name: "envoy.clusters.dns",
      typedConfig: any("envoy.extensions.clusters.dns.v3.DnsCluster", config),
    },
  });
  test.each<[string, Cluster, boolean]>([
    ["strict DNS", { type: "STRICT_DNS" }, true],
    ["DNS", dns({}), true],
    ["DNS with one endpoint for all addresses", dns({ allAddressesInSingleEndpoint: true }), false],
    ["another cluster extension", { clusterType: { name: "envoy.clusters.aggregate" } }, false],
    ["static addresses", { type: "STATIC" }, false],
    ["no type", {}, false],
  ])("with %s", (_, cluster, expected) => {
    const hashing = typedConfig(spec, cluster)?.consistentHashingLbConfig;
    expect(hashing).toMatchObject({ useHostnameForHashing: expected });
    expect(applied(spec, cluster).diagnostics ?? []).toHaveLength(expected ? 0 : 1);
  });

  test("and nothing is said where nobody asks for it", () => {
    expect(applied({ ringHash: { useHostnameForHashing: false } }).diagnostics).toBeUndefined();
  });
});
