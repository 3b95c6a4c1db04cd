import type { LabelSelector, LabelSelectorRequirement } from "./ir/reference.ts";
import type { Json } from "./json.ts";

/** The labels of an object. */
export type Labels = Readonly<Record<string, string>>;

const labelValue = (labels: Labels, key: string): string | undefined =>
  Object.hasOwn(labels, key) ? labels[key] : undefined;

/** Whether labels hold every one of the wanted ones. */
export function hasLabels(labels: Labels, wanted: Labels): boolean {
  return Object.entries(wanted).every(([key, value]) => labelValue(labels, key) === value);
}

/** A requirement that Kubernetes would refuse (In without values, say) selects nothing. */
function matchesRequirement({ key, operator, values }: LabelSelectorRequirement, labels: Labels): boolean {
  const allowed = Array.isArray(values) ? (values as readonly string[]) : [];
  const value = labelValue(labels, key);
  switch (operator) {
    case "In":
      return value !== undefined && allowed.includes(value);
    case "NotIn":
      return allowed.length > 0 && (value === undefined || !allowed.includes(value));
    case "Exists":
      return allowed.length === 0 && value !== undefined;
    case "DoesNotExist":
      return allowed.length === 0 && value === undefined;
    default:
      return false;
  }
}

/** Whether a selector asks for nothing, so that it selects everything. */
export function isEmptySelector({ matchLabels, matchExpressions }: LabelSelector): boolean {
  return Object.keys(matchLabels ?? {}).length === 0 && (matchExpressions ?? []).length === 0;
}

/**
 * Whether a Kubernetes label selector selects an object with these labels; an empty one selects everything.
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors
 */
export function matchesLabelSelector({ matchLabels, matchExpressions }: LabelSelector, labels: Labels): boolean {
  if (!hasLabels(labels, matchLabels ?? {})) return false;
  const requirements = Array.isArray(matchExpressions) ? (matchExpressions as LabelSelector["matchExpressions"]) : [];
  return (requirements ?? []).every((requirement) => requirement && matchesRequirement(requirement, labels));
}

const isSelector = (value: Json): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Reads a setting that is a JSON list of label selectors, such as `[{"matchLabels": {"team": "shop"}}]`; no text is an empty list.
 * @returns undefined where the text is no such list
 */
export function parseLabelSelectors(text: string): readonly LabelSelector[] | undefined {
  try {
    const selectors = JSON.parse(text || "[]") as Json;
    const valid = Array.isArray(selectors) && selectors.every(isSelector);
    return valid ? (selectors as unknown as readonly LabelSelector[]) : undefined;
  } catch {
    return undefined;
  }
}
