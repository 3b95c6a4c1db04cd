import { describe, expect, test } from "vitest";
import {
  any,
  beforeStage,
  type Cluster,
  defineDiagnostics,
  defineKind,
  definePlugin,
  definePolicy,
  type JsonObject,
  list,
  object,
  type PolicyPlugin,
  policyTargetReferenceWithSectionName,
  relativeToStage,
  type TranslationPass,
} from "../../sdk/index.ts";
import { type PluginRun, runPlugin } from "./run-plugin.ts";

const world = `
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: {name: edge, namespace: shop}
spec:
  gatewayClassName: kgateway
  listeners: [{name: http, port: 8080, protocol: HTTP}]
---
apiVersion: v1
kind: Service
metadata: {name: catalog, namespace: shop}
spec: {ports: [{port: 80}]}
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: {name: catalog, namespace: shop}
spec:
  parentRefs: [{name: edge}]
  rules:
    - backendRefs:
        - name: catalog
          port: 80
          filters: [{type: ExtensionRef, extensionRef: {group: shop.example, kind: Badge, name: of-backend}}]
`;

const badge = (name: string, target: string) => `---
apiVersion: shop.example/v1
kind: Badge
metadata: {name: ${name}, namespace: shop}
spec: {targetRefs: [${target}]}
`;

const targets = {
  gateway: "{group: gateway.networking.k8s.io, kind: Gateway, name: edge}",
  listener: "{group: gateway.networking.k8s.io, kind: Gateway, name: edge, sectionName: http}",
  route: "{group: gateway.networking.k8s.io, kind: HTTPRoute, name: catalog}",
  backend: '{group: "", kind: Service, name: catalog}',
  nothing: "",
};

const badgeKind = defineKind({
  group: "shop.example",
  kind: "Badge",
  versions: ["v1"],
  namespaced: true,
  fields: { spec: object({ targetRefs: list(policyTargetReferenceWithSectionName) }) },
});

interface Badge {
  readonly name: string;
}

const report = defineDiagnostics({
  "badge/seen": { severity: "info", message: ({ hook }: { readonly hook: string }) => `seen in ${hook}` },
});

function badgePlugin(pass: TranslationPass<Badge>, policy: Partial<PolicyPlugin<Badge>>) {
  return definePlugin({
    name: "badges",
    kinds: [badgeKind],
    contributesPolicies: [
      definePolicy<Badge>(badgeKind, {
        name: "badges",
        parse: ({ name }) => ({ ir: { name } }),
        newGatewayTranslationPass: () => pass,
        ...policy,
      }),
    ],
  });
}

const header = { header: { key: "x-badge", value: "yes" } };
const seen = (hook: string) => ({ diagnostics: [report("badge/seen", {}, { hook })] });
const cluster: Cluster = { name: "badge-cluster", type: "STATIC" };
const secret = { name: "badge-secret", genericSecret: { secret: { inlineString: "x" } } };
const mutation = any("envoy.extensions.filters.http.header_mutation.v3.HeaderMutation", {});
const mutationPerRoute = any("envoy.extensions.filters.http.header_mutation.v3.HeaderMutationPerRoute", {});
const badgeFilter = { name: "badge-filter", typedConfig: mutation };
const position = beforeStage("route");
const endpoints = {
  clusterName: "kube_shop_catalog_80",
  endpoints: [
    {
      lbEndpoint: { endpoint: { address: { socketAddress: { address: "192.0.2.1", portValue: 80 } } } },
      locality: { region: "", zone: "", subzone: "" },
      labels: {},
    },
  ],
  port: 80,
  hostname: "",
  trafficDistribution: "Any" as const,
};

/** One way in which a hook can be asked for something: what the plugin does, what it is attached to, what Envoy then gets. */
interface HookCase {
  readonly target: keyof typeof targets;
  readonly pass?: TranslationPass<Badge>;
  readonly policy?: Partial<PolicyPlugin<Badge>>;
  /** Texts that the Gateway's resources have to hold. */
  readonly shows: readonly string[];
}

