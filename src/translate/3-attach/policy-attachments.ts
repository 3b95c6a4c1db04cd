import type { Diagnostic } from "../../sdk/diagnostic.ts";
import { type Policy, type PolicyAttachment, policyId } from "../../sdk/ir/policy.ts";
import type { Labels } from "../../sdk/label-selector.ts";
import type { GroupKind, ObjectSource } from "../../sdk/resource.ts";
import { hookCaller } from "../2-index/hook-caller.ts";
import type { TranslationIndex } from "../2-index/translation-index.ts";
import { indexPolicyTargets, type PolicyTargetIndex } from "./policy-target-index.ts";

/** What policies are looked up for. */
export interface AttachmentTarget {
  readonly source: ObjectSource;
  readonly labels: Labels;
  /** A listener, rule or port of the target; policies of the whole target unless told. */
  readonly section?: string | undefined;
}

export interface LookupOptions {
  /** Only kinds that act on backends. */
  readonly onlyBackends?: boolean | undefined;
  readonly withoutGlobalPolicies?: boolean | undefined;
}

/** The policies that hold for a target, those of each kind in falling precedence. */
export type AttachmentLookup = (target: AttachmentTarget, options?: LookupOptions) => readonly PolicyAttachment[];

const noAttachments: readonly never[] = [];

/** A policy that nobody attached by name: a global one, or one that a route carries itself. */
export function ownAttachment({ group, kind }: GroupKind, ir: unknown): PolicyAttachment {
  return {
    group,
    kind,
    ir,
    generation: 0,
    errors: [],
    inheritedPolicyPriority: "",
    hierarchicalPriority: 0,
    precedenceWeight: 0,
  };
}

/** A policy object at a place; the section is the one that was looked up. */
export function policyAttachment(policy: Policy, section?: string): PolicyAttachment {
  const { group, kind, namespace, name } = policy;
  return {
    group,
    kind,
    ir: policy.ir,
    policy: { group, kind, namespace, name, ...(section && { sectionName: section }) },
    generation: policy.resource.generation,
    createdAt: policy.resource.createdAt,
    errors: policy.errors,
    inheritedPolicyPriority: "",
    hierarchicalPriority: 0,
    precedenceWeight: policy.precedenceWeight,
  };
}

/** Higher weight, then older, then first by name. */
function byPrecedence(a: Policy, b: Policy): number {
  if (a.precedenceWeight !== b.precedenceWeight) return b.precedenceWeight - a.precedenceWeight;
  if (a.resource.createdAt !== b.resource.createdAt) return a.resource.createdAt - b.resource.createdAt;
  const [first, second] = [policyId(a), policyId(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

function globalAttachments(
  index: TranslationIndex,
  diagnose: (diagnostics: readonly Diagnostic[]) => void,
): readonly PolicyAttachment[] {
  const call = hookCaller((diagnostic) => diagnose([diagnostic]));
  return index.plugins.flatMap(({ name, contributesPolicies = [] }) =>
    contributesPolicies.flatMap((contributed) => {
      const { contribution } = contributed;
      const ir = call({ plugin: name, hook: "globalPolicy" }, () => contribution.globalPolicy?.(index));
      return ir === undefined ? [] : [ownAttachment(contributed, ir)];
    }),
  );
}

/** Kinds that act on backends: in a hook of their own, or in one of a Gateway's, which a pass for no Gateway in particular tells. */
function backendKinds({ plugins, settings }: TranslationIndex): readonly GroupKind[] {
  // What a factory fails in is told where it is asked for a Gateway.
  const call = hookCaller(() => undefined);
  return plugins.flatMap(({ name: plugin, contributesPolicies = [] }) =>
    contributesPolicies.filter(({ contribution: { processBackend, newGatewayTranslationPass: newPass } }) => {
      if (processBackend || !newPass) return processBackend !== undefined;
      const place = { plugin, hook: "newGatewayTranslationPass" };
      return call(place, () => newPass({ settings, gatewayClassName: "" }))?.applyForCluster !== undefined;
    }),
  );
}

/** Policies of kinds that act on backends. */
function backendPolicies(index: TranslationIndex): ReadonlySet<Policy> {
  const kinds = backendKinds(index);
  const { policies } = index;
  const actsOnBackends = ({ group, kind }: Policy) => kinds.some((each) => each.kind === kind && each.group === group);
  return new Set(policies.filter(actsOnBackends));
}

/**
 * Policies that name the target, select it in its own namespace, or select it from the global policy namespace. Policies
 * otherwise only reach their own namespace, so no grant is asked. As kgateway: a policy that both names and selects counts twice.
 */
function targetingPolicies(
  targets: PolicyTargetIndex,
  { source, labels, section = "" }: AttachmentTarget,
  globalPolicyNamespace: string,
): readonly Policy[] {
  const place = { group: source.group, kind: source.kind, namespace: source.namespace, section };
  const naming = targets.naming(place, source.name);
  if (!targets.hasSelectors) return naming;
  const isElsewhere = globalPolicyNamespace !== "" && globalPolicyNamespace !== source.namespace;
  return [
    ...naming,
    ...targets.selecting(place, labels),
    ...(isElsewhere ? targets.selecting({ ...place, namespace: globalPolicyNamespace }, labels) : []),
  ];
}

/** Makes the lookup for policies of targets. Global policies come first; what plugins fail in goes to `diagnose`. */
export function policyAttachments(
  index: TranslationIndex,
  diagnose: (diagnostics: readonly Diagnostic[]) => void,
): AttachmentLookup {
  const targets = indexPolicyTargets(index.policies);
  const forBackends = backendPolicies(index);
  const globals = globalAttachments(index, diagnose);
  const { globalPolicyNamespace } = index.settings;
  return (target, { onlyBackends, withoutGlobalPolicies } = {}) => {
    const everywhere = withoutGlobalPolicies ? noAttachments : globals;
    const found = targetingPolicies(targets, target, globalPolicyNamespace);
    // Most objects have no policies, and there are many objects.
    if (found.length === 0) return everywhere;
    const attached = found
      .filter((policy) => !onlyBackends || forBackends.has(policy))
      .sort(byPrecedence)
      .map((policy) => policyAttachment(policy, target.section));
    return [...everywhere, ...attached];
  };
}
