import type { Route, RouteAction } from "../../sdk/envoy/messages.ts";
import type { BackendHeaders, RouteBackendContribution, RouteContribution } from "../../sdk/hooks.ts";
import { contribute, type PerFilterConfig, withPerFilterConfig } from "./contributions.ts";

const routeType = "envoy.config.route.v3.Route";
const actionType = "envoy.config.route.v3.RouteAction";

/** What hooks may ask for in a route that is already there. */
export type ExistingRouteContribution = Pick<
  RouteContribution,
  "route" | "action" | "perFilterConfig" | "fixedPerFilterConfig"
>;

/** A route while its backends and policies contribute to it. */
export interface RouteDraft {
  /** The route so far; as in the controller without what `perFilterConfig` asked for, which is written in the end. */
  readonly current: () => Route;
  readonly take: (contribution: ExistingRouteContribution) => void;
  /** As `take`, but its action fields make a route that forwards of one that does nothing yet. */
  readonly takeFromBackend: (contribution: Pick<RouteBackendContribution, "route" | "action">) => void;
  /** What the only backend of the route asked for: policies may replace its configuration, its headers come after theirs. */
  readonly takeFromOnlyBackend: (perFilterConfig: PerFilterConfig | undefined, headers: BackendHeaders) => void;
  readonly finish: () => Route;
}

function withAction(route: Route, action: RouteAction): Route {
  return contribute(routeType, route, { set: { route: action } });
}

export function routeDraft(initial: Route): RouteDraft {
  let route = initial;
  let perFilterConfig: PerFilterConfig | undefined;
  let backendHeaders: BackendHeaders = {};
  const replacements: ((route: Route) => Route)[] = [];

  const takeRoute = (contribution: RouteContribution["route"]) => {
    if (!contribution) return;
    route = contribute(routeType, route, contribution);
    if (contribution.replace) replacements.push(contribution.replace);
  };
  const takeAction = (contribution: RouteContribution["action"], action: RouteAction | undefined) => {
    if (!contribution || !action) return;
    route = withAction(route, contribute(actionType, action, contribution));
    const { replace } = contribution;
    if (replace) replacements.push((final) => (final.route ? withAction(final, replace(final.route)) : final));
  };
  return {
    current: () => route,
    take(contribution) {
      takeRoute(contribution.route);
      takeAction(contribution.action, route.route);
      route = withPerFilterConfig(route, contribution.fixedPerFilterConfig);
      if (contribution.perFilterConfig) perFilterConfig = { ...perFilterConfig, ...contribution.perFilterConfig };
    },
    takeFromBackend(contribution) {
      takeRoute(contribution.route);
      takeAction(contribution.action, route.route ?? {});
    },
    takeFromOnlyBackend(config, headers) {
      perFilterConfig = config;
      backendHeaders = headers;
    },
    finish() {
      const fixed = route.typedPerFilterConfig;
      const configured = perFilterConfig ? withPerFilterConfig(route, { ...perFilterConfig, ...fixed }) : route;
      const complete = contribute(routeType, configured, { append: backendHeaders });
      return replacements.reduce((final, replace) => replace(final), complete);
    },
  };
}
