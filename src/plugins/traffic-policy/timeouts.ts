import { envoyDurationOf } from "../../sdk/duration.ts";
import { defineSubPolicy } from "../../sdk/sub-policy.ts";
import type { TrafficPolicySpec } from "./kind.ts";

interface Timeouts {
  readonly timeout: string | undefined;
  readonly idleTimeout: string | undefined;
}

/** `timeouts`: how long a request may take, and how long its stream may be silent; the route's own timeouts win. */
export const timeouts = defineSubPolicy<Timeouts>({
  field: "timeouts",
  parse(json) {
    const { request, streamIdle } = json as NonNullable<TrafficPolicySpec["timeouts"]>;
    return { ir: { timeout: envoyDurationOf(request), idleTimeout: envoyDurationOf(streamIdle) } };
  },
  applyAction: ({ timeout, idleTimeout }) => ({
    action: { defaults: { ...(timeout && { timeout }), ...(idleTimeout && { idleTimeout }) } },
  }),
});
