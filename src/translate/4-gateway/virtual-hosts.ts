import type { Listener, VirtualHostIr } from "../../sdk/ir/gateway.ts";
import type { Report } from "../../sdk/report.ts";
import { type AttachedHttpRoute, type AttachedRoute, isAttachedHttpRoute } from "./attached-route.ts";
import { type Found, found } from "./findings.ts";
import { type BackendScope, translateHttpRules } from "./http-rules.ts";
import { virtualHostName } from "./listener-key.ts";
import { type SortableRoute, sortableRoutes, sortRoutes } from "./sort-routes.ts";

/** Matches of one route, and the hosts that they hold for. */
interface RoutesOfHosts {
  readonly hosts: readonly string[];
  readonly routes: readonly SortableRoute[];
}

/** The hosts of a route; all of them (`*`) where neither the route nor its listener names any. */
function hostsOf({ route, hostnames }: AttachedHttpRoute): readonly string[] {
  if (hostnames.length > 0) return hostnames;
  return route.hostnames.length > 0 ? route.hostnames : ["*"];
}

function routesOfHosts(attached: AttachedHttpRoute, scope: BackendScope): Found<RoutesOfHosts> {
  const { route, parentRef } = attached;
  const lookedAt: Report = { about: "route", route: route.source, parentRef };
  const rules = translateHttpRules(attached, { scope });
  return found({ hosts: hostsOf(attached), routes: sortableRoutes(route.resource, rules.value) }, [
    { reports: [lookedAt], diagnostics: [] },
    rules,
  ]);
}

/** Translates the HTTP routes of one listener; those of other kinds are passed over. */
export function routesOfListener(
  attached: readonly AttachedRoute[],
  scope: BackendScope,
): Found<readonly RoutesOfHosts[]> {
  const routes = attached.filter(isAttachedHttpRoute).map((route) => routesOfHosts(route, scope));
  return found(
    routes.map(({ value }) => value),
    routes,
  );
}

/** Gathers matches by host, in the order of the routes; a route without matches makes no host. */
export function routesByHost(routes: Iterable<RoutesOfHosts>): ReadonlyMap<string, readonly SortableRoute[]> {
  const byHost = new Map<string, SortableRoute[]>();
  for (const { hosts, routes: matches } of routes) {
    if (matches.length === 0) continue;
    for (const host of hosts) {
      const present = byHost.get(host);
      if (present) for (const match of matches) present.push(match);
      else byHost.set(host, [...matches]);
    }
  }
  return byHost;
}

/**
 * One virtual host per host, sorted by name. Of two hosts that only differ in dots and underscores the first is kept,
 * as they would have one name.
 */
export function virtualHosts(
  parentName: string,
  byHost: ReadonlyMap<string, readonly SortableRoute[]>,
  ownerOf: (host: string) => Listener | undefined,
): readonly VirtualHostIr[] {
  const byName = new Map<string, VirtualHostIr>();
  for (const [hostname, routes] of byHost) {
    const name = virtualHostName(parentName, hostname);
    if (byName.has(name)) continue;
    const listener = ownerOf(hostname);
    const attachedPolicies = listener?.attachedPolicies ?? [];
    byName.set(name, { name, hostname, rules: sortRoutes(routes), attachedPolicies, listener });
  }
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
