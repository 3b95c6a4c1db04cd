import type { ParentReference } from "../../sdk/ir/reference.ts";
import type { Condition } from "../../sdk/report.ts";
import type { Resource } from "../../sdk/resource.ts";
import { observed, type StatusCondition, withDefaults } from "./conditions.ts";
import { parentKey, type RouteReport } from "./folded-reports.ts";
import { limitedEntries } from "./limited-entries.ts";
import { byParentString, rememberedReference } from "./parent-string.ts";
import type { StatusStyle } from "./status-style.ts";

export interface RouteStatus {
  readonly parents: readonly RouteParentStatus[];
}

export interface RouteParentStatus {
  readonly parentRef: ParentReference;
  readonly controllerName: string;
  readonly conditions: readonly StatusCondition[];
}

const defaults: readonly Condition[] = [
  { type: "Accepted", status: "True", reason: "Accepted", message: "Successfully accepted Route" },
  { type: "ResolvedRefs", status: "True", reason: "ResolvedRefs", message: "Successfully resolved all references" },
  { type: "kgateway.dev/Programmed", status: "True", reason: "Programmed", message: "Successfully programmed Route" },
];

function parentRefs(
  report: RouteReport,
  route: Resource,
  { reportedParents }: StatusStyle,
): readonly ParentReference[] {
  const { parentRefs: written = [] } = (route.object.spec ?? {}) as {
    readonly parentRefs?: readonly ParentReference[];
  };
  // Routes that are only delegated to need not name parents.
  if (!reportedParents && written.length > 0) return written;
  return [...report.parents.values()].map(({ parentRef }) => rememberedReference(parentRef));
}

/** The status of a route: one entry for each parent that it was looked at for. */
export function routeStatus(report: RouteReport, route: Resource, style: StatusStyle): RouteStatus {
  const parents = parentRefs(report, route, style).flatMap((parentRef): readonly RouteParentStatus[] => {
    const parent = report.parents.get(parentKey(parentRef));
    if (!parent) return [];
    const conditions = observed(withDefaults(parent.conditions, defaults), route.generation);
    return [{ parentRef, controllerName: style.routeController, conditions }];
  });
  const kept = limitedEntries(parents, style.mostParents, ({ parentRef }) => parentRef);
  return { parents: kept.toSorted((a, b) => byParentString(a.parentRef, b.parentRef)) };
}
