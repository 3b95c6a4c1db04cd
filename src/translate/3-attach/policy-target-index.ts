import type { Policy } from "../../sdk/ir/policy.ts";
import type { ObjectSource } from "../../sdk/resource.ts";
import { hasLabels, type Labels } from "../2-index/label-selector.ts";

/** A kind of object in one namespace, and a section of it; the whole object where the section is empty. */
export interface TargetPlace extends Omit<ObjectSource, "name"> {
  readonly section: string;
}

/** Policies by what they target. */
export interface PolicyTargetIndex {
  /** Those of the place's namespace that name the object, each once. */
  readonly naming: (place: TargetPlace, name: string) => readonly Policy[];
  /** Those of the place's namespace that select the labels, each once. */
  readonly selecting: (place: TargetPlace, labels: Labels) => readonly Policy[];
}

interface Selector {
  readonly policy: Policy;
  readonly matchLabels: Labels;
}

const noPolicies: readonly never[] = [];

const placeKey = ({ group, kind, namespace, section }: TargetPlace): string =>
  `${group}/${kind}/${namespace}/${section}`;
const nameKey = (place: TargetPlace, name: string): string => `${placeKey(place)}/${name}`;
const labelKey = (place: string, [label, value]: readonly [string, string]): string => `${place}/${label}=${value}`;

function add<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const values = index.get(key);
  if (values) values.push(value);
  else index.set(key, [value]);
}

function distinct(policies: readonly Policy[]): readonly Policy[] {
  return policies.length > 1 ? [...new Set(policies)] : policies;
}

/**
 * Indexes policies by the names and labels that they target. Selectors stand under the first of their labels, so that an object
 * is only compared with those that share a label with it. As kgateway: a selector without labels selects nothing.
 */
export function indexPolicyTargets(policies: readonly Policy[]): PolicyTargetIndex {
  const byName = new Map<string, Policy[]>();
  const byLabel = new Map<string, Selector[]>();
  for (const policy of policies) {
    for (const { group, kind, name, sectionName = "", matchLabels } of policy.targets) {
      const place = { group, kind, namespace: policy.namespace, section: sectionName };
      const [label] = Object.entries(matchLabels ?? {});
      if (label && matchLabels) add(byLabel, labelKey(placeKey(place), label), { policy, matchLabels });
      else if (!matchLabels) add(byName, nameKey(place, name ?? ""), policy);
    }
  }
  return {
    naming: (place, name) => distinct(byName.get(nameKey(place, name)) ?? noPolicies),
    selecting(place, labels) {
      if (byLabel.size === 0) return noPolicies;
      const key = placeKey(place);
      const candidates = Object.entries(labels).flatMap((label) => byLabel.get(labelKey(key, label)) ?? []);
      const selecting = candidates.filter(({ matchLabels }) => hasLabels(labels, matchLabels));
      return distinct(selecting.map(({ policy }) => policy));
    },
  };
}
