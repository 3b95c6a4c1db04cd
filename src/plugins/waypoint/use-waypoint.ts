import type { ObjectSource } from "../../sdk/resource.ts";
import { serviceKeys, type WaypointService } from "./waypoint-service.ts";

type Labels = Readonly<Record<string, string>>;

/** The waypoint that labels name; `none` where they say that there is to be no waypoint; undefined where they say nothing. */
export type UsedWaypoint = Pick<ObjectSource, "namespace" | "name"> | "none" | undefined;

const useWaypointLabel = "istio.io/use-waypoint";
const useWaypointNamespaceLabel = "istio.io/use-waypoint-namespace";

function usedByLabels(labels: Labels, namespace: string): UsedWaypoint {
  const name = labels[useWaypointLabel];
  if (name === undefined || name === "none") return name;
  return { namespace: labels[useWaypointNamespaceLabel] ?? namespace, name };
}

/**
 * The waypoint of a Service or ServiceEntry: its own labels count more than those of a namespace, and namespaces of its aliases
 * more than its own.
 */
export function usedWaypoint(
  service: WaypointService,
  namespaceLabels: (namespace: string) => Labels | undefined,
): UsedWaypoint {
  const namespaces = new Set(serviceKeys(service).map(({ namespace }) => namespace));
  for (const namespace of namespaces) {
    if (namespace === "") continue;
    const own = usedByLabels(service.resource.labels, namespace);
    const used = own ?? usedByLabels(namespaceLabels(namespace) ?? {}, namespace);
    if (used) return used;
  }
  return undefined;
}
