import { type CorsFilter, type CorsPolicy, corsFilterName, corsPolicy } from "../../sdk/envoy/cors.ts";
import { any } from "../../sdk/envoy/messages.ts";
import { percentage } from "../../sdk/envoy/percentage.ts";
import { duringStage } from "../../sdk/filter-stage.ts";
import { defineSubPolicy } from "../../sdk/sub-policy.ts";
import { disabledFilter } from "./disabled-filter.ts";
import type { CorsPolicy as CorsSpec } from "./schema/cross-origin.ts";

const chainFilter = disabledFilter(
  corsFilterName,
  duringStage("cors"),
  any("envoy.extensions.filters.http.cors.v3.Cors", {}),
);

const disabledPolicy: CorsPolicy = {
  filterEnabled: {
    defaultValue: percentage(0),
    runtimeKey: "envoy.cors.filter_enabled",
  },
};

/** `cors`: which origins may read the answers. */
export const cors = defineSubPolicy<CorsPolicy>({
  field: "cors",
  parse: (json) => {
    const spec = json as unknown as CorsSpec;
    return { ir: spec.disable ? disabledPolicy : corsPolicy(spec as CorsFilter) };
  },
  checks: (policy) => [{ message: any("envoy.extensions.filters.http.cors.v3.CorsPolicy", policy) }],
  applyFilters: (policy) => ({
    chainFilters: [chainFilter],
    perFilterConfig: { [corsFilterName]: any("envoy.extensions.filters.http.cors.v3.CorsPolicy", policy) },
  }),
});
