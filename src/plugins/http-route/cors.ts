import { type CorsFilter, type CorsPolicy, corsFilterName, corsPolicy } from "../../sdk/envoy/cors.ts";
import { any } from "../../sdk/envoy/messages.ts";
import { duringStage, type StagedHttpFilter } from "../../sdk/filter-stage.ts";
import { isSettable } from "../../sdk/merge.ts";
import type { RouteFilter } from "./route-filter.ts";

const policyType = "envoy.extensions.filters.http.cors.v3.CorsPolicy";

/** Envoy ignores per-route configuration unless the chain has the filter; disabled there, it touches no other route. */
const chainFilter: StagedHttpFilter = {
  position: duringStage("cors"),
  filter: { name: corsFilterName, typedConfig: any("envoy.extensions.filters.http.cors.v3.Cors", {}), disabled: true },
};

/** https://gateway-api.sigs.k8s.io/reference/spec/#gateway.networking.k8s.io/v1.HTTPCORSFilter */
export const cors: RouteFilter<CorsPolicy> = {
  type: "CORS",
  field: "cors",
  parse: (spec) => ({ ir: corsPolicy(spec as unknown as CorsFilter) }),
  applyForRoute(policy, { route, inheritedPolicyPriority }) {
    const settable = isSettable(route.typedPerFilterConfig?.[corsFilterName], inheritedPolicyPriority);
    return {
      chainFilters: [chainFilter],
      // As kgateway: the HTTPRoute's own CORS wins over that of every policy.
      ...(settable && { fixedPerFilterConfig: { [corsFilterName]: any(policyType, policy) } }),
    };
  },
  applyForRouteBackend: (policy) => ({
    chainFilters: [chainFilter],
    perFilterConfig: { [corsFilterName]: any(policyType, policy) },
  }),
};
