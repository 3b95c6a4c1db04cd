import { defineDiagnostics } from "../../sdk/diagnostic.ts";
import type { PolicyAttachment } from "../../sdk/ir/policy.ts";
import type { HttpRouteIr, HttpRouteRuleIr } from "../../sdk/ir/route.ts";
import type { Resource } from "../../sdk/resource.ts";
import { reporterOf } from "../2-index/parse-policies.ts";
import { objectsOf, specOf, textsOf } from "../2-index/written-values.ts";
import { httpMatchOfGrpc } from "./grpc-match.ts";
import { parentReferences } from "./parent-references.ts";
import { backendReference } from "./route-backends.ts";
import type { RouteIrContext } from "./route-context.ts";
import { type RuleContext, ruleContext } from "./rule-context.ts";
import { sourceOf } from "./source-of.ts";
import { routeTargetingPolicies, ruleTargetingPolicies } from "./targeting-policies.ts";

const report = defineDiagnostics({
  "route/grpc-filter-ignored": {
    severity: "warning",
    message: ({ cause }: { readonly cause: string }) => `The filter is left out: ${cause}.`,
    help: () => "The route stays accepted, and its status says nothing of the filter; attach a policy by targetRefs.",
  },
});

/** As kgateway: extensionRefs do nothing on GRPCRoutes, and what is wrong with filters is passed over. */
function filterPolicies(rule: RuleContext, { policies, diagnose }: RouteIrContext): readonly PolicyAttachment[] {
  const ignored = (cause: string, path: RuleContext["path"]): void =>
    diagnose([report("route/grpc-filter-ignored", reporterOf(rule.route)(path), { cause })]);
  return objectsOf(rule.rule.filters).flatMap((filter, index) => {
    const path = [...rule.path, "filters", index];
    if (filter.type === "ExtensionRef") {
      ignored("extensionRefs have no effect on GRPCRoutes", path);
      return [];
    }
    const { attached, problems } = policies.ofFilter(filter, path, rule);
    for (const problem of problems) ignored(problem.message, problem.path ?? path);
    return attached;
  });
}

function grpcRule(rule: RuleContext, context: RouteIrContext): HttpRouteRuleIr {
  const { path, route, name } = rule;
  const { matches, backendRefs, sessionPersistence } = rule.rule;
  // As kgateway: of the settings of a rule only session persistence counts.
  const settings = context.policies.ofRule({ ...rule, rule: { sessionPersistence } });
  return {
    name,
    matches: objectsOf(matches).map(httpMatchOfGrpc),
    extensionRefs: filterPolicies(rule, context),
    attachedPolicies: [...ruleTargetingPolicies(rule, context.lookup), ...settings.attached],
    // As kgateway: filters of backendRefs have no effect here, and GRPCRoutes delegate to nothing.
    backends: objectsOf(backendRefs).map((written, index) => ({
      type: "backend",
      backend: context.resolveBackend(sourceOf(route), backendReference(written)),
      attachedPolicies: [],
      path: [...path, "backendRefs", index],
    })),
    problems: [],
    path,
  };
}

/** A GRPCRoute as an HTTPRoute: calls are POST requests to `/service/method`. */
export function grpcRouteIr(route: Resource, context: RouteIrContext): HttpRouteIr {
  const spec = specOf(route);
  return {
    kind: "http",
    source: sourceOf(route),
    resource: route,
    parentRefs: parentReferences(spec.parentRefs),
    hostnames: textsOf(spec.hostnames),
    rules: objectsOf(spec.rules).map((rule, index) =>
      grpcRule(ruleContext(rule, index, { route, inheritedPolicyPriority: "" }), context),
    ),
    attachedPolicies: routeTargetingPolicies(route, context.lookup),
    precedenceWeight: 0,
    inheritsParentMatcher: false,
    inheritedPolicyPriority: "",
  };
}

export const grpcRouteDiagnostics = report.definitions;
