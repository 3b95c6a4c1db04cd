import type { InheritedPolicyPriority, PolicyAttachment } from "../../sdk/ir/policy.ts";
import type { Resource } from "../../sdk/resource.ts";
import type { AttachmentLookup } from "./policy-attachments.ts";
import type { RuleContext } from "./rule-context.ts";
import { sourceOf } from "./source-of.ts";

/** Policies take over the route's annotation, which says how they merge with those of delegated routes. */
function inheriting(
  attached: readonly PolicyAttachment[],
  priority: InheritedPolicyPriority,
): readonly PolicyAttachment[] {
  return priority === "" ? attached : attached.map((policy) => ({ ...policy, inheritedPolicyPriority: priority }));
}

/** Policies that target a whole route. */
export function routeTargetingPolicies(
  route: Resource,
  lookup: AttachmentLookup,
  priority: InheritedPolicyPriority = "",
): readonly PolicyAttachment[] {
  return inheriting(lookup({ source: sourceOf(route), labels: route.labels }), priority);
}

/** Policies that target a rule by its name; one without name has none. */
export function ruleTargetingPolicies(
  { route, name, inheritedPolicyPriority }: RuleContext,
  lookup: AttachmentLookup,
): readonly PolicyAttachment[] {
  if (name === "") return [];
  return inheriting(lookup({ source: sourceOf(route), labels: route.labels, section: name }), inheritedPolicyPriority);
}
