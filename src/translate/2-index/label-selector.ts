import type { LabelSelector, LabelSelectorRequirement } from "../../sdk/ir/reference.ts";

type Labels = Readonly<Record<string, string>>;

function matchesRequirement({ key, operator, values = [] }: LabelSelectorRequirement, labels: Labels): boolean {
  const value = labels[key];
  switch (operator) {
    case "In":
      return value !== undefined && values.includes(value);
    case "NotIn":
      return value === undefined || !values.includes(value);
    case "Exists":
      return value !== undefined;
    case "DoesNotExist":
      return value === undefined;
    default:
      return false;
  }
}

/**
 * Whether a Kubernetes label selector selects an object with these labels; an empty one selects everything.
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors
 */
export function matchesLabelSelector({ matchLabels, matchExpressions }: LabelSelector, labels: Labels): boolean {
  const sameLabels = Object.entries(matchLabels ?? {}).every(([key, value]) => labels[key] === value);
  return sameLabels && (matchExpressions ?? []).every((requirement) => matchesRequirement(requirement, labels));
}
