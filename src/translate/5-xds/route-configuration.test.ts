import { expect, test } from "vitest";
import {
  attachment,
  broken,
  cart,
  chain,
  config,
  filter,
  filterNames,
  gatewayResource,
  host,
  limitKind,
  listener,
  plugin,
  rule,
  snapshotOf,
} from "./test-world.ts";

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

test("policies of a plain listener write into its hosts and say where merged fields come from", () => {
  const origins = { unit: ["example.dev/Limit/shop/l"] };
  const limit = plugin(
    limitKind,
    {
      applyForVirtualHost: () => ({
        virtualHost: {
          set: { includeRequestAttemptCount: true },
          replace: (built) => ({ ...built, name: "replaced" }),
        },
        perFilterConfig: { f: config("host") },
        chainFilters: [filter],
        forEachRoute: () => ({
          action: { defaults: { timeout: "9s" } },
          route: { replace: (built) => ({ ...built, name: "r" }) },
        }),
      }),
    },
    { merge: () => ({ ir: "merged", errors: [], origins }) },
  );
  const hosts = [host([rule([cart])], { attachedPolicies: [attachment(limitKind, "l")], listener })];
  const world = { plugins: [limit], chains: [chain(hosts)] };
  expect(snapshotOf(world).routes[0]?.virtualHosts).toMatchObject([
    {
      name: "replaced",
      includeRequestAttemptCount: true,
      typedPerFilterConfig: { f: config("host") },
      metadata: { filterMetadata: { "merge.Limit.example.dev": origins } },
      routes: [{ name: "r", route: { timeout: "9s" } }],
    },
  ]);
  expect(filterNames(world)).toEqual(["limit", "envoy.filters.http.router"]);
});
