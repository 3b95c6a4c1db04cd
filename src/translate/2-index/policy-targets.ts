import type { PolicyTarget } from "../../sdk/ir/policy.ts";
import type { JsonObject } from "../../sdk/json.ts";
import type { Resource } from "../../sdk/resource.ts";
import { objectOf, objectsOf, specOf, textOf } from "./written-values.ts";

function base({ group, kind, sectionName }: JsonObject) {
  return { group: textOf(group) ?? "", kind: textOf(kind) ?? "", sectionName: textOf(sectionName) };
}

function labelsOf({ matchLabels }: JsonObject): Readonly<Record<string, string>> {
  const labels = Object.entries(objectOf(matchLabels)).filter(([, value]) => typeof value === "string");
  return Object.fromEntries(labels) as Record<string, string>;
}

/** What a policy targets, from the usual places: by name in `spec.targetRefs`, by label in `spec.targetSelectors`. */
export function policyTargets(resource: Resource): readonly PolicyTarget[] {
  const { targetRefs, targetSelectors } = specOf(resource);
  return [
    ...objectsOf(targetRefs).map((target) => ({ ...base(target), name: textOf(target.name) ?? "" })),
    ...objectsOf(targetSelectors).map((target) => ({ ...base(target), matchLabels: labelsOf(target) })),
  ];
}
