import { expect, test } from "vitest";
import type { HttpRouteRuleMatchIr } from "../../sdk/ir/route.ts";
import type { GroupKind } from "../../sdk/resource.ts";
import {
  attachment,
  backend,
  broken,
  cart,
  chain,
  config,
  firstRoute,
  host,
  limitKind,
  parentRef,
  plugin,
  reviews,
  route,
  rule,
  snapshotOf,
  tagKind,
} from "./test-world.ts";

test("one backend is the route's cluster, its weight does not count", () => {
  const [only] = rule([cart]).backends;
  const weightless = rule([], { backends: only ? [{ ...only, backend: { ...only.backend, weight: 0 } }] : [] });
  expect(firstRoute({ chains: [chain([host([weightless])])] })).toEqual({
    name: "listener~80~shop_example-route-0-httproute-cart-shop-0-0-matcher-0",
    match: { prefix: "/" },
    route: { clusterNotFoundResponseCode: "INTERNAL_SERVER_ERROR", cluster: "kube_shop_cart_80" },
  });
});

test("several backends are weighted clusters", () => {
  expect(firstRoute({ chains: [chain([host([rule([cart, reviews])])])] })?.route?.weightedClusters).toEqual({
    clusters: [
      { name: "kube_shop_cart_80", weight: 1 },
      { name: "kube_shop_reviews_80", weight: 1 },
    ],
  });
});

test("a websocket backend adds one upgrade to the route", () => {
  const chat = backend("chat", { appProtocol: "websocket" });
  const world = { chains: [chain([host([rule([chat, chat])])])] };
  expect(firstRoute(world)?.route?.upgradeConfigs).toEqual([{ upgradeType: "websocket" }]);
});

test("rules that become no route leave gaps in the numbers of the others", () => {
  const rules = [rule([], { delegates: true }), rule([cart])];
  const routes = snapshotOf({ chains: [chain([host(rules)])] }).routes[0]?.virtualHosts?.[0]?.routes;
  expect(routes?.map(({ name }) => name)).toEqual([
    "listener~80~shop_example-route-1-httproute-cart-shop-0-0-matcher-0",
  ]);
});

test("a route's own configuration of a filter stays, whatever later kinds ask for", () => {
  const first = plugin(limitKind, { applyForRoute: () => ({ fixedPerFilterConfig: { f: config("fixed") } }) });
  const second = plugin(tagKind, {
    applyForRoute: () => ({ perFilterConfig: { f: config("later"), g: config("g") } }),
  });
  const policies = [attachment(tagKind, "t"), attachment(limitKind, "l")];
  const world = { plugins: [first, second], chains: [chain([host([rule([cart], { attachedPolicies: policies })])])] };
  expect(firstRoute(world)?.typedPerFilterConfig).toEqual({ f: config("fixed"), g: config("g") });
});

test("policies of a route replace what its only backend asked for, headers of the backend come last", () => {
  const headers = { requestHeadersToRemove: ["backend"] };
  const limit = plugin(limitKind, {
    applyForRoute: () => ({
      perFilterConfig: { f: config("route") },
      route: { append: { requestHeadersToRemove: ["route"] } },
    }),
    applyForRouteBackend: () => ({ perFilterConfig: { f: config("backend"), g: config("backend") }, headers }),
  });
  const attachedPolicies = [attachment(limitKind, "l")];
  const withPolicies = (one: HttpRouteRuleMatchIr) => ({
    ...one,
    attachedPolicies,
    backends: one.backends.map((ref) => ({ ...ref, attachedPolicies })),
  });
  const single = firstRoute({ plugins: [limit], chains: [chain([host([withPolicies(rule([cart]))])])] });
  expect(single?.typedPerFilterConfig).toEqual({ f: config("route"), g: config("backend") });
  expect(single?.requestHeadersToRemove).toEqual(["route", "backend"]);

  const split = firstRoute({ plugins: [limit], chains: [chain([host([withPolicies(rule([cart, reviews]))])])] });
  expect(split?.typedPerFilterConfig).toEqual({ f: config("route") });
  expect(split?.requestHeadersToRemove).toEqual(["route"]);
  expect(split?.route?.weightedClusters?.clusters?.[1]).toEqual({
    name: "kube_shop_reviews_80",
    weight: 1,
    requestHeadersToRemove: ["backend"],
    typedPerFilterConfig: { f: config("backend"), g: config("backend") },
  });
});

test("kinds apply in the order of the plugins, policies of one kind in that of the list", () => {
  const seen: string[] = [];
  const recording = (kind: GroupKind) =>
    plugin(kind, {
      applyForRoute: (policy, context) => {
        seen.push(`${policy} after ${context.route.statPrefix ?? "nothing"}`);
        return { route: { set: { statPrefix: policy } } };
      },
    });
  const attachedPolicies = [attachment(tagKind, "t"), attachment(limitKind, "l1"), attachment(limitKind, "l2")];
  const chains = [chain([host([rule([cart], { attachedPolicies })])])];
  snapshotOf({ plugins: [recording(limitKind), recording(tagKind)], chains });
  expect(seen).toEqual(["l1 after nothing", "l2 after l1", "t after l2"]);
});

