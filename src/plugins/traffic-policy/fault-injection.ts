import { envoyDurationOf } from "../../sdk/duration.ts";
import { any, type EnvoyMessages } from "../../sdk/envoy/messages.ts";
import { percentage } from "../../sdk/envoy/percentage.ts";
import { duringStage } from "../../sdk/filter-stage.ts";
import { defineSubPolicy } from "../../sdk/sub-policy.ts";
import { disabledFilter } from "./disabled-filter.ts";
import type { FaultAbort, FaultInjectionPolicy } from "./schema/faults-and-retries.ts";

type HttpFault = EnvoyMessages["envoy.extensions.filters.http.fault.v3.HTTPFault"];

const filterName = "envoy.filters.http.fault";
const faultType = "envoy.extensions.filters.http.fault.v3.HTTPFault";

const chainFilter = disabledFilter(filterName, duringStage("fault"), any(faultType, {}));

function abort({ httpStatus, grpcStatus, percentage: percent }: FaultAbort): HttpFault["abort"] {
  const share = { percentage: percentage(percent) };
  return httpStatus === undefined ? { ...share, grpcStatus } : { ...share, httpStatus };
}

/** An empty fault takes the place of what a Gateway or listener asks for, and so disables it. */
function httpFault(spec: FaultInjectionPolicy): HttpFault {
  if (spec.disable) return {};
  const { delay, responseRateLimit: rate } = spec;
  return {
    delay: delay && { fixedDelay: envoyDurationOf(delay.fixedDelay), percentage: percentage(delay.percentage) },
    abort: spec.abort && abort(spec.abort),
    responseRateLimit: rate && {
      fixedLimit: { limitKbps: String(rate.kbitsPerSecond) },
      percentage: percentage(rate.percentage),
    },
    maxActiveFaults: spec.maxActiveFaults,
  };
}

/** `faultInjection`: delays and failures made on purpose. */
export const faultInjection = defineSubPolicy<HttpFault>({
  field: "faultInjection",
  parse: (spec) => ({ ir: httpFault(spec as unknown as FaultInjectionPolicy) }),
  applyFilters: (fault) => ({
    chainFilters: [chainFilter],
    perFilterConfig: { [filterName]: any(faultType, fault) },
  }),
});
