import type { Route } from "../../sdk/envoy/messages.ts";
import type { RouteConfigContribution } from "../../sdk/hooks.ts";
import { type RouteDraft, routeDraft } from "./route-draft.ts";

type ForEachRoute = NonNullable<RouteConfigContribution["forEachRoute"]>;
type ContainedRouteContribution = ReturnType<ForEachRoute>;

/** The routes inside a virtual host or route configuration while its policies contribute to each of them. */
export interface ContainedRoutes {
  /** The routes so far; undefined while nothing has been contributed, and so they are what they were. */
  readonly current: () => readonly Route[] | undefined;
  /** Asks once for every route; whatever the contribution asks for besides the route goes to `onContribution`. */
  readonly take: (ask: ForEachRoute, onContribution: (contribution: ContainedRouteContribution) => void) => void;
  readonly finish: () => readonly Route[] | undefined;
}

/** A policy above the routes has its say after each route's own, so its configuration of filters replaces nothing. */
function takeInto(
  draft: RouteDraft,
  { perFilterConfig, fixedPerFilterConfig, ...rest }: ContainedRouteContribution,
): void {
  const present = draft.current().typedPerFilterConfig;
  const config = { ...perFilterConfig, ...fixedPerFilterConfig };
  const fresh = Object.entries(config).filter(([filter]) => present?.[filter] === undefined);
  draft.take({ ...rest, ...(fresh.length > 0 && { fixedPerFilterConfig: Object.fromEntries(fresh) }) });
}

export function containedRoutes(routes: readonly Route[]): ContainedRoutes {
  let drafts: readonly RouteDraft[] | undefined;
  return {
    current: () => drafts?.map((draft) => draft.current()),
    take(ask, onContribution) {
      drafts ??= routes.map(routeDraft);
      for (const draft of drafts) {
        const contribution = ask(draft.current());
        takeInto(draft, contribution);
        onContribution(contribution);
      }
    },
    finish: () => drafts?.map((draft) => draft.finish()),
  };
}
