import { any, type EnvoyMessages } from "../../sdk/envoy/messages.ts";
import { relativeToStage } from "../../sdk/filter-stage.ts";
import { quantityValue } from "../../sdk/quantity.ts";
import { defineSubPolicy } from "../../sdk/sub-policy.ts";
import { disabledFilter } from "./disabled-filter.ts";
import type { TrafficPolicySpec } from "./kind.ts";

type BufferPerRoute = EnvoyMessages["envoy.extensions.filters.http.buffer.v3.BufferPerRoute"];

const filterName = "envoy.filters.http.buffer";

const largestSize = 2 ** 32 - 1;

/** Before transformations, so that the limit holds when they buffer the body. */
const chainFilter = disabledFilter(
  filterName,
  relativeToStage("accepted", -2),
  any("envoy.extensions.filters.http.buffer.v3.Buffer", { maxRequestBytes: largestSize }),
);

/** As kgateway: a size out of range is the largest size, without an error. */
function requestSize(quantity: string | number | undefined): number {
  const size = Number(quantityValue(quantity ?? 0) ?? 0n);
  return size < 0 || size > largestSize ? largestSize : size;
}

/** `buffer`: how much of a request is held back before it is sent on. */
export const buffer = defineSubPolicy<BufferPerRoute>({
  field: "buffer",
  parse(json) {
    const spec = json as NonNullable<TrafficPolicySpec["buffer"]>;
    return {
      ir: spec.disable ? { disabled: true } : { buffer: { maxRequestBytes: requestSize(spec.maxRequestSize) } },
    };
  },
  applyFilters: (perRoute) => ({
    chainFilters: [chainFilter],
    perFilterConfig: { [filterName]: any("envoy.extensions.filters.http.buffer.v3.BufferPerRoute", perRoute) },
  }),
});
