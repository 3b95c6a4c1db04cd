import { parseDuration } from "../../sdk/duration.ts";
import type { Path } from "../../sdk/json.ts";
import type { DestinationRule } from "./kind.ts";
import type { TrafficPolicySpec } from "./schema.ts";

const shortest = 1_000_000n;

const isWrong = (duration: string): boolean => (parseDuration(duration) ?? 0n) < shortest;

type Settings = Omit<TrafficPolicySpec, "portLevelSettings">;

function inSettings({ connectionPool, outlierDetection }: Settings, path: Path): readonly Path[] {
  const ofKeepalive: Path = [...path, "connectionPool", "tcp", "tcpKeepalive"];
  const ofDetection: Path = [...path, "outlierDetection"];
  const keepalive = connectionPool?.tcp?.tcpKeepalive;
  const durations: readonly (readonly [string | undefined, Path])[] = [
    [keepalive?.time, [...ofKeepalive, "time"]],
    [keepalive?.interval, [...ofKeepalive, "interval"]],
    [outlierDetection?.interval, [...ofDetection, "interval"]],
    [outlierDetection?.baseEjectionTime, [...ofDetection, "baseEjectionTime"]],
  ];
  return durations.flatMap(([duration, at]) => (duration !== undefined && isWrong(duration) ? [at] : []));
}

/** Where a rule has durations that Istio's CRD would refuse, among those that kgateway reads. */
export function wrongDurations({ spec: { trafficPolicy } }: DestinationRule): readonly Path[] {
  if (!trafficPolicy) return [];
  const path = ["spec", "trafficPolicy"];
  const ofPorts = (trafficPolicy.portLevelSettings ?? []).flatMap((level, index) =>
    inSettings(level, [...path, "portLevelSettings", index]),
  );
  return [...inSettings(trafficPolicy, path), ...ofPorts];
}
