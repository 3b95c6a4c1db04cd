import type { Diagnostic, Parsed } from "./diagnostic.ts";
import type { Backend } from "./ir/backend.ts";
import type { Gateway, GatewayIr, Listener } from "./ir/gateway.ts";
import type { ParentReference } from "./ir/reference.ts";
import type { HttpRouteRuleMatchIr, RouteIr } from "./ir/route.ts";
import type { PolicyContext } from "./lookup.ts";
import type { Report } from "./report.ts";
import type { ObjectSource } from "./resource.ts";

/** The matches of a route and of all routes that it delegates to, and what is to say about it. */
export interface RouteTranslation {
  /** In the order in which they are written, not in that of their precedence. */
  readonly matches: readonly HttpRouteRuleMatchIr[];
  /** That the route was looked at for this parent, and what is wrong with it. */
  readonly reports: readonly Report[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A route and one of its parentRefs. As kgateway's RouteInfo. */
export interface RouteAtParent {
  readonly route: RouteIr;
  /** As written in the route. */
  readonly parentRef: ParentReference;
  /** Translates an HTTPRoute or GRPCRoute; routes of other kinds have no matches. */
  readonly translate: () => RouteTranslation;
}

/** The routes of a Gateway's listeners, and what is to say about those that no listener takes. */
export interface GatewayRoutes {
  /** Those that the listener takes, each with the parent reference that led to it. */
  readonly routesAt: (listener: Listener) => readonly RouteAtParent[];
  readonly reports: readonly Report[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a GwTranslator may look up. */
export interface GwTranslatorContext extends PolicyContext {
  /** Labels of a namespace; undefined where the input holds no such Namespace. */
  readonly namespaceLabels: (namespace: string) => Readonly<Record<string, string>> | undefined;
  /** Every backend of every plugin, without the policies on it. */
  readonly backends: readonly Backend[];
  /** The routes of the Gateway's listeners, as the ordinary translation finds them; a listener of any protocol takes HTTPRoutes. */
  readonly attachRoutes: () => GatewayRoutes;
  /** Routes that name an object as a parent, such as a Service, in document order; parentRefs without a namespace mean the route's own. */
  readonly routesOf: (parent: ObjectSource) => readonly RouteIr[];
  /** Follows a route from one of its parentRefs. Nobody is asked whether the parent allows it. */
  readonly routeAt: (route: RouteIr, parentRef: ParentReference) => RouteAtParent;
}

/** Turns a Gateway of its class into what it should do, in place of the ordinary translation. As kgateway's KGwTranslator. */
export interface GwTranslator {
  /** Says what the Gateway should do. */
  readonly translate: (gateway: Gateway, context: GwTranslatorContext) => Parsed<GatewayTranslation>;
}

/** What a Gateway translator says of a Gateway: what it should do, and the reports of what was read. */
export interface GatewayTranslation {
  readonly gateway: GatewayIr;
  readonly reports: readonly Report[];
}
