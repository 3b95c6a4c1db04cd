import type { Filter } from "../../sdk/envoy/messages.ts";
import type { StagedNetworkFilter } from "../../sdk/filter-stage.ts";
import { inOrder, placed } from "./filter-order.ts";
import { filterChainContext, type ListenerScope } from "./scope.ts";

/** The network filters that stand before the HTTP connection manager or TCP proxy of a chain. */
export function networkFilters(
  scope: ListenerScope,
  chain: { readonly name: string; readonly customNetworkFilters?: readonly StagedNetworkFilter[] | undefined },
  ofListener: readonly StagedNetworkFilter[],
): readonly Filter[] {
  const context = filterChainContext(scope, chain.name);
  const staged = scope.passes.inOrder.flatMap(({ plugin, hooks: { networkFilters: hook } }) => {
    if (!hook) return [];
    const contribution = scope.call({ plugin, hook: "networkFilters", resource: scope.gateway.resource }, () =>
      hook(context),
    );
    if (contribution) scope.collector.take(contribution);
    return contribution?.filters ?? [];
  });
  return inOrder([...staged, ...ofListener, ...(chain.customNetworkFilters ?? [])].map(placed));
}
