import { expect, test } from "vitest";
import { any, type HttpConnectionManager } from "../../sdk/envoy/messages.ts";
import { duringStage, type StagedHttpFilter } from "../../sdk/filter-stage.ts";
import type { ClusterContribution, TranslationPass } from "../../sdk/hooks.ts";
import { type BackendObjectIr, type ConnectedClient, clusterName } from "../../sdk/ir/backend.ts";
import type { Gateway, HttpFilterChainIr, ListenerIr, VirtualHostIr } from "../../sdk/ir/gateway.ts";
import type { AttachedPolicies, Policy, PolicyAttachment } from "../../sdk/ir/policy.ts";
import type { HttpRouteIr, HttpRouteRuleMatchIr } from "../../sdk/ir/route.ts";
import { defineBackend, definePlugin, definePolicy, type Plugin, type PolicyPlugin } from "../../sdk/plugin.ts";
import type { GroupKind, Resource } from "../../sdk/resource.ts";
import { defaultSettings } from "../../sdk/settings.ts";
import type { TranslationIndex } from "../2-index/translation-index.ts";
import type { TranslatedGateway } from "../4-gateway/translated-gateway.ts";
import { buildClusters } from "./build-clusters.ts";
import { buildSnapshot } from "./build-snapshot.ts";

/** Everything that goes in is frozen: a stage that writes into it throws. */
function deepFreeze<Value>(value: Value): Value {
  if (value !== null && typeof value === "object" && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}

const gatewayApi = "gateway.networking.k8s.io";
const limitKind: GroupKind = { group: "example.dev", kind: "Limit" };
const tagKind: GroupKind = { group: "example.dev", kind: "Tag" };
const serviceKind: GroupKind = { group: "", kind: "Service" };
const client: ConnectedClient = { namespace: "", labels: {}, locality: { region: "", zone: "", subzone: "" } };

function resource({ group, kind }: GroupKind, name: string): Resource {
  const origin = { file: `${name}.yaml`, document: 0, path: [] };
  const object = { apiVersion: "v1", kind, metadata: { name } };
  return {
    ...{ group, kind, namespace: "shop", name, version: "v1", origin, object },
    ...{ labels: {}, annotations: {}, generation: 1, createdAt: 0 },
  };
}

function backend(name: string, more: Partial<BackendObjectIr> = {}): BackendObjectIr {
  const service = resource(serviceKind, name);
  const { group, kind, namespace } = service;
  return {
    source: { group, kind, namespace, name },
    ...{ port: 80, clusterPrefix: "kube", canonicalHostname: `${name}.shop`, resource: service, ir: undefined },
    ...{ aliases: [], trafficDistribution: "Any", disableIstioAutoMtls: false, errors: [], attachedPolicies: [] },
    ...more,
  };
}

function attachment(
  { group, kind }: GroupKind,
  name: string | undefined,
  more: Partial<PolicyAttachment> = {},
): PolicyAttachment {
  return {
    ...{ group, kind, ir: name, generation: 1, errors: [], inheritedPolicyPriority: "" },
    ...{ hierarchicalPriority: 0, precedenceWeight: 0 },
    ...(name !== undefined && { policy: { group, kind, namespace: "shop", name } }),
    ...more,
  };
}

const parentRef = { group: gatewayApi, kind: "Gateway", namespace: "shop", name: "gateway", sectionName: "http" };

function route(name: string, more: Partial<HttpRouteIr> = {}): HttpRouteIr {
  const source = resource({ group: gatewayApi, kind: "HTTPRoute" }, name);
  return {
    ...{ kind: "http", source, resource: source, parentRefs: [parentRef], attachedPolicies: [], hostnames: [] },
    ...{ rules: [], precedenceWeight: 0, inheritsParentMatcher: false, inheritedPolicyPriority: "" },
    ...more,
  };
}

function rule(backends: readonly BackendObjectIr[], more: Partial<HttpRouteRuleMatchIr> = {}): HttpRouteRuleMatchIr {
  return {
    ...{ name: "httproute-cart-shop-0-0", match: {}, matchIndex: 0, ruleIndex: 0, ruleName: "", extensionRefs: [] },
    ...{ attachedPolicies: [], parent: route("cart"), delegates: false, listenerParentRef: parentRef, parentRef },
    backends: backends.map((one) => ({
      backend: { clusterName: clusterName(one), weight: 1, backend: one },
      attachedPolicies: [],
      path: ["spec", "rules", 0, "backendRefs", 0],
    })),
    ...{ precedenceWeight: 0, replacementProblems: [], acceptanceProblems: [], path: ["spec", "rules", 0] },
    ...more,
  };
}

function host(rules: readonly HttpRouteRuleMatchIr[], more: Partial<VirtualHostIr> = {}): VirtualHostIr {
  return { name: "listener~80~shop_example", hostname: "shop.example", rules, attachedPolicies: [], ...more };
}

function chain(virtualHosts: readonly VirtualHostIr[], more: Partial<HttpFilterChainIr> = {}): HttpFilterChainIr {
  return { name: "listener~80", match: {}, virtualHosts, attachedPolicies: [], ...more };
}

const gatewayResource = resource({ group: gatewayApi, kind: "Gateway" }, "gateway");

const listener = {
  spec: { name: "http", protocol: "HTTP", port: 80 },
  ...{ parent: gatewayResource, index: 0, attachedPolicies: [], policyAncestorRef: parentRef },
};

/** What is translated: plugins, the Gateway's own policies, and its chains. */
interface World {
  readonly plugins?: readonly Plugin[];
  readonly policies?: AttachedPolicies;
  readonly chains: readonly HttpFilterChainIr[];
  readonly listeners?: readonly Partial<ListenerIr>[];
  readonly backends?: readonly BackendObjectIr[];
}

const servicePlugin = definePlugin({
  name: "services",
  contributesBackends: [
    defineBackend<undefined>(serviceKind, {
      backends: () => ({ value: [], diagnostics: [] }),
      initEnvoyBackend: () => ({ cluster: { set: { type: "EDS", edsClusterConfig: {} } } }),
    }),
  ],
});

function indexOf(plugins: readonly Plugin[]): TranslationIndex {
  const absent = { problem: { kind: "not-found", message: "not found" } } as const;
  return {
    plugins: [...plugins, servicePlugin],
    settings: defaultSettings,
    list: () => [],
    find: () => undefined,
    findReferenced: () => absent,
    fact: () => undefined,
    namespaceLabels: () => undefined,
    isGranted: () => true,
    backends: [],
    findBackend: () => absent,
    policies: [],
    findPolicy: ({ group, kind }, _namespace, name): Policy => {
      const found = resource({ group, kind }, name);
      return { ...found, resource: found, ir: undefined, targets: [], errors: [], precedenceWeight: 0 };
    },
    isOwnGatewayClass: () => true,
    diagnostics: [],
    resources: [],
  };
}

function translated({ policies = [], chains, listeners = [{}] }: World): TranslatedGateway {
  const source = gatewayResource;
  const gateway: Gateway = {
    ...{ source, resource: gatewayResource, gatewayClassName: "kgateway", listeners: [listener] },
    ...{ allowedListenerSets: [], deniedListenerSets: [], attachedPolicies: policies },
  };
  const defaults: ListenerIr = {
    ...{ name: "listener~80", bindAddress: "::", bindPort: 80, httpFilterChains: chains },
    ...{ tcpFilterChains: [], policyAncestorRef: parentRef },
  };
  return {
    gateway,
    ir: {
      source,
      gatewayClassName: "kgateway",
      listeners: listeners.map((one) => ({ ...defaults, ...one })),
      attachedPolicies: policies,
    },
    ...{ clientCertificateBackends: [], reports: [], diagnostics: [] },
  };
}

function snapshotOf(world: World) {
  const index = indexOf(world.plugins ?? []);
  deepFreeze(world);
  const clusters = buildClusters(world.backends ?? [], index, client);
  const snapshot = buildSnapshot(deepFreeze(translated(world)), { index, client, clusters });
  return { ...snapshot, clusterDiagnostics: clusters.diagnostics };
}

/** A plugin with one kind of policy, whose IR is the policy's name. */
function plugin(groupKind: GroupKind, pass: TranslationPass<string>, more: Partial<PolicyPlugin<string>> = {}): Plugin {
  const name = groupKind.kind.toLowerCase();
  const policy: PolicyPlugin<string> = { name, newGatewayTranslationPass: () => pass, ...more };
  return definePlugin({ name, contributesPolicies: [definePolicy<string>(groupKind, policy)] });
}

const firstRoute = (world: World) => snapshotOf(world).routes[0]?.virtualHosts?.[0]?.routes?.[0];

function filterNames(world: World): readonly (string | undefined)[] {
  const [filter] = snapshotOf(world).listeners[0]?.filterChains?.[0]?.filters ?? [];
  const hcm = filter?.typedConfig as HttpConnectionManager | undefined;
  return hcm?.httpFilters?.map(({ name }) => name) ?? [];
}

const config = (value: string) => any("google.protobuf.StringValue", value);
const cart = backend("cart");
const reviews = backend("reviews");

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

const filter: StagedHttpFilter = {
  position: duringStage("rateLimit"),
  filter: { name: "limit", typedConfig: any("google.protobuf.Empty", {}), disabled: true },
};

test("filters that routes ask for stand in their chain once, also those of replaced and delegating routes", () => {
  const limit = plugin(limitKind, {
    applyForRoute: (policy) => ({
      chainFilters: [policy === "other" ? { ...filter, filter: { ...filter.filter, name: "other" } } : { ...filter }],
      errors: policy === "broken" ? ["broken"] : [],
    }),
  });
  const withPolicy = (name: string) => ({ attachedPolicies: [attachment(limitKind, name)] });
  const rules = [
    rule([cart], withPolicy("broken")),
    rule([cart], withPolicy("sound")),
    rule([], { delegates: true, ...withPolicy("other") }),
  ];
  expect(filterNames({ plugins: [limit], chains: [chain([host(rules)])] })).toEqual([
    "limit",
    "other",
    "envoy.filters.http.router",
  ]);
  expect(filterNames({ plugins: [limit], chains: [chain([host([rule([cart])])])] })).toEqual([
    "envoy.filters.http.router",
  ]);
});

test("filters towards the backend end in the codec", () => {
  const limit = plugin(limitKind, {
    upstreamHttpFilters: () => ({ filters: [{ relative: 0, filter: filter.filter }] }),
  });
  const [network] =
    snapshotOf({ plugins: [limit], chains: [chain([])] }).listeners[0]?.filterChains?.[0]?.filters ?? [];
  const hcm = network?.typedConfig as HttpConnectionManager | undefined;
  const router = hcm?.httpFilters?.at(-1)?.typedConfig as unknown as {
    readonly upstreamHttpFilters: readonly { name: string }[];
  };
  expect(router.upstreamHttpFilters.map(({ name }) => name)).toEqual(["limit", "envoy.filters.http.upstream_codec"]);
});

const broken = { errors: [{ message: "no such unit", path: ["spec", "unit"] }] };

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

test("an unusable policy of a plain listener replaces only its own hosts", () => {
  const limit = plugin(limitKind, { applyForVirtualHost: () => ({ virtualHost: { set: { name: "never" } } }) });
  const strict = attachment(limitKind, "strict", { ...broken });
  const sectioned = { ...strict, policy: { ...limitKind, namespace: "shop", name: "strict", sectionName: "http" } };
  const hosts = [
    host([rule([cart])], { attachedPolicies: [sectioned], listener }),
    host([rule([cart])], { name: "listener~80~other", hostname: "other.example" }),
  ];
  const snapshot = snapshotOf({ plugins: [limit], chains: [chain(hosts, { tls: undefined })] });
  const [replaced, kept] = snapshot.routes[0]?.virtualHosts ?? [];
  expect(replaced).toMatchObject({ name: "listener~80~shop_example", routes: [{ directResponse: { status: 500 } }] });
  expect(kept?.routes?.[0]?.route?.cluster).toBe("kube_shop_cart_80");
  expect(snapshot.reports).toContainEqual({
    about: "listener",
    parent: gatewayResource,
    listener: "http",
    condition: {
      ...{ type: "Accepted", status: "False", reason: "ListenerReplaced" },
      message: "example.dev/Limit/shop/strict/http: no such unit",
    },
  });
  expect(snapshot.diagnostics).toMatchObject([{ code: "listener/replaced", location: { file: "strict.yaml" } }]);
});

test("an unusable policy of the Gateway replaces the whole route configuration", () => {
  const limit = plugin(limitKind, { applyForRouteConfig: () => ({ perFilterConfig: { f: config("never") } }) });
  const policies = [attachment(limitKind, "sound"), attachment(limitKind, "strict", broken)];
  const snapshot = snapshotOf({ plugins: [limit], policies, chains: [chain([host([rule([cart])])])] });
  expect(snapshot.routes).toMatchObject([
    {
      name: "listener~80",
      ignorePortInHostMatching: true,
      virtualHosts: [{ name: "default", domains: ["*"], routes: [{ directResponse: { status: 500 } }] }],
    },
  ]);
  expect(snapshot.routes[0]?.typedPerFilterConfig).toBeUndefined();
  expect(snapshot.reports).toContainEqual({
    about: "gateway",
    gateway: gatewayResource,
    condition: { type: "Accepted", status: "False", reason: "GatewayReplaced", message: "no such unit" },
  });
  expect(snapshot.diagnostics.map(({ code }) => code)).toEqual(["gateway/replaced"]);
});

test("a policy of an HTTPS listener is reported on it", () => {
  const limit = plugin(limitKind, {});
  const policy = { ...limitKind, namespace: "shop", name: "strict", sectionName: "https" };
  const attachedPolicies = [attachment(limitKind, "strict", { ...broken, policy })];
  const https = { ...listener, spec: { name: "https", protocol: "HTTPS", port: 443 } };
  const chains = [chain([host([rule([cart])])], { name: "https", listener: https, attachedPolicies })];
  expect(snapshotOf({ plugins: [limit], chains }).reports).toContainEqual({
    about: "listener",
    parent: gatewayResource,
    listener: "https",
    condition: { type: "Accepted", status: "False", reason: "ListenerReplaced", message: "no such unit" },
  });
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

test("policies above the routes reach each route inside, without replacing its own", () => {
  const limit = plugin(limitKind, {
    applyForRoute: () => ({ action: { set: { timeout: "1s" } }, perFilterConfig: { f: config("own") } }),
    applyForRouteConfig: () => ({
      perFilterConfig: { f: config("all") },
      forEachRoute: ({ route: action }) => ({
        action: { defaults: { timeout: "9s", idleTimeout: "9s" } },
        perFilterConfig: { f: config("above"), ...(action && { g: config("above") }) },
        chainFilters: [filter],
      }),
    }),
  });
  const attachedPolicies = [attachment(limitKind, "l")];
  const rules = [rule([cart], { attachedPolicies }), rule([cart])];
  const world = { plugins: [limit], policies: attachedPolicies, chains: [chain([host(rules)])] };
  const { routes } = snapshotOf(world);
  expect(routes[0]?.typedPerFilterConfig).toEqual({ f: config("all") });
  expect(routes[0]?.virtualHosts?.[0]?.routes).toMatchObject([
    { route: { timeout: "1s", idleTimeout: "9s" }, typedPerFilterConfig: { f: config("own"), g: config("above") } },
    { route: { timeout: "9s", idleTimeout: "9s" }, typedPerFilterConfig: { f: config("above"), g: config("above") } },
  ]);
  expect(filterNames(world)).toEqual(["limit", "envoy.filters.http.router"]);
});

test("a plugin that throws is named, and everything else goes on", () => {
  const fail = () => {
    throw new Error("out of order");
  };
  const failing = plugin(limitKind, { applyForRoute: fail, httpFilters: fail, applyForListener: fail, applyHCM: fail });
  const sound = plugin(tagKind, { applyForRoute: (policy) => ({ route: { set: { statPrefix: policy } } }) });
  const policies = [attachment(limitKind, "l")];
  const attachedPolicies = [...policies, attachment(tagKind, "tag")];
  const chains = [chain([host([rule([cart], { attachedPolicies })])])];
  const snapshot = snapshotOf({ plugins: [failing, sound], policies, chains });
  expect(snapshot.routes[0]?.virtualHosts?.[0]?.routes?.[0]?.statPrefix).toBe("tag");
  expect(snapshot.diagnostics.map(({ message }) => message)).toEqual([
    "Plugin limit failed in applyForListener: out of order.",
    "Plugin limit failed in applyForRoute: out of order.",
    "Plugin limit failed in httpFilters: out of order.",
    "Plugin limit failed in applyHCM: out of order.",
  ]);
});

test("hooks run in the order of the contract", () => {
  const seen: string[] = [];
  const record =
    (name: string) =>
    (..._: readonly unknown[]) => {
      seen.push(name);
      return {};
    };
  const hooks = [
    ...["applyForListener", "applyForRouteBackend", "applyForRoute", "applyForVirtualHost", "applyForRouteConfig"],
    ...["networkFilters", "httpFilters", "upstreamHttpFilters", "applyHCM", "applyForPostListener"],
  ];
  const pass = Object.fromEntries(hooks.map((hook) => [hook, record(hook)])) as TranslationPass<string>;
  const attachedPolicies = [attachment(limitKind, "l")];
  const [ref] = rule([cart]).backends;
  const backends = ref ? [{ ...ref, attachedPolicies }] : [];
  const hosts = [host([rule([], { backends, attachedPolicies })], { attachedPolicies, listener })];
  snapshotOf({ plugins: [plugin(limitKind, pass)], policies: attachedPolicies, chains: [chain(hosts)] });
  expect(seen).toEqual(hooks);
});

test("chains are sorted by name, and host names need the TLS inspector", () => {
  const chains = ["b", "a"].map((name) => chain([], { name, match: { sniDomains: [`${name}.example`] } }));
  const [built] = snapshotOf({ chains }).listeners;
  expect(built?.filterChains?.map(({ name, filterChainMatch }) => [name, filterChainMatch?.serverNames])).toEqual([
    ["a", ["a.example"]],
    ["b", ["b.example"]],
  ]);
  expect(built?.listenerFilters?.map(({ name }) => name)).toEqual(["envoy.filters.listener.tls_inspector"]);
  expect(snapshotOf({ chains: [chain([])] }).listeners[0]?.listenerFilters).toBeUndefined();
});

test("a port without chains gives no listener", () => {
  expect(snapshotOf({ chains: [] }).listeners).toEqual([]);
});

test("addresses of IPv4 do not carry the flag for mapped ones", () => {
  const addresses = ["::", "0.0.0.0", "::ffff:0.0.0.0"].map((bindAddress) => {
    const { listeners } = snapshotOf({ chains: [chain([])], listeners: [{ bindAddress }] });
    return listeners[0]?.address?.socketAddress?.ipv4Compat;
  });
  expect(addresses).toEqual([true, undefined, true]);
});

test("a policy has the last word on the chain of its listener", () => {
  const limit = plugin(limitKind, {
    applyForPostListener: (_, { filterChainName }) => ({
      filterChain: { set: { transportSocketConnectTimeout: filterChainName === "a" ? "1s" : "2s" } },
    }),
  });
  const chains = ["b", "a"].map((name) => chain([], { name, attachedPolicies: [attachment(limitKind, "l")] }));
  const [built] = snapshotOf({ plugins: [limit], chains }).listeners;
  expect(built?.filterChains?.map((one) => one.transportSocketConnectTimeout)).toEqual(["1s", "2s"]);
});

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

test("clusters and secrets that hooks ask for are there once", () => {
  const limit = plugin(limitKind, {
    applyForRoute: (policy) => ({
      clusters: [{ name: "provider" }, { name: policy }],
      secrets: [{ name: "key" }],
    }),
  });
  const withPolicy = (name: string) => rule([cart], { attachedPolicies: [attachment(limitKind, name)] });
  const snapshot = snapshotOf({ plugins: [limit], chains: [chain([host([withPolicy("b"), withPolicy("a")])])] });
  expect(snapshot.extraClusters.map(({ name }) => name)).toEqual(["a", "b", "provider"]);
  expect(snapshot.secrets).toEqual([{ name: "key" }]);
});
