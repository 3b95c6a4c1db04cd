import { envoyDurationOf } from "../../sdk/duration.ts";
import type { OutlierDetection } from "../../sdk/envoy/messages.ts";
import { defineClusterField } from "./cluster-field.ts";
import type { OutlierDetection as OutlierDetectionSpec } from "./schema/health.ts";

/** When an endpoint that fails is left out for a while. */
export const outlierDetection = defineClusterField<OutlierDetection>({
  field: "outlierDetection",
  parse(json) {
    const { interval, baseEjectionTime, ...spec } = json as OutlierDetectionSpec;
    return {
      ir: {
        consecutive5xx: spec.consecutive5xx,
        enforcingConsecutive5xx: spec.enforcingConsecutive5xx,
        splitExternalLocalOriginErrors: spec.splitExternalLocalOriginErrors,
        consecutiveLocalOriginFailure: spec.consecutiveLocalOriginFailure,
        enforcingConsecutiveLocalOriginFailure: spec.enforcingConsecutiveLocalOriginFailure,
        interval: envoyDurationOf(interval),
        baseEjectionTime: envoyDurationOf(baseEjectionTime),
        maxEjectionPercent: spec.maxEjectionPercent,
      },
    };
  },
  applyToCluster: (ir) => ({ set: { outlierDetection: ir } }),
});