const cases: Readonly<Record<string, HookCase>> = {
  applyForListener: {
    target: "gateway",
    pass: {
      applyForListener: () => ({
        listener: { set: { perConnectionBufferLimitBytes: 7777 } },
        networkFilters: [
          {
            position,
            filter: {
              name: "badge-network",
              typedConfig: any("envoy.extensions.filters.network.connection_limit.v3.ConnectionLimit", {
                statPrefix: "badge",
                maxConnections: "9",
              }),
            },
          },
        ],
        clusters: [cluster],
        secrets: [secret],
        ...seen("applyForListener"),
      }),
    },
    shows: ['"perConnectionBufferLimitBytes":7777', "badge-network", "badge-cluster", "badge-secret"],
  },
  "applyForListener replace": {
    target: "gateway",
    pass: {
      applyForListener: () => ({
        listener: { replace: (message) => ({ ...message, statPrefix: "badge-stat" }) },
        ...seen("applyForListener"),
      }),
    },
    shows: ["badge-stat"],
  },
  applyHCM: {
    target: "gateway",
    pass: {
      applyHCM: ({ name }) => ({ hcm: { set: { serverName: name } }, clusters: [cluster], ...seen("applyHCM") }),
    },
    shows: ['"serverName":"mine"', "badge-cluster"],
  },
  "applyHCM replace": {
    target: "gateway",
    pass: {
      applyHCM: () => ({ hcm: { replace: (hcm) => ({ ...hcm, serverName: "replaced" }) }, ...seen("applyHCM") }),
    },
    shows: ['"serverName":"replaced"'],
  },
  networkFilters: {
    target: "nothing",
    pass: {
      networkFilters: () => ({
        filters: [
          {
            position,
            filter: {
              name: "badge-network",
              typedConfig: any("envoy.extensions.filters.network.connection_limit.v3.ConnectionLimit", {
                statPrefix: "badge",
                maxConnections: "9",
              }),
            },
          },
        ],
        ...seen("networkFilters"),
      }),
    },
    shows: ["badge-network"],
  },
  httpFilters: {
    target: "nothing",
    pass: { httpFilters: () => ({ filters: [{ position, filter: badgeFilter }], ...seen("httpFilters") }) },
    shows: ["badge-filter"],
  },
  upstreamHttpFilters: {
    target: "nothing",
    pass: {
      upstreamHttpFilters: () => ({
        filters: [{ relative: 0, filter: badgeFilter }],
        ...seen("upstreamHttpFilters"),
      }),
    },
    shows: ["upstreamHttpFilters", "badge-filter"],
  },
  applyForRouteConfig: {
    target: "gateway",
    pass: {
      applyForRouteConfig: () => ({
        routeConfiguration: { append: { requestHeadersToAdd: [header] } },
        perFilterConfig: { "badge-filter": mutationPerRoute },
        chainFilters: [{ position, filter: { ...badgeFilter, disabled: true } }],
        forEachRoute: () => ({ route: { append: { responseHeadersToRemove: ["x-of-route"] } } }),
        ...seen("applyForRouteConfig"),
      }),
    },
    shows: ["x-badge", "badge-filter", "x-of-route"],
  },
  "applyForRouteConfig replace": {
    target: "gateway",
    pass: {
      applyForRouteConfig: () => ({
        routeConfiguration: { replace: (message) => ({ ...message, requestHeadersToRemove: ["x-replaced"] }) },
        ...seen("applyForRouteConfig"),
      }),
    },
    shows: ["x-replaced"],
  },
  applyForVirtualHost: {
    target: "listener",
    pass: {
      applyForVirtualHost: () => ({
        virtualHost: { append: { responseHeadersToAdd: [header] } },
        perFilterConfig: { "badge-filter": mutationPerRoute },
        chainFilters: [{ position: relativeToStage("route", -2), filter: { ...badgeFilter, disabled: true } }],
        forEachRoute: () => ({ action: { defaults: { timeout: "7s" } } }),
        ...seen("applyForVirtualHost"),
      }),
    },
    shows: ["x-badge", "badge-filter", '"timeout":"7s"'],
  },
  "applyForVirtualHost replace": {
    target: "listener",
    pass: {
      applyForVirtualHost: () => ({
        virtualHost: { replace: (message) => ({ ...message, includeRequestAttemptCount: true }) },
        ...seen("applyForVirtualHost"),
      }),
    },
    shows: ['"includeRequestAttemptCount":true'],
  },
  applyForRoute: {
    target: "route",
    pass: {
      applyForRoute: ({ name }) => ({
        route: { append: { requestHeadersToRemove: [`x-${name}`] } },
        action: { set: { idleTimeout: "8s" }, defaults: { timeout: "9s" } },
        perFilterConfig: { "badge-filter": mutationPerRoute },
        chainFilters: [{ position, filter: { ...badgeFilter, disabled: true } }],
        upstreamFilters: [{ relative: 0, filter: { ...badgeFilter, name: "badge-upstream" } }],
        clusters: [cluster],
        secrets: [secret],
        ...seen("applyForRoute"),
      }),
    },
    shows: ["x-mine", '"idleTimeout":"8s"', '"timeout":"9s"', "badge-filter", "badge-upstream", "badge-secret"],
  },
  "applyForRoute replace": {
    target: "route",
    pass: {
      applyForRoute: () => ({
        route: { replace: (route) => ({ ...route, name: "replaced-route" }) },
        action: { replace: (action) => ({ ...action, priority: "HIGH" }) },
        ...seen("applyForRoute"),
      }),
    },
    shows: ["replaced-route", '"priority":"HIGH"'],
  },
  applyForRouteBackend: {
    target: "nothing",
    pass: {
      applyForRouteBackend: (policy) =>
        policy ? { headers: { requestHeadersToRemove: [`x-${policy.name}`] }, ...seen("applyForRouteBackend") } : {},
    },
    shows: ["x-of-backend"],
  },
  "applyForRouteBackend replace": {
    target: "nothing",
    pass: {
      applyForRouteBackend: (policy) =>
        policy
          ? {
              route: { replace: (route) => ({ ...route, name: "replaced-for-backend" }) },
              ...seen("applyForRouteBackend"),
            }
          : {},
    },
    shows: ["replaced-for-backend"],
  },
  applyForCluster: {
    target: "backend",
    pass: {
      applyForCluster: () => ({
        cluster: {
          set: {
            connectTimeout: "11s",
            transportSocket: {
              name: "envoy.transport_sockets.tls",
              typedConfig: any("envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext", {
                sni: "badge.example",
              }),
            },
          },
        },
        ...seen("applyForCluster"),
      }),
    },
    shows: ['"connectTimeout":"11s"', "badge.example"],
  },
  "applyForCluster replace": {
    target: "backend",
    pass: {
      applyForCluster: () => ({
        cluster: { replace: (message) => ({ ...message, altStatName: "replaced-cluster" }) },
        ...seen("applyForCluster"),
      }),
    },
    shows: ["replaced-cluster"],
  },
  applyForPostListener: {
    target: "gateway",
    pass: {
      applyForPostListener: () => ({
        listener: { set: { maxConnectionsToAcceptPerSocketEvent: 3 } },
        filterChain: { set: { transportSocketConnectTimeout: "12s" } },
        ...seen("applyForPostListener"),
      }),
    },
    shows: ['"maxConnectionsToAcceptPerSocketEvent":3', '"transportSocketConnectTimeout":"12s"'],
  },
  "applyForPostListener replace": {
    target: "gateway",
    pass: {
      applyForPostListener: () => ({
        listener: { replace: (message) => ({ ...message, statPrefix: "replaced-listener" }) },
        filterChain: { replace: (message) => ({ ...message, transportSocketConnectTimeout: "13s" }) },
        ...seen("applyForPostListener"),
      }),
    },
    shows: ["replaced-listener", '"transportSocketConnectTimeout":"13s"'],
  },
  processBackend: {
    target: "backend",
    policy: {
      processBackend: ({ name }) => ({ cluster: { set: { altStatName: name } }, ...seen("processBackend") }),
    },
    shows: ['"altStatName":"mine"'],
  },
  perClientProcessBackend: {
    target: "nothing",
    policy: {
      perClientProcessBackend: (_, { backend }) =>
        backend.source.name === "catalog"
          ? { cluster: { set: { altStatName: "for-one-client" } }, ...seen("perClientProcessBackend") }
          : undefined,
    },
    shows: ["for-one-client"],
  },
};

