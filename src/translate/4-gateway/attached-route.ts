import type { ParentReference, ReferenceProblem } from "../../sdk/ir/reference.ts";
import type { HttpRouteIr, RouteIr } from "../../sdk/ir/route.ts";
import type { ObjectSource } from "../../sdk/resource.ts";

/** A route at a listener, or a route that another one delegates to. As kgateway's RouteInfo. */
export interface AttachedRoute<Route extends RouteIr = RouteIr> {
  readonly route: Route;
  /** As written in the route, or the delegating route. */
  readonly parentRef: ParentReference;
  /** What the root of the delegation attaches to, with defaults filled in. */
  readonly listenerParentRef: ParentReference;
  /** The hosts that the route has in common with the listener; empty for all hosts and for delegated routes. */
  readonly hostnames: readonly string[];
  /** The routes that this one delegates to. */
  readonly children: DelegatedRoutes;
}

export type AttachedHttpRoute = AttachedRoute<HttpRouteIr>;

/** Delegated routes by the reference that names them; a reference with a problem counts as failed, whatever else it leads to. */
export interface DelegatedRoutes {
  readonly routes: ReadonlyMap<string, readonly AttachedHttpRoute[]>;
  readonly problems: ReadonlyMap<string, ReferenceProblem>;
}

export const noDelegatedRoutes: DelegatedRoutes = { routes: new Map(), problems: new Map() };

/** Whether a route is an HTTPRoute or GRPCRoute, with its delegated routes. */
export function isAttachedHttpRoute(attached: AttachedRoute): attached is AttachedHttpRoute {
  return attached.route.kind === "http";
}

/** `namespace/name`, as routes are compared and named in messages. */
export function namespacedName({ namespace, name }: Pick<ObjectSource, "namespace" | "name">): string {
  return `${namespace}/${name}`;
}
