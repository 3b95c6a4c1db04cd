import type { JsonObject } from "../../sdk/json.ts";
import type { GatewaySnapshot } from "../5-xds/gateway-snapshot.ts";
import type { Statuses } from "../6-status/statuses.ts";
import { canonicalSorted } from "./canonical-resources.ts";

const unlessEmpty = <Value>(list: readonly Value[]): readonly Value[] | undefined =>
  list.length > 0 ? list : undefined;

function unlessEmptyObject(statuses: Statuses): JsonObject {
  const filled = Object.entries(statuses).filter(([, byName]) => Object.keys(byName).length > 0);
  return Object.fromEntries(filled) as JsonObject;
}

/** One Gateway's translation as the controller's translator tests write it; clusters of broken backends stay, as empty ones. */
export function goldenDocument(snapshot: GatewaySnapshot, statuses: Statuses): JsonObject {
  const sections = {
    Clusters: unlessEmpty(canonicalSorted("clusters", snapshot.clusters)),
    ExtraClusters: unlessEmpty(canonicalSorted("clusters", snapshot.extraClusters)),
    Listeners: unlessEmpty(canonicalSorted("listeners", snapshot.listeners)),
    Routes: unlessEmpty(canonicalSorted("routes", snapshot.routes)),
    Secrets: unlessEmpty(canonicalSorted("secrets", snapshot.secrets)),
    Statuses: unlessEmptyObject(statuses),
  };
  return sections as unknown as JsonObject;
}
