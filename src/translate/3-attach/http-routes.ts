import type { Parsed } from "../../sdk/diagnostic.ts";
import type { HttpRouteIr, HttpRouteMatch, HttpRouteRuleIr } from "../../sdk/ir/route.ts";
import type { Resource } from "../../sdk/resource.ts";
import { problemDiagnostics } from "../2-index/problem-diagnostics.ts";
import { objectsOf, specOf, textsOf } from "../2-index/written-values.ts";
import { inheritedPolicyPriority, inheritsParentMatcher, routeWeight } from "./annotations.ts";
import { httpBackends } from "./http-backends.ts";
import { parentReferences } from "./parent-references.ts";
import type { RouteIrContext } from "./route-context.ts";
import { type RuleContext, ruleContext } from "./rule-context.ts";
import { sourceOf } from "./source-of.ts";
import { routeTargetingPolicies, ruleTargetingPolicies } from "./targeting-policies.ts";

function httpRule(rule: RuleContext, context: RouteIrContext): HttpRouteRuleIr {
  const { path, route } = rule;
  const filters = context.policies.ofFilters(rule.rule.filters, [...path, "filters"], rule);
  const settings = context.policies.ofRule(rule);
  const problems = [...filters.problems, ...settings.problems];
  context.diagnose(problemDiagnostics(route, problems, "route/invalid-filter"));
  return {
    name: rule.name,
    matches: objectsOf(rule.rule.matches) as readonly HttpRouteMatch[],
    extensionRefs: filters.attached,
    attachedPolicies: [...ruleTargetingPolicies(rule, context.lookup), ...settings.attached],
    backends: httpBackends(rule, context),
    problems,
    path,
  };
}

/** An HTTPRoute with its references resolved and its policies attached. */
export function httpRouteIr(route: Resource, context: RouteIrContext): HttpRouteIr {
  const { diagnose, index, lookup } = context;
  const read = <Value>({ value, diagnostics }: Parsed<Value>): Value => {
    diagnose(diagnostics);
    return value;
  };
  const spec = specOf(route);
  const priority = read(inheritedPolicyPriority(route));
  return {
    kind: "http",
    source: sourceOf(route),
    resource: route,
    parentRefs: parentReferences(spec.parentRefs),
    hostnames: textsOf(spec.hostnames),
    rules: objectsOf(spec.rules).map((rule, position) =>
      httpRule(ruleContext(rule, position, { route, inheritedPolicyPriority: priority }), context),
    ),
    attachedPolicies: routeTargetingPolicies(route, lookup, priority),
    precedenceWeight: index.settings.weightedRoutePrecedence ? read(routeWeight(route)) : 0,
    inheritsParentMatcher: read(inheritsParentMatcher(route)),
    inheritedPolicyPriority: priority,
  };
}
