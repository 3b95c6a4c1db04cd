import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../sdk/json.ts";
import { frontCertificate, frontKey } from "../../sdk/tls/shop-certificates.ts";
import { prepareRoutes } from "./prepared-routes.ts";
import { shopBackend, shopGateway, shopHttpRoute, shopIndex, shopResource } from "./shop-objects.ts";
import { translateGateway } from "./translate-gateway.ts";

const base64 = (text: string) => Buffer.from(text).toString("base64");
const data = { "tls.crt": base64(`shop\n${frontCertificate}`), "tls.key": base64(frontKey) };
const resources = [
  shopResource("Secret", { name: "client" }, { data }),
  shopResource("Secret", { name: "keyless" }, { data: { "tls.crt": data["tls.crt"] } }),
  shopResource("Secret", { name: "client", namespace: "vault" }, { data }),
];

function translate(clientCertificateRef: JsonObject) {
  const gateway = shopGateway([{ name: "http", port: 80, protocol: "HTTP" }], {
    tls: { backend: { clientCertificateRef } },
  });
  const prefix = { path: { type: "PathPrefix", value: "/" } };
  const routes = [
    shopHttpRoute({
      name: "reviews",
      rules: [{ matches: [prefix], backends: [shopBackend("reviews")], delegates: ["shop/toys"] }],
    }),
    shopHttpRoute({
      name: "toys",
      parentRefs: [],
      rules: [{ backends: [shopBackend("toys"), shopBackend("reviews")] }],
    }),
  ];
  return translateGateway(gateway, shopIndex({ resources }), prepareRoutes({ routes }));
}

describe("the client certificate of a Gateway", () => {
  test("is presented by copies of all backends that its routes can reach", () => {
    const { clientCertificateBackends, ir, diagnostics } = translate({ name: "client" });
    const extraKey = "gw_backend_client_cert_shop_front";
    const gatewayClientCertificate = { certificateChain: base64(frontCertificate), privateKey: data["tls.key"] };
    expect(clientCertificateBackends).toMatchObject([
      { source: { name: "reviews" }, extraKey, gatewayClientCertificate },
      { source: { name: "toys" }, extraKey, gatewayClientCertificate },
    ]);
    const [rule] = ir.listeners[0]?.httpFilterChains[0]?.virtualHosts[0]?.rules ?? [];
    expect(rule?.backends[0]?.backend).toMatchObject({
      clusterName: `kube_shop_reviews_${extraKey}_80`,
      backend: { extraKey },
    });
    expect(diagnostics.map(({ code }) => code)).not.toContain("gateway/client-certificate");
  });

  test.each<[JsonObject, string, string]>([
    [{ name: "missing" }, "InvalidClientCertificateRef", "Secret shop/missing not found."],
    [{ name: "keyless" }, "InvalidClientCertificateRef", "invalid TLS secret shop/keyless: tls.key is required"],
    [
      { name: "client", namespace: "vault" },
      "RefNotPermitted",
      "cannot reference secret vault/client : missing reference grant",
    ],
    [
      { name: "client", kind: "ConfigMap" },
      "InvalidClientCertificateRef",
      'unsupported backend client certificate ref kind "ConfigMap" for shop/client: only core Secret references are supported',
    ],
    [
      { name: "client", group: "shop.example" },
      "InvalidClientCertificateRef",
      'unsupported backend client certificate ref "shop.example"/"Secret" for shop/client: only core Secret references are supported',
    ],
  ])("%j is refused, and backends stay as they are", (reference, reason, message) => {
    const { clientCertificateBackends, reports, diagnostics } = translate(reference);
    expect(clientCertificateBackends).toEqual([]);
    expect(reports[0]).toMatchObject({
      about: "gateway",
      condition: { type: "ResolvedRefs", status: "False", reason, message },
    });
    expect(diagnostics[0]).toMatchObject({
      code: "gateway/client-certificate",
      location: { path: ["spec", "tls", "backend", "clientCertificateRef"] },
    });
  });
});
