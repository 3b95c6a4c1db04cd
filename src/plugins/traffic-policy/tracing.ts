import { customTags } from "../../sdk/envoy/custom-tags.ts";
import { any, type EnvoyMessages } from "../../sdk/envoy/messages.ts";
import { percentage } from "../../sdk/envoy/percentage.ts";
import { defineSubPolicy } from "../../sdk/sub-policy.ts";
import type { RouteTracing } from "./kind.ts";

type Tracing = EnvoyMessages["envoy.config.route.v3.Tracing"];

const none = percentage(0);

function routeTracing({ disable, clientSampling, randomSampling, overallSampling, attributes }: RouteTracing): Tracing {
  if (disable) return { clientSampling: none, randomSampling: none, overallSampling: none };
  return {
    clientSampling: percentage(clientSampling),
    randomSampling: percentage(randomSampling),
    overallSampling: percentage(overallSampling),
    customTags: attributes?.length ? customTags(attributes) : undefined,
  };
}

/** `tracing`: which requests of a route are traced, and with what attributes. */
export const tracing = defineSubPolicy<Tracing>({
  field: "tracing",
  parse: (spec) => ({ ir: routeTracing(spec as RouteTracing) }),
  checks: (ir) => [{ message: any("envoy.config.route.v3.Tracing", ir) }],
  // As kgateway: unlike other fields of a route this one is overwritten by the policies of listeners and Gateways.
  applyAction: (ir) => ({ route: { set: { tracing: ir } } }),
});
