import type { EnvoyMessages } from "../../sdk/envoy/messages.ts";
import type { LoadBalancer, ZoneAwarePreferLocal } from "./schema/load-balancer.ts";

type LocalityLbConfig = EnvoyMessages["envoy.extensions.load_balancing_policies.common.v3.LocalityLbConfig"];

function zoneAware({ routingEnabled = 100, minEndpointsThreshold = 6, force }: ZoneAwarePreferLocal): LocalityLbConfig {
  return {
    zoneAwareLbConfig: {
      routingEnabled: { value: routingEnabled },
      minClusterSize: minEndpointsThreshold,
      ...(force && { forceLocalZone: { minSize: force.minEndpointsInZoneThreshold ?? 1 } }),
    },
  };
}

/**
 * Which zones are preferred. Where nothing is asked for, zones get their share by weight: left to itself, a load balancing policy
 * of a cluster prefers Envoy's own zone.
 */
export function localityLbConfig({ zoneAware: spec }: LoadBalancer): LocalityLbConfig {
  return spec?.preferLocal ? zoneAware(spec.preferLocal) : { localityWeightedLbConfig: {} };
}
