import { type InheritedPolicyPriority, inheritedPolicyPriorities } from "../../sdk/ir/policy.ts";

type Annotations = Readonly<Record<string, string>>;

/** How policies of a delegating route merge with those of the routes it delegates to. */
export const inheritedPolicyPriorityAnnotation = "kgateway.dev/inherited-policy-priority";

/** Lets a delegated route take over the match of the rule that delegates to it. */
export const inheritParentMatcherAnnotation = "delegation.kgateway.dev/inherit-parent-matcher";

/** Orders routes where the setting WeightedRoutePrecedence is on. */
export const routeWeightAnnotation = "kgateway.dev/route-weight";

/** The priority an annotation asks for; an unknown value counts as the default. */
export function inheritedPolicyPriority(annotations: Annotations): InheritedPolicyPriority {
  const value = annotations[inheritedPolicyPriorityAnnotation];
  return inheritedPolicyPriorities.find((priority) => priority === value) ?? "";
}

/** Whether a delegated route takes over its parent's matches. */
export function inheritsParentMatcher(annotations: Annotations): boolean {
  return ["true", "yes", "enabled"].includes(annotations[inheritParentMatcherAnnotation]?.toLowerCase() ?? "");
}
