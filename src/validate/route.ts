import type { ClusterWeight, Route } from "../sdk/envoy/messages.ts";
import type { RouteProblem } from "../sdk/ir/route.ts";
import { goUrlPath } from "./go-url.ts";

/** What is wrong with a route: the controller's text, and the cause alone in the user's words (empty: said elsewhere). */
export interface RouteFinding extends RouteProblem {
  readonly cause: string;
}

/** As kgateway prints it; the check below accepts the same text without its nested repetition, which may take for ever. */
const pathPattern = "^(?:([A-Za-z0-9/:@._~!$&'()*+,:=;-]*|[%][0-9a-fA-F]{2}))*$";
const validPath = /^(?:[A-Za-z0-9/:@._~!$&'()*+,=;-]|%[0-9a-fA-F]{2})*$/;
const forbiddenParts = ["//", "/./", "/../", "%2f", "%2F", "#"];
const forbiddenEnds = ["/..", "/."];

/** What is wrong with a path, or undefined; RFC 3986 with the restrictions of kgateway. */
export function pathProblem(path: string): string | undefined {
  if (!validPath.test(path)) return `must only contain valid characters matching pattern ${pathPattern}`;
  const part = forbiddenParts.find((forbidden) => path.includes(forbidden));
  if (part) return `path [${path}] cannot contain [${part}]`;
  const end = forbiddenEnds.find((forbidden) => path.endsWith(forbidden));
  return end && `path [${path}] cannot end with [${end}]`;
}

function rewriteProblem(rewrite: string): string | undefined {
  const path = goUrlPath(rewrite);
  return "error" in path ? path.error : pathProblem(path.value);
}

function checkPath(path: string | undefined): readonly string[] {
  const problem = path && pathProblem(path);
  return problem ? [`the "${path}" path is invalid: ${problem}`] : [];
}

function checkRewrite(rewrite: string | undefined): readonly string[] {
  const problem = rewrite && rewriteProblem(rewrite);
  return problem ? [`the rewrite ${rewrite} is invalid: ${problem}`] : [];
}

const allWeightsAreZero =
  "All backend weights are 0. At least one backendRef in the HTTPRoute rule must specify a non-zero weight";

function checkWeights(clusters: readonly ClusterWeight[] | undefined): readonly string[] {
  return clusters?.length && clusters.every(({ weight = 0 }) => weight === 0) ? [allWeightsAreZero] : [];
}

/** What the static checks find in a route, each in the controller's words; empty for nearly all routes. */
function staticFindings({ match, route, redirect }: Route): readonly string[] {
  return [
    ...checkPath(match?.path),
    ...checkPath(match?.prefix),
    ...checkPath(match?.pathSeparatedPrefix),
    ...checkPath(redirect?.pathRedirect),
    ...checkPath(redirect?.hostRedirect),
    ...checkPath(redirect?.schemeRedirect),
    ...checkRewrite(route?.prefixRewrite),
    ...checkRewrite(redirect?.prefixRewrite),
    ...checkWeights(route?.weightedClusters?.clusters),
  ];
}

const actions = ["route", "redirect", "directResponse", "nonForwardingAction", "filterAction"] as const;

/**
 * Whether Envoy could take a route, as far as can be seen without Envoy. As kgateway: the two lines of a finding are
 * two problems of their own in the route's condition.
 */
export function checkRoute(route: Route): readonly RouteFinding[] {
  if (actions.every((action) => route[action] === undefined)) {
    return [{ message: "no action specified", cause: "the rule has no backend and no filter that answers" }];
  }
  const findings = staticFindings(route);
  if (findings.length === 0) return [];
  return [
    { message: "invalid route configuration", cause: "" },
    { message: `error ${route.name}: ${findings.join("\n")}`, cause: findings.join("; ") },
  ];
}
