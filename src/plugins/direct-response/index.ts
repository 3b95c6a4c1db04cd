import { type BodyFormatSpec, bodyFormat } from "../../sdk/envoy/body-format.ts";
import type { EnvoyMessages, Route } from "../../sdk/envoy/messages.ts";
import type { RouteContribution } from "../../sdk/hooks.ts";
import { definePlugin, definePolicy } from "../../sdk/plugin.ts";
import type { Resource } from "../../sdk/resource.ts";
import { directResponseKind } from "./kind.ts";

type DirectResponseAction = EnvoyMessages["envoy.config.route.v3.DirectResponseAction"];

interface DirectResponseSpec {
  readonly status: number;
  readonly body?: string | undefined;
  readonly bodyFormat?: BodyFormatSpec | undefined;
}

/** The answer, or what is wrong with it: then each route that uses it is replaced. */
type DirectResponse = { readonly action: DirectResponseAction } | { readonly error: string };

function parseDirectResponse(resource: Resource): DirectResponse {
  const spec = resource.object.spec as unknown as DirectResponseSpec;
  if (spec.body !== undefined) return { action: { status: spec.status, body: { inlineString: spec.body } } };
  if (!spec.bodyFormat) return { action: { status: spec.status } };
  const format = bodyFormat(spec.bodyFormat);
  return "error" in format ? format : { action: { status: spec.status, bodyFormat: format } };
}

const hasAction = ({ route, redirect, directResponse, nonForwardingAction }: Route): boolean =>
  Boolean(route ?? redirect ?? directResponse ?? nonForwardingAction);

function applyForRoute(policy: DirectResponse, route: Route): RouteContribution {
  if (hasAction(route)) {
    // As kgateway: the text always names the type of the new action, which by then has taken the old one's place.
    const message = "DirectResponse cannot be applied to route with existing action: *routev3.Route_DirectResponse";
    return { errors: [message], route: { set: { directResponse: { status: 500 } } } };
  }
  return "error" in policy ? { errors: [policy.error] } : { route: { set: { directResponse: policy.action } } };
}

/** DirectResponse: a fixed answer, named by a route rule's ExtensionRef filter. */
export const directResponse = definePlugin({
  name: "direct-response",
  kinds: [directResponseKind],
  contributesPolicies: [
    definePolicy<DirectResponse>(directResponseKind, {
      name: "direct-response",
      // As kgateway: the weight annotation means nothing on DirectResponses.
      parse: (resource) => ({ ir: parseDirectResponse(resource), precedenceWeight: 0 }),
      targets: () => [],
      newGatewayTranslationPass: () => ({
        applyForRoute: (policy, { route }) => applyForRoute(policy, route),
        applyForRouteBackend: () => ({ errors: ["policy is not attachable to this object"] }),
      }),
    }),
  ],
});