test("policies of delegating routes come last, with falling priority", () => {
  const seen: unknown[] = [];
  const merging = plugin(
    limitKind,
    {},
    {
      merge: (policies) => {
        seen.push(...policies.map(({ ir, hierarchicalPriority }) => [ir, hierarchicalPriority]));
        return { ir: "merged", errors: [], origins: {} };
      },
    },
  );
  const named = (name: string) => [attachment(limitKind, name)];
  const grandparent = rule([], { extensionRefs: named("filter of grandparent") });
  const delegatingParent = rule([], {
    parent: route("parent", { attachedPolicies: named("parent") }),
    attachedPolicies: named("rule of parent"),
    delegatingParent: grandparent,
  });
  const child = rule([cart], { extensionRefs: named("filter"), attachedPolicies: named("rule"), delegatingParent });
  snapshotOf({ plugins: [merging], chains: [chain([host([child])])] });
  expect(seen).toEqual([
    ["filter", 0],
    ["rule", 0],
    ["rule of parent", -1],
    ["parent", -1],
    ["filter of grandparent", -2],
  ]);
});

test("a route with an unusable policy answers 500, and its condition and a finding say why", () => {
  const limit = plugin(limitKind, { applyForRoute: () => ({ perFilterConfig: { f: config("never") } }) });
  const attachedPolicies = [attachment(limitKind, "strict", broken)];
  const snapshot = snapshotOf({ plugins: [limit], chains: [chain([host([rule([cart], { attachedPolicies })])])] });
  const built = snapshot.routes[0]?.virtualHosts?.[0]?.routes?.[0];
  expect(built).toEqual({
    name: "listener~80~shop_example-route-0-httproute-cart-shop-0-0-matcher-0",
    match: { prefix: "/" },
    directResponse: {
      status: 500,
      body: { inlineString: "invalid route configuration detected and replaced with a direct response." },
    },
  });
  expect(snapshot.reports).toContainEqual({
    about: "route",
    route: expect.objectContaining({ name: "cart" }),
    parentRef,
    condition: {
      ...{ type: "kgateway.dev/Programmed", status: "False", reason: "RouteRuleReplaced" },
      message: "Replaced Rule (0): example.dev/Limit/shop/strict: no such unit",
    },
  });
  const policyReports = snapshot.reports.filter(({ about }) => about === "policy");
  expect(policyReports).toMatchObject([{ condition: { type: "Accepted", status: "False", message: "no such unit" } }]);
  expect(snapshot.diagnostics).toMatchObject([
    {
      code: "route/replaced",
      message: "Rule 0 of HTTPRoute shop/cart answers 500 to every request: no such unit.",
      location: { file: "strict.yaml", path: ["spec", "unit"] },
      related: [{ location: { file: "cart.yaml", path: ["spec", "rules", 0] } }],
    },
  ]);
});

test("a route that does nothing is blamed itself", () => {
  const { diagnostics } = snapshotOf({ chains: [chain([host([rule([])])])] });
  expect(diagnostics).toMatchObject([
    { code: "route/replaced", location: { file: "cart.yaml", path: ["spec", "rules", 0] } },
  ]);
});

test("a rule that lands in several virtual hosts is found once", () => {
  const hosts = ["a.example", "b.example"].map((hostname) => host([rule([])], { name: `x~${hostname}`, hostname }));
  expect(snapshotOf({ chains: [chain(hosts)] }).diagnostics).toHaveLength(1);
});

test("an invalid match drops the route", () => {
  const acceptanceProblems = [{ message: "invalid matcher configuration", invalidMatcher: true }];
  const snapshot = snapshotOf({ chains: [chain([host([rule([cart], { acceptanceProblems })])])] });
  expect(snapshot.routes[0]?.virtualHosts).toEqual([{ name: "listener~80~shop_example", domains: ["shop.example"] }]);
  expect(snapshot.diagnostics.map(({ code }) => code)).toEqual(["route/dropped"]);
  expect(snapshot.reports).toMatchObject([{ condition: { reason: "RouteRuleDropped" } }]);
});

test("a failed delegation answers 500 without a condition", () => {
  const failed = rule([], { delegates: true, replacementProblems: [{ message: "unresolved reference" }] });
  const snapshot = snapshotOf({ chains: [chain([host([failed])])] });
  expect(snapshot.routes[0]?.virtualHosts?.[0]?.routes?.[0]?.directResponse?.status).toBe(500);
  expect(snapshot.reports).toEqual([]);
});

