import type { HttpRouteMatch, HttpRouteRuleMatchIr } from "../../sdk/ir/route.ts";
import type { Resource } from "../../sdk/resource.ts";
import { namespacedName } from "./attached-route.ts";

/** A route match with all that its precedence depends on, computed once. As kgateway's SortableRoute. */
export interface SortableRoute {
  readonly entry: HttpRouteRuleMatchIr;
  readonly pathRank: number;
  readonly pathLength: number;
  readonly hasMethod: boolean;
  readonly headerCount: number;
  readonly queryParamCount: number;
  /** The route at the listener. */
  readonly root: Age;
  /** The route that the match stands in, where it is a delegated one; else the root again. */
  readonly own: Age;
  /** Position among all matches of the root. */
  readonly index: number;
}

interface Age {
  readonly createdAt: number;
  readonly name: string;
}

const regexRank = 1;
/** No number is above or below it, so that the comparison goes on with what follows. */
const incomparable = Number.NaN;
const pathRanks: ReadonlyMap<string, number> = new Map([
  ["Exact", 2],
  ["RegularExpression", regexRank],
  ["PathPrefix", 0],
]);

function age(resource: Resource): Age {
  return { createdAt: resource.createdAt, name: namespacedName(resource) };
}

/**
 * Regular expressions are not ranked by length; the other paths are, in bytes and as written.
 * As kgateway: a path of no known type (a gRPC match that names neither service nor method) is neither above nor below any other.
 */
function pathPrecedence(path: HttpRouteMatch["path"]): Pick<SortableRoute, "pathRank" | "pathLength"> {
  const pathRank = pathRanks.get(path?.type ?? "PathPrefix") ?? incomparable;
  if (pathRank === regexRank || Number.isNaN(pathRank)) return { pathRank, pathLength: 0 };
  return { pathRank, pathLength: Buffer.byteLength(path?.value ?? "/") };
}

/** The matches of one root route, in their order. */
export function sortableRoutes(root: Resource, entries: readonly HttpRouteRuleMatchIr[]): readonly SortableRoute[] {
  const rootAge = age(root);
  return entries.map((entry, index) => ({
    entry,
    ...pathPrecedence(entry.match.path),
    hasMethod: entry.match.method !== undefined,
    headerCount: entry.match.headers?.length ?? 0,
    queryParamCount: entry.match.queryParams?.length ?? 0,
    root: rootAge,
    own: entry.delegatingParent && entry.parent ? age(entry.parent.resource) : rootAge,
    index,
  }));
}

/** Older first, then by name. */
function compareAges(a: Age, b: Age): number {
  if (a.createdAt !== b.createdAt) return a.createdAt - b.createdAt;
  if (a.name === b.name) return 0;
  return a.name < b.name ? -1 : 1;
}

function pathLengthDifference(a: SortableRoute, b: SortableRoute): number {
  return a.pathRank === b.pathRank ? b.pathLength - a.pathLength : 0;
}

/**
 * Orders route matches by falling precedence: weight, path, method, headers, query parameters, age and name of the route.
 * https://gateway-api.sigs.k8s.io/reference/spec/#gateway.networking.k8s.io/v1.HTTPRouteRule
 */
export function compareRoutes(a: SortableRoute, b: SortableRoute): number {
  return (
    b.entry.precedenceWeight - a.entry.precedenceWeight ||
    b.pathRank - a.pathRank ||
    pathLengthDifference(a, b) ||
    Number(b.hasMethod) - Number(a.hasMethod) ||
    b.headerCount - a.headerCount ||
    b.queryParamCount - a.queryParamCount ||
    compareAges(a.root, b.root) ||
    compareAges(a.own, b.own) ||
    a.index - b.index
  );
}

/** The matches in falling precedence; equal ones (the same match twice) keep their order. */
export function sortRoutes(routes: readonly SortableRoute[]): readonly HttpRouteRuleMatchIr[] {
  return routes.toSorted(compareRoutes).map(({ entry }) => entry);
}
