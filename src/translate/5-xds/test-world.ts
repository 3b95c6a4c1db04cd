import { any, type HttpConnectionManager } from "../../sdk/envoy/messages.ts";
import { duringStage, type StagedHttpFilter } from "../../sdk/filter-stage.ts";
import type { TranslationPass } from "../../sdk/hooks.ts";
import { type BackendObjectIr, type ConnectedClient, clusterName } from "../../sdk/ir/backend.ts";
import type { Gateway, HttpFilterChainIr, ListenerIr, VirtualHostIr } from "../../sdk/ir/gateway.ts";
import type { AttachedPolicies, Policy, PolicyAttachment } from "../../sdk/ir/policy.ts";
import type { HttpRouteIr, HttpRouteRuleMatchIr } from "../../sdk/ir/route.ts";
import { defineBackend, definePlugin, definePolicy, type Plugin, type PolicyPlugin } from "../../sdk/plugin.ts";
import type { GroupKind, Resource } from "../../sdk/resource.ts";
import { defaultSettings, type Settings } from "../../sdk/settings.ts";
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
export const limitKind: GroupKind = { group: "example.dev", kind: "Limit" };
export const tagKind: GroupKind = { group: "example.dev", kind: "Tag" };
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

export function backend(name: string, more: Partial<BackendObjectIr> = {}): BackendObjectIr {
  const service = resource(serviceKind, name);
  const { group, kind, namespace } = service;
  return {
    source: { group, kind, namespace, name },
    ...{ port: 80, clusterPrefix: "kube", canonicalHostname: `${name}.shop`, resource: service, ir: undefined },
    ...{ aliases: [], trafficDistribution: "Any", disableIstioAutoMtls: false, errors: [], attachedPolicies: [] },
    ...more,
  };
}

export function attachment(
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

export const parentRef = {
  group: gatewayApi,
  kind: "Gateway",
  namespace: "shop",
  name: "gateway",
  sectionName: "http",
};

export function route(name: string, more: Partial<HttpRouteIr> = {}): HttpRouteIr {
  const source = resource({ group: gatewayApi, kind: "HTTPRoute" }, name);
  return {
    ...{ kind: "http", source, resource: source, parentRefs: [parentRef], attachedPolicies: [], hostnames: [] },
    ...{ rules: [], precedenceWeight: 0, inheritsParentMatcher: false, inheritedPolicyPriority: "" },
    ...more,
  };
}

export function rule(
  backends: readonly BackendObjectIr[],
  more: Partial<HttpRouteRuleMatchIr> = {},
): HttpRouteRuleMatchIr {
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

export function host(rules: readonly HttpRouteRuleMatchIr[], more: Partial<VirtualHostIr> = {}): VirtualHostIr {
  return { name: "listener~80~shop_example", hostname: "shop.example", rules, attachedPolicies: [], ...more };
}

export function chain(
  virtualHosts: readonly VirtualHostIr[],
  more: Partial<HttpFilterChainIr> = {},
): HttpFilterChainIr {
  return { name: "listener~80", match: {}, virtualHosts, attachedPolicies: [], ...more };
}

export const gatewayResource = resource({ group: gatewayApi, kind: "Gateway" }, "gateway");

export const listener = {
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
  readonly settings?: Partial<Settings>;
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

function indexOf(plugins: readonly Plugin[], settings: Partial<Settings> = {}): TranslationIndex {
  const absent = { problem: { kind: "not-found", message: "not found" } } as const;
  return {
    plugins: [...plugins, servicePlugin],
    settings: { ...defaultSettings, ...settings },
    list: () => [],
    find: () => undefined,
    findReferenced: () => absent,
    fact: () => undefined,
    namespaceLabels: () => undefined,
    isGranted: () => true,
    backends: [],
    findBackend: () => absent,
    policies: [],
    envoyVerdict: undefined,
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

export function snapshotOf(world: World) {
  const index = indexOf(world.plugins ?? [], world.settings);
  deepFreeze(world);
  const clusters = buildClusters(world.backends ?? [], index, client);
  const snapshot = buildSnapshot(deepFreeze(translated(world)), { index, client, clusters });
  return { ...snapshot, clusterDiagnostics: clusters.diagnostics };
}

/** A plugin with one kind of policy, whose IR is the policy's name. */
export function plugin(
  groupKind: GroupKind,
  pass: TranslationPass<string>,
  more: Partial<PolicyPlugin<string>> = {},
): Plugin {
  const name = groupKind.kind.toLowerCase();
  const policy: PolicyPlugin<string> = { name, newGatewayTranslationPass: () => pass, ...more };
  return definePlugin({ name, contributesPolicies: [definePolicy<string>(groupKind, policy)] });
}

export const firstRoute = (world: World) => snapshotOf(world).routes[0]?.virtualHosts?.[0]?.routes?.[0];

export function filterNames(world: World): readonly (string | undefined)[] {
  const [filter] = snapshotOf(world).listeners[0]?.filterChains?.[0]?.filters ?? [];
  const hcm = filter?.typedConfig as HttpConnectionManager | undefined;
  return hcm?.httpFilters?.map(({ name }) => name) ?? [];
}

export const config = (value: string) => any("google.protobuf.StringValue", value);
export const cart = backend("cart");
export const reviews = backend("reviews");

export const filter: StagedHttpFilter = {
  position: duringStage("rateLimit"),
  filter: { name: "limit", typedConfig: any("google.protobuf.Empty", {}), disabled: true },
};

export const broken = { errors: [{ message: "no such unit", path: ["spec", "unit"] }] };
