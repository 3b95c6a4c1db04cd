import type { HttpFilterChainIr, Listener } from "../../sdk/ir/gateway.ts";
import type { AttachedRoute } from "./attached-route.ts";
import { type Found, found } from "./findings.ts";
import { coveringWildcards, isWildcard } from "./hostnames.ts";
import type { BackendScope } from "./http-rules.ts";
import { routesByHost, routesOfListener, virtualHosts } from "./virtual-hosts.ts";

/** A listener and the routes that attach to it. */
export interface ListenerWithRoutes {
  readonly listener: Listener;
  readonly routes: readonly AttachedRoute[];
}

/** How specific a listener's hostname is among those of its port: exact over wildcard over none, and more labels over fewer. */
type Specificity = readonly [rank: number, dots: number];

function specificity(hostname: string | undefined): Specificity {
  if (!hostname) return [0, 0];
  return isWildcard(hostname) ? [1, hostname.split(".").length - 2] : [2, 0];
}

function isMoreSpecific([rank, dots]: Specificity, [otherRank, otherDots]: Specificity): boolean {
  return rank === otherRank ? dots > otherDots : rank > otherRank;
}

/** The most specific hostname of a port that covers a host; `*` is covered by no hostname. */
function mostSpecificCovering(hostnames: ReadonlySet<string>, host: string): string | undefined {
  if (host === "*") return undefined;
  if (!isWildcard(host) && hostnames.has(host)) return host;
  return coveringWildcards(host).find((wildcard) => hostnames.has(wildcard));
}

/**
 * Which hosts a listener keeps beside its siblings on a port: a host belongs to the listeners with the most specific hostname that covers it.
 * https://gateway-api.sigs.k8s.io/reference/spec/#gateway.networking.k8s.io/v1.GatewaySpec
 */
export function listenerIsolation(
  siblings: readonly Listener[],
): (listener: Listener, hosts: readonly string[]) => readonly string[] {
  const hostnames = new Set(siblings.flatMap(({ spec }) => (spec.hostname ? [spec.hostname] : [])));
  return (listener, hosts) => {
    const own = specificity(listener.spec.hostname);
    return hosts.filter((host) => !isMoreSpecific(specificity(mostSpecificCovering(hostnames, host)), own));
  };
}

/**
 * Which listener of a port a virtual host belongs to, for its policies: the one with the longest hostname that contains the host,
 * the first of equals.
 *
 * As kgateway: this measure is another one than that of `listenerIsolation`.
 */
export function hostOwner(listeners: readonly Listener[]): (host: string) => Listener | undefined {
  const first = new Map<string | undefined, { readonly listener: Listener; readonly order: number }>();
  for (const [order, listener] of listeners.entries()) {
    const { hostname } = listener.spec;
    if (!first.has(hostname)) first.set(hostname, { listener, order });
  }
  return (host) => {
    const hostnames = [host, ...coveringWildcards(host), undefined];
    const candidates = hostnames.flatMap((hostname) => {
      const candidate = first.get(hostname);
      return candidate ? [{ ...candidate, length: hostname?.length ?? 0 }] : [];
    });
    return candidates.sort((a, b) => b.length - a.length || a.order - b.order)[0]?.listener;
  };
}

/** The one chain of all plain HTTP listeners of a port; it is named like the Envoy listener. */
export function httpFilterChain(
  name: string,
  parents: readonly ListenerWithRoutes[],
  scope: BackendScope,
): Found<HttpFilterChainIr> {
  const listeners = parents.map(({ listener }) => listener);
  const hostsLeft = listenerIsolation(listeners);
  const translated = parents.map(({ listener, routes }) => ({ listener, routes: routesOfListener(routes, scope) }));
  const isolated = translated.flatMap(({ listener, routes }) =>
    routes.value.map((route) => ({ ...route, hosts: hostsLeft(listener, route.hosts) })),
  );
  const chain: HttpFilterChainIr = {
    name,
    match: {},
    virtualHosts: virtualHosts(name, routesByHost(isolated), hostOwner(listeners)),
    attachedPolicies: [],
  };
  return found(
    chain,
    translated.map(({ routes }) => routes),
  );
}
