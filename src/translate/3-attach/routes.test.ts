import { describe, expect, test } from "vitest";
import type { HttpRouteIr } from "../../sdk/ir/route.ts";
import type { JsonObject } from "../../sdk/json.ts";
import type { AnyPolicyPlugin, Plugin } from "../../sdk/plugin.ts";
import type { Resource } from "../../sdk/resource.ts";
import { type ShopObject, shopObject } from "../2-index/shop-objects.ts";
import { attachShop, shopPolicies, shopServices, trafficPolicyKind } from "./attach-shop.ts";
import { httpMatchOfGrpc } from "./grpc-match.ts";

const reviews = shopObject("Service", "reviews", { ports: [{ name: "http", port: 80 }] });
const ownKind = { group: "shop.example", kind: "Own" };

const catalog = (rule: JsonObject, about: ShopObject = {}, kind = "HTTPRoute") =>
  shopObject(kind, "catalog", { rules: [rule] }, about);

function attached(resources: readonly Resource[], plugins: readonly Plugin[] = []) {
  const all = [shopServices, shopPolicies(trafficPolicyKind), ...plugins];
  const { routes, diagnostics } = attachShop([reviews, ...resources], all);
  const route = routes[0] as HttpRouteIr;
  return { route, rule: route.rules[0], codes: diagnostics.map(({ code }) => code), diagnostics };
}

/** A plugin that reads filters or settings of rules. */
const reading = (policy: Partial<AnyPolicyPlugin>, kind = ownKind) => shopPolicies(kind, policy);

const extensionRef = (name: string) => ({
  type: "ExtensionRef",
  extensionRef: { group: trafficPolicyKind.group, kind: trafficPolicyKind.kind, name },
});

describe("a filter that refers to a policy", () => {
  test("attaches it, without section", () => {
    const { rule } = attached([
      catalog({ filters: [extensionRef("patience")] }),
      shopObject("TrafficPolicy", "patience"),
    ]);
    expect(rule?.extensionRefs).toMatchObject([
      { ...trafficPolicyKind, ir: "patience", policy: { ...trafficPolicyKind, namespace: "shop", name: "patience" } },
    ]);
    expect(rule?.problems).toEqual([]);
  });

  test("makes the rule unacceptable where there is none in the route's namespace", () => {
    const elsewhere = shopObject("TrafficPolicy", "patience", {}, { namespace: "office" });
    const { rule, diagnostics } = attached([catalog({ filters: [{}, extensionRef("patience")] }), elsewhere]);
    const message = "gateway.kgateway.dev/TrafficPolicy/shop/patience: policy not found";
    expect(rule?.problems).toMatchObject([{ message }]);
    expect(diagnostics).toMatchObject([
      { code: "route/invalid-filter", location: { path: ["spec", "rules", 0, "filters", 1, "extensionRef"] } },
    ]);
  });

  test("does nothing where it names no policy, but is reported", () => {
    const { rule, codes } = attached([catalog({ filters: [{ type: "ExtensionRef" }] })]);
    expect([rule?.extensionRefs, rule?.problems, codes]).toEqual([[], [], ["route/extension-ref-missing"]]);
  });

  test("is passed over on a backend, but reported", () => {
    const backendRefs = [{ name: "reviews", port: 80, filters: [extensionRef("patience")] }];
    const { rule, codes } = attached([catalog({ backendRefs })]);
    expect(rule?.backends).toMatchObject([{ type: "backend", attachedPolicies: [] }]);
    expect([rule?.problems, codes]).toEqual([[], ["route/backend-filter-ignored"]]);
  });

  test("is passed over on a GRPCRoute, but reported", () => {
    const route = catalog({ filters: [extensionRef("patience")] }, {}, "GRPCRoute");
    const { rule, codes } = attached([route, shopObject("TrafficPolicy", "patience")]);
    expect([rule?.extensionRefs, rule?.problems, codes]).toEqual([[], [], ["route/grpc-filter-ignored"]]);
  });
});

