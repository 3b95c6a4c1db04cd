import type { Problem } from "../problem.ts";
import type { GroupKind, ObjectSource, Resource } from "../resource.ts";

/** What a policy targets: one object by name, or the objects of a kind that carry labels. The namespace is the policy's. */
export interface PolicyTarget extends GroupKind {
  /** Absent for a label selector. */
  readonly name?: string | undefined;
  /** A listener, a route rule or a port of the target; the whole target unless told. */
  readonly sectionName?: string | undefined;
  readonly matchLabels?: Readonly<Record<string, string>> | undefined;
}

/** A policy object after its plugin has read it. As kgateway's PolicyWrapper. */
export interface Policy<Ir = unknown> extends ObjectSource {
  readonly resource: Resource;
  readonly ir: Ir;
  readonly targets: readonly PolicyTarget[];
  /** What makes the policy unusable; a policy with errors applies nowhere and what it is attached to is replaced. */
  readonly errors: readonly Problem[];
  /** From the annotation `kgateway.dev/policy-weight`; higher comes first. */
  readonly precedenceWeight: number;
}

/** Which policy, and the section of the target it was looked up with. As kgateway's AttachedPolicyRef. */
export interface AttachedPolicyReference extends ObjectSource {
  readonly sectionName?: string | undefined;
}

/** `group/kind/namespace/name` of a policy, with `/section` where it was looked up with one. */
export function policyId(policy: AttachedPolicyReference): string {
  const id = `${policy.group}/${policy.kind}/${policy.namespace}/${policy.name}`;
  return policy.sectionName ? `${id}/${policy.sectionName}` : id;
}

/** Values of the annotation `kgateway.dev/inherited-policy-priority`; the empty string is the default, prefer the child. */
export const inheritedPolicyPriorities = [
  "ShallowMergePreferParent",
  "ShallowMergePreferChild",
  "DeepMergePreferParent",
  "DeepMergePreferChild",
] as const;
/** Whose fields win when a delegating parent's policies meet the child's; from the annotation `kgateway.dev/inherited-policy-priority`. */
export type InheritedPolicyPriority = (typeof inheritedPolicyPriorities)[number] | "";

/** Field of a merged policy -> the ids (without sections) of the policies that it comes from. */
export type MergeOrigins = Readonly<Record<string, readonly string[]>>;

/** A policy at one place where it holds. As kgateway's PolicyAtt. */
export interface PolicyAttachment<Ir = unknown> extends GroupKind {
  readonly ir: Ir;
  /** Absent for the filters and settings that a route carries itself, and for merged and global policies. */
  readonly policy?: AttachedPolicyReference | undefined;
  readonly generation: number;
  /** The age of the policy's object, as in Resource; absent where no object stands for it. */
  readonly createdAt?: number | undefined;
  readonly errors: readonly Problem[];
  /** How a delegating parent's policy merges with its child's. */
  readonly inheritedPolicyPriority: InheritedPolicyPriority;
  /** 0 for the route itself, -1 for its delegating parent, and so on. */
  readonly hierarchicalPriority: number;
  readonly precedenceWeight: number;
  readonly mergeOrigins?: MergeOrigins | undefined;
}

/**
 * The policies at one place, those of one group and kind in falling precedence.
 * The order between kinds does not matter: the translator groups them.
 */
export type AttachedPolicies = readonly PolicyAttachment[];

function ageTieBreaker({ policy }: PolicyAttachment): string {
  return policy ? `${policyId({ ...policy, sectionName: undefined })}/${policy.sectionName ?? ""}` : "";
}

/**
 * Orders attachments by age, older first, then by reference; weights do not count. For kinds that order policies of several
 * lookups anew. As kgateway's ComparePoliciesByCreationTimeAndRef.
 */
export function compareByAge(left: PolicyAttachment, right: PolicyAttachment): number {
  const age = (left.createdAt ?? 0) - (right.createdAt ?? 0);
  if (age !== 0) return age;
  const [first, second] = [ageTieBreaker(left), ageTieBreaker(right)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** The group and kind of the filters and rule settings that HTTPRoutes and GRPCRoutes carry themselves. */
export const builtinGroupKind: GroupKind = { group: "builtin", kind: "builtin" };
