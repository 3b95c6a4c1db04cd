import { type Policy, type PolicyAttachment, policyId } from "../../sdk/ir/policy.ts";
import type { AnyPolicyPlugin } from "../../sdk/plugin.ts";
import { groupKindKey, type ObjectSource } from "../../sdk/resource.ts";
import type { TranslationIndex } from "../2-index/translation-index.ts";

type Labels = Readonly<Record<string, string>>;

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

interface IndexedPolicy {
  readonly policy: Policy;
  readonly forBackends: boolean;
}

interface IndexedSelector extends IndexedPolicy {
  readonly matchLabels: Labels;
}

const targetKey = ({ group, kind, namespace }: Omit<ObjectSource, "name">, name: string, section = ""): string =>
  `${group}/${kind}/${namespace}/${name}/${section}`;

function add<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const values = index.get(key);
  if (values) values.push(value);
  else index.set(key, [value]);
}

/** As kgateway: a selector without labels selects nothing. */
function selects(matchLabels: Labels, labels: Labels): boolean {
  const wanted = Object.entries(matchLabels);
  return wanted.length > 0 && wanted.every(([key, value]) => labels[key] === value);
}

interface TargetIndex {
  readonly byName: ReadonlyMap<string, readonly IndexedPolicy[]>;
  readonly bySelector: ReadonlyMap<string, readonly IndexedSelector[]>;
}

function indexTargets(policies: readonly Policy[], backendKinds: ReadonlySet<string>): TargetIndex {
  const byName = new Map<string, IndexedPolicy[]>();
  const bySelector = new Map<string, IndexedSelector[]>();
  for (const policy of policies) {
    const forBackends = backendKinds.has(groupKindKey(policy));
    for (const { group, kind, name, sectionName, matchLabels } of policy.targets) {
      const target = { group, kind, namespace: policy.namespace };
      if (matchLabels) add(bySelector, targetKey(target, "", sectionName), { policy, forBackends, matchLabels });
      else add(byName, targetKey(target, name ?? "", sectionName), { policy, forBackends });
    }
  }
  return { byName, bySelector };
}

function attachment(policy: Policy, section: string | undefined): PolicyAttachment {
  const { group, kind, namespace, name } = policy;
  return {
    group,
    kind,
    ir: policy.ir,
    policy: { group, kind, namespace, name, ...(section && { sectionName: section }) },
    generation: policy.resource.generation,
    errors: policy.errors,
    inheritedPolicyPriority: "",
    hierarchicalPriority: 0,
    precedenceWeight: policy.precedenceWeight,
  };
}

function byPrecedence(a: Policy, b: Policy): number {
  if (a.precedenceWeight !== b.precedenceWeight) return b.precedenceWeight - a.precedenceWeight;
  if (a.resource.createdAt !== b.resource.createdAt) return a.resource.createdAt - b.resource.createdAt;
  const [first, second] = [policyId(a), policyId(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

function globalAttachments(index: TranslationIndex): readonly PolicyAttachment[] {
  const contributed = index.plugins.flatMap(({ contributesPolicies = [] }) => contributesPolicies);
  return contributed.flatMap(({ group, kind, contribution }) => {
    const ir = (contribution as AnyPolicyPlugin).globalPolicy?.(index);
    if (ir === undefined) return [];
    return [
      {
        group,
        kind,
        ir,
        generation: 0,
        errors: [],
        inheritedPolicyPriority: "",
        hierarchicalPriority: 0,
        precedenceWeight: 0,
      },
    ];
  });
}

/**
 * Finds the policies of a target: global ones, those that name it, those that select its labels in its own namespace and in the
 * global policy namespace. Policies otherwise only reach their own namespace, so no grant is asked.
 */
export function policyAttachments(index: TranslationIndex): AttachmentLookup {
  const contributed = index.plugins.flatMap(({ contributesPolicies = [] }) => contributesPolicies);
  const backendKinds = new Set(contributed.filter(({ contribution }) => contribution.processBackend).map(groupKindKey));
  const { byName, bySelector } = indexTargets(index.policies, backendKinds);
  const globals = globalAttachments(index);
  const { globalPolicyNamespace } = index.settings;

  const selecting = ({ source, labels, section }: AttachmentTarget, namespace: string): readonly IndexedPolicy[] =>
    (bySelector.get(targetKey({ ...source, namespace }, "", section)) ?? []).filter(({ matchLabels }) =>
      selects(matchLabels, labels),
    );

  return (target, { onlyBackends, withoutGlobalPolicies } = {}) => {
    const { source, section } = target;
    const elsewhere = globalPolicyNamespace !== "" && globalPolicyNamespace !== source.namespace;
    const found = [
      ...(byName.get(targetKey(source, source.name, section)) ?? []),
      ...selecting(target, source.namespace),
      ...(elsewhere ? selecting(target, globalPolicyNamespace) : []),
    ];
    const fitting = onlyBackends ? found.filter(({ forBackends }) => forBackends) : found;
    const attached = fitting
      .map(({ policy }) => policy)
      .sort(byPrecedence)
      .map((policy) => attachment(policy, section));
    return withoutGlobalPolicies ? attached : [...globals, ...attached];
  };
}
