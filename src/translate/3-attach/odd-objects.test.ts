import fc from "fast-check";
import { expect, test } from "vitest";
import type { Json, JsonObject } from "../../sdk/json.ts";
import type { Resource } from "../../sdk/resource.ts";
import { shopNamespace, shopObject } from "../2-index/shop-objects.ts";
import { attachShop, shopPolicies, shopServices, trafficPolicyKind } from "./attach-shop.ts";

const group = "gateway.networking.k8s.io";
const port = { name: "reviews", port: 80, filters: [{ type: "RequestMirror", requestMirror: { backendRef: {} } }] };
const extensionRef = { group: trafficPolicyKind.group, kind: "TrafficPolicy", name: "patience" };
const rule = {
  name: "search",
  matches: [{ method: { service: "shop.Cart", method: "Add" }, headers: [{ name: "a", value: "b" }] }],
  filters: [{ type: "ExtensionRef", extensionRef }],
  backendRefs: [port, { group, kind: "HTTPRoute", name: "child" }],
};
const routeSpec = { parentRefs: [{ name: "front", port: 80 }], hostnames: ["shop.example"], rules: [rule] };
const listeners = [{ name: "http", port: 80, protocol: "HTTP", allowedRoutes: { namespaces: { from: "All" } } }];
const selector = { matchLabels: { team: "a" }, matchExpressions: [{ key: "tier", operator: "In", values: ["web"] }] };
const validation = { mode: "AllowValidOnly", caCertificateRefs: [{ group: "", kind: "ConfigMap", name: "ca" }] };
const frontend = { default: { validation }, perPort: [{ port: 443, tls: { validation } }] };
const route = { group, kind: "HTTPRoute" };

/** The spec of an object of each kind that indexing and attaching look into. */
const specs: Readonly<Record<string, JsonObject>> = {
  GatewayClass: { controllerName: "kgateway.dev/kgateway" },
  Gateway: {
    gatewayClassName: "kgateway",
    listeners,
    allowedListeners: { namespaces: { from: "Selector", selector } },
    tls: { frontend },
  },
  ListenerSet: { parentRef: { name: "front", namespace: "shop" }, listeners },
  XListenerSet: { parentRef: { name: "front" }, listeners },
  HTTPRoute: routeSpec,
  GRPCRoute: routeSpec,
  TCPRoute: routeSpec,
  TLSRoute: routeSpec,
  Service: { ports: [{ name: "http", port: 80 }] },
  ReferenceGrant: { from: [{ ...route, namespace: "office" }], to: [{ group: "", kind: "Service", name: "reviews" }] },
  TrafficPolicy: {
    targetRefs: [{ ...route, name: "catalog", sectionName: "search" }],
    targetSelectors: [{ ...route, matchLabels: { team: "a" } }],
  },
};

/** What may stand where something else belongs; some keys have a meaning of their own in JavaScript. */
const odd: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, true, 0, -1, "", "x", [], {}, [null], [{}], [[]]),
  fc
    .constantFrom("toString", "constructor", "name", "__proto__")
    .map((key) => JSON.parse(`{"${key}":{"a":[1]}}`) as Json),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);

interface Change {
  /** Which of the places in the object, counted in the order of writing. */
  readonly at: number;
  /** What to put there; nothing takes the field away. */
  readonly value: Json | undefined;
}

function places(value: Json | undefined): number {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce((count: number, child) => count + places(child as Json), 1);
}

/** The value with its nth place changed; places that are changed away are not looked into. */
function changed(value: Json, { at, value: replacement }: Change): Json | undefined {
  if (at === 0) return replacement;
  let before = 1;
  const child = (each: Json): Json | undefined => {
    const start = before;
    before += places(each);
    return at >= start && at < before ? changed(each, { at: at - start, value: replacement }) : each;
  };
  if (Array.isArray(value)) return value.flatMap((each: Json) => child(each) ?? []);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, each === undefined ? each : child(each)]));
}

const oddSpec = (spec: JsonObject): fc.Arbitrary<Json | undefined> =>
  fc
    .array(fc.record({ at: fc.nat(places(spec) - 1), value: fc.option(odd, { nil: undefined }) }), { maxLength: 3 })
    .map((changes) =>
      changes.reduce<Json | undefined>((now, change) => (now === undefined ? now : changed(now, change)), spec),
    );

const oddObjects: fc.Arbitrary<readonly Resource[]> = fc.tuple(
  ...Object.entries(specs).map(([kind, spec]) => {
    const name = { Gateway: "front", Service: "reviews", TrafficPolicy: "patience" }[kind] ?? "catalog";
    return oddSpec(spec).map((changedSpec) =>
      shopObject(
        kind,
        name,
        {},
        { labels: { team: "a" }, fields: changedSpec === undefined ? {} : { spec: changedSpec } },
      ),
    );
  }),
);

const plugins = [shopServices, shopPolicies(trafficPolicyKind, { processBackend: () => ({}) })];

test("objects with missing and odd fields are attached as far as they make sense, and never stop anything", () => {
  fc.assert(
    fc.property(oddObjects, (objects) => {
      const { routes } = attachShop([shopNamespace("shop"), ...objects], plugins);
      expect(routes.map(({ source }) => source.kind)).toEqual(["HTTPRoute", "GRPCRoute", "TCPRoute", "TLSRoute"]);
    }),
    { numRuns: 1000 },
  );
});

test("the shop that is changed makes sense before", () => {
  const objects = Object.entries(specs).map(([kind, spec]) =>
    shopObject(kind, kind === "Gateway" ? "front" : "patience", spec, { labels: { team: "a" } }),
  );
  const { gateways, diagnostics } = attachShop(
    [shopNamespace("shop", { team: "a", tier: "web" }), ...objects],
    plugins,
  );
  expect(gateways[0]?.listeners).toHaveLength(3);
  expect(diagnostics.map(({ code }) => code)).toEqual(["attach/target-not-found", "route/grpc-filter-ignored"]);
});
