import { any, type HttpFilter } from "../../sdk/envoy/messages.ts";
import type { StagedHttpFilter, StagedUpstreamHttpFilter } from "../../sdk/filter-stage.ts";
import type { FilterChainContext, SharedContribution } from "../../sdk/hooks.ts";
import { settleFilterConflicts } from "./filter-conflicts.ts";
import { inOrder, type PlacedFilter, placed, withoutRepeated } from "./filter-order.ts";
import type { AnyTranslationPass } from "./plugin-passes.ts";
import type { ChainScope } from "./scope.ts";

type FilterHook<Staged> = (
  context: FilterChainContext,
) => SharedContribution & { readonly filters?: readonly Staged[] | undefined };

/** What all passes answer to one of the hooks that only give filters. */
function askPasses<Staged>(
  chain: ChainScope,
  hook: string,
  hookOf: (hooks: AnyTranslationPass) => FilterHook<Staged> | undefined,
): readonly { readonly plugin: string; readonly staged: Staged }[] {
  return chain.passes.inOrder.flatMap(({ plugin, hooks }) => {
    const ask = hookOf(hooks);
    const call = { plugin, hook, resource: chain.gateway.resource };
    const contribution = ask && chain.call(call, () => ask(chain.hookContext));
    if (contribution) chain.collector.take(contribution);
    return (contribution?.filters ?? []).map((staged) => ({ plugin, staged }));
  });
}

function customFilters({ chain }: ChainScope): readonly StagedHttpFilter[] {
  return (chain.customHttpFilters ?? []).map(({ name, config, stage, weight }) => ({
    position: stage,
    filter: { name, typedConfig: config },
    weight,
  }));
}

/** There is only one stage towards the backend. */
const placedUpstream = ({ relative, weight = 0, filter }: StagedUpstreamHttpFilter): PlacedFilter<HttpFilter> => ({
  stage: 0,
  relative,
  weight,
  filter,
});

const upstreamCodec: HttpFilter = {
  name: "envoy.filters.http.upstream_codec",
  typedConfig: any("envoy.extensions.filters.http.upstream_codec.v3.UpstreamCodec", {}),
};

/** Envoy wants the codec after the last filter towards the backend, if there is any. */
function upstreamFilters(chain: ChainScope): readonly HttpFilter[] {
  const asked = askPasses(chain, "upstreamHttpFilters", (hooks) => hooks.upstreamHttpFilters);
  const all = [...asked.map(({ staged }) => staged), ...chain.filters.upstreamFilters()];
  return all.length === 0 ? [] : [...withoutRepeated(inOrder(all.map(placedUpstream))), upstreamCodec];
}

function router(upstreamHttpFilters: readonly HttpFilter[]): HttpFilter {
  return {
    name: "envoy.filters.http.router",
    typedConfig: any(
      "envoy.extensions.filters.http.router.v3.Router",
      upstreamHttpFilters.length > 0 ? { upstreamHttpFilters } : {},
    ),
  };
}

/** The HTTP filters of a chain in the order of their stages, the router last; asked for after all routes are there. */
export function httpFilters(chain: ChainScope): readonly HttpFilter[] {
  const asked = askPasses(chain, "httpFilters", (hooks) => hooks.httpFilters);
  const { filters, diagnostics } = settleFilterConflicts([...asked, ...chain.filters.filters()], chain.index.plugins);
  chain.collector.diagnose(...diagnostics);
  const all = [...filters, ...customFilters(chain)];
  return [...withoutRepeated(inOrder(all.map(placed))), router(upstreamFilters(chain))];
}
