import type { CircuitBreakers } from "../../sdk/envoy/messages.ts";
import { defineClusterField } from "./cluster-field.ts";
import type { CircuitBreakers as CircuitBreakersSpec } from "./schema/health.ts";

/** How much the backend may be given at once, for requests of every priority. */
export const circuitBreakers = defineClusterField<CircuitBreakers>({
  field: "circuitBreakers",
  parse(spec) {
    const { maxConnections, maxPendingRequests, maxRequests, maxRetries, trackRemaining } = spec as CircuitBreakersSpec;
    const threshold = { maxConnections, maxPendingRequests, maxRequests, maxRetries, trackRemaining };
    return { ir: { thresholds: [threshold] } };
  },
  applyToCluster: (ir) => ({ set: { circuitBreakers: ir } }),
});
