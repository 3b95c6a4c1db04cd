import type { Cluster, Route, VirtualHost } from "../../sdk/envoy/messages.ts";
import type { VirtualHostIr } from "../../sdk/ir/gateway.ts";
import type { HttpRouteRuleMatchIr } from "../../sdk/ir/route.ts";
import { type EnvoyVerdict, invalidConfiguration } from "../../sdk/partial-configuration.ts";
import { checkRoute } from "../../validate/route.ts";
import { checkMatch, matchFindings } from "../../validate/strict/route-match.ts";
import { reportListenerReplaced } from "./listener-reports.ts";
import type { Fault } from "./replacement-diagnostics.ts";
import { fallbackVirtualHost, finalRoute } from "./route-replacement.ts";
import type { ChainScope } from "./scope.ts";

/** Clusters that routes lead to; Envoy asks no more of them than that they are there. */
function clustersOf(routes: readonly Route[]): readonly Cluster[] {
  const names = routes.flatMap(({ route }) => [
    route?.cluster,
    ...(route?.weightedClusters?.clusters ?? []).map(({ name }) => name),
  ]);
  return [...new Set(names)].flatMap((name) => (name ? [{ name }] : []));
}

const judge = (verdict: EnvoyVerdict, routes: readonly Route[]) => verdict({ routes, clusters: clustersOf(routes) });

function routeFaults(verdict: EnvoyVerdict, route: Route): readonly Fault[] {
  const found = checkRoute(route);
  if (found.length > 0) return found;
  const unreadable = checkMatch(route.match);
  if (unreadable.length > 0) return unreadable;
  const refusal = judge(verdict, [route]);
  if (refusal === undefined) return [];
  const { name, match } = route;
  const matchRefusal = judge(verdict, [{ name, match, route: { cluster: "dummy-cluster" } }]);
  if (matchRefusal !== undefined) return matchFindings(matchRefusal);
  return [
    { message: "invalid route configuration", cause: "" },
    { message: `validation failed: ${invalidConfiguration(refusal)}`, cause: `Envoy refuses it: ${refusal}` },
  ];
}

/** Every route by itself, those that Envoy refuses replaced or left out. */
function isolatedRoutes(
  chain: ChainScope,
  verdict: EnvoyVerdict,
  { routes, matches }: { readonly routes: readonly Route[]; readonly matches: readonly HttpRouteRuleMatchIr[] },
): readonly Route[] {
  return routes.flatMap((route, index) => {
    const match = matches[index];
    const faults = routeFaults(verdict, route);
    return match && faults.length > 0 ? (finalRoute(chain, match, { route, faults }) ?? []) : route;
  });
}

/**
 * A virtual host of which Envoy takes every route, in the mode STRICT: its routes are judged together, and one by one only where
 * Envoy refuses something of them.
 * @param matches what each route was made of, in the same order
 */
export function withJudgedRoutes(
  chain: ChainScope,
  host: VirtualHostIr,
  { virtualHost, matches }: { readonly virtualHost: VirtualHost; readonly matches: readonly HttpRouteRuleMatchIr[] },
): VirtualHost {
  const { envoyVerdict: verdict } = chain.index;
  const { routes = [], name = "", domains: [domain = "*"] = [] } = virtualHost;
  if (!verdict || routes.length === 0 || judge(verdict, routes) === undefined) return virtualHost;
  const isolated = isolatedRoutes(chain, verdict, { routes, matches });
  const { routes: _judged, ...withoutRoutes } = virtualHost;
  if (isolated.length === 0) return withoutRoutes;
  const refusal = judge(verdict, isolated);
  if (refusal === undefined) return { ...virtualHost, routes: isolated };
  const message = `validation failed: ${invalidConfiguration(refusal)}`;
  if (host.listener) {
    const faults = [{ message, cause: `Envoy refuses its routes: ${refusal}` }];
    reportListenerReplaced(chain, host.listener, { host: domain, message, faults });
  }
  return fallbackVirtualHost(name, domain);
}
