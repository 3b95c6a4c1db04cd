import type { FilterChain, FilterChainMatch, RouteConfiguration } from "../../sdk/envoy/messages.ts";
import type { StagedNetworkFilter } from "../../sdk/filter-stage.ts";
import type { FilterChainMatchIr, HttpFilterChainIr, TcpFilterChainIr } from "../../sdk/ir/gateway.ts";
import { reportForRouteBackend } from "./backend-policy-reports.ts";
import { chainFilters } from "./collector.ts";
import { downstreamTlsSocket } from "./downstream-tls.ts";
import { httpConnectionManager } from "./http-connection-manager.ts";
import { networkFilters } from "./network-filters.ts";
import { buildRouteConfiguration } from "./route-configuration.ts";
import { type ChainScope, filterChainContext, type ListenerScope } from "./scope.ts";
import { tcpProxy } from "./tcp-proxy.ts";

function filterChainMatch({ sniDomains, prefixRanges, destinationPort }: FilterChainMatchIr): FilterChainMatch {
  return {
    ...(sniDomains?.length && { serverNames: sniDomains }),
    ...(destinationPort !== undefined && { destinationPort }),
    ...(prefixRanges?.length && { prefixRanges }),
  };
}

/** A chain without filters yet. */
function initialChain({ name, match, tls }: HttpFilterChainIr | TcpFilterChainIr): FilterChain {
  const chainMatch = filterChainMatch(match);
  return {
    name,
    ...(Object.keys(chainMatch).length > 0 && { filterChainMatch: chainMatch }),
    ...(tls && { transportSocket: downstreamTlsSocket(tls) }),
  };
}

/** An HTTP filter chain and the routes that belong to it. */
export interface HttpChain {
  readonly filterChain: FilterChain;
  readonly routeConfiguration: RouteConfiguration;
}

/** The routes come first: they say which filters the chain needs. */
export function buildHttpChain(
  scope: ListenerScope,
  chain: HttpFilterChainIr,
  ofListener: readonly StagedNetworkFilter[] = [],
): HttpChain {
  const hookContext = filterChainContext(scope, chain.name);
  const chainScope: ChainScope = { ...scope, chain, hookContext, filters: chainFilters() };
  const routeConfiguration = buildRouteConfiguration(chainScope);
  const filters = [...networkFilters(scope, chain, ofListener), httpConnectionManager(chainScope)];
  return { filterChain: { ...initialChain(chain), filters }, routeConfiguration };
}

/** A chain that forwards connections. */
export function buildTcpChain(
  scope: ListenerScope,
  chain: TcpFilterChainIr,
  ofListener: readonly StagedNetworkFilter[] = [],
): FilterChain {
  for (const { backend } of chain.backends) reportForRouteBackend(scope, backend, scope.listener.policyAncestorRef);
  return { ...initialChain(chain), filters: [...networkFilters(scope, chain, ofListener), tcpProxy(chain)] };
}
