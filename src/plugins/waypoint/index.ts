import { definePlugin } from "../../sdk/plugin.ts";
import { translateWaypoint } from "./translate-waypoint.ts";

const waypointClass = "kgateway-waypoint";

/** Gateways of the class kgateway-waypoint: L7 waypoints of Istio's ambient mesh, where the setting enables them. */
export const waypoint = definePlugin({
  name: "waypoint",
  contributesGwTranslator: ({ gatewayClassName }, { enableWaypoint }) =>
    enableWaypoint && gatewayClassName === waypointClass ? { translate: translateWaypoint } : undefined,
});
