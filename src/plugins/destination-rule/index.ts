import { definePlugin, definePolicy } from "../../sdk/plugin.ts";
import { clusterContribution } from "./cluster.ts";
import { endpointPriorities } from "./endpoints.ts";
import { findings, forSomeClients } from "./findings.ts";
import { type DestinationRule, destinationRuleKind } from "./kind.ts";
import { rulesForKnownClients, trafficPolicyFor } from "./rules-by-host.ts";

/** DestinationRule: when endpoints of a host are left out for a while, and which ones are preferred. */
export const destinationRule = definePlugin({
  name: "destination-rule",
  enabledBy: "enableIstioIntegration",
  kinds: [destinationRuleKind],
  contributesPolicies: [
    definePolicy<undefined>(destinationRuleKind, {
      name: "DestinationRule",
      parse: ({ object }, context) => ({
        ir: undefined,
        diagnostics: findings(object as unknown as DestinationRule, context),
      }),
      // Rules are found by host, and no status says where they hold.
      targets: () => [],
      perClientProcessBackend(client, context) {
        const { canonicalHostname: host, port } = context.backend;
        const destination = { client, host, port };
        const diagnostics = forSomeClients(rulesForKnownClients(destination, context));
        return { ...clusterContribution(trafficPolicyFor(destination, context), context.cluster), diagnostics };
      },
      perClientProcessEndpoints(client, { hostname: host, port }, context) {
        return endpointPriorities(trafficPolicyFor({ client, host, port }, context));
      },
    }),
  ],
});
