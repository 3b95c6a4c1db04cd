import {
  type AttachedPolicyReference,
  type InheritedPolicyPriority,
  type MergeOrigins,
  type PolicyAttachment,
  policyId,
} from "./ir/policy.ts";
import type { MergedPolicy } from "./plugin.ts";

/**
 * How the next, less specific policy joins the ones before it. Augmented: those before it win; overridable: it wins.
 * Shallow: whole fields; deep: the parts of fields that know how.
 * Source: kgateway `pkg/pluginsdk/policy/merge.go`.
 */
export type MergeStrategy = "AugmentedShallow" | "AugmentedDeep" | "OverridableShallow" | "OverridableDeep";

const strategies: Readonly<Record<InheritedPolicyPriority, MergeStrategy>> = {
  "": "AugmentedShallow",
  ShallowMergePreferChild: "AugmentedShallow",
  ShallowMergePreferParent: "OverridableShallow",
  DeepMergePreferChild: "AugmentedDeep",
  DeepMergePreferParent: "OverridableDeep",
};

/** The strategy that the annotation of a delegating parent asks for. */
export function mergeStrategy(priority: InheritedPolicyPriority): MergeStrategy {
  return strategies[priority];
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === "";

/** Whether the field of the next policy may join what is there. */
export function isMergeable(present: unknown, next: unknown, strategy: MergeStrategy): boolean {
  return !isAbsent(next) && (strategy !== "AugmentedShallow" || isAbsent(present));
}

/**
 * Whether a field may be set by the next, less specific policy of a kind that does not merge.
 *
 * As kgateway: every annotation value but the default lets the later policy overwrite, even `DeepMergePreferChild`.
 */
export function isSettable(present: unknown, priority: InheritedPolicyPriority): boolean {
  return isMergeable(present, "something", mergeStrategy(priority));
}

/** A field after merging, and whether its origin is now the next policy alone (`set`) or also it (`append`). */
export interface MergedField<Ir> {
  readonly value: Ir;
  readonly origins: readonly ("set" | "append")[];
}

/** Merges one field: what is there, what comes next. `undefined` leaves everything as it is. */
export type MergeField<Ir> = (
  present: Ir | undefined,
  next: Ir,
  strategy: MergeStrategy,
) => MergedField<Ir> | undefined;

/** Whole fields: under the deep strategies too, where a field has no parts to merge, what is there stays. */
export function mergeWhole<Ir>(
  present: Ir | undefined,
  next: Ir,
  strategy: MergeStrategy,
): MergedField<Ir> | undefined {
  const isDeep = strategy === "AugmentedDeep" || strategy === "OverridableDeep";
  return isDeep && present !== undefined ? undefined : { value: next, origins: ["set"] };
}

/** Where the field of the next policy comes from: the policy itself, or, once merged, its own origins. */
export interface FieldOrigin {
  readonly policy: AttachedPolicyReference | undefined;
  readonly origins: MergeOrigins | undefined;
}

function idsOf(field: string, { policy, origins }: FieldOrigin): readonly string[] {
  return policy ? [policyId({ ...policy, sectionName: undefined })] : (origins?.[field] ?? []);
}

/** The origins of a field after the next policy joined it. */
export function joinOrigins(
  origins: MergeOrigins,
  field: string,
  { from, steps }: { readonly from: FieldOrigin; readonly steps: readonly ("set" | "append")[] },
): MergeOrigins {
  const ids = idsOf(field, from);
  const joined = steps.reduce<readonly string[]>(
    (before, step) => (step === "set" ? ids : [...new Set(before.concat(ids))]),
    origins[field] ?? [],
  );
  return { ...origins, [field]: joined };
}

/** A policy on its way through a merge. */
export interface Merging<Ir> {
  readonly ir: Ir;
  readonly origins: MergeOrigins;
}

/** How a kind of policy merges: what an empty one is, and how the next one joins. */
export interface PolicyMerge<Ir> {
  readonly empty: Ir;
  /** Lets the next, less specific policy join what is merged so far. */
  readonly join: (
    merging: Merging<Ir>,
    next: { readonly ir: Ir; readonly from: FieldOrigin },
    how: { readonly strategy: MergeStrategy; readonly sameHierarchy: boolean },
  ) => Merging<Ir>;
}

type MergeErrors = MergedPolicy<unknown>["errors"];

function errorsOf<Ir>(attachment: PolicyAttachment<Ir>): MergeErrors {
  const policy = attachment.policy && policyId(attachment.policy);
  return attachment.errors.map((problem) => ({ ...problem, ...(policy && { policy }) }));
}

function fold<Ir>(
  attachments: readonly PolicyAttachment<Ir>[],
  sameHierarchy: boolean,
  { empty, join }: PolicyMerge<Ir>,
): MergedPolicy<Ir> {
  let merging: Merging<Ir> = { ir: empty, origins: {} };
  let inherited: InheritedPolicyPriority = "";
  for (const attachment of attachments) {
    if (attachment.errors.length > 0) continue;
    const { ir, policy, mergeOrigins, inheritedPolicyPriority } = attachment;
    const strategy = sameHierarchy ? "AugmentedShallow" : mergeStrategy(inheritedPolicyPriority);
    merging = join(merging, { ir, from: { policy, origins: mergeOrigins } }, { strategy, sameHierarchy });
    inherited = inheritedPolicyPriority;
  }
  const errors = attachments.flatMap(errorsOf);
  return { ...merging, errors, inheritedPolicyPriority: sameHierarchy ? inherited : "" };
}

/** One level of the hierarchy as if it were one policy; errors keep the names of those who made them. */
function levelAttachment<Ir>(level: readonly PolicyAttachment<Ir>[], merge: PolicyMerge<Ir>): PolicyAttachment<Ir> {
  const merged = fold(level, true, merge);
  const { group, kind } = level[0] as PolicyAttachment<Ir>;
  return {
    group,
    kind,
    ir: merged.ir,
    generation: 0,
    errors: merged.errors,
    inheritedPolicyPriority: merged.inheritedPolicyPriority ?? "",
    hierarchicalPriority: 0,
    precedenceWeight: 0,
    mergeOrigins: merged.origins,
  };
}

/**
 * Merges the policies of one place: those of one level of the delegation hierarchy first, in falling precedence, then the levels
 * from the route up to its farthest parent. A policy with errors takes no part, but makes the whole unusable.
 */
export function mergePolicies<Ir>(
  attachments: readonly PolicyAttachment<Ir>[],
  merge: PolicyMerge<Ir>,
): MergedPolicy<Ir> {
  const levels = [...new Set(attachments.map(({ hierarchicalPriority }) => hierarchicalPriority))].sort(
    (a, b) => b - a,
  );
  const merged = levels.map((level) =>
    levelAttachment(
      attachments.filter(({ hierarchicalPriority }) => hierarchicalPriority === level),
      merge,
    ),
  );
  return fold(merged, false, merge);
}
