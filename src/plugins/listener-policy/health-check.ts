import { any } from "../../sdk/envoy/messages.ts";
import { afterStage, type StagedHttpFilter } from "../../sdk/filter-stage.ts";
import { defineHttpSetting } from "./http-setting.ts";
import type { HttpSettings } from "./schema/http-settings.ts";

/** After authorization, so that health checks can be protected, but before rate limits, which must not hit them. */
function healthCheckFilter(path: string): StagedHttpFilter {
  return {
    position: afterStage("authZ"),
    filter: {
      name: "envoy.filters.http.health_check",
      typedConfig: any("envoy.extensions.filters.http.health_check.v3.HealthCheck", {
        passThroughMode: false,
        headers: [{ name: ":path", stringMatch: { exact: path } }],
      }),
    },
  };
}

/** `healthCheck`: a path at which Envoy answers itself. */
export const healthCheck = defineHttpSetting<StagedHttpFilter>({
  field: "healthCheck",
  origin: "healthCheckPolicy",
  parse: (spec) => ({ ir: healthCheckFilter((spec as NonNullable<HttpSettings["healthCheck"]>).path) }),
  portFilters: (filter) => [filter],
});
