import type { TrafficDistribution } from "./ir/backend.ts";

/** Istio's annotation for what a Service's `spec.trafficDistribution` says, on Services and ServiceEntries. */
export const trafficDistributionAnnotation = "networking.istio.io/traffic-distribution";

const trafficDistributions: ReadonlyMap<string, TrafficDistribution> = new Map([
  ["preferclose", "PreferSameZone"],
  ["prefersamezone", "PreferSameZone"],
  ["prefersamenode", "PreferSameNode"],
  ["prefernetwork", "PreferNetwork"],
]);

/** Whether a text is a traffic distribution that is known, in any letter case. */
export function isTrafficDistribution(text: string): boolean {
  return trafficDistributions.has(text.toLowerCase());
}

/** Reads a traffic distribution, in any letter case; words that are none are `Any`. */
export function parseTrafficDistribution(text: string | undefined): TrafficDistribution {
  return trafficDistributions.get(text?.toLowerCase() ?? "") ?? "Any";
}
