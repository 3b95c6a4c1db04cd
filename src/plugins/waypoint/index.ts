import { definePlugin } from "../../sdk/plugin.ts";
import { authorizationPolicyKind } from "./kind.ts";
import { translateWaypoint } from "./translate-waypoint.ts";

const waypointClass = "kgateway-waypoint";

/** Gateways of the class kgateway-waypoint: L7 waypoints of Istio's ambient mesh, where the setting enables them. */
export const waypoint = definePlugin({
  name: "waypoint",
  kinds: [authorizationPolicyKind],
  contributesGwTranslator: ({ gatewayClassName }, { enableWaypoint }) =>
    enableWaypoint && gatewayClassName === waypointClass ? { translate: translateWaypoint } : undefined,
});
