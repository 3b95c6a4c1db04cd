import type { Any } from "../../sdk/envoy/messages.ts";
import type { FilterStagePosition, StagedHttpFilter } from "../../sdk/filter-stage.ts";

/**
 * A filter that a chain must contain for the configuration of its routes to count.
 * Envoy ignores per-route configuration unless the chain has the filter; disabled there, it touches no other route.
 */
export function disabledFilter(name: string, position: FilterStagePosition, typedConfig: Any): StagedHttpFilter {
  return { position, filter: { name, typedConfig, disabled: true } };
}
