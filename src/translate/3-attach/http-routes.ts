import type { InheritedPolicyPriority, PolicyAttachment } from "../../sdk/ir/policy.ts";
import type { HttpBackendOrDelegate, HttpRouteIr, HttpRouteRuleIr } from "../../sdk/ir/route.ts";
import type { JsonObject, Path } from "../../sdk/json.ts";
import type { HttpBackendRef, HttpRoute, HttpRouteRule } from "../../sdk/kinds/routes.ts";
import type { ObjectSource, Resource } from "../../sdk/resource.ts";
import { backendReferenceTarget } from "../2-index/find-backend.ts";
import { precedenceWeight } from "../2-index/precedence-weight.ts";
import { problemDiagnostics } from "../2-index/problem-diagnostics.ts";
import { inheritedPolicyPriority, inheritsParentMatcher, routeWeightAnnotation } from "./annotations.ts";
import type { RouteIrContext } from "./route-context.ts";
import type { RuleContext } from "./route-policies.ts";

const gatewayGroup = "gateway.networking.k8s.io";

const sourceOf = ({ kind, namespace, name }: Resource): ObjectSource => ({
  group: gatewayGroup,
  kind,
  namespace,
  name,
});

/** A reference to other routes instead of a backend; group and kind must both be written. */
function delegates({ group, kind }: HttpBackendRef): boolean {
  return (group === gatewayGroup && kind === "HTTPRoute") || (group === "delegation.kgateway.dev" && kind === "label");
}

function backend(
  reference: HttpBackendRef,
  path: Path,
  { rule, context }: { readonly rule: RuleContext; readonly context: RouteIrContext },
): HttpBackendOrDelegate {
  const source = sourceOf(rule.route);
  if (delegates(reference))
    return { type: "delegate", reference: backendReferenceTarget(source.namespace, reference), path };
  const filters = reference.filters as unknown as readonly JsonObject[] | undefined;
  // As kgateway: what is wrong with a filter of a backendRef is passed over.
  const nameless: RuleContext = { ...rule, name: "", inheritedPolicyPriority: "" };
  const { attached } = context.policies.ofFilters(filters, [...path, "filters"], nameless);
  return { type: "backend", backend: context.resolveBackend(source, reference), attachedPolicies: attached, path };
}

/** Policies of a route or rule take over the route's annotation, which says how they merge with those of delegated routes. */
function inheriting(
  attached: readonly PolicyAttachment[],
  priority: InheritedPolicyPriority,
): readonly PolicyAttachment[] {
  return priority === "" ? attached : attached.map((policy) => ({ ...policy, inheritedPolicyPriority: priority }));
}

function rulePolicies(rule: RuleContext, context: RouteIrContext): readonly PolicyAttachment[] {
  const { route, name, inheritedPolicyPriority: priority } = rule;
  const named = name === "" ? [] : context.lookup({ source: sourceOf(route), labels: route.labels, section: name });
  return [...inheriting(named, priority), ...context.policies.ofRule(rule)];
}

function routeRule(rule: HttpRouteRule, ruleContext: RuleContext, context: RouteIrContext): HttpRouteRuleIr {
  const { path, route } = ruleContext;
  const filters = context.policies.ofFilters(
    ruleContext.rule.filters as readonly JsonObject[] | undefined,
    [...path, "filters"],
    ruleContext,
  );
  context.diagnose(problemDiagnostics(route, filters.problems, "route/invalid-filter"));
  return {
    name: ruleContext.name,
    matches: rule.matches ?? [],
    extensionRefs: filters.attached,
    attachedPolicies: rulePolicies(ruleContext, context),
    backends: (rule.backendRefs ?? []).map((reference, index) =>
      backend(reference, [...path, "backendRefs", index], { rule: ruleContext, context }),
    ),
    problems: filters.problems,
    path,
  };
}

function routeWeight(route: Resource, { index, diagnose }: RouteIrContext): number {
  if (!index.settings.weightedRoutePrecedence) return 0;
  const { weight, problem } = precedenceWeight(route.annotations, routeWeightAnnotation);
  if (problem) diagnose(problemDiagnostics(route, [problem], "route/invalid-annotation"));
  return weight;
}

/** An HTTPRoute with its references resolved and its policies attached. */
export function httpRouteIr(route: Resource, context: RouteIrContext): HttpRouteIr {
  const { spec } = route.object as unknown as HttpRoute;
  const priority = inheritedPolicyPriority(route.annotations);
  const rules = spec.rules ?? [];
  return {
    kind: "http",
    source: sourceOf(route),
    resource: route,
    parentRefs: spec.parentRefs ?? [],
    hostnames: spec.hostnames ?? [],
    rules: rules.map((rule, index) =>
      routeRule(
        rule,
        {
          route,
          path: ["spec", "rules", index],
          index,
          name: rule.name ?? "",
          rule: rule as unknown as JsonObject,
          inheritedPolicyPriority: priority,
        },
        context,
      ),
    ),
    attachedPolicies: inheriting(context.lookup({ source: sourceOf(route), labels: route.labels }), priority),
    precedenceWeight: routeWeight(route, context),
    inheritsParentMatcher: inheritsParentMatcher(route.annotations),
    inheritedPolicyPriority: priority,
  };
}
