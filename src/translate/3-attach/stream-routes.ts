import type { BackendReference, ParentReference } from "../../sdk/ir/reference.ts";
import type { TcpRouteIr, TlsRouteIr } from "../../sdk/ir/route.ts";
import type { ObjectSource, Resource } from "../../sdk/resource.ts";
import type { RouteIrContext } from "./route-context.ts";

/** What TCPRoutes and TLSRoutes of all versions have in common. */
interface StreamRouteSpec {
  readonly parentRefs?: readonly ParentReference[];
  readonly hostnames?: readonly string[];
  readonly rules?: readonly { readonly backendRefs?: readonly BackendReference[] }[];
}

const sourceOf = ({ kind, namespace, name }: Resource): ObjectSource => ({
  group: "gateway.networking.k8s.io",
  kind,
  namespace,
  name,
});

function streamRoute(route: Resource, { lookup, resolveBackend }: RouteIrContext) {
  const spec = (route.object.spec ?? {}) as unknown as StreamRouteSpec;
  const source = sourceOf(route);
  const rules = spec.rules ?? [];
  return {
    source,
    resource: route,
    parentRefs: spec.parentRefs ?? [],
    attachedPolicies: lookup({ source, labels: route.labels }),
    ruleCount: rules.length,
    backends: (rules[0]?.backendRefs ?? []).map((reference) => resolveBackend(source, reference)),
  };
}

/** A TCPRoute with its backends resolved. */
export function tcpRouteIr(route: Resource, context: RouteIrContext): TcpRouteIr {
  return { kind: "tcp", ...streamRoute(route, context) };
}

/** A TLSRoute with its backends resolved. */
export function tlsRouteIr(route: Resource, context: RouteIrContext): TlsRouteIr {
  const { hostnames = [] } = (route.object.spec ?? {}) as unknown as StreamRouteSpec;
  return { kind: "tls", hostnames, ...streamRoute(route, context) };
}
