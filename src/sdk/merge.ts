import type { InheritedPolicyPriority } from "./ir/policy.ts";

/**
 * Whether a field may be set by the next, less specific policy: always where nothing is there yet, and else only where the parent asked
 * to be preferred.
 *
 * As kgateway: every annotation value but the default lets the later policy overwrite, even `DeepMergePreferChild`
 * (`pkg/pluginsdk/policy/merge.go`).
 */
export function isSettable(present: unknown, priority: InheritedPolicyPriority): boolean {
  if (present === undefined || present === null || present === "") return true;
  return priority !== "" && priority !== "ShallowMergePreferChild";
}
