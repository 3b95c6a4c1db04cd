import { defineDiagnostics } from "../../sdk/diagnostic.ts";
import type { Gateway, Listener } from "../../sdk/ir/gateway.ts";
import type { ParentReference } from "../../sdk/ir/reference.ts";
import type { RouteIr } from "../../sdk/ir/route.ts";
import type { ObjectSource, Resource } from "../../sdk/resource.ts";
import type { TranslationIndex } from "../2-index/translation-index.ts";
import { allowedNamespaces } from "./allowed-namespaces.ts";
import { type AttachedRoute, noDelegatedRoutes } from "./attached-route.ts";
import { delegatedRoutes, delegationLimit } from "./delegation-tree.ts";
import type { Findings } from "./findings.ts";
import { hostnamesAtListener } from "./hostnames.ts";
import { isGatewayListener, listenerKey } from "./listener-key.ts";
import { atParentRef } from "./parent-ref-location.ts";
import type { PreparedRoutes } from "./prepared-routes.ts";
import { attachableKinds } from "./route-kinds.ts";

interface Refused {
  readonly parent: string;
  readonly kind: string;
  readonly namespace: string;
  readonly listeners: string;
}

const diagnostic = defineDiagnostics({
  "route/not-allowed-by-listeners": {
    severity: "error",
    message: ({ parent, kind, namespace }: Refused) =>
      `No listener of ${parent} allows routes of kind ${kind} from namespace ${namespace}.`,
    help: () =>
      "Look at `protocol` and `allowedRoutes` of its listeners; without `allowedRoutes` only routes of the same namespace may attach. Where namespaces are selected by labels, the input must hold the Namespace.",
  },
  "route/no-matching-parent": {
    severity: "error",
    message: ({ parent }: Refused) =>
      `No listener of ${parent} that allows this route has the name or port that the reference asks for.`,
    help: ({ listeners }: Refused) => `Its listeners are ${listeners}.`,
  },
  "route/no-matching-hostname": {
    severity: "error",
    message: ({ parent }: Refused) =>
      `No hostname of the route lies within the hostname of a listener of ${parent} that it asks for.`,
    help: ({ listeners }: Refused) => `Its listeners are ${listeners}.`,
  },
});

/** A Gateway or ListenerSet, and its listeners. */
interface ListenerHolder {
  readonly resource: Resource;
  readonly listeners: readonly ListenerRules[];
}

/** What a listener asks of routes, worked out once for all of them. */
interface ListenerRules {
  readonly listener: Listener;
  readonly key: string;
  readonly kinds: readonly string[];
  readonly allowsNamespace: (namespace: string) => boolean;
}

function listenerRules(listener: Listener, index: TranslationIndex): ListenerRules {
  const { spec, parent } = listener;
  return {
    listener,
    key: listenerKey(parent, spec.name),
    kinds: attachableKinds(spec),
    allowsNamespace: allowedNamespaces(spec, parent.namespace, index),
  };
}

function listenerHolders(gateway: Gateway, index: TranslationIndex): readonly ListenerHolder[] {
  const own = { resource: gateway.resource, listeners: gateway.listeners.filter(isGatewayListener) };
  return [own, ...gateway.allowedListenerSets].map(({ resource, listeners }) => ({
    resource,
    listeners: listeners.map((listener) => listenerRules(listener, index)),
  }));
}

/** As kgateway: group and kind are only compared where the route gives them. */
function namesParent(ref: ParentReference, { source }: RouteIr, parent: ObjectSource): boolean {
  if (ref.group !== undefined && ref.group !== parent.group) return false;
  if (ref.kind !== undefined && ref.kind !== parent.kind) return false;
  return (ref.namespace ?? source.namespace) === parent.namespace && ref.name === parent.name;
}

function asksForListener({ port, sectionName }: ParentReference, { spec }: Listener): boolean {
  if (port !== undefined && port !== (spec.port ?? 0)) return false;
  return sectionName === undefined || sectionName === spec.name;
}

function withParentDefaults(ref: ParentReference, { source }: RouteIr): ParentReference {
  return {
    ...ref,
    group: ref.group ?? "gateway.networking.k8s.io",
    kind: ref.kind ?? "Gateway",
    namespace: ref.namespace ?? source.namespace,
  };
}

interface Attachment {
  readonly listenerKey: string;
  readonly attached: AttachedRoute;
}

interface RefusalCause {
  readonly reason: "NotAllowedByListeners" | "NoMatchingParent" | "NoMatchingListenerHostname";
  readonly code: keyof typeof diagnostic.definitions;
}

export interface AttachContext {
  readonly routes: PreparedRoutes;
  /** The namespace that stands for all of them in references by label. */
  readonly wildcardNamespace: string;
}

