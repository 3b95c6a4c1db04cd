import type { BackendObjectIr, BackendRefIr } from "../../sdk/ir/backend.ts";
import { clusterName } from "../../sdk/ir/backend.ts";
import type { Gateway, Listener, ListenerSpec } from "../../sdk/ir/gateway.ts";
import type { ParentReference } from "../../sdk/ir/reference.ts";
import type { HttpRouteIr, HttpRouteMatch, HttpRouteRuleIr, TcpRouteIr, TlsRouteIr } from "../../sdk/ir/route.ts";
import type { JsonObject } from "../../sdk/json.ts";
import type { Resource } from "../../sdk/resource.ts";
import { defaultSettings, type Settings } from "../../sdk/settings.ts";
import type { TranslationIndex } from "../2-index/translation-index.ts";

/** Objects of a made-up shop, for the tests of this stage. */

const group = "gateway.networking.k8s.io";

interface Named {
  readonly name: string;
  readonly namespace?: string;
  /** Older is smaller. */
  readonly createdAt?: number;
  readonly labels?: Readonly<Record<string, string>>;
}

/** An object of any kind; fields besides the metadata as given. */
export function shopResource(
  kind: string,
  { name, namespace = "shop", createdAt = 0, labels = {} }: Named,
  fields: JsonObject = {},
): Resource {
  const ofGroup = ["Secret", "ConfigMap", "Service"].includes(kind) ? "" : group;
  const apiVersion = ofGroup === "" ? "v1" : `${ofGroup}/v1`;
  return {
    group: ofGroup,
    version: "v1",
    kind,
    namespace,
    name,
    labels,
    annotations: {},
    generation: 1,
    createdAt,
    object: { apiVersion, kind, metadata: { name, namespace }, ...fields },
    origin: { file: `${kind}-${name}.yaml`, document: 0, path: [] },
  };
}

function sourceOf({ group, kind, namespace, name }: Resource) {
  return { group, kind, namespace, name };
}

/** Listeners of a Gateway or ListenerSet. */
export function shopListeners(parent: Resource, specs: readonly ListenerSpec[]): readonly Listener[] {
  const policyAncestorRef = sourceOf(parent);
  return specs.map((spec, index) => ({ spec, parent, index, attachedPolicies: [], policyAncestorRef }));
}

/** Gateway `shop/front` with the listeners, and with ListenerSets of it. */
export function shopGateway(
  specs: readonly ListenerSpec[],
  {
    sets = [],
    tls,
  }: { readonly sets?: readonly (readonly [Named, readonly ListenerSpec[]])[]; readonly tls?: JsonObject } = {},
): Gateway {
  const resource = shopResource("Gateway", { name: "front" }, { spec: { ...(tls && { tls }) } });
  const allowedListenerSets = sets.map(([named, listeners]) => {
    const set = shopResource("ListenerSet", named);
    return { source: sourceOf(set), resource: set, listeners: shopListeners(set, listeners) };
  });
  return {
    source: sourceOf(resource),
    resource,
    gatewayClassName: "kgateway",
    listeners: [...shopListeners(resource, specs), ...allowedListenerSets.flatMap(({ listeners }) => listeners)],
    allowedListenerSets,
    deniedListenerSets: [],
    attachedPolicies: [],
  };
}

/** A reference to port 80 of a Service, resolved. */
export function shopBackend(name: string): BackendRefIr {
  const resource = shopResource("Service", { name });
  const backend: BackendObjectIr = {
    source: sourceOf(resource),
    port: 80,
    clusterPrefix: "kube",
    canonicalHostname: `${name}.shop.svc.cluster.local`,
    resource,
    ir: undefined,
    aliases: [],
    trafficDistribution: "Any",
    disableIstioAutoMtls: false,
    errors: [],
    attachedPolicies: [],
  };
  return { clusterName: clusterName(backend), weight: 1, backend };
}

export interface ShopRule {
  readonly name?: string;
  readonly matches?: readonly HttpRouteMatch[];
  readonly backends?: readonly BackendRefIr[];
  /** Names of HTTPRoutes, `namespace/name`. */
  readonly delegates?: readonly string[];
}

