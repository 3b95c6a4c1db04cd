import { definePlugin, definePolicy } from "../../sdk/plugin.ts";
import { composeSubPolicies, type SubPolicyIr } from "../../sdk/sub-policy.ts";
import { fields } from "./fields.ts";
import { gatewayExtension } from "./gateway-extension/index.ts";
import { gatewayExtensionKind } from "./gateway-extension/kind.ts";
import { oidcFact } from "./gateway-extension/oauth2-endpoints.ts";
import { trafficPolicyKind } from "./kind.ts";

/** TrafficPolicy: settings for the requests of Gateways, listeners, routes and rules, and the extensions that it names. */
export const trafficPolicy = definePlugin({
  name: "traffic-policy",
  kinds: [trafficPolicyKind, gatewayExtensionKind],
  facts: [oidcFact],
  contributesPolicies: [
    definePolicy<SubPolicyIr>(trafficPolicyKind, { name: "traffic-policy", ...composeSubPolicies(fields) }),
    gatewayExtension,
  ],
});
