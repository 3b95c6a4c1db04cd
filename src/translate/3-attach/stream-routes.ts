import type { TcpRouteIr, TlsRouteIr } from "../../sdk/ir/route.ts";
import type { Resource } from "../../sdk/resource.ts";
import { objectsOf, specOf, textsOf } from "../2-index/written-values.ts";
import { parentReferences } from "./parent-references.ts";
import { backendReference } from "./route-backends.ts";
import type { RouteIrContext } from "./route-context.ts";
import { sourceOf } from "./source-of.ts";
import { routeTargetingPolicies } from "./targeting-policies.ts";

/** What TCPRoutes and TLSRoutes of all versions have in common. */
function streamRoute(route: Resource, { lookup, resolveBackend }: RouteIrContext): Omit<TcpRouteIr, "kind"> {
  const { parentRefs, rules: written } = specOf(route);
  const source = sourceOf(route);
  const rules = objectsOf(written);
  return {
    source,
    resource: route,
    parentRefs: parentReferences(parentRefs),
    attachedPolicies: routeTargetingPolicies(route, lookup),
    ruleCount: rules.length,
    backends: objectsOf(rules[0]?.backendRefs).map((reference) => resolveBackend(source, backendReference(reference))),
  };
}

/** A TCPRoute with its backends resolved. */
export function tcpRouteIr(route: Resource, context: RouteIrContext): TcpRouteIr {
  return { kind: "tcp", ...streamRoute(route, context) };
}

/** A TLSRoute with its backends resolved. */
export function tlsRouteIr(route: Resource, context: RouteIrContext): TlsRouteIr {
  return { kind: "tls", hostnames: textsOf(specOf(route).hostnames), ...streamRoute(route, context) };
}
