import { definePlugin, definePolicy } from "../../sdk/plugin.ts";
import { clusterThroughWaypoint } from "./ingress-use-waypoint.ts";
import { authorizationPolicyKind } from "./kind.ts";
import { translateWaypoint } from "./translate-waypoint.ts";

const waypointClass = "kgateway-waypoint";

/** Gateways of the class kgateway-waypoint: L7 waypoints of Istio's ambient mesh. */
export const waypoint = definePlugin({
  name: "waypoint",
  enabledBy: "enableWaypoint",
  kinds: [authorizationPolicyKind],
  contributesPolicies: [
    // No object is of this kind: what it does depends on the client and the backend alone.
    definePolicy(
      { group: "waypoint", kind: "waypoint" },
      {
        name: "waypoint",
        perClientProcessBackend: (client, context) => clusterThroughWaypoint(client, context, waypointClass),
      },
    ),
  ],
  contributesGwTranslator: ({ gatewayClassName }) =>
    gatewayClassName === waypointClass ? { translate: translateWaypoint } : undefined,
});