test("a merged policy says where its fields come from, and each policy how it took effect", () => {
  const ids = (name: string) => `example.dev/Limit/shop/${name}`;
  const origins = { burst: [ids("b"), ids("a")], unit: [ids("a")] };
  const limit = plugin(limitKind, {}, { merge: () => ({ ir: "merged", errors: [], origins }) });
  const attachedPolicies = ["a", "b", "c"].map((name) => attachment(limitKind, name));
  const world = { plugins: [limit], chains: [chain([host([rule([cart], { attachedPolicies })])])] };
  expect(firstRoute(world)?.metadata?.filterMetadata).toEqual({
    "merge.Limit.example.dev": { burst: [ids("a"), ids("b")], unit: [ids("a")] },
  });
  const states = snapshotOf(world).reports.flatMap((report) =>
    report.about === "policy" && report.attachment ? [[report.policy.name, report.attachment]] : [],
  );
  expect(states).toEqual([
    ["a", "attached"],
    ["b", "merged"],
    ["c", "overridden"],
  ]);
});

test("policies on backendRefs are never reported as attached, and what is wrong with them is only a warning", () => {
  const limit = plugin(limitKind, { applyForRouteBackend: () => ({ errors: ["not for backends"] }) });
  const [ref] = rule([cart]).backends;
  const backends = ref ? [{ ...ref, attachedPolicies: [attachment(limitKind, "l")] }] : [];
  const snapshot = snapshotOf({ plugins: [limit], chains: [chain([host([rule([], { backends })])])] });
  expect(snapshot.reports).toMatchObject([{ about: "policy", condition: { type: "Accepted", status: "True" } }]);
  expect(snapshot.routes[0]?.virtualHosts?.[0]?.routes?.[0]?.route?.cluster).toBe("kube_shop_cart_80");
  expect(snapshot.diagnostics).toMatchObject([{ code: "route/backend-policy-ignored", severity: "warning" }]);
});

test("a backend whose hook asks for action fields makes the route forward, without the code for missing clusters", () => {
  const backendHook = plugin(
    { group: "", kind: "Service" },
    { applyForRouteBackend: () => ({ action: { defaults: { autoHostRewrite: true } } }) },
  );
  const world = { plugins: [backendHook], chains: [chain([host([rule([cart])])])] };
  expect(firstRoute(world)?.route).toEqual({ autoHostRewrite: true, cluster: "kube_shop_cart_80" });
});

test("of two filters on one backendRef the later replaces the lists that it gives", () => {
  const first = { requestHeadersToRemove: ["first"], responseHeadersToRemove: ["first"] };
  const last = { requestHeadersToRemove: ["last"], responseHeadersToRemove: undefined };
  const limit = plugin(limitKind, {
    applyForRouteBackend: (policy) => ({ headers: policy === "first" ? first : last }),
  });
  const [ref] = rule([cart]).backends;
  const attachedPolicies = [attachment(limitKind, "first"), attachment(limitKind, "last")];
  const backends = ref ? [{ ...ref, attachedPolicies }] : [];
  const built = firstRoute({ plugins: [limit], chains: [chain([host([rule([], { backends })])])] });
  expect(built?.requestHeadersToRemove).toEqual(["last"]);
  expect(built?.responseHeadersToRemove).toEqual(["first"]);
});

test("a replacement sees what all policies of the route asked for, also of its action", () => {
  const limit = plugin(limitKind, {
    applyForRoute: (policy) =>
      policy === "replacing"
        ? {
            route: { replace: (final) => ({ ...final, name: `${final.statPrefix} ${final.route?.timeout}` }) },
            action: { replace: (action) => ({ ...action, timeout: `${action.timeout}s` }) },
          }
        : { route: { set: { statPrefix: policy } }, action: { set: { timeout: "1" } } },
  });
  const attachedPolicies = [attachment(limitKind, "replacing"), attachment(limitKind, "later")];
  const built = firstRoute({ plugins: [limit], chains: [chain([host([rule([cart], { attachedPolicies })])])] });
  expect(built).toMatchObject({ name: "later 1", route: { timeout: "1s" } });
});

test("with the setting, routes say which rule they come from", () => {
  const settings = { enableRouteSourceMetadata: true };
  const named = rule([cart], { ruleName: "checkout", matchIndex: 1 });
  const sources = [rule([cart], { ruleIndex: 3 }), named].map((one) => {
    const built = firstRoute({ settings, chains: [chain([host([one])])] });
    return built?.metadata?.filterMetadata?.["dev.kgateway.route_source"];
  });
  const source = { kind: "HTTPRoute", group: "gateway.networking.k8s.io", name: "cart", namespace: "shop" };
  expect(sources).toEqual([
    { ...source, rule: "_rule-3", match: "_match-0" },
    { ...source, rule: "checkout", match: "_match-1" },
  ]);
  expect(firstRoute({ chains: [chain([host([named])])] })?.metadata).toBeUndefined();
});
