import type { HttpRouteIr, HttpRouteRuleIr } from "../../sdk/ir/route.ts";
import type { JsonObject } from "../../sdk/json.ts";
import type { GrpcRoute, GrpcRouteRule } from "../../sdk/kinds/routes.ts";
import type { ObjectSource, Resource } from "../../sdk/resource.ts";
import { httpMatchOfGrpc } from "./grpc-match.ts";
import type { RouteIrContext } from "./route-context.ts";
import type { RuleContext } from "./route-policies.ts";

const sourceOf = ({ namespace, name }: Resource): ObjectSource => ({
  group: "gateway.networking.k8s.io",
  kind: "GRPCRoute",
  namespace,
  name,
});

/** As kgateway: extensionRefs do not work on GRPCRoutes, and filters on their backendRefs do not either. */
function filtersOf(rule: JsonObject): readonly JsonObject[] {
  const filters = (rule.filters ?? []) as readonly JsonObject[];
  return filters.filter(({ type }) => type !== "ExtensionRef");
}

function grpcRule(rule: GrpcRouteRule, ruleContext: RuleContext, context: RouteIrContext): HttpRouteRuleIr {
  const { route, path, name } = ruleContext;
  const source = sourceOf(route);
  const named = name === "" ? [] : context.lookup({ source, labels: route.labels, section: name });
  return {
    name,
    matches: (rule.matches ?? []).map(httpMatchOfGrpc),
    extensionRefs: context.policies.ofFilters(filtersOf(ruleContext.rule), [...path, "filters"], ruleContext).attached,
    attachedPolicies: [...named, ...context.policies.ofRule(ruleContext)],
    backends: (rule.backendRefs ?? []).map((reference, index) => ({
      type: "backend",
      backend: context.resolveBackend(source, reference),
      attachedPolicies: [],
      path: [...path, "backendRefs", index],
    })),
    problems: [],
    path,
  };
}

/** A GRPCRoute as an HTTPRoute: calls are POST requests to `/service/method`. */
export function grpcRouteIr(route: Resource, context: RouteIrContext): HttpRouteIr {
  const { spec } = route.object as unknown as GrpcRoute;
  const rules = spec.rules ?? [];
  return {
    kind: "http",
    source: sourceOf(route),
    resource: route,
    parentRefs: spec.parentRefs ?? [],
    hostnames: spec.hostnames ?? [],
    rules: rules.map((rule, index) =>
      grpcRule(
        rule,
        {
          route,
          path: ["spec", "rules", index],
          index,
          name: rule.name ?? "",
          rule: rule as unknown as JsonObject,
          inheritedPolicyPriority: "",
        },
        context,
      ),
    ),
    attachedPolicies: context.lookup({ source: sourceOf(route), labels: route.labels }),
    precedenceWeight: 0,
    inheritsParentMatcher: false,
    inheritedPolicyPriority: "",
  };
}