function shopRule(
  { name = "", matches = [], backends = [], delegates = [] }: ShopRule,
  index: number,
): HttpRouteRuleIr {
  const path = ["spec", "rules", index];
  const refs = [...backends, ...delegates].map((_, position) => [...path, "backendRefs", position]);
  const at = (position: number) => refs[position] ?? path;
  return {
    name,
    matches,
    extensionRefs: [],
    attachedPolicies: [],
    backends: [
      ...backends.map((backend, position) => {
        return { type: "backend", backend, attachedPolicies: [], path: at(position) } as const;
      }),
      ...delegates.map((delegate, position) => {
        const [namespace = "", delegated = ""] = delegate.split("/");
        const reference = { group, kind: "HTTPRoute", namespace, name: delegated };
        return { type: "delegate", reference, path: at(backends.length + position) } as const;
      }),
    ],
    problems: [],
    path,
  };
}

export interface ShopRoute extends Named {
  readonly kind?: "HTTPRoute" | "GRPCRoute";
  readonly parentRefs?: readonly ParentReference[];
  readonly hostnames?: readonly string[];
  readonly rules?: readonly ShopRule[];
  readonly weight?: number;
  readonly inheritsParentMatcher?: boolean;
}

const front: readonly ParentReference[] = [{ name: "front" }];

/** An HTTPRoute; attaches to `front` and sends everything to `reviews` unless told. */
export function shopHttpRoute(route: ShopRoute): HttpRouteIr {
  const { kind = "HTTPRoute", parentRefs = front, hostnames = [], weight = 0, inheritsParentMatcher = false } = route;
  const resource = shopResource(kind, route);
  const rules = route.rules ?? [{ backends: [shopBackend("reviews")] }];
  return {
    kind: "http",
    source: sourceOf(resource),
    resource,
    parentRefs,
    attachedPolicies: [],
    hostnames,
    rules: rules.map(shopRule),
    precedenceWeight: weight,
    inheritsParentMatcher,
    inheritedPolicyPriority: "",
  };
}

interface ShopStreamRoute extends Named {
  readonly parentRefs?: readonly ParentReference[];
  readonly hostnames?: readonly string[];
  readonly ruleCount?: number;
  readonly backends?: readonly BackendRefIr[];
}

function streamRoute(kind: string, route: ShopStreamRoute): Omit<TcpRouteIr, "kind"> {
  const { parentRefs = front, ruleCount = 1, backends = [shopBackend("database")] } = route;
  const resource = shopResource(kind, route);
  return { source: sourceOf(resource), resource, parentRefs, attachedPolicies: [], ruleCount, backends };
}

export function shopTcpRoute(route: ShopStreamRoute): TcpRouteIr {
  return { kind: "tcp", ...streamRoute("TCPRoute", route) };
}

export function shopTlsRoute(route: ShopStreamRoute): TlsRouteIr {
  return { kind: "tls", ...streamRoute("TLSRoute", route), hostnames: route.hostnames ?? [] };
}

interface ShopIndex {
  readonly resources?: readonly Resource[];
  readonly settings?: Partial<Settings>;
  readonly namespaces?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Whether references to other namespaces are granted. */
  readonly isGranted?: boolean;
}

/** An index of the given objects, without plugins. */
export function shopIndex({
  resources = [],
  settings,
  namespaces = {},
  isGranted = false,
}: ShopIndex = {}): TranslationIndex {
  const list: TranslationIndex["list"] = ({ group, kind }) =>
    resources.filter((resource) => resource.group === group && resource.kind === kind);
  const notFound = { problem: { kind: "not-found", message: "not found" } } as const;
  return {
    settings: { ...defaultSettings, ...settings },
    plugins: [],
    resources,
    list,
    find: (kind, namespace, name) =>
      list(kind).find((resource) => resource.namespace === namespace && resource.name === name),
    findReferenced: () => notFound,
    fact: () => undefined,
    namespaceLabels: (namespace) => namespaces[namespace],
    isGranted: (origin, target) => isGranted || origin.namespace === target.namespace,
    backends: [],
    findBackend: () => notFound,
    policies: [],
    findPolicy: () => undefined,
    envoyVerdict: undefined,
    isOwnGatewayClass: (name) => name === "kgateway",
    diagnostics: [],
  };
}