describe("filters and settings of a rule", () => {
  test("are read by every plugin, and attach under its group and kind", () => {
    const other = { group: "shop.example", kind: "Other" };
    const silent = reading({ parseRouteFilter: () => ({}) }, { group: "builtin", kind: "builtin" });
    const plugins = [
      silent,
      reading({ parseRouteFilter: ({ type }) => (type === "Own" ? { ir: "own" } : undefined) }),
      reading({ parseRouteFilter: () => ({ ir: "other" }), parseRouteRule: () => ({ ir: "rule" }) }, other),
    ];
    const { rule } = attached([catalog({ filters: [{ type: "Own" }, { type: "Else" }] })], plugins);
    expect(rule?.extensionRefs.map(({ kind, ir }) => [kind, ir])).toEqual([
      ["Own", "own"],
      ["Other", "other"],
      ["Other", "other"],
    ]);
    expect(rule?.attachedPolicies.map(({ kind, ir }) => [kind, ir])).toEqual([["Other", "rule"]]);
  });

  test("make the rule unacceptable where they are wrong", () => {
    const plugin = reading({
      parseRouteFilter: () => ({ errors: [{ message: "bad filter" }] }),
      parseRouteRule: () => ({ errors: [{ message: "bad setting" }] }),
    });
    const { rule } = attached([catalog({ filters: [{ type: "Own" }] })], [plugin]);
    expect(rule?.problems.map(({ message }) => message)).toEqual(["bad filter", "bad setting"]);
  });

  test("are told their place", () => {
    const places: unknown[] = [];
    const plugin = reading({
      parseRouteFilter(_, { path, rule, at }) {
        places.push(path, rule.name, rule.index, at(path).location);
        return undefined;
      },
    });
    attached([catalog({ name: "search", filters: [{ type: "Own" }] })], [plugin]);
    const path = ["spec", "rules", 0, "filters", 0];
    expect(places).toEqual([path, "search", 0, { file: "HTTPRoute-catalog.yaml", document: 0, path }]);
  });

  test("on a backend know neither the rule's name nor the route's priority", () => {
    const seen: unknown[] = [];
    const plugin = reading({
      parseRouteFilter(_, { rule, inheritedPolicyPriority }) {
        seen.push([rule.name, inheritedPolicyPriority]);
        return { ir: "own" };
      },
    });
    const backendRefs = [{ name: "reviews", port: 80, filters: [{ type: "Own" }] }];
    const annotations = { "kgateway.dev/inherited-policy-priority": "DeepMergePreferParent" };
    const { rule } = attached([catalog({ name: "search", backendRefs }, { annotations })], [plugin]);
    expect(seen).toEqual([["", ""]]);
    expect(rule?.backends).toMatchObject([{ attachedPolicies: [{ ir: "own", inheritedPolicyPriority: "" }] }]);
  });

  test("of a GRPCRoute are only session persistence", () => {
    const seen: unknown[] = [];
    const plugin = reading({ parseRouteRule: ({ rule }) => void seen.push(Object.keys(rule.object)) });
    attached([catalog({ timeouts: { request: "1s" }, sessionPersistence: {} }, {}, "GRPCRoute")], [plugin]);
    expect(seen).toEqual([["sessionPersistence"]]);
  });
});

describe("references of a rule", () => {
  const of = (backendRef: JsonObject) => attached([catalog({ backendRefs: [backendRef] })]).rule?.backends[0];

  test("to a Service are resolved", () => {
    const backend = { clusterName: "kube_shop_reviews_80", weight: 1, backend: { portName: "http" } };
    expect(of({ name: "reviews", port: 80 })).toMatchObject({ type: "backend", backend });
    expect(of({ name: "reviews", port: 80, weight: 0 })).toMatchObject({ backend: { weight: 0 } });
  });

  test("to nothing say why", () => {
    const problem = { kind: "not-found", message: "Service shop/ratings not found" };
    expect(of({ name: "ratings", port: 80 })).toMatchObject({ backend: { clusterName: "blackhole-cluster", problem } });
  });

  const gatewayGroup = "gateway.networking.k8s.io";
  const cases: readonly (readonly [JsonObject, string])[] = [
    [{ group: gatewayGroup, kind: "HTTPRoute" }, "delegate"],
    [{ group: "delegation.kgateway.dev", kind: "label" }, "delegate"],
    [{ kind: "HTTPRoute" }, "backend"],
    [{ group: gatewayGroup }, "backend"],
    [{ group: gatewayGroup, kind: "GRPCRoute" }, "backend"],
  ];
  test.each(cases)("to %j are of type %s", (reference, type) => {
    expect(of({ ...reference, name: "child" })?.type).toBe(type);
  });

  test("that delegate keep their namespace or have the route's", () => {
    const delegate = { group: gatewayGroup, kind: "HTTPRoute", name: "*" };
    expect(of(delegate)).toMatchObject({ reference: { namespace: "shop", name: "*" } });
    expect(of({ ...delegate, namespace: "office" })).toMatchObject({ reference: { namespace: "office" } });
  });
});

