import { type Any, any, type EnvoyMessages } from "../../sdk/envoy/messages.ts";
import { duringStage, type StagedHttpFilter } from "../../sdk/filter-stage.ts";
import type { Problem } from "../../sdk/problem.ts";
import { defineSubPolicy, type ParsedField } from "../../sdk/sub-policy.ts";
import { parseCel } from "./cel/parse.ts";
import type { Authorization } from "./schema/authentication.ts";

type RbacPerRoute = EnvoyMessages["envoy.extensions.filters.http.rbac.v3.RBACPerRoute"];
type Predicate = EnvoyMessages["xds.type.matcher.v3.Matcher.MatcherList.Predicate"];
type OnMatch = EnvoyMessages["xds.type.matcher.v3.Matcher.OnMatch"];
type Action = "ALLOW" | "DENY";

const filterName = "envoy.filters.http.rbac";
const perRouteType = "envoy.extensions.filters.http.rbac.v3.RBACPerRoute";

// As kgateway: this filter is not disabled; without configuration it lets everything pass.
const chainFilter: StagedHttpFilter = {
  position: duringStage("authZ"),
  filter: { name: filterName, typedConfig: any("envoy.extensions.filters.http.rbac.v3.RBAC", {}) },
};

const input = {
  name: "envoy.matching.inputs.cel_data_input",
  typedConfig: any("xds.type.matcher.v3.HttpAttributesCelMatchInput", {}),
};

function rbacAction(action: Action): Any {
  const name = action === "DENY" ? "deny-request" : "allow-request";
  return any("envoy.config.rbac.v3.Action", { name, action });
}

const onMatch = (name: string, action: Action): OnMatch => ({ action: { name, typedConfig: rbacAction(action) } });

function predicateOf(expression: string): Predicate | { readonly error: string } {
  const parsed = parseCel(expression);
  if ("error" in parsed) return parsed;
  const matcher = any("xds.type.matcher.v3.CelMatcher", { exprMatch: { celExprParsed: parsed } });
  return {
    singlePredicate: {
      input,
      customMatch: { name: "envoy.matching.matchers.cel_matcher", typedConfig: matcher },
    },
  };
}

function perRoute(predicates: readonly Predicate[], action: Action): RbacPerRoute {
  const [first = {}] = predicates;
  const predicate = predicates.length === 1 ? first : { orMatcher: { predicate: predicates } };
  return {
    rbac: {
      matcher: {
        matcherList: { matchers: [{ predicate, onMatch: onMatch("envoy.filters.rbac.action", action) }] },
        onNoMatch: onMatch("action", action === "DENY" ? "ALLOW" : "DENY"),
      },
    },
  };
}

function problem(error: string, index: number): Problem {
  return {
    message: `RBAC policy encountered CEL matcher errors: [failed to parse CEL expression: ${error}]`,
    path: ["spec", "rbac", "policy", "matchExpressions", index],
    help: "Write it as a CEL expression: https://github.com/google/cel-spec/blob/master/doc/langdef.md.",
  };
}

function parse({ policy, action }: Authorization): ParsedField<RbacPerRoute> {
  const { matchExpressions } = policy;
  if (matchExpressions.length === 0) return { ir: { rbac: { rules: { action: "DENY" } } } };
  const predicates: Predicate[] = [];
  for (const [index, expression] of matchExpressions.entries()) {
    const predicate = predicateOf(expression);
    if ("error" in predicate) return { errors: [problem(predicate.error, index)] };
    predicates.push(predicate);
  }
  return { ir: perRoute(predicates, action === "Deny" ? "DENY" : "ALLOW") };
}

/** `rbac`: CEL expressions decide which requests are allowed, or which are denied. */
export const rbac = defineSubPolicy<RbacPerRoute>({
  field: "rbac",
  parse: (spec) => parse(spec as Authorization),
  checks: (config) => [{ message: any(perRouteType, config) }],
  applyFilters: (config) => ({
    chainFilters: [chainFilter],
    perFilterConfig: { [filterName]: any(perRouteType, config) },
  }),
});
