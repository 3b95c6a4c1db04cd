import { describe, expect, test } from "vitest";
import type { Gateway, ListenerSpec, VirtualHostIr } from "../../sdk/ir/gateway.ts";
import type { RouteIr } from "../../sdk/ir/route.ts";
import type { TranslationIndex } from "../2-index/translation-index.ts";
import { prepareRoutes } from "./prepared-routes.ts";
import { shopBackend, shopGateway, shopHttpRoute, shopIndex, shopTcpRoute, shopTlsRoute } from "./shop-objects.ts";
import { translateGateway } from "./translate-gateway.ts";

function frozen<Value>(value: Value): Value {
  if (value !== null && typeof value === "object" && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

/** Translates frozen inputs, so that whoever writes into them fails. */
function translate(gateway: Gateway, routes: readonly RouteIr[], index: TranslationIndex = shopIndex()) {
  return translateGateway(frozen(gateway), frozen(index), prepareRoutes({ routes: frozen(routes) }));
}

function translatePorts(specs: readonly ListenerSpec[], routes: readonly RouteIr[], index?: TranslationIndex) {
  return translate(shopGateway(specs), routes, index);
}

type Translated = ReturnType<typeof translate>;

function virtualHosts({ ir }: Translated): readonly VirtualHostIr[] {
  return ir.listeners.flatMap(({ httpFilterChains }) => httpFilterChains.flatMap((chain) => chain.virtualHosts));
}

/** The conditions of a route, `type status reason` each, in their order. */
function routeConditions({ reports }: Translated, name: string): readonly string[] {
  return reports.flatMap((report) =>
    report.about === "route" && report.route.name === name && report.condition
      ? [`${report.condition.type} ${report.condition.status} ${report.condition.reason}`]
      : [],
  );
}

const codes = ({ diagnostics }: Translated) => diagnostics.map(({ code }) => code);
const pathsOf = ({ diagnostics }: Translated) =>
  diagnostics.map(({ location }) => (location && "path" in location ? location.path : undefined));

const http = { name: "http", port: 80, protocol: "HTTP" };

describe("plain HTTP listeners of a port", () => {
  test("share a chain that is named like the Envoy listener", () => {
    const translated = translatePorts(
      [{ ...http, port: 8080 }],
      [shopHttpRoute({ name: "reviews", hostnames: ["shop.example"] })],
    );
    expect(translated.ir.listeners).toMatchObject([
      {
        name: "listener~8080",
        bindAddress: "::",
        bindPort: 8080,
        httpFilterChains: [
          {
            name: "listener~8080",
            virtualHosts: [
              {
                name: "listener~8080~shop_example",
                hostname: "shop.example",
                rules: [
                  {
                    name: "httproute-reviews-shop-0-0",
                    backends: [{ backend: { clusterName: "kube_shop_reviews_80" } }],
                  },
                ],
              },
            ],
          },
        ],
      },
    ]);
    expect(codes(translated)).toEqual([]);
  });

  test("bind to IPv4 where they are told to", () => {
    const index = shopIndex({ settings: { listenerBindIpv6: false } });
    expect(translatePorts([http], [], index).ir.listeners[0]?.bindAddress).toBe("0.0.0.0");
  });

  test("leave each host to the most specific listener", () => {
    const specs = [
      { ...http, name: "all" },
      { ...http, name: "wild", hostname: "*.shop.example" },
      { ...http, name: "deep", hostname: "*.api.shop.example" },
      { ...http, name: "exact", hostname: "web.shop.example" },
    ];
    const hostnames = ["toys.example", "web.shop.example", "b.shop.example", "x.api.shop.example", "*.shop.example"];
    const hosts = virtualHosts(translatePorts(specs, [shopHttpRoute({ name: "reviews", hostnames })]));
    expect(hosts.map(({ hostname, listener, rules }) => [hostname, listener?.spec.name, rules.length])).toEqual([
      ["*.api.shop.example", "deep", 1],
      ["*.shop.example", "wild", 1],
      ["b.shop.example", "wild", 1],
      ["toys.example", "all", 1],
      ["web.shop.example", "exact", 1],
      ["x.api.shop.example", "deep", 1],
    ]);
  });

  test("take the longer hostname for the owner, and the first of equally long ones", () => {
    const specs = [
      { ...http, name: "wild", hostname: "*.shop.example" },
      { ...http, name: "exact", hostname: "a.shop.example" },
    ];
    const route = shopHttpRoute({ name: "reviews", hostnames: ["a.shop.example"] });
    expect(virtualHosts(translatePorts(specs, [route]))[0]?.listener?.spec.name).toBe("wild");
  });

  test("keep the first of two hosts that would have one name", () => {
    const route = shopHttpRoute({ name: "reviews", hostnames: ["a.b", "a_b"] });
    expect(virtualHosts(translatePorts([http], [route])).map(({ hostname }) => hostname)).toEqual(["a.b"]);
  });

  test("serve all hosts where nobody names any, and none for a route without rules", () => {
    const routes = [
      shopHttpRoute({ name: "reviews" }),
      shopHttpRoute({ name: "empty", hostnames: ["a.example"], rules: [] }),
    ];
    expect(virtualHosts(translatePorts([http], routes)).map(({ hostname }) => hostname)).toEqual(["*"]);
  });
});

describe("routes and listeners", () => {
  const refusals = (spec: Partial<ListenerSpec>, route: RouteIr, index?: TranslationIndex) => {
    const translated = translatePorts([{ ...http, ...spec }], [route], index);
    return [...routeConditions(translated, route.source.name), ...codes(translated)];
  };
  const toys = shopHttpRoute({ name: "toys", namespace: "toys", parentRefs: [{ name: "front", namespace: "shop" }] });
  const notAllowed = ["Accepted False NotAllowedByListeners", "route/not-allowed-by-listeners"];
  const noParent = ["Accepted False NoMatchingParent", "route/no-matching-parent"];
  const selector = { matchLabels: { team: "toys" } };

  test.each<[string, Partial<ListenerSpec>, RouteIr, readonly string[], TranslationIndex?]>([
    ["another namespace", {}, toys, notAllowed],
    ["all namespaces allowed", { allowedRoutes: { namespaces: { from: "All" } } }, toys, []],
    [
      "a namespace that is not there",
      { allowedRoutes: { namespaces: { from: "Selector", selector } } },
      toys,
      notAllowed,
    ],
    ["any namespace selected", { allowedRoutes: { namespaces: { from: "Selector", selector: {} } } }, toys, []],
    ["a selector forgotten", { allowedRoutes: { namespaces: { from: "Selector" } } }, toys, notAllowed],
    [
      "a selected namespace",
      { allowedRoutes: { namespaces: { from: "Selector", selector } } },
      toys,
      [],
      shopIndex({ namespaces: { toys: { team: "toys" } } }),
    ],
    ["another kind", {}, shopTcpRoute({ name: "database" }), notAllowed],
    [
      "a kind not asked for",
      { allowedRoutes: { kinds: [{ kind: "GRPCRoute" }] } },
      shopHttpRoute({ name: "reviews" }),
      notAllowed,
    ],
    [
      "the listener's name",
      {},
      shopHttpRoute({ name: "reviews", parentRefs: [{ name: "front", sectionName: "http" }] }),
      [],
    ],
    [
      "another name",
      {},
      shopHttpRoute({ name: "reviews", parentRefs: [{ name: "front", sectionName: "https" }] }),
      noParent,
    ],
    ["another port", {}, shopHttpRoute({ name: "reviews", parentRefs: [{ name: "front", port: 81 }] }), noParent],
    [
      "another hostname",
      { hostname: "shop.example" },
      shopHttpRoute({ name: "reviews", hostnames: ["toys.example"] }),
      ["Accepted False NoMatchingListenerHostname", "route/no-matching-hostname"],
    ],
    ["a Gateway that is not this one", {}, shopHttpRoute({ name: "reviews", parentRefs: [{ name: "back" }] }), []],
    [
      "another kind of parent",
      {},
      shopHttpRoute({ name: "reviews", parentRefs: [{ name: "front", kind: "Service", group: "" }] }),
      [],
    ],
  ])("%s", (_, spec, route, expected, index) => {
    expect(refusals(spec, route, index)).toEqual(expected);
  });

  test("a route is only refused where no listener takes it", () => {
    const specs = [
      { ...http, hostname: "shop.example" },
      { ...http, name: "toys", hostname: "toys.example" },
    ];
    const translated = translatePorts(specs, [shopHttpRoute({ name: "reviews", hostnames: ["toys.example"] })]);
    expect(codes(translated)).toEqual([]);
    const counts = translated.reports.flatMap((report) =>
      report.about === "listener" && report.attachedRoutes !== undefined ? [report.attachedRoutes] : [],
    );
    expect(counts).toEqual([0, 1]);
  });

  test("ListenerSets have routes of their own", () => {
    const gateway = shopGateway([http], { sets: [[{ name: "more" }, [{ name: "web", port: 81, protocol: "HTTPS" }]]] });
    const parentRefs = [{ group: "gateway.networking.k8s.io", kind: "ListenerSet", name: "more" }];
    const translated = translate(gateway, [shopHttpRoute({ name: "reviews", parentRefs })]);
    expect(virtualHosts(translated).map(({ name }) => name)).toEqual(["shop/more/web~*"]);
    expect(translated.ir.listeners[1]?.httpFilterChains[0]?.name).toBe("shop/more/web");
  });

  test("a backend that is not found is said at its line, and keeps its place", () => {
    const broken = {
      clusterName: "blackhole-cluster",
      weight: 1,
      problem: { kind: "not-found", message: "Service shop/x not found" },
    } as const;
    const route = shopHttpRoute({ name: "reviews", rules: [{ backends: [shopBackend("reviews"), broken] }] });
    const translated = translatePorts([http], [route]);
    expect(codes(translated)).toEqual(["route/backend-not-found"]);
    expect(pathsOf(translated)).toEqual([["spec", "rules", 0, "backendRefs", 1]]);
    expect(new Set(routeConditions(translated, "reviews"))).toEqual(new Set(["ResolvedRefs False BackendNotFound"]));
    const [rule] = virtualHosts(translated)[0]?.rules ?? [];
    expect(rule?.backends.map(({ backend }) => backend.clusterName)).toEqual([
      "kube_shop_reviews_80",
      "blackhole-cluster",
    ]);
  });
});

describe("delegation", () => {
  const prefix = (value: string) => ({ path: { type: "PathPrefix", value } });
  const child = (name: string, path: string, more = {}) =>
    shopHttpRoute({
      name,
      parentRefs: [],
      rules: [{ matches: [prefix(path)], backends: [shopBackend(name)] }],
      ...more,
    });
  const root = (...delegates: readonly string[]) =>
    shopHttpRoute({ name: "root", rules: [{ matches: [prefix("/a")], delegates }] });
  const rules = (translated: Translated) => virtualHosts(translated).flatMap(({ rules }) => rules);

  test("puts the delegated matches in place of the delegating one", () => {
    const translated = translatePorts([http], [root("shop/reviews"), child("reviews", "/a/b"), child("toys", "/a/c")]);
    expect(rules(translated).map(({ name, delegates }) => [name, delegates])).toEqual([
      ["httproute-reviews-shop-0-0", false],
      ["httproute-root-shop-0-0", true],
    ]);
    expect(rules(translated)[0]).toMatchObject({
      delegatingParent: { name: "httproute-root-shop-0-0", delegates: true },
      parentRef: { group: "gateway.networking.k8s.io", kind: "HTTPRoute", namespace: "shop", name: "root" },
      listenerParentRef: { group: "gateway.networking.k8s.io", kind: "Gateway", namespace: "shop", name: "front" },
    });
    expect(codes(translated)).toEqual([]);
  });

  test("counts rules and matches after leaving out those outside", () => {
    const matches = [prefix("/b"), prefix("/a/1"), prefix("/a/2")];
    const reviews = shopHttpRoute({
      name: "reviews",
      parentRefs: [],
      rules: [{ matches: [prefix("/b")] }, { matches, name: "named" }],
    });
    expect(rules(translatePorts([http], [root("shop/reviews"), reviews])).map(({ name }) => name)).toEqual([
      "httproute-reviews-shop-0-0-named",
      "httproute-reviews-shop-0-1-named",
      "httproute-root-shop-0-0",
    ]);
  });

  test.each<[string, readonly RouteIr[], readonly string[], string]>([
    ["nothing there", [], ["delegation/unresolved"], "BackendNotFound"],
    ["only matches outside", [child("reviews", "/b")], ["delegation/unresolved"], "BackendNotFound"],
    [
      "hostnames of its own",
      [child("reviews", "/a", { hostnames: ["shop.example"] })],
      ["delegation/hostnames-set", "delegation/unresolved"],
      "BackendNotFound",
    ],
    [
      "a circle",
      [
        shopHttpRoute({
          name: "reviews",
          parentRefs: [],
          rules: [{ matches: [prefix("/a")], delegates: ["shop/root"] }],
        }),
      ],
      // The root names the Gateway only, so it lets nobody delegate to it.
      ["delegation/unresolved"],
      "",
    ],
  ])("with %s", (_, routes, expected, reason) => {
    const translated = translatePorts([http], [root("shop/reviews"), ...routes]);
    expect(codes(translated)).toEqual(expected);
    expect(routeConditions(translated, "root")).toEqual(reason ? [`ResolvedRefs False ${reason}`] : []);
    const own = rules(translated).find(({ name }) => name.startsWith("httproute-root"));
    expect(own?.replacementProblems).toEqual(
      reason ? [{ message: "gateway.networking.k8s.io/HTTPRoute/shop/reviews: unresolved reference" }] : [],
    );
  });

  test("a route that delegates to all of its own namespace meets itself", () => {
    const parentRefs = [{ name: "front" }, { group: "gateway.networking.k8s.io", kind: "HTTPRoute", name: "root" }];
    const selfish = shopHttpRoute({
      name: "root",
      parentRefs,
      rules: [{ matches: [prefix("/a")], delegates: ["shop/*"] }],
    });
    const translated = translatePorts([http], [selfish, child("reviews", "/a/b")]);
    expect(codes(translated)).toEqual(["delegation/cyclic"]);
    expect(rules(translated).map(({ replacementProblems }) => replacementProblems)).toEqual([
      [
        {
          message:
            "gateway.networking.k8s.io/HTTPRoute/shop/*: ignoring child route shop/root for parent shop/root: cyclic reference detected while evaluating delegated routes",
        },
      ],
    ]);
  });

  test("goes through labels, in one namespace or in all", () => {
    const labelled = child("reviews", "/a/b", {
      namespace: "toys",
      labels: { "delegation.kgateway.dev/label": "web" },
    });
    const byLabel = (namespace: string) => {
      const [rule] = root().rules;
      if (!rule) throw new Error("a route without rules");
      const reference = { group: "delegation.kgateway.dev", kind: "label", namespace, name: "web" };
      return { ...root(), rules: [{ ...rule, backends: [{ type: "delegate", reference, path: rule.path } as const] }] };
    };
    const reached = (namespace: string) => rules(translatePorts([http], [byLabel(namespace), labelled])).length - 1;
    expect([reached("toys"), reached("all"), reached("shop")]).toEqual([1, 1, 0]);
  });

  test("a circle of many routes ends", () => {
    const names = Array.from({ length: 15 }, (_, index) => `r${index}`);
    const circle = names.map((name) =>
      shopHttpRoute({ name, parentRefs: [], rules: [{ matches: [prefix("/a")], delegates: ["shop/*"] }] }),
    );
    expect(codes(translatePorts([http], [root("shop/r0"), ...circle]))).toContain("delegation/cyclic");
  });

  test("backends beside a delegation get nothing, which is said", () => {
    const mixed = shopHttpRoute({
      name: "root",
      rules: [{ matches: [prefix("/a")], backends: [shopBackend("lost")], delegates: ["shop/reviews"] }],
    });
    const translated = translatePorts([http], [mixed, child("reviews", "/a")]);
    expect(translated.diagnostics).toMatchObject([{ code: "delegation/backend-ignored", severity: "warning" }]);
  });
});

describe("TCP and TLS listeners", () => {
  const tcp = { name: "tcp", port: 5432, protocol: "TCP" };
  const tls = { name: "tls", port: 443, protocol: "TLS", hostname: "*.shop.example", tls: { mode: "Passthrough" } };
  const chains = ({ ir }: Translated) => ir.listeners.flatMap(({ tcpFilterChains }) => tcpFilterChains);
  const listenerMessages = ({ reports }: Translated) =>
    reports.flatMap((report) => (report.about === "listener" && report.condition ? [report.condition.message] : []));
  const nothing = "TCP/TLS listener has no valid backends or routes";

  test("a TCP listener serves its oldest route", () => {
    const young = shopTcpRoute({ name: "young", createdAt: 2 });
    const old = shopTcpRoute({ name: "old", createdAt: 1, parentRefs: [{ name: "front" }, { name: "back" }] });
    const translated = translatePorts([tcp], [young, old]);
    expect(chains(translated).map(({ name }) => name)).toEqual(["listener~5432-shop.old-rule-0"]);
    expect(routeConditions(translated, "young")).toEqual(["kgateway.dev/Programmed False Conflicted"]);
    expect(routeConditions(translated, "old")).toEqual(["Accepted True Accepted", "Accepted True Accepted"]);
    expect(codes(translated)).toEqual(["route/conflict"]);
  });

  test.each([
    ["no route", [], []],
    ["two rules", [shopTcpRoute({ name: "database", ruleCount: 2 })], ["route/rule-count"]],
    ["no backend", [shopTcpRoute({ name: "database", backends: [] })], ["route/no-backends"]],
  ])("with %s nothing is served", (_, routes, expected) => {
    const translated = translatePorts([tcp], routes);
    expect(chains(translated)).toEqual([]);
    expect(codes(translated)).toEqual(expected);
    expect(listenerMessages(translated)).toEqual([nothing]);
  });

  test("a TLS listener has a chain per route, told apart by SNI", () => {
    const routes = [
      shopTlsRoute({ name: "a", hostnames: ["a.shop.example", "toys.example"] }),
      shopTlsRoute({ name: "b" }),
    ];
    expect(chains(translatePorts([tls], routes)).map(({ name, match }) => [name, match.sniDomains])).toEqual([
      ["listener~443-shop.a-rule-0", ["a.shop.example"]],
      ["listener~443-shop.b-rule-0", ["*.shop.example"]],
    ]);
  });

  test("a TCPRoute at a TLS listener takes all hosts", () => {
    const terminating = { ...tls, tls: { mode: "Terminate" } };
    expect(chains(translatePorts([terminating], [shopTcpRoute({ name: "database" })]))[0]?.match).toEqual({});
  });

  test("a port on which something is served says nothing of its empty listeners", () => {
    const other = { ...tls, name: "other", hostname: "toys.example" };
    const translated = translatePorts([tls, other], [shopTlsRoute({ name: "a", hostnames: ["a.shop.example"] })]);
    expect(listenerMessages(translated)).toEqual([]);
  });
});

describe("plugins that take a Gateway over", () => {
  const gateway = shopGateway([http]);
  const ir = { source: gateway.source, gatewayClassName: "kgateway", listeners: [], attachedPolicies: [] };
  const withPlugins = (...plugins: TranslationIndex["plugins"]) => translate(gateway, [], { ...shopIndex(), plugins });

  test("the first that answers is taken", () => {
    const answering = (name: string) => {
      const reports = [
        {
          about: "gateway",
          gateway: gateway.source,
          condition: { type: name, status: "True", reason: "", message: "" },
        },
      ] as const;
      return {
        name,
        contributesGwTranslator: () => ({ translate: () => ({ value: { gateway: ir, reports }, diagnostics: [] }) }),
      };
    };
    const translated = withPlugins(
      { name: "silent", contributesGwTranslator: () => undefined },
      answering("first"),
      answering("second"),
    );
    expect(translated.reports).toMatchObject([{ condition: { type: "first" } }]);
    expect(translated.ir).toBe(ir);
  });

  test("one that fails leaves the Gateway empty, one that fails to answer leaves it to others", () => {
    const fail = () => {
      throw new Error("out of order");
    };
    const failing = withPlugins({ name: "shop", contributesGwTranslator: () => ({ translate: fail }) });
    expect(failing.ir.listeners).toEqual([]);
    expect(codes(failing)).toEqual(["plugin/hook-failed"]);
    const unable = withPlugins({ name: "shop", contributesGwTranslator: fail });
    expect(unable.ir.listeners).toHaveLength(1);
    expect(codes(unable)).toEqual(["plugin/hook-failed"]);
  });
});
