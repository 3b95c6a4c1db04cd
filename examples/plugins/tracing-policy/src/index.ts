import {
  any,
  beforeStage,
  definePlugin,
  definePolicy,
  type Route,
  type RouteContribution,
  type StagedHttpFilter,
  setOrAddHeader,
} from "kgw/sdk";
import { tracingPolicyKind } from "./kind.ts";
import { parseTracing, type TracingIr } from "./parse-tracing.ts";

const filterName = "tracing";
const mutationType = "envoy.extensions.filters.http.header_mutation.v3.HeaderMutation";

/** Envoy heeds what a route says of a filter only where the chain has the filter; disabled there, it touches no other route. */
const tracingFilter: StagedHttpFilter = {
  position: beforeStage("route"),
  filter: { name: filterName, typedConfig: any(mutationType, {}), disabled: true },
};

/** Envoy counts samples in parts of a million. */
function sampling(sampleRate: number): NonNullable<Route["tracing"]> {
  const share = { numerator: Math.round(sampleRate * 1_000_000), denominator: "MILLION" } as const;
  return { clientSampling: share, randomSampling: share, overallSampling: share };
}

function applyForRoute({ sampleRate, headerName }: TracingIr): RouteContribution {
  const requestMutations = [setOrAddHeader(headerName, "%TRACE_ID%", "set")];
  return {
    route: { set: { tracing: sampling(sampleRate) } },
    chainFilters: [tracingFilter],
    perFilterConfig: { [filterName]: any(`${mutationType}PerRoute`, { mutations: { requestMutations } }) },
  };
}

/** TracingPolicy: which share of a route's requests is traced, and the header that tells the backend. */
export default definePlugin({
  name: "tracing-policy",
  kinds: [tracingPolicyKind],
  contributesPolicies: [
    definePolicy<TracingIr>(tracingPolicyKind, {
      name: "tracing-policy",
      parse: parseTracing,
      newGatewayTranslationPass: () => ({ applyForRoute }),
    }),
  ],
});
