import type { PolicyTarget } from "../../sdk/ir/policy.ts";
import type { Resource } from "../../sdk/resource.ts";

interface TargetReference {
  readonly group?: string;
  readonly kind?: string;
  readonly name?: string;
  readonly sectionName?: string;
  readonly matchLabels?: Readonly<Record<string, string>>;
}

interface TargetingSpec {
  readonly targetRefs?: readonly TargetReference[];
  readonly targetSelectors?: readonly TargetReference[];
}

/** What a policy targets, from the usual places: by name in `spec.targetRefs`, by label in `spec.targetSelectors`. */
export function policyTargets(resource: Resource): readonly PolicyTarget[] {
  const { targetRefs = [], targetSelectors = [] } = (resource.object.spec ?? {}) as TargetingSpec;
  const base = ({ group = "", kind = "", sectionName }: TargetReference) => ({ group, kind, sectionName });
  return [
    ...targetRefs.map((target) => ({ ...base(target), name: target.name ?? "" })),
    ...targetSelectors.map((target) => ({ ...base(target), matchLabels: target.matchLabels ?? {} })),
  ];
}
