import { any, beforeStage, definePlugin, definePolicy, type RouteContribution, type StagedHttpFilter } from "kgw/sdk";
import { requestTransformationKind } from "./kind.ts";
import { parseTransformation, type TransformationIr } from "./parse-transformation.ts";

const filterName = "shop.request-transformer";
const mutationType = "envoy.extensions.filters.http.header_mutation.v3.HeaderMutation";

/** Envoy heeds what a route says of a filter only where the chain has the filter; disabled there, it touches no other route. */
const transformerFilter: StagedHttpFilter = {
  position: beforeStage("route"),
  filter: { name: filterName, typedConfig: any(mutationType, {}), disabled: true },
};

function applyForRoute(requestMutations: TransformationIr): RouteContribution {
  if (requestMutations.length === 0) return {};
  return {
    chainFilters: [transformerFilter],
    perFilterConfig: { [filterName]: any(`${mutationType}PerRoute`, { mutations: { requestMutations } }) },
  };
}

/** RequestTransformation: per-route configuration of a filter that turns requests into what an internal API expects. */
export default definePlugin({
  name: "request-transformer",
  kinds: [requestTransformationKind],
  contributesPolicies: [
    definePolicy<TransformationIr>(requestTransformationKind, {
      name: "request-transformer",
      parse: parseTransformation,
      // Route rules name it; it targets nothing itself.
      targets: () => [],
      newGatewayTranslationPass: () => ({ applyForRoute }),
    }),
  ],
});
