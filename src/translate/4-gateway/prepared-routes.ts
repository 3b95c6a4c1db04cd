import type { HttpRouteIr, RouteIr } from "../../sdk/ir/route.ts";
import { type ObjectSource, objectSourceKey } from "../../sdk/resource.ts";
import type { Attachments } from "../3-attach/attachments.ts";
import { namespacedName } from "./attached-route.ts";

/** The routes, findable by parent and as delegates; the same for all Gateways. */
export interface PreparedRoutes {
  /** Routes that name the object as a parent, in document order. */
  readonly routesFor: (parent: ObjectSource) => readonly RouteIr[];
  readonly findHttpRoute: (namespace: string, name: string) => HttpRouteIr | undefined;
  /** HTTPRoutes with a value of the delegation label (any, if empty) in a namespace (all, if empty). */
  readonly selectHttpRoutes: (label: string, namespace: string) => readonly HttpRouteIr[];
}

/** The label, and the reference kind, by which routes are delegated to. */
export const delegationLabel = "delegation.kgateway.dev/label";

/** Groups by several keys each; an item comes once under each of its keys. */
function groupByKeys<Item>(items: readonly Item[], keys: (item: Item) => Iterable<string>): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(keys(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** The objects that a route's parentRefs name. As kgateway: a reference without kind means a Gateway here. */
function parentKeys(route: RouteIr): readonly string[] {
  return route.parentRefs.map((ref) =>
    objectSourceKey({
      group: ref.group ?? "gateway.networking.k8s.io",
      kind: ref.kind ?? "Gateway",
      namespace: ref.namespace || route.source.namespace,
      name: ref.name,
    }),
  );
}

function selectorKeys({ resource, source }: HttpRouteIr): readonly string[] {
  const label = resource.labels[delegationLabel];
  const inNamespace = `/${source.namespace}`;
  return label === undefined ? [inNamespace] : [inNamespace, `${label}${inNamespace}`, `${label}/`];
}

/** Indexes the routes for `translateGateway`. */
export function prepareRoutes({ routes }: Pick<Attachments, "routes">): PreparedRoutes {
  const byParent = groupByKeys(routes, parentKeys);
  const httpRoutes = routes.filter(
    (route): route is HttpRouteIr => route.kind === "http" && route.source.kind === "HTTPRoute",
  );
  const byName = new Map(httpRoutes.map((route) => [namespacedName(route.source), route]));
  const bySelector = groupByKeys(httpRoutes, selectorKeys);
  return {
    routesFor: (parent) => byParent.get(objectSourceKey(parent)) ?? [],
    findHttpRoute: (namespace, name) => byName.get(namespacedName({ namespace, name })),
    selectHttpRoutes: (label, namespace) => bySelector.get(`${label}/${namespace}`) ?? [],
  };
}
