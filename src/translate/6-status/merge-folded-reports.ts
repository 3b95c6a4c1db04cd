import type { FoldedReports, PolicyReport, RouteReport } from "./folded-reports.ts";

function mergedByKey<Value>(
  maps: readonly ReadonlyMap<string, Value>[],
  merge: (before: Value, after: Value) => Value,
): ReadonlyMap<string, Value> {
  const merged = new Map<string, Value>();
  for (const [key, after] of maps.flatMap((map) => [...map])) {
    const before = merged.get(key);
    merged.set(key, before ? merge(before, after) : after);
  }
  return merged;
}

const mergeRoutes = (before: RouteReport, after: RouteReport): RouteReport => ({
  ...after,
  parents: new Map([...before.parents, ...after.parents]),
});

/** As kgateway: the generation is the first source's. */
const mergePolicies = (before: PolicyReport, after: PolicyReport): PolicyReport => ({
  ...before,
  ancestors: new Map([...before.ancestors, ...after.ancestors]),
});

/**
 * What several Gateways, and the backends, say of the same objects: parents and ancestors add up; of one parent or ancestor
 * that several speak of the last word holds.
 */
export function mergeFoldedReports(sources: readonly FoldedReports[]): FoldedReports {
  return {
    parents: mergedByKey(
      sources.map(({ parents }) => parents),
      (_, after) => after,
    ),
    routes: mergedByKey(
      sources.map(({ routes }) => routes),
      mergeRoutes,
    ),
    policies: mergedByKey(
      sources.map(({ policies }) => policies),
      mergePolicies,
    ),
  };
}
