import { envoyDurationOf, wholeSeconds } from "../../sdk/duration.ts";
import type { Cluster, OutlierDetection } from "../../sdk/envoy/messages.ts";
import type { ClusterContribution } from "../../sdk/hooks.ts";
import { localitySetting } from "./endpoints.ts";
import type { OutlierDetectionSpec, TrafficPolicySpec } from "./schema.ts";

const always = 100;

function gatewayErrors({ consecutiveGatewayErrors: errors }: OutlierDetectionSpec): OutlierDetection {
  if (errors === undefined || errors === null) return {};
  return {
    consecutiveGatewayFailure: errors,
    enforcingConsecutiveGatewayFailure: errors > 0 ? always : 0,
  };
}

function localOriginErrors(spec: OutlierDetectionSpec): OutlierDetection {
  if (!spec.splitExternalLocalOriginErrors) return {};
  const failures = spec.consecutiveLocalOriginFailures ?? 0;
  return {
    splitExternalLocalOriginErrors: true,
    ...(failures > 0 && {
      consecutiveLocalOriginFailure: failures,
      enforcingConsecutiveLocalOriginFailure: always,
    }),
    enforcingLocalOriginSuccessRate: 0,
  };
}

function outlierDetection(spec: OutlierDetectionSpec): OutlierDetection {
  const { maxEjectionPercent = 0 } = spec;
  return {
    consecutive5xx: spec.consecutive5xxErrors ?? undefined,
    interval: envoyDurationOf(spec.interval),
    baseEjectionTime: envoyDurationOf(spec.baseEjectionTime),
    maxEjectionPercent: maxEjectionPercent > 0 ? maxEjectionPercent : undefined,
    ...gatewayErrors(spec),
    ...localOriginErrors(spec),
  };
}

function commonLbConfig(policy: TrafficPolicySpec, { commonLbConfig: present = {} }: Cluster) {
  const { zoneAwareLbConfig, ...others } = present;
  const { minHealthPercent = 0 } = policy.outlierDetection ?? {};
  return {
    ...(localitySetting(policy) ? { ...others, localityWeightedLbConfig: {} } : present),
    ...(minHealthPercent >= 0 && { healthyPanicThreshold: { value: minHealthPercent } }),
  };
}

function upstreamConnectionOptions(
  { connectionPool }: TrafficPolicySpec,
  { upstreamConnectionOptions: present }: Cluster,
) {
  const keepalive = connectionPool?.tcp?.tcpKeepalive;
  if (!keepalive) return present;
  const { time, interval, probes = 0 } = keepalive;
  return {
    ...present,
    tcpKeepalive: {
      ...present?.tcpKeepalive,
      ...(time !== undefined && { keepaliveTime: wholeSeconds(time) }),
      ...(interval !== undefined && { keepaliveInterval: wholeSeconds(interval) }),
      ...(probes > 0 && { keepaliveProbes: probes }),
    },
  };
}

/** What a policy asks of a cluster. As kgateway: without outlier detection, nothing. */
export function clusterContribution(policy: TrafficPolicySpec | undefined, cluster: Cluster): ClusterContribution {
  if (!policy?.outlierDetection) return {};
  return {
    cluster: {
      set: {
        commonLbConfig: commonLbConfig(policy, cluster),
        outlierDetection: outlierDetection(policy.outlierDetection),
        upstreamConnectionOptions: upstreamConnectionOptions(policy, cluster),
      },
    },
  };
}
