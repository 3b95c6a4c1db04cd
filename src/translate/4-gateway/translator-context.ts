import type { GatewayRoutes, GwTranslatorContext, RouteAtParent, RouteTranslation } from "../../sdk/gw-translator.ts";
import type { Gateway } from "../../sdk/ir/gateway.ts";
import type { ParentReference } from "../../sdk/ir/reference.ts";
import type { RouteIr } from "../../sdk/ir/route.ts";
import type { Path } from "../../sdk/json.ts";
import type { Report } from "../../sdk/report.ts";
import { locationIn, objectReference } from "../../sdk/resource.ts";
import type { TranslationIndex } from "../2-index/translation-index.ts";
import { type AttachedRoute, isAttachedHttpRoute } from "./attached-route.ts";
import { translateHttpRules } from "./http-rules.ts";
import { listenerKey } from "./listener-key.ts";
import type { PreparedRoutes } from "./prepared-routes.ts";
import { attachRoutes, routeChain } from "./route-attachment.ts";

function translateRoute(attached: AttachedRoute): RouteTranslation {
  const { route, parentRef } = attached;
  const lookedAt: Report = { about: "route", route: route.source, parentRef };
  if (!isAttachedHttpRoute(attached)) return { matches: [], reports: [lookedAt], diagnostics: [] };
  const { value, reports, diagnostics } = translateHttpRules(attached, { scope: (backend) => backend });
  return { matches: value, reports: [lookedAt, ...reports], diagnostics };
}

const routeAtParent = (attached: AttachedRoute): RouteAtParent => ({
  route: attached.route,
  parentRef: attached.parentRef,
  translate: () => translateRoute(attached),
});

function gatewayRoutes(gateway: Gateway, index: TranslationIndex, routes: PreparedRoutes): GatewayRoutes {
  const { routesByListener, reports, diagnostics } = attachRoutes(gateway, index, routes);
  return {
    routesAt: ({ parent, spec }) => (routesByListener.get(listenerKey(parent, spec.name)) ?? []).map(routeAtParent),
    reports,
    diagnostics,
  };
}

/** What a plugin that translates a Gateway may look up. */
export function translatorContext(
  gateway: Gateway,
  index: TranslationIndex,
  routes: PreparedRoutes,
): GwTranslatorContext {
  const { resource } = gateway;
  const object = objectReference(resource);
  const chainContext = { routes, wildcardNamespace: index.settings.delegationWildcardNamespace };
  const { settings, list, find, findReferenced, fact, findBackend, findPolicy, namespaceLabels, backends } = index;
  return {
    settings,
    list,
    find,
    findReferenced,
    fact,
    findBackend,
    findPolicy,
    namespaceLabels,
    backends,
    at: (path: Path) => ({ location: locationIn(resource, path), object }),
    attachRoutes: () => gatewayRoutes(gateway, index, routes),
    routesOf: routes.routesFor,
    routeAt: (route: RouteIr, parentRef: ParentReference) =>
      routeAtParent({ ...routeChain(route, parentRef, chainContext), hostnames: [] }),
  };
}