describe("annotations", () => {
  const priority = "kgateway.dev/inherited-policy-priority";

  test("say how policies of the route, its rules and filters are inherited", () => {
    const targetRef = { group: "gateway.networking.k8s.io", kind: "HTTPRoute", name: "catalog" };
    const targetRefs = [targetRef, { ...targetRef, sectionName: "search" }];
    const rule = { name: "search", filters: [extensionRef("patience")] };
    const route = catalog(rule, { annotations: { [priority]: "DeepMergePreferParent" } });
    const found = attached([route, shopObject("TrafficPolicy", "patience", { targetRefs })]);
    const policies = [
      ...found.route.attachedPolicies,
      ...(found.rule?.extensionRefs ?? []),
      ...(found.rule?.attachedPolicies ?? []),
    ];
    expect(policies.map((policy) => policy.inheritedPolicyPriority)).toEqual(Array(3).fill("DeepMergePreferParent"));
  });

  const parent = "delegation.kgateway.dev/inherit-parent-matcher";
  const inherits: readonly (readonly [string, boolean, readonly string[]])[] = [
    ["true", true, []],
    ["YES", true, []],
    ["Enabled", true, []],
    ["false", false, []],
    ["1", false, ["attach/invalid-annotation"]],
  ];
  test.each(inherits)("inherit the parent's match: %s", (value, expected, codes) => {
    const found = attached([catalog({}, { annotations: { [parent]: value } })]);
    expect([found.route.inheritsParentMatcher, found.codes]).toEqual([expected, codes]);
  });

  test("with values that mean nothing are reported at their place", () => {
    const { route, diagnostics } = attached([catalog({}, { annotations: { [priority]: "PreferMe" } })]);
    expect(route.inheritedPolicyPriority).toBe("");
    expect(diagnostics).toMatchObject([
      {
        code: "attach/invalid-annotation",
        severity: "warning",
        location: { path: ["metadata", "annotations", priority] },
      },
    ]);
  });

  test("weigh routes only where the setting asks for it", () => {
    const weigh = (weight: string, weightedRoutePrecedence: boolean) => {
      const route = catalog({}, { annotations: { "kgateway.dev/route-weight": weight } });
      const { routes, diagnostics } = attachShop([route], [], { weightedRoutePrecedence });
      return [(routes[0] as HttpRouteIr).precedenceWeight, diagnostics.length];
    };
    expect(weigh("5", true)).toEqual([5, 0]);
    expect(weigh("5", false)).toEqual([0, 0]);
    expect(weigh("five", true)).toEqual([0, 1]);
    expect(weigh("five", false)).toEqual([0, 0]);
  });
});

const grpcMatches: readonly (readonly [JsonObject, string, string])[] = [
  [{}, "PathPrefix", "/"],
  [{ method: { service: "shop.Cart", method: "Add" } }, "Exact", "/shop.Cart/Add"],
  [{ method: { type: "Exact", service: "shop.Cart" } }, "PathPrefix", "/shop.Cart"],
  [{ method: { method: "Add" } }, "RegularExpression", "/.+/Add"],
  [{ method: {} }, "", ""],
  [{ method: { type: "RegularExpression", service: "shop.*", method: "Add" } }, "RegularExpression", "/shop.*/Add"],
  [{ method: { type: "RegularExpression", service: "shop.*" } }, "RegularExpression", "/shop.*/.+"],
  [{ method: { type: "RegularExpression", method: "Add" } }, "RegularExpression", "/.+/Add"],
  [{ method: { type: "RegularExpression" } }, "RegularExpression", ""],
];

test.each(grpcMatches)("the gRPC match %j is an HTTP match", (match, type, value) => {
  const headers = [{ name: "version", value: "2" }];
  expect(httpMatchOfGrpc({ ...match, headers })).toEqual({ path: { type, value }, headers });
});

describe("TCPRoutes and TLSRoutes", () => {
  const backendRefs = [{ name: "reviews", port: 80 }];
  const stream = (kind: string, version: string) =>
    shopObject(
      kind,
      kind,
      { hostnames: ["a.example"], rules: [{ backendRefs }, {}] },
      {
        apiVersion: `gateway.networking.k8s.io/${version}`,
      },
    );

  test("have the backends of their first rule", () => {
    const { routes } = attachShop([reviews, stream("TCPRoute", "v1"), stream("TLSRoute", "v1")], [shopServices]);
    const common = { ruleCount: 2, backends: [{ clusterName: "kube_shop_reviews_80" }] };
    expect(routes).toMatchObject([
      { kind: "tcp", ...common },
      { kind: "tls", hostnames: ["a.example"], ...common },
    ]);
  });

  test("of versions before v1 are experimental", () => {
    const resources = [stream("TCPRoute", "v1alpha2"), stream("TLSRoute", "v1alpha3"), stream("TLSRoute", "v1")];
    expect(attachShop(resources).routes).toHaveLength(3);
    const { routes, diagnostics } = attachShop(resources, [], { enableExperimentalGatewayApiFeatures: false });
    expect(routes.map(({ resource }) => resource.version)).toEqual(["v1"]);
    expect(diagnostics.map(({ object }) => object?.apiVersion)).toEqual([
      "gateway.networking.k8s.io/v1alpha2",
      "gateway.networking.k8s.io/v1alpha3",
    ]);
  });
});