const run = ({ target, pass = {}, policy = {} }: HookCase): PluginRun =>
  runPlugin(badgePlugin(pass, policy), {
    yaml: `${world}${badge("mine", targets[target])}${badge("of-backend", "")}`,
  });

describe("what plugins from outside can ask for in each hook", () => {
  test.each(Object.entries(cases))("%s", (name, hookCase) => {
    const { gateways, diagnostics } = run(hookCase);
    const text = JSON.stringify(gateways["shop/edge"]);
    for (const expected of hookCase.shows) expect(text).toContain(expected);
    const own = diagnostics.filter(({ code }) => code.startsWith("badge/"));
    expect(own.map(({ message }) => message)).toEqual([`seen in ${name.split(" ")[0]}`]);
  });

  test("perClientProcessEndpoints", () => {
    const policy = { perClientProcessEndpoints: () => ({ endpoints }) };
    const { gateways } = run({ target: "nothing", policy, shows: [] });
    expect(JSON.stringify((gateways["shop/edge"] as unknown as JsonObject).endpoints)).toContain("192.0.2.1");
  });

  test("merge", () => {
    const policy: Partial<PolicyPlugin<Badge>> = {
      merge: (policies) => ({ ir: { name: policies.map(({ ir }) => ir.name).join("-and-") }, origins: {}, errors: [] }),
    };
    const pass: TranslationPass<Badge> = { applyHCM: ({ name }) => ({ hcm: { set: { serverName: name } } }) };
    const { gateways } = runPlugin(badgePlugin(pass, policy), {
      yaml: `${world}${badge("mine", targets.gateway)}${badge("too", targets.gateway)}${badge("of-backend", "")}`,
    });
    expect(JSON.stringify(gateways)).toContain('"serverName":"mine-and-too"');
  });

  test("targets", () => {
    const policy: Partial<PolicyPlugin<Badge>> = {
      targets: ({ name }) =>
        name === "mine" ? [{ group: "gateway.networking.k8s.io", kind: "Gateway", name: "edge" }] : [],
    };
    const pass: TranslationPass<Badge> = { applyHCM: ({ name }) => ({ hcm: { set: { serverName: name } } }) };
    const { gateways } = run({ target: "nothing", pass, policy, shows: [] });
    expect(JSON.stringify(gateways)).toContain('"serverName":"mine"');
  });
});
