import { expect, test } from "vitest";
import type { HttpConnectionManager } from "../../sdk/envoy/messages.ts";
import type { TranslationPass } from "../../sdk/hooks.ts";
import {
  attachment,
  cart,
  chain,
  filter,
  filterNames,
  host,
  limitKind,
  listener,
  plugin,
  rule,
  snapshotOf,
  tagKind,
} from "./test-world.ts";

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

test("a filter that a route and a hook of the chain both ask for stands there once", () => {
  const limit = plugin(limitKind, {
    applyForRoute: () => ({ chainFilters: [filter] }),
    httpFilters: () => ({ filters: [{ ...filter, filter: { ...filter.filter } }] }),
  });
  const attachedPolicies = [attachment(limitKind, "l")];
  const chains = [chain([host([rule([cart], { attachedPolicies })])])];
  expect(filterNames({ plugins: [limit], chains })).toEqual(["limit", "envoy.filters.http.router"]);
});

test("policies of the Gateway write into each listener and connection manager", () => {
  const origins = { unit: ["example.dev/Limit/shop/l"] };
  const limit = plugin(
    limitKind,
    {
      applyForListener: (_, { port }) => ({ listener: { set: { statPrefix: `port ${port}` } } }),
      applyHCM: () => ({ hcm: { set: { serverName: "shop" } }, error: "half done" }),
    },
    { merge: () => ({ ir: "merged", errors: [], origins }) },
  );
  const policies = [attachment(limitKind, "l")];
  const snapshot = snapshotOf({ plugins: [limit], policies, chains: [chain([])] });
  expect(snapshot.listeners).toMatchObject([
    {
      statPrefix: "port 80",
      metadata: { filterMetadata: { "merge.Limit.example.dev": origins } },
      filterChains: [{ filters: [{ typedConfig: { serverName: "shop", statPrefix: "http" } }] }],
    },
  ]);
  expect(snapshot.diagnostics).toMatchObject([{ code: "listener/not-programmed" }]);
});
