import type { HttpRouteRuleMatchIr, RouteContribution } from "kgw/sdk";

/** No object is of this kind: the translator attaches the answer to the route that it makes up. */
export const answerKind = { group: "sample-plugin.example", kind: "Answer" };

/** A route that nobody wrote: it takes every request and answers by itself. */
export function answeringRoute(text: string): HttpRouteRuleMatchIr {
  const answer = {
    ...answerKind,
    ir: text,
    generation: 0,
    errors: [],
    inheritedPolicyPriority: "" as const,
    hierarchicalPriority: 0,
    precedenceWeight: 0,
  };
  return {
    name: "",
    match: { path: { type: "PathPrefix", value: "/" } },
    matchIndex: 0,
    ruleIndex: 0,
    ruleName: "",
    extensionRefs: [],
    attachedPolicies: [answer],
    delegates: false,
    parentRef: { name: "" },
    backends: [],
    precedenceWeight: 0,
    replacementProblems: [],
    acceptanceProblems: [],
    path: [],
  };
}

/** What the route of the answer does. */
export function respond(text: string): RouteContribution {
  return { route: { set: { directResponse: { status: 200, body: { inlineString: text } } } } };
}
