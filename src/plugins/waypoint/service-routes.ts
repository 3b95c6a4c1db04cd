import type { ParentReference } from "../../sdk/ir/reference.ts";
import type { RouteIr } from "../../sdk/ir/route.ts";
import type { GwTranslatorContext, RouteAtParent } from "../../sdk/plugin.ts";
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

function routesOfKey(
  key: ObjectSource,
  service: WaypointService,
  context: GwTranslatorContext,
): readonly RouteAtParent[] {
  // As kgateway: a host name only has routes of the namespace of its ServiceEntry.
  const namespace = key.namespace || service.source.namespace;
  return context.routesOf({ ...key, namespace }).flatMap((route) => {
    const parentRef = route.parentRefs.find((ref) => namesKind(ref, key) && namesObject(ref, key, route));
    return parentRef ? [context.routeAt(route, parentRef)] : [];
  });
}

/** The routes whose parent is a service, by whatever reference; each counts once, for the first of them. */
export function serviceRoutes(service: WaypointService, context: GwTranslatorContext): readonly RouteAtParent[] {
  const byName = new Map<string, RouteAtParent>();
  for (const each of serviceKeys(service).flatMap((key) => routesOfKey(key, service, context))) {
    const { namespace, name } = each.route.source;
    const key = `${namespace}/${name}`;
    if (!byName.has(key)) byName.set(key, each);
  }
  return [...byName.values()];
}
