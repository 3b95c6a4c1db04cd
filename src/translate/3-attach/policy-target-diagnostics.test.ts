import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../sdk/json.ts";
import { shopObject } from "../2-index/shop-objects.ts";
import { attachShop, shopPolicies, shopServices, trafficPolicyKind } from "./attach-shop.ts";

const group = "gateway.networking.k8s.io";
const targeting = (targetRef: JsonObject, namespace = "shop") =>
  shopObject("TrafficPolicy", "patience", { targetRefs: [{ group, kind: "HTTPRoute", ...targetRef }] }, { namespace });

const plugins = [shopServices, shopPolicies(trafficPolicyKind)];
const found = (...resources: Parameters<typeof attachShop>[0]) => attachShop(resources, plugins).diagnostics;

const catalog = shopObject("HTTPRoute", "catalog", { rules: [{ name: "search" }, { name: "list" }] });
const front = shopObject("Gateway", "front", { listeners: [{ name: "http" }] });
const reviews = shopObject("Service", "reviews", { ports: [{ name: "web", port: 80 }] });

describe("a target that is not there", () => {
  test("is reported where it is written, with the name that was meant", () => {
    expect(found(catalog, targeting({ name: "catalogue" }))).toEqual([
      {
        code: "attach/target-not-found",
        severity: "warning",
        message: "The policy targets HTTPRoute shop/catalogue, which is not in the input.",
        help: "Did you mean `catalog`?",
        location: { file: "TrafficPolicy-patience.yaml", document: 0, path: ["spec", "targetRefs", 0, "name"] },
        object: {
          apiVersion: "gateway.kgateway.dev/v1alpha1",
          kind: "TrafficPolicy",
          namespace: "shop",
          name: "patience",
        },
      },
    ]);
  });

  test("but in another namespace is pointed out, since policies do not reach it", () => {
    const [diagnostic, ...others] = found(catalog, targeting({ name: "catalog" }, "office"));
    expect(others).toEqual([]);
    expect(diagnostic).toMatchObject({
      help: "There is one in namespace shop, but a policy only reaches its own: move the policy there.",
      related: [{ message: "HTTPRoute shop/catalog.", location: { file: "HTTPRoute-catalog.yaml" } }],
    });
  });

  test("is not missed where nothing of its namespace is there: the input may be a part of a cluster", () => {
    expect(found(catalog, targeting({ name: "orders" }, "office"))).toEqual([]);
  });

  test("is not missed where its kind means nothing here", () => {
    expect(found(catalog, targeting({ group: "apps", kind: "Deployment", name: "orders" }))).toEqual([]);
  });

  test("is not compared with more names than anyone would look through", () => {
    const routes = Array.from({ length: 201 }, (_, number) => shopObject("HTTPRoute", `catalog-${number}`));
    const help = "Correct the name, or add the HTTPRoute to the input.";
    expect(found(...routes, targeting({ name: "catalog-x" }))).toMatchObject([{ help }]);
    expect(found(...routes.slice(1), targeting({ name: "catalog-x" }))).not.toMatchObject([{ help }]);
  });

  test("is missed in each reference that names it", () => {
    const targetRefs = ["a-route", "catalog", "b-route"].map((name) => ({ group, kind: "HTTPRoute", name }));
    const paths = found(catalog, shopObject("TrafficPolicy", "p", { targetRefs })).map(({ location }) => location);
    expect(paths).toMatchObject([
      { path: ["spec", "targetRefs", 0, "name"] },
      { path: ["spec", "targetRefs", 2, "name"] },
    ]);
  });
});

describe("a section that is not there", () => {
  const cases: readonly (readonly [JsonObject, string, string])[] = [
    [
      { name: "catalog", sectionName: "serch" },
      "HTTPRoute shop/catalog has no rule named serch",
      "Did you mean `search`?",
    ],
    [
      { name: "catalog", sectionName: "x" },
      "HTTPRoute shop/catalog has no rule named x",
      "Each rule with a name: `search`, `list`.",
    ],
    [
      { kind: "Gateway", name: "front", sectionName: "https2" },
      "Gateway shop/front has no listener named https2",
      "Did you mean `http`?",
    ],
    [
      { group: "", kind: "Service", name: "reviews", sectionName: "80" },
      "Service shop/reviews has no port named 80",
      "Each port with a name: `web`.",
    ],
    [
      { kind: "TCPRoute", name: "stream", sectionName: "a" },
      "TCPRoute shop/stream has no section named a",
      "Remove sectionName: the policy then holds for the whole object.",
    ],
  ];
  test.each(cases)("is reported: %j", (targetRef, message, help) => {
    const stream = shopObject("TCPRoute", "stream", { rules: [{ name: "a" }] });
    expect(found(catalog, front, reviews, stream, targeting(targetRef))).toMatchObject([
      {
        code: "attach/section-not-found",
        message: `${message}, so the policy does not hold there.`,
        help,
        location: { path: ["spec", "targetRefs", 0, "sectionName"] },
      },
    ]);
  });
});

test("what is there is not reported", () => {
  const targets: readonly JsonObject[] = [
    { name: "catalog" },
    { name: "catalog", sectionName: "list" },
    { kind: "Gateway", name: "front", sectionName: "http" },
    { group: "", kind: "Service", name: "reviews", sectionName: "web" },
    { group: "networking.istio.io", kind: "Hostname", name: "reviews.example" },
  ];
  const aliased = { ...reviews, annotations: { aliases: "reviews.example" } };
  const policy = (target: JsonObject, number: number) =>
    shopObject("TrafficPolicy", `p${number}`, { targetRefs: [{ group, kind: "HTTPRoute", ...target }] });
  expect(found(catalog, front, aliased, ...targets.map(policy))).toEqual([]);
});

test("a plugin's own targets are reported at the policy", () => {
  const targets = () => [{ group, kind: "HTTPRoute", name: "orders" }];
  const { diagnostics } = attachShop(
    [catalog, shopObject("TrafficPolicy", "patience")],
    [shopPolicies(trafficPolicyKind, { targets })],
  );
  expect(diagnostics).toMatchObject([{ code: "attach/target-not-found", location: { path: ["spec"] } }]);
});