/** A route from one of its parentRefs on, with the routes that it delegates to. As kgateway's `GetRouteChain`. */
export function routeChain(
  route: RouteIr,
  ref: ParentReference,
  context: AttachContext,
): Omit<AttachedRoute, "hostnames"> {
  const listenerParentRef = withParentDefaults(ref, route);
  const children =
    route.kind === "http"
      ? delegatedRoutes(route, { ...context, listenerParentRef, visited: new Set(), mayGrow: delegationLimit() })
      : noDelegatedRoutes;
  return { route, parentRef: ref, listenerParentRef, children };
}

/** TCPRoutes have no hostnames and fit everywhere. */
function commonHostnames(route: RouteIr, { spec }: Listener): readonly string[] | undefined {
  return route.kind === "tcp" ? [] : hostnamesAtListener(spec.hostname, route.hostnames);
}

interface ParentRefResult {
  readonly attachments: readonly Attachment[];
  readonly refused?: RefusalCause | undefined;
}

/** Tries one parentRef of a route at each listener of what it names. */
function attachParentRef(
  route: RouteIr,
  ref: ParentReference,
  { holder, ...context }: AttachContext & { readonly holder: ListenerHolder },
): ParentRefResult {
  const { kind, namespace } = route.source;
  const allowing = holder.listeners.filter(
    ({ kinds, allowsNamespace }) => kinds.includes(kind) && allowsNamespace(namespace),
  );
  if (allowing.length === 0) {
    return { attachments: [], refused: { reason: "NotAllowedByListeners", code: "route/not-allowed-by-listeners" } };
  }
  const asked = allowing.filter(({ listener }) => asksForListener(ref, listener));
  if (asked.length === 0) {
    // What is asked for may be there, but for others.
    const isThere = holder.listeners.some(({ listener }) => asksForListener(ref, listener));
    const code = isThere ? "route/not-allowed-by-listeners" : "route/no-matching-parent";
    return { attachments: [], refused: { reason: "NoMatchingParent", code } };
  }
  const fitting = asked.flatMap(({ key, listener }) => {
    const hostnames = commonHostnames(route, listener);
    return hostnames ? [{ key, hostnames }] : [];
  });
  if (fitting.length === 0) {
    return { attachments: [], refused: { reason: "NoMatchingListenerHostname", code: "route/no-matching-hostname" } };
  }
  const chain = routeChain(route, ref, context);
  return {
    attachments: fitting.map(({ key, hostnames }) => ({ listenerKey: key, attached: { ...chain, hostnames } })),
  };
}

function describeListeners({ listeners }: ListenerHolder): string {
  const described = listeners.map(({ listener: { spec } }) => {
    const hostname = spec.hostname ? `, ${spec.hostname}` : "";
    return `${spec.name} (${spec.protocol} ${spec.port ?? ""}${hostname})`;
  });
  return described.join(", ");
}

function refusedFindings(
  route: RouteIr,
  parentRef: ParentReference,
  { refused, holder }: { readonly refused: RefusalCause; readonly holder: ListenerHolder },
): Findings {
  const { resource } = holder;
  const data: Refused = {
    parent: `${resource.kind} ${resource.namespace}/${resource.name}`,
    kind: route.source.kind,
    namespace: route.source.namespace,
    listeners: describeListeners(holder),
  };
  const condition = { type: "Accepted", status: "False", reason: refused.reason, message: "" } as const;
  return {
    reports: [{ about: "route", route: route.source, parentRef, condition }],
    diagnostics: [diagnostic(refused.code, atParentRef(route, parentRef), data)],
  };
}

/** The routes of each listener, by `listenerKey`, and what is to say about those that found none. */
export interface RouteAttachments extends Findings {
  readonly routesByListener: ReadonlyMap<string, readonly AttachedRoute[]>;
}

/**
 * Finds the routes of each listener of a Gateway and its ListenerSets, valid listeners or not.
 * A route that names a listener by several parentRefs is there several times. As kgateway's `GetRoutesForGateway`.
 */
export function attachRoutes(gateway: Gateway, index: TranslationIndex, routes: PreparedRoutes): RouteAttachments {
  const routesByListener = new Map<string, AttachedRoute[]>();
  const refusals: Findings[] = [];
  const { delegationWildcardNamespace: wildcardNamespace } = index.settings;
  for (const holder of listenerHolders(gateway, index)) {
    for (const route of routes.routesFor(holder.resource)) {
      for (const ref of route.parentRefs.filter((ref) => namesParent(ref, route, holder.resource))) {
        const { attachments, refused } = attachParentRef(route, ref, { routes, wildcardNamespace, holder });
        if (refused) refusals.push(refusedFindings(route, ref, { refused, holder }));
        for (const { listenerKey, attached } of attachments) {
          const present = routesByListener.get(listenerKey);
          if (present) present.push(attached);
          else routesByListener.set(listenerKey, [attached]);
        }
      }
    }
  }
  return {
    routesByListener,
    reports: refusals.flatMap(({ reports }) => reports),
    diagnostics: refusals.flatMap(({ diagnostics }) => diagnostics),
  };
}

export const routeAttachmentDiagnostics = diagnostic.definitions;
