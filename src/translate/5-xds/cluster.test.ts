import { expect, test } from "vitest";
import type { ClusterContribution } from "../../sdk/hooks.ts";
import { attachment, backend, broken, cart, limitKind, plugin, snapshotOf } from "./test-world.ts";

test("clusters get defaults, and policies of the Gateway's pass may change them for it", () => {
  const limit = plugin(
    limitKind,
    { applyForCluster: () => ({ cluster: { set: { altStatName: "changed" } } }) },
    { processBackend: (): ClusterContribution => ({ cluster: { set: { dnsRefreshRate: "3s" } } }) },
  );
  const limited = backend("limited", { attachedPolicies: [attachment(limitKind, "l")], appProtocol: "http2" });
  const { clusters } = snapshotOf({ plugins: [limit], chains: [], backends: [limited, cart] });
  expect(clusters).toMatchObject([
    {
      name: "kube_shop_cart_80",
      connectTimeout: "5s",
      type: "EDS",
      commonLbConfig: { localityWeightedLbConfig: {} },
    },
    {
      name: "kube_shop_limited_80",
      dnsRefreshRate: "3s",
      altStatName: "changed",
      typedExtensionProtocolOptions: {
        "envoy.extensions.upstreams.http.v3.HttpProtocolOptions": { explicitHttpConfig: { http2ProtocolOptions: {} } },
      },
    },
  ]);
});

test("an unusable backend has an empty cluster that is named as such", () => {
  const limit = plugin(limitKind, {}, { processBackend: () => ({}) });
  const attachedPolicies = [attachment(limitKind, "strict", broken)];
  const backends = [backend("faulty", { errors: [{ message: "bad" }] }), backend("limited", { attachedPolicies })];
  const snapshot = snapshotOf({ plugins: [limit], chains: [], backends });
  expect(snapshot.erroredClusters).toEqual(["kube_shop_faulty_80", "kube_shop_limited_80"]);
  expect(snapshot.clusters[0]).toEqual({
    name: "kube_shop_faulty_80",
    metadata: {},
    type: "STATIC",
    loadAssignment: { clusterName: "kube_shop_faulty_80" },
  });
  expect(snapshot.clusterDiagnostics).toMatchObject([
    { code: "backend/replaced", location: { file: "strict.yaml", path: ["spec", "unit"] } },
  ]);
});
