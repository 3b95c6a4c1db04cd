import type { GwTranslatorContext, RouteAtParent } from "../../sdk/gw-translator.ts";
import type { ParentReference } from "../../sdk/ir/reference.ts";
import type { RouteIr } from "../../sdk/ir/route.ts";
import type { ObjectSource } from "../../sdk/resource.ts";
import { serviceKeys, type WaypointService } from "./waypoint-service.ts";

/** The core group may be written as `core`. */
const canonicalGroup = (group: string): string => (group === "core" ? "" : group);

function namesKind({ group = "gateway.networking.k8s.io", kind = "Gateway" }: ParentReference, key: ObjectSource) {
  return canonicalGroup(group) === key.group && kind === key.kind;
}

/** Host names are known everywhere, so that references to them have no namespace. */
function namesObject({ namespace, name }: ParentReference, key: ObjectSource, route: RouteIr): boolean {
  if (name !== key.name) return false;
  if (key.namespace === "" && namespace === undefined) return true;
  return key.namespace === (namespace ?? route.source.namespace);
}

const routeKinds: readonly string[] = ["HTTPRoute", "GRPCRoute", "TCPRoute", "TLSRoute"];

/** By kind and name. As kgateway: routes of one kind come in an order that chance decides, but most often it is this one. */
export function inUsualOrder<Item>(items: readonly Item[], routeOf: (item: Item) => RouteIr): readonly Item[] {
  const keyOf = (item: Item): string => {
    const { kind, namespace, name } = routeOf(item).source;
    return `${routeKinds.indexOf(kind)}/${namespace}/${name}`;
  };
  return items.toSorted((left, right) => (keyOf(left) < keyOf(right) ? -1 : keyOf(left) > keyOf(right) ? 1 : 0));
}

function routesOfKey(key: ObjectSource, service: WaypointService, context: GwTranslatorContext): readonly RouteIr[] {
  // As kgateway: a host name only has routes of the namespace of its ServiceEntry.
  const namespace = key.namespace || service.source.namespace;
  return inUsualOrder(context.routesOf({ ...key, namespace }), (route) => route);
}

/**
 * The routes whose parent is a service, by whatever reference; each counts once, for the first of them. As kgateway: that first
 * one is a host name with a namespace too, which leads nowhere, and the route is lost.
 */
export function serviceRoutes(service: WaypointService, context: GwTranslatorContext): readonly RouteAtParent[] {
  const seen = new Set<string>();
  return serviceKeys(service).flatMap((key) =>
    routesOfKey(key, service, context).flatMap((route) => {
      const name = `${route.source.namespace}/${route.source.name}`;
      if (seen.has(name)) return [];
      seen.add(name);
      const parentRef = route.parentRefs.find((ref) => namesKind(ref, key) && namesObject(ref, key, route));
      return parentRef ? [context.routeAt(route, parentRef)] : [];
    }),
  );
}
