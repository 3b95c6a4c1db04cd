import { type Diagnostic, type Parsed, parsed } from "../../sdk/diagnostic.ts";
import type { GatewayTranslation, GwTranslatorContext, RouteAtParent } from "../../sdk/gw-translator.ts";
import type { Gateway, GatewayIr, Listener } from "../../sdk/ir/gateway.ts";
import type { Report } from "../../sdk/report.ts";
import { type AuthorizationPolicies, authorizationPolicies } from "./authorization-policies.ts";
import { findInboundListener, inboundListener } from "./inbound-listener.ts";
import { authorizationFilters, unprotectedPorts } from "./rbac/http-filters.ts";
import { type ServiceChains, serviceChains } from "./service-chains.ts";
import { inUsualOrder, serviceRoutes } from "./service-routes.ts";
import { usedWaypoint } from "./use-waypoint.ts";
import { type WaypointService, waypointServices } from "./waypoint-service.ts";

interface Findings {
  readonly reports: readonly Report[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A waypoint serves Services unless its label says that it is for something else, or for nothing. */
function isForServices({ resource }: Gateway): boolean {
  const waypointFor = resource.labels["istio.io/waypoint-for"] ?? "service";
  return waypointFor === "service" || waypointFor === "all";
}

/** The Services and ServiceEntries that use a waypoint. */
function servicesOf({ source }: Gateway, context: GwTranslatorContext): readonly WaypointService[] {
  return waypointServices(context, context.backends).filter((service) => {
    const used = usedWaypoint(service, context.namespaceLabels);
    return typeof used === "object" && used.namespace === source.namespace && used.name === source.name;
  });
}

interface WaypointParts {
  readonly gateway: Gateway;
  readonly policies: AuthorizationPolicies;
  readonly listener: Listener;
  readonly gatewayRoutes: readonly RouteAtParent[];
  readonly context: GwTranslatorContext;
}

function chainsOf(
  service: WaypointService,
  { gateway, policies, listener, gatewayRoutes, context }: WaypointParts,
): ServiceChains & Findings {
  const routes = [...gatewayRoutes, ...serviceRoutes(service, context)].map((route) => route.translate());
  const matches = routes.length > 0 ? routes.flatMap((route) => route.matches) : undefined;
  const ofService = [...policies.ofGateway(gateway), ...policies.ofService(service)];
  const authorization = authorizationFilters(ofService);
  const httpFilters = authorization.filters;
  const chains = serviceChains(service, { listener, backends: context.backends, matches, httpFilters });
  return {
    ...chains,
    reports: routes.flatMap(({ reports }) => reports),
    diagnostics: [
      ...authorization.diagnostics,
      ...unprotectedPorts(ofService, service),
      ...routes.flatMap(({ diagnostics }) => diagnostics),
    ],
  };
}

function sortedByName<Named extends { readonly name: string }>(chains: readonly Named[]): readonly Named[] {
  return chains.toSorted((left, right) => (left.name < right.name ? -1 : left.name > right.name ? 1 : 0));
}

function waypointIr(gateway: Gateway, listener: Listener | undefined, context: GwTranslatorContext) {
  const { source, gatewayClassName, attachedPolicies } = gateway;
  return (chains: readonly ServiceChains[]): GatewayIr => {
    const httpFilterChains = sortedByName(chains.flatMap((each) => each.httpFilterChains));
    const tcpFilterChains = sortedByName(chains.flatMap((each) => each.tcpFilterChains));
    const isEmpty = httpFilterChains.length + tcpFilterChains.length === 0;
    const listeners =
      listener && !isEmpty
        ? [{ ...inboundListener(listener, context.settings), httpFilterChains, tcpFilterChains }]
        : [];
    return { source, gatewayClassName, listeners, attachedPolicies };
  };
}

/** As kgateway: only waypoints say the reason of a route's refusal a second time, as its message. */
function withMessage(report: Report): Report {
  if (report.about !== "route" || !report.condition) return report;
  return {
    ...report,
    condition: { ...report.condition, message: report.condition.message || report.condition.reason },
  };
}

/** Says what a waypoint should do: one filter chain for each port of each service that uses it. */
export function translateWaypoint(gateway: Gateway, context: GwTranslatorContext): Parsed<GatewayTranslation> {
  const inbound = findInboundListener(gateway);
  const { listener } = inbound;
  const irOf = waypointIr(gateway, listener, context);
  if (!listener) return parsed({ gateway: irOf([]), reports: inbound.reports }, inbound.diagnostics);
  const attached = context.attachRoutes();
  const routes = { ...attached, reports: attached.reports.map(withMessage) };
  const policies = authorizationPolicies(context);
  const gatewayRoutes = inUsualOrder(routes.routesAt(listener), ({ route }) => route);
  const parts = { gateway, policies, listener, gatewayRoutes, context };
  const services = isForServices(gateway) ? servicesOf(gateway, context) : [];
  const chains = services.map((service) => chainsOf(service, parts));
  const findings = [inbound, routes, ...chains];
  return parsed(
    { gateway: irOf(chains), reports: findings.flatMap(({ reports }) => reports) },
    findings.flatMap(({ diagnostics }) => diagnostics),
  );
}
