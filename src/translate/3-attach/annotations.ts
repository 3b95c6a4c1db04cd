import { type Diagnostic, defineDiagnostics, type Parsed, parsed } from "../../sdk/diagnostic.ts";
import { type InheritedPolicyPriority, inheritedPolicyPriorities } from "../../sdk/ir/policy.ts";
import { precedenceWeight } from "../../sdk/precedence-weight.ts";
import { locationIn, objectReference, type Resource } from "../../sdk/resource.ts";

/** How policies of a delegating route merge with those of the routes it delegates to. */
export const inheritedPolicyPriorityAnnotation = "kgateway.dev/inherited-policy-priority";

/** Lets a delegated route take over the match of the rule that delegates to it. */
export const inheritParentMatcherAnnotation = "delegation.kgateway.dev/inherit-parent-matcher";

/** Orders routes where the setting WeightedRoutePrecedence is on. */
export const routeWeightAnnotation = "kgateway.dev/route-weight";

interface InvalidAnnotation {
  readonly annotation: string;
  readonly value: string;
  readonly allowed: string;
}

const report = defineDiagnostics({
  "attach/invalid-annotation": {
    severity: "warning",
    message: ({ annotation, value }: InvalidAnnotation) =>
      `${JSON.stringify(value)} is no value of the annotation ${annotation}, which is ignored.`,
    help: ({ allowed }) => `Write ${allowed}.`,
  },
});

function invalid(resource: Resource, annotation: string, allowed: string): readonly Diagnostic[] {
  const location = locationIn(resource, ["metadata", "annotations", annotation]);
  const value = resource.annotations[annotation] ?? "";
  return [
    report(
      "attach/invalid-annotation",
      { location, object: objectReference(resource) },
      { annotation, value, allowed },
    ),
  ];
}

/** The priority that the annotation of a route asks for; an unknown value counts as the default. */
export function inheritedPolicyPriority(route: Resource): Parsed<InheritedPolicyPriority> {
  const value = route.annotations[inheritedPolicyPriorityAnnotation];
  if (value === undefined) return parsed("");
  const known = inheritedPolicyPriorities.find((priority) => priority === value);
  if (known) return parsed(known);
  return parsed(
    "",
    invalid(route, inheritedPolicyPriorityAnnotation, `one of ${inheritedPolicyPriorities.join(", ")}`),
  );
}

const affirmations: readonly string[] = ["true", "yes", "enabled"];
const negations: readonly string[] = ["false", "no", "disabled"];

/** Whether a delegated route takes over its parent's matches; an unknown value counts as no. */
export function inheritsParentMatcher(route: Resource): Parsed<boolean> {
  const value = route.annotations[inheritParentMatcherAnnotation]?.toLowerCase();
  if (value === undefined || negations.includes(value)) return parsed(false);
  if (affirmations.includes(value)) return parsed(true);
  return parsed(false, invalid(route, inheritParentMatcherAnnotation, `"true" or "false"`));
}

/** The weight of a route; 0 where the annotation is absent or wrong. */
export function routeWeight(route: Resource): Parsed<number> {
  const { weight, problem } = precedenceWeight(route.annotations, routeWeightAnnotation);
  return parsed(weight, problem && invalid(route, routeWeightAnnotation, "a whole number of 32 bits, in quotes"));
}

export const annotationDiagnostics = report.definitions;
