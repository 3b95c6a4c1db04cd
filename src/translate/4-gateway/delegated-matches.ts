import { posix } from "node:path";
import type { HttpRouteMatch, HttpRouteRuleIr, NamedValueMatch } from "../../sdk/ir/route.ts";
import type { ObjectSource } from "../../sdk/resource.ts";
import type { AttachedHttpRoute } from "./attached-route.ts";
import { acceptsDelegation } from "./delegation-tree.ts";

type ValueMatches = readonly NamedValueMatch[] | undefined;

/** Whether every match of the parent is among the child's, types included: an absent type is not `Exact` here. */
function containsAll(child: ValueMatches, parent: ValueMatches): boolean {
  return (parent ?? []).every((wanted) =>
    (child ?? []).some(
      ({ type, name, value }) => type === wanted.type && name === wanted.name && value === wanted.value,
    ),
  );
}

/**
 * Whether a delegated route's match lies within the match that delegates to it.
 * As kgateway: types must be given, and the path is compared as text, so `/a` also delegates to `/ab`
 * (pkg/kgateway/utils/delegation/delegation.go).
 */
export function isDelegatedMatch(parent: HttpRouteMatch, child: HttpRouteMatch): boolean {
  if (parent.path?.type !== "PathPrefix") return false;
  if (child.path?.type === undefined) return false;
  if (!(child.path.value ?? "").startsWith(parent.path.value ?? "")) return false;
  if (!containsAll(child.headers, parent.headers) || !containsAll(child.queryParams, parent.queryParams)) return false;
  return parent.method === undefined || parent.method === child.method;
}

/** Joins two paths and cleans the result, `..` and double slashes included; nothing joined with nothing is nothing. */
function joinPaths(parent: string, child: string): string {
  if (parent === "" && child === "") return "";
  const joined = posix.join(parent, child);
  return joined.length > 1 && joined.endsWith("/") ? joined.slice(0, -1) : joined;
}

/** One match per name, the parent's where both have one, ordered by name. */
function mergeByName(parent: ValueMatches, child: ValueMatches): readonly NamedValueMatch[] {
  const ofParent = new Map((parent ?? []).map((match) => [match.name, match]));
  const merged = new Map(ofParent);
  for (const match of child ?? []) if (!merged.has(match.name)) merged.set(match.name, match);
  return [...merged.values()].sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}

/** The match of a route that inherits its parent's: the parent's path before its own, and the parent's say in all else. */
export function inheritedMatch(parent: HttpRouteMatch, child: HttpRouteMatch): HttpRouteMatch {
  const type = child.path ? child.path.type : "PathPrefix";
  const method = parent.method ?? child.method;
  return {
    path: { type, value: joinPaths(parent.path?.value ?? "", child.path?.value ?? "") },
    headers: mergeByName(parent.headers, child.headers),
    queryParams: mergeByName(parent.queryParams, child.queryParams),
    ...(method !== undefined && { method }),
  };
}

function delegatedMatches(
  { matches }: HttpRouteRuleIr,
  parent: HttpRouteMatch,
  inherits: boolean,
): readonly HttpRouteMatch[] {
  if (!inherits) return matches.filter((match) => isDelegatedMatch(parent, match));
  return matches.length === 0 ? [parent] : matches.map((match) => inheritedMatch(parent, match));
}

/**
 * What is left of the routes that a match delegates to: the rules, and in them the matches, that lie within the match.
 * Indexes of rules and matches, and so route names, count what is left. As kgateway's `filterDelegatedChildren`.
 */
export function filterDelegatedRoutes(
  children: readonly AttachedHttpRoute[],
  parent: ObjectSource,
  parentMatch: HttpRouteMatch,
): readonly AttachedHttpRoute[] {
  return children.flatMap((child) => {
    const { route } = child;
    if (!acceptsDelegation(route, parent)) return [];
    const rules = route.rules.flatMap((rule) => {
      const matches = delegatedMatches(rule, parentMatch, route.inheritsParentMatcher);
      return matches.length > 0 ? [{ ...rule, matches }] : [];
    });
    return rules.length > 0 ? [{ ...child, route: { ...route, rules } }] : [];
  });
}
