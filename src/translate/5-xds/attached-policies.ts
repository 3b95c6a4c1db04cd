import {
  type AttachedPolicies,
  type InheritedPolicyPriority,
  type MergeOrigins,
  type PolicyAttachment,
  policyId,
} from "../../sdk/ir/policy.ts";
import type { Problem } from "../../sdk/problem.ts";
import type { Settings } from "../../sdk/settings.ts";
import type { HookCaller } from "../2-index/hook-caller.ts";
import type { PluginPass, PluginPasses, PolicyKind } from "./plugin-passes.ts";

/** The policies of one kind at one place, in falling precedence. */
export interface PolicyGroup {
  readonly pass: PluginPass;
  readonly attachments: readonly PolicyAttachment[];
}

/** What makes a policy unusable, with the id of the policy that is to blame. */
export interface PolicyFault extends Problem {
  readonly policy?: string | undefined;
}

/** A policy as it is applied: one of a place, or what its kind merged all of them into. */
export interface EffectivePolicy {
  readonly ir: unknown;
  readonly faults: readonly PolicyFault[];
  readonly inheritedPolicyPriority: InheritedPolicyPriority;
}

export interface EffectivePolicies {
  readonly policies: readonly EffectivePolicy[];
  /** Where the fields of a merged policy come from; absent where none came from anywhere. */
  readonly origins?: MergeOrigins | undefined;
}

/** The policies of one place by kind, in the order of the kinds; the lists given stand in falling precedence. */
export function groupPolicies(
  passes: PluginPasses,
  ...lists: readonly (AttachedPolicies | undefined)[]
): readonly PolicyGroup[] {
  const groups = new Map<PluginPass, PolicyAttachment[]>();
  for (const list of lists) {
    for (const attachment of list ?? []) {
      const pass = passes.find(attachment);
      if (!pass) continue;
      const attachments = groups.get(pass);
      if (attachments) attachments.push(attachment);
      else groups.set(pass, [attachment]);
    }
  }
  if (groups.size === 0) return [];
  return [...groups]
    .map(([pass, attachments]) => ({ pass, attachments }))
    .sort((left, right) => left.pass.order - right.pass.order);
}

/** Policies as they stand for the routes below a delegating one. */
export function withPriority(policies: AttachedPolicies, hierarchicalPriority: number): AttachedPolicies {
  return policies.length === 0 ? policies : policies.map((policy) => ({ ...policy, hierarchicalPriority }));
}

function faultsOf({ errors, policy }: PolicyAttachment): readonly PolicyFault[] {
  if (errors.length === 0) return [];
  const id = policy && policyId(policy);
  return errors.map((problem) => ({ ...problem, policy: id }));
}

const asItIs = (attachment: PolicyAttachment): EffectivePolicy => ({
  ir: attachment.ir,
  faults: faultsOf(attachment),
  inheritedPolicyPriority: attachment.inheritedPolicyPriority,
});

/** What is applied for the policies of one kind at one place. */
export function effectivePolicies(
  { plugin, policy: { merge } }: PolicyKind,
  attachments: readonly PolicyAttachment[],
  { settings, call }: { readonly settings: Settings; readonly call: HookCaller },
): EffectivePolicies {
  if (!merge) return { policies: attachments.map(asItIs) };
  const merged = call({ plugin, hook: "merge" }, () => merge(attachments, settings));
  if (!merged) return { policies: [] };
  const { ir, errors, origins, inheritedPolicyPriority = "" } = merged;
  const policies = [{ ir, faults: errors, inheritedPolicyPriority }];
  return Object.keys(origins).length > 0 ? { policies, origins } : { policies };
}
