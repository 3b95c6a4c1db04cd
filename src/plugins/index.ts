import type { Plugin } from "../sdk/plugin.ts";
import { backendPlugin } from "./backend/index.ts";
import { backendConfigPolicy } from "./backend-config-policy/index.ts";
import { backendTlsPolicy } from "./backend-tls-policy/index.ts";
import { destinationRule } from "./destination-rule/index.ts";
import { directResponse } from "./direct-response/index.ts";
import { httpRoute } from "./http-route/index.ts";
import { istio } from "./istio/index.ts";
import { kubernetes } from "./kubernetes/index.ts";
import { listenerPolicy } from "./listener-policy/index.ts";
import { sandwich } from "./sandwich/index.ts";
import { serviceEntry } from "./service-entry/index.ts";
import { trafficPolicy } from "./traffic-policy/index.ts";
import { waypoint } from "./waypoint/index.ts";

/**
 * The built-in plugins, in the order in which their policies apply where several kinds meet.
 * The controller leaves that order to chance, save that a route's own filters come first; ours is its registry's, so that
 * the same input always gives the same output.
 */
export function plugins(): readonly Plugin[] {
  return [
    httpRoute,
    backendPlugin,
    trafficPolicy,
    directResponse,
    kubernetes,
    istio,
    destinationRule,
    backendTlsPolicy,
    backendConfigPolicy,
    // The controller's order is chance, but most often the proxy protocol of a waypoint comes before that of a ListenerPolicy.
    serviceEntry,
    sandwich,
    listenerPolicy,
    waypoint,
  ];
}
